import Catalogue
import Session

/// The view as printed by `chair show --room --json`. Every key is always present, in this order;
/// absent values are `null` or an empty list. Durations are in milliseconds, instants in
/// milliseconds since 1970. docs/room.md describes the fields.
extension RoomView {
  /// The JSON text, with a trailing newline.
  package var json: String { jsonValue.pretty() + "\n" }

  /// `format`, `version`, then the fields of the view.
  package var jsonValue: JSONValue {
    // Set the members one by one: the compiler takes long for a single literal.
    var object = JSONObject()
    object["format"] = .string("chair-room")
    object["version"] = .integer(1)
    object["phase"] = .string(phase.rawValue)
    object["languages"] = .strings(languages.map(\.rawValue))
    object["nowMilliseconds"] = .integer(now)
    object["timeOfDay"] = .string(timeOfDay)
    object["committee"] = .string(committee)
    object["body"] = .string(body)
    object["meeting"] = .optional(meeting)
    object["topic"] = .optional(topic)
    object["world"] = .optional(world)
    object["headline"] = .optional(headline)
    object["title"] = .optional(title)
    object["party"] = party.map(\.jsonValue) ?? .null
    object["delegate"] = .optional(delegate)
    object["note"] = .optional(note)
    object["subject"] = .optional(subject)
    object["question"] = .optional(question)
    object["quotation"] = .optional(quotation)
    object["clocks"] = .array(clocks.map(\.jsonValue))
    object["timers"] = .array(timers.map(\.jsonValue))
    object["figures"] = .array(figures.map(\.jsonValue))
    object["requirement"] = .optional(requirement)
    object["lists"] = .object([
      "speakers": speakers.map(\.jsonValue) ?? .null,
      "then": .optional(then),
      "agenda": agenda.map(\.jsonValue) ?? .null,
    ])
    object["roll"] = roll.map(\.jsonValue) ?? .null
    object["motion"] = motion.map(\.jsonValue) ?? .null
    object["document"] = document.map(\.jsonValue) ?? .null
    object["vote"] = vote.map(\.jsonValue) ?? .null
    object["verdict"] = verdict.map(\.jsonValue) ?? .null
    object["news"] = news.map(\.jsonValue) ?? .null
    object["announcement"] = .optional(announcement)
    object["brief"] = .string(brief)
    object["briefMark"] = .optional(briefMark)
    return .object(object)
  }
}

extension RoomView.Party {
  fileprivate var jsonValue: JSONValue {
    .object([
      "code": .string(code),
      "names": .array(
        names.map { .object(["full": .string($0.full), "short": .string($0.short)]) }),
    ])
  }
}

extension RoomView.Clock {
  fileprivate var jsonValue: JSONValue {
    .object([
      "kind": .string(kind.rawValue),
      "title": .string(title),
      "accumulatedMilliseconds": .integer(countdown.stopwatch.accumulated),
      "startedAtMilliseconds": .optional(countdown.stopwatch.startedAt),
      "limitMilliseconds": .integer(countdown.limit),
      "running": .bool(countdown.isRunning),
      "paused": .bool(isPaused && kind != .speakingTime),
      "countsOver": .bool(countsOver),
    ])
  }
}

extension RoomView.Figure {
  fileprivate var jsonValue: JSONValue {
    var object: JSONObject = ["caption": .string(caption)]
    switch value {
    case .number(let number): object["number"] = .integer(number)
    case .time(let time, let words):
      object["milliseconds"] = .integer(time)
      object["words"] = .string(words)
    case .timeOfDay(let time): object["timeOfDay"] = .string(time)
    case .names(let names): object["names"] = .strings(names)
    }
    return .object(object)
  }
}

extension RoomView.Speakers {
  fileprivate var jsonValue: JSONValue {
    .object([
      "from": .integer(from),
      "parties": .array(parties.map(\.jsonValue)),
      "status": .optional(status),
      "each": .optional(each),
    ])
  }
}

extension RoomView.Agenda {
  fileprivate var jsonValue: JSONValue {
    .object([
      "caption": .string(caption),
      "items": .array(
        items.map {
          .object([
            "number": .integer($0.number), "title": .string($0.title),
            "status": .string($0.status.rawValue),
          ])
        }),
    ])
  }
}

extension RoomView.Roll {
  fileprivate var jsonValue: JSONValue {
    .object([
      "called": .integer(called), "of": .integer(of), "quorum": .string(quorum),
      "majorities": .optional(majorities),
    ])
  }
}

extension RoomView.PutMotion {
  fileprivate var jsonValue: JSONValue {
    .object([
      "summary": .string(summary), "topic": .optional(topic), "mover": .string(mover),
      "debate": .optional(debate), "othersCaption": .optional(othersCaption),
      "others": .strings(others),
    ])
  }
}

extension RoomView.Paper {
  fileprivate var jsonValue: JSONValue {
    .object([
      "number": .string(number), "kind": .string(kind), "name": .string(name),
      "title": .optional(title), "amends": .optional(amends), "change": .optional(change),
      "text": .optional(text), "sponsors": .strings(sponsors),
      "decision": .optional(decision), "note": .optional(note), "symbol": .optional(symbol),
      "passage": passage.map(\.jsonValue) ?? .null,
    ])
  }
}

extension RoomView.Passage {
  fileprivate var jsonValue: JSONValue {
    .object([
      "clause": .string(clause), "page": .integer(page), "pages": .integer(pages),
      "caption": .optional(caption),
      "lines": .array(
        lines.map { line in
          .object([
            "level": .integer(line.level),
            "runs": .array(
              line.runs.map {
                .object(["change": .string($0.change.rawValue), "text": .string($0.text)])
              }),
          ])
        }),
    ])
  }
}

extension RoomView.PutVote {
  fileprivate var jsonValue: JSONValue {
    .object([
      "number": .integer(number), "method": .string(method.rawValue), "open": .bool(isOpen),
      "tally": tally.map(Self.jsonValue) ?? .null,
      "objections": .optional(objections), "canStop": .optional(canStop),
      "answers": .array(
        entries.map {
          .object([
            "party": $0.party.jsonValue, "answer": .optional($0.answer?.rawValue),
            "called": .bool($0.isCalled),
          ])
        }),
    ])
  }

  private static func jsonValue(_ tally: Tally) -> JSONValue {
    .object([
      "yes": .integer(tally.yes), "no": .integer(tally.no), "abstain": .integer(tally.abstain),
      "notParticipating": .integer(tally.notParticipating),
    ])
  }
}

extension RoomView.Decision {
  fileprivate var jsonValue: JSONValue {
    .object([
      "outcome": .string(outcome.rawValue), "words": .string(words),
      "reason": .optional(reason), "veto": .optional(veto),
      "explanations": .optional(explanations),
    ])
  }
}

extension RoomView.News {
  fileprivate var jsonValue: JSONValue {
    .object(["words": .string(words), "passed": .bool(isPassed), "corrected": .bool(isCorrection)])
  }
}
