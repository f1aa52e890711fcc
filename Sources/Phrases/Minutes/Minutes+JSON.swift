import Catalogue
import Session

extension Minutes {
  /// The minutes for other programs. Times are in UTC; `clock` is local time.
  package var json: String { value.pretty() + "\n" }

  private var value: JSONValue {
    .object([
      "format": .string("chair-minutes"),
      "version": .integer(1),
      "committee": .object([
        "name": .string(committee), "body": .string(setup.body.name),
        "year": setup.body.year.map(JSONValue.integer) ?? .null,
        "rules": .string(setup.rules.name),
      ]),
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
      "meetings": .array(meetings.map(value)),
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
    ])
  }

  private func value(_ meeting: MeetingReport) -> JSONValue {
    .object([
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
      "entries": .array(meeting.entries.map(value)),
    ])
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

  private func value(_ entry: Entry) -> JSONValue {
    var object: JSONObject = [
      "time": .instant(entry.time), "clock": .string(localTime.clockTime(entry.time)),
      "kind": .string(entry.event.kind.rawValue), "text": .string(text(of: entry)),
    ]
    if showsCorrections {
      object["corrections"] = .array(
        entry.corrections.map {
          .object(["time": .instant($0.time), "text": .string($0.words)])
        })
    }
    object["enteredBy"] = entry.enteredBy.map(JSONValue.string)
    object["delegation"] = entry.event.party?.value
    switch entry.event {
    case .plain: break
    case .roll(let roll): object["roll"] = roll.value
    case .attendance(let report):
      object["delegations"] = .array(report.parties.map(\.value))
      object["attendance"] = .string(report.now.rawValue)
    case .speech(let speech): object["speech"] = speech.value
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
  package static func instant(_ time: Int?) -> JSONValue {
    time.map { .string(utcTimestamp($0)) } ?? .null
  }
  package static func word(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
  package static func number(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }
  package static func span(_ milliseconds: Int?) -> JSONValue {
    milliseconds.map { .seconds(milliseconds: $0) } ?? .null
  }
}

extension Minutes.Party {
  package var value: JSONValue { .object(["code": .string(code), "name": .string(name)]) }
}
