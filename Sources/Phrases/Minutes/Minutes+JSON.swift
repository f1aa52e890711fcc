import Catalogue
import Session

extension Minutes {
  /// Writes the minutes for other programs. Times are in UTC; `clock` is local time.
  func writeJSON(to sink: Sink) throws {
    var writer = JSONWriter(width: 100)
    func flush() throws {
      try sink(String(decoding: writer.bytes, as: UTF8.self))
      writer = JSONWriter(width: 100)
    }
    func members(_ object: JSONObject, indent: Int) {
      for (index, member) in object.members.enumerated() {
        if index > 0 { writer.append(",\n") }
        writer.key(member.key, indent: indent) { writer, taken in
          writer.pretty(member.value, indent: indent, taken: taken)
        }
      }
    }
    writer.append("{\n")
    members(head, indent: 2)
    writer.append(",\n  \"meetings\": [")
    var begun = 0
    var isFirst = true
    try forEachEntry { meeting, entry in
      while begun <= meeting {
        writer.append(begun > 0 ? "\n      ]\n    },\n    {\n" : "\n    {\n")
        members(value(meetings[begun]), indent: 6)
        writer.append(",\n      \"entries\": [")
        begun += 1
        isFirst = true
      }
      writer.append(isFirst ? "\n        " : ",\n        ")
      isFirst = false
      writer.pretty(value(entry), indent: 8, taken: 8)
      try flush()
    }
    writer.append(begun > 0 ? "\n      ]\n    }\n  ],\n" : "],\n")
    members(tail, indent: 2)
    writer.append("\n}\n")
    try flush()
  }

  /// What comes before the meetings.
  private var head: JSONObject {
    var head: JSONObject = [
      "format": .string("chair-minutes"),
      "version": .integer(1),
      "committee": .object([
        "name": .string(committee), "body": .string(setup.body.name),
        "year": setup.body.year.map(JSONValue.integer) ?? .null,
        "rules": .string(setup.rules.name),
      ]),
      "heading": .object(
        Heading.Field.allCases.reduce(into: JSONObject()) { object, field in
          object.append(field.rawValue, .word(heading(field)))
        }),
      "presiding": .word(presiding),
      "presidingDelegation": presidingParty?.value ?? .null,
      "officers": .array(
        officers.map {
          .object([
            "office": .string($0.office), "name": .string($0.name),
            "delegation": $0.party?.value ?? .null,
          ])
        }),
      "timeZone": .string(localTime.zone(at: span.lowerBound).name),
      "utcOffsetSeconds": .integer(
        localTime.zone(at: span.lowerBound).offset(at: span.lowerBound)),
      "timeZones": .array(
        localTime.offsets(in: span).map {
          .object([
            "since": .instant($0.since), "name": .string($0.zone.name),
            "utcOffsetSeconds": .integer($0.zone.offset(at: $0.since)),
          ])
        }),
      "topics": .array(topics.map(JSONValue.string)),
    ]
    if showsCorrections {
      head["committeeCorrections"] = value(committeeCorrections)
      head["topicCorrections"] = .array(topicCorrections.map(value))
    }
    return head
  }

  /// What comes after the meetings.
  private var tail: JSONObject {
    [
      "unfinished": .array(
        unfinished.map {
          .object(["kind": .string($0.kind.rawValue), "text": .string($0.text)])
        }),
      "statistics": .array(
        statistics.map {
          .object([
            "code": .string($0.party.code), "name": .string($0.party.name),
            "speeches": .integer($0.speeches), "seconds": .seconds(milliseconds: $0.milliseconds),
            "motions": .integer($0.motions), "questions": .integer($0.questions),
            "comments": .integer($0.comments),
            "delegates": .array($0.delegates.map(\.value)),
          ])
        }),
      "silent": .array(silent.map(\.value)),
      "documents": .array(end.register.documents.map(value)),
    ]
  }

  /// A meeting without its entries.
  private func value(_ meeting: MeetingReport) -> JSONObject {
    [
      "number": .integer(meeting.number),
      "openedAt": .instant(meeting.openedAt),
      "suspensions": .array(
        meeting.breaks.map {
          .object([
            "from": .instant($0.from), "announced": .instant($0.announced), "to": .instant($0.to),
          ])
        }),
      "adjournedAt": .instant(meeting.adjournedAt),
      "attendance": .array(meeting.attendance.map(value)),
    ]
  }

  private func value(_ row: MeetingReport.AttendanceRow) -> JSONValue {
    .object([
      "code": .string(row.party.code), "name": .string(row.party.name),
      "rolls": .array(row.atRolls.map { .word($0?.rawValue) }),
      "changes": .array(
        row.changes.map {
          .object(["time": .instant($0.time), "attendance": .string($0.attendance.rawValue)])
        }),
    ])
  }

  /// A document of the register, with its history and its text.
  private func value(_ document: Document) -> JSONValue {
    let clauses = document.draft?.numbered.map { item in
      JSONValue.object([
        "number": .string("\(item.number)"), "text": .string(item.clause.text),
      ])
    }
    return .object([
      "number": .string(document.number), "kind": .string(document.kind),
      "title": .string(document.subject), "of": .word(end.document(document.of)?.number),
      "topic": .word(end.title(ofTopicOf: document)),
      "status": .string(document.status.rawValue), "adoptedAs": .word(document.adoptedAs),
      "sponsors": .array(document.sponsors.map(JSONValue.string)),
      "signatories": .array(document.signatories.map(JSONValue.string)),
      "history": .array(
        history(ofDocument: document.id).map {
          .object(["time": .instant($0.time), "text": .string(text(of: $0).plain)])
        }),
      "clauses": clauses.map(JSONValue.array) ?? .null,
    ])
  }

  private func value(_ corrections: [Correction]) -> JSONValue {
    .array(
      corrections.map { correction in
        var object: JSONObject = [
          "time": .instant(correction.time), "by": .word(correction.by),
          "text": .string(text(of: correction).plain),
          "changes": .array(
            correction.changes.map {
              .object([
                "subject": .word($0.subject), "before": .word($0.before), "now": .word($0.now),
              ])
            }),
        ]
        object["undone"] = correction.undone?.value
        return .object(object)
      })
  }

  private func value(_ entry: Entry) -> JSONValue {
    var object: JSONObject = [
      "time": .instant(entry.time), "clock": .string(localTime.clockTime(entry.time)),
      "kind": .string(entry.event.kind.rawValue), "text": .string(text(of: entry).plain),
    ]
    if showsCorrections {
      object["corrections"] = value(entry.corrections)
    }
    object["undone"] = entry.undone?.value
    object["enteredBy"] = entry.enteredBy.map(JSONValue.string)
    object["delegation"] = entry.event.party?.value
    switch entry.event {
    case .plain, .meeting: break
    case .roll(let roll): object["roll"] = roll.value
    case .attendance(let report):
      object["delegations"] = .array(report.parties.map(\.value))
      object["attendance"] = .string(report.now.rawValue)
    case .speech(let speech): object["speech"] = speech.value
    case .statement(let statement): object["statement"] = statement.value
    case .motion(let motion): object["motion"] = motion.value
    case .decision(let motion): object["decision"] = motion.decisionValue
    case .caucus(let caucus): object["caucus"] = caucus.value
    // The figures are in the entry of the opening, so that readers do not count them twice.
    case .caucusEnded: break
    case .vote(let vote): object["vote"] = vote.value
    }
    return .object(object)
  }
}

extension JSONValue {
  /// UTC, as in the journal; `null` for `nil`.
  /// - Parameter time: milliseconds since 1970.
  package static func instant(_ time: Int?) -> JSONValue {
    time.map { .string(utcTimestamp($0)) } ?? .null
  }
  /// `null` for `nil`.
  package static func word(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
  /// `null` for `nil`.
  package static func number(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }
  /// In seconds, with a fraction only if there is one; `null` for `nil`.
  package static func span(_ milliseconds: Int?) -> JSONValue {
    milliseconds.map { .seconds(milliseconds: $0) } ?? .null
  }
}

extension Minutes.Undoing {
  fileprivate var value: JSONValue { .object(["time": .instant(time), "by": .word(by)]) }
}

extension Minutes.Party {
  /// An object, for where the name at the time matters.
  package var value: JSONValue { .object(["code": .string(code), "name": .string(name)]) }
}
