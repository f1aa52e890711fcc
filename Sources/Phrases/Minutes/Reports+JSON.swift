import Catalogue
import Session

/// The parts of an entry as JSON. Delegations are identified by code here; the entries and the
/// attendance and statistics tables include the names.
extension Minutes.RollReport {
  /// Figures only; the answers are in the attendance of the meeting.
  package var value: JSONValue {
    .object([
      "called": .bool(wasCalled), "members": .integer(members), "present": .integer(present),
      "voting": .integer(voting), "observers": .integer(observers), "quorum": .integer(quorum),
    ])
  }
}

extension Minutes.SpeechReport {
  /// `yieldedTo` is a code if a delegation received the rest.
  package var value: JSONValue {
    .object([
      "code": .string(party.code), "delegate": .word(delegate), "origin": .string(origin.rawValue),
      "seconds": .span(usedMilliseconds), "grantedSeconds": .span(grantedMilliseconds),
      "yieldedBy": .word(yieldedBy?.code), "openedTo": .word(openedTo?.rawValue),
      "yieldedTo": .word(receiver?.code ?? yieldedTo?.rawValue),
    ])
  }
}

extension Minutes.StatementReport {
  /// `speech` is `null` if it was not said in a speech.
  package var value: JSONValue {
    .object([
      "number": .integer(number), "code": .string(party.code), "delegate": .word(delegate),
      "speech": .number(speech), "text": .string(text),
    ])
  }
}

extension Minutes.StatisticsRow.Person {
  /// Within the statistics of the delegation.
  package var value: JSONValue {
    .object([
      "name": .string(name), "speeches": .integer(speeches),
      "seconds": .seconds(milliseconds: milliseconds),
    ])
  }
}

extension Minutes.MotionReport {
  /// With the outcome, which the entry of the decision has as well.
  package var value: JSONValue {
    .object([
      "number": .integer(number), "kind": .string(kind), "summary": .string(summary),
      "by": .string(mover.code), "second": .word(seconder?.code),
      "speaks": .word(slot == .none ? nil : slot.rawValue), "status": .string(status.rawValue),
      "yes": .number(yes), "no": .number(no), "abstain": .number(abstain), "reason": .word(reason),
    ])
  }

  /// The fields for the entry of the decision; the entry of the motion has the rest.
  package var decisionValue: JSONValue {
    .object([
      "number": .integer(number), "status": .string(status.rawValue), "yes": .number(yes),
      "no": .number(no), "abstain": .number(abstain), "reason": .word(reason),
    ])
  }
}

extension Minutes.CaucusReport {
  /// With the figures of the end, once it has ended.
  package var value: JSONValue {
    .object([
      "kind": .string(kind.rawValue), "title": .string(title), "topic": .string(topic),
      "by": .string(mover.code),
      "speaks": .word(slot == .none ? nil : slot.rawValue),
      "totalSeconds": .span(totalMilliseconds), "speakingTimeSeconds": .span(eachMilliseconds),
      "extensions": .integer(extensions), "speeches": .integer(speeches),
      "seconds": .span(usedMilliseconds),
    ])
  }
}

extension Minutes.VoteReport {
  /// Ballots have the names as well as the codes.
  package var value: JSONValue {
    func codes(_ parties: [Minutes.Party]) -> JSONValue {
      .array(parties.map { .string($0.code) })
    }
    return .object([
      "number": .integer(number), "question": .string(question), "kind": .string(kind.rawValue),
      "method": .string(method.jsonName), "majority": .string(majority),
      "ballots": .array(
        ballots.map {
          .object([
            "code": .string($0.party.code), "name": .string($0.party.name),
            "answer": .string($0.answer.rawValue),
          ])
        }),
      "drawnFirst": drawnFirst?.value ?? .null, "passed": codes(passed),
      "seenAgainst": codes(seenAgainst), "objections": codes(objections),
      "chairsVote": .word(chairsVote?.rawValue),
      "tally": .object([
        "yes": .integer(tally.yes), "no": .integer(tally.no), "abstain": .integer(tally.abstain),
        "notParticipating": .integer(tally.notParticipating),
      ]),
      "outcome": .word(outcome?.rawValue), "vetoes": codes(vetoes), "reason": .word(reason),
      "closedAt": .instant(closedAt),
    ])
  }
}
