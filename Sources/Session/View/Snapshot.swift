import Catalogue

/// The state for other programs and for people: `snapshot.json`, `chair show --json`. It is never
/// read back. Its names are a contract.
package struct Snapshot: Sendable {
  /// The JSON object with all fields, in the order of the file.
  package let value: JSONValue

  /// The version of this format, which is independent of the journal's.
  private static let version = 1

  /// The line width, in columns, up to which a value is printed on one line.
  static let width = 100

  /// The logs to omit, because `SnapshotWriter` writes them.
  struct Logs {
    var speeches = false
    var motions = false
    var votes = false
  }

  /// The snapshot after the session's last record, with all its logs.
  package init(_ session: Session) { self.init(session, leavingOut: Logs()) }

  init(_ session: Session, leavingOut logs: Logs) {
    let order = session.motionsInOrder.map(\.number)
    let (state, setup) = (session.state, session.setup)
    value = .object([
      "format": .string("chair-session"),
      "version": .integer(Self.version),
      "sequence": .integer(state.sequence),
      "savedAt": .string(utcTimestamp(state.sequence == 0 ? setup.createdAt : state.time)),
      "committee": .object([
        "name": .string(session.committee),
        "body": .string(setup.body.name),
        "year": .optional(setup.body.year),
        "rules": .string(setup.rules.name),
      ]),
      "zone": .string(session.localTime.zone.name),
      "meeting": .object([
        "number": .integer(state.meeting.number),
        "status": .string(state.meeting.status.rawValue),
        "suspendedUntil": state.meeting.suspendedUntil.map { .string(utcTimestamp($0)) } ?? .null,
      ]),
      "dais": .object([
        "presiding": .optional(state.meeting.presiding),
        "delegation": .optional(state.meeting.presidingCode),
      ]),
      "interruption": state.meeting.interruption.map(Self.interruption) ?? .null,
      "agenda": Self.agenda(state),
      "delegations": .array(state.roster.delegations.map(Self.delegation)),
      "counts": Self.counts(Counts(state, by: setup)),
      "floor": Self.floor(state),
      "speakersList": .object([
        "open": .bool(state.debate.list.open),
        "speakingTimeSeconds": .seconds(milliseconds: state.debate.list.speakingTimeMilliseconds),
        "queue": .strings(state.debate.list.queue),
      ]),
      "speeches": logs.speeches
        ? .null : .array(state.floor.speeches.enumerated().map { Self.speech($1, $0 + 1) }),
      "caucus": state.floor.caucus.map { Self.caucus($0, state) } ?? .null,
      "motions": logs.motions
        ? .null : .array(state.motions.map { Self.motion($0, order, state) }),
      "votes": logs.votes ? .null : .array(state.voting.votes.map { Self.vote($0, state) }),
      "rightsOwed": .strings(state.voting.rightsOwed),
      "repliesOwed": .strings(state.repliesOwed),
      "announcement": .optional(state.meeting.announcement),
      "timers": .array(state.floor.clocks.timers.map { Self.timer($0, at: state.time) }),
      "worldHours": .optional(state.meeting.world.map { $0.passed(at: state.time) / 3_600_000 }),
      "documents": .array(state.register.documents.map { Self.document($0, state) }),
      "statistics": Self.statistics(state),
    ])
  }

  /// The contents of the file, with a trailing newline.
  package var json: String { value.pretty(width: Self.width) + "\n" }
}

extension Snapshot {
  private static func agenda(_ state: State) -> JSONValue {
    .object([
      "topics": .array(
        state.agenda.topics.enumerated().map { index, topic in
          .object([
            "number": .integer(index + 1), "title": .string(topic.title),
            "questions": .strings(topic.questions),
            "queue": .strings(state.agenda.ahead[topic.id] ?? []),
          ])
        }),
      "current": .optional(state.number(ofTopic: state.agenda.current)),
      "questionShown": .optional(state.agenda.shownQuestion.map { $0 + 1 }),
    ])
  }

  private static func delegation(_ delegation: Delegation) -> JSONValue {
    .object([
      "code": .string(delegation.code),
      "name": .string(delegation.name),
      "seat": .string(delegation.seat.rawValue),
      "veto": .bool(delegation.veto),
      "group": .optional(delegation.group),
      "attendance": .string(delegation.attendance.rawValue),
      "role": .string(delegation.role.name),
      "delegates": .strings(delegation.delegates),
    ])
  }

  private static func counts(_ counts: Counts) -> JSONValue {
    .object([
      "members": .integer(counts.members), "present": .integer(counts.present),
      "voting": .integer(counts.voting), "simpleMajority": .integer(counts.simpleMajority),
      "twoThirds": .integer(counts.twoThirds), "quorumToOpen": .integer(counts.quorumToOpen),
      "quorumToVote": .integer(counts.quorumToVote),
    ])
  }

  private static func floor(_ state: State) -> JSONValue {
    let clock = state.floor.clocks[.speech]
    let speech: JSONValue =
      state.floor.speech.map { speech in
        .object([
          "code": .string(speech.code),
          "grantedSeconds": .seconds(milliseconds: speech.grantedMilliseconds),
          "usedSeconds": .seconds(milliseconds: clock?.reading(at: state.time) ?? 0),
          "running": .bool(clock?.isRunning ?? false),
          "delegate": .optional(speech.delegate),
          "origin": .string(speech.origin.rawValue),
          "yieldedBy": .optional(speech.yieldedBy),
          "openTo": .optional(speech.openTo?.rawValue),
          "question": speech.openQuestion.map {
            .object(["by": .string($0.code), "text": .string($0.text)])
          } ?? .null,
        ])
      } ?? .null
    return .object([
      "mode": .string(state.situation.floorMode.rawValue), "speech": speech,
      "point": state.point.map(point) ?? .null,
      "heldPoints": .array(state.points.heard.dropLast().reversed().map(point)),
      "waitingPoints": .array(state.points.waiting.map(point)),
    ])
  }

  private static func point(_ point: RaisedPoint) -> JSONValue {
    .object([
      "number": .integer(point.number), "kind": .string(point.kind.rawValue),
      "by": .string(point.code), "text": .string(point.text),
    ])
  }

  private static func timer(_ timer: FreeTimer, at time: Int) -> JSONValue {
    .object([
      "number": .integer(timer.number), "title": .string(timer.name),
      "totalSeconds": .seconds(milliseconds: timer.totalMilliseconds),
      "usedSeconds": .seconds(milliseconds: timer.stopwatch.reading(at: time)),
      "running": .bool(timer.stopwatch.isRunning),
    ])
  }

  private static func interruption(_ interruption: Interruption) -> JSONValue {
    .object([
      "text": .string(interruption.text), "since": .string(utcTimestamp(interruption.since)),
    ])
  }

  /// A past speech, with the number that `correct speech` takes.
  static func speech(_ speech: PastSpeech, _ number: Int) -> JSONValue {
    .object([
      "number": .integer(number), "code": .string(speech.code),
      "seconds": .seconds(milliseconds: speech.milliseconds),
    ])
  }

  private static func caucus(_ caucus: Caucus, _ state: State) -> JSONValue {
    let used = state.floor.clocks[.caucus]?.reading(at: state.time) ?? 0
    return .object([
      "kind": .string(caucus.kind.rawValue),
      "topic": .string(caucus.topic),
      "by": .string(caucus.by),
      "totalSeconds": .seconds(milliseconds: caucus.totalMilliseconds),
      "usedSeconds": .seconds(milliseconds: used),
      "speakingTimeSeconds": caucus.eachMilliseconds.map { .seconds(milliseconds: $0) } ?? .null,
      "speakersLeft": .optional(caucus.speakersLeft),
      "queue": .strings(caucus.queue),
      "motionKind": .optional(caucus.motionKind),
    ])
  }

  /// - Parameter order: the numbers of the pending motions, in the order in which they are put.
  static func motion(_ motion: Motion, _ order: [Int], _ state: State) -> JSONValue {
    var object: JSONObject = [
      "number": .integer(motion.number), "kind": .string(motion.kind),
      "by": .string(motion.by), "status": .string(motion.status.rawValue),
    ]
    if let place = order.firstIndex(of: motion.number) {
      object["precedence"] = .integer(place + 1)
    }
    object["second"] = motion.secondedBy.map(JSONValue.string)
    object["delegation"] = motion.delegation.map(JSONValue.string)
    object["subject"] = motion.subject.map(JSONValue.string)
    object["totalSeconds"] = motion.totalMilliseconds.map { .seconds(milliseconds: $0) }
    object["speakingTimeSeconds"] =
      (motion.eachMilliseconds ?? motion.timeMilliseconds).map { .seconds(milliseconds: $0) }
    object["topic"] = state.number(ofTopic: motion.topic).map(JSONValue.integer)
    object["until"] = motion.until.map { .string(utcTimestamp($0)) }
    object["yes"] = motion.yes.map(JSONValue.integer)
    object["no"] = motion.no.map(JSONValue.integer)
    object["abstain"] = motion.abstain.map(JSONValue.integer)
    object["reason"] = motion.reason(in: state).map(JSONValue.string)
    return .object(object)
  }

  static func vote(_ vote: Vote, _ state: State) -> JSONValue {
    let tally = vote.tally
    var cast = JSONObject()
    // A code can occur twice only in a journal written by another program.
    var seen: Set<String> = []
    for code in vote.entitled where seen.insert(code).inserted {
      if let answer = vote.cast[code] { cast.append(code, .string(answer.rawValue)) }
    }
    return .object([
      "number": .integer(vote.number),
      "question": .string(vote.question),
      "kind": .string(vote.kind.rawValue),
      "method": .string(vote.method.jsonName),
      "majority": .string(vote.majority.name),
      "matter": .optional(vote.matter?.rawValue),
      "binding": .bool(!vote.isStrawPoll),
      "parties": .strings(vote.parties),
      "again": .optional(vote.again),
      "withoutAbstentions": .bool(vote.withoutAbstentions),
      "contradicts": .optional(vote.contradicts),
      "replacedBy": .optional(vote.replacedBy),
      "topic": .optional(state.number(ofTopic: vote.topic)),
      "dueBy": .optional(vote.dueBy.map(utcTimestamp)),
      "status": .string(vote.status.rawValue),
      "document": .optional(state.document(vote.document)?.number),
      "clause": .optional(vote.part),
      "entitled": .strings(vote.entitled),
      "cast": .object(cast),
      "passed": .strings(vote.passed),
      "against": .strings(vote.against),
      "objections": .strings(vote.objections),
      "finalRound": .bool(vote.inFinalRound),
      "chairsVote": .optional(vote.chairsVote?.rawValue),
      "partners": .array(
        vote.partners.map {
          .object([
            "name": .string($0.name), "yes": .integer($0.tally.yes), "no": .integer($0.tally.no),
            "abstain": .integer($0.tally.abstain),
          ])
        }),
      "intentions": .array(
        vote.intentions.map {
          .object(["code": .string($0.code), "answer": .string($0.answer.rawValue)])
        }),
      "tally": .object([
        "yes": .integer(tally.yes), "no": .integer(tally.no), "abstain": .integer(tally.abstain),
        "notParticipating": .integer(tally.notParticipating),
      ]),
      "outcome": .optional(vote.outcome?.rawValue),
      "vetoes": .strings(vote.vetoes),
      "reason": .optional(vote.reason(in: state)),
    ])
  }

  private static func statistics(_ state: State) -> JSONValue {
    var object = JSONObject()
    for delegation in state.roster.delegations + state.roster.withdrawn {
      guard let statistic = state.floor.statistics[delegation.code] else { continue }
      var delegates = JSONObject()
      for (name, own) in statistic.delegates.sorted(by: { $0.key < $1.key }) {
        delegates.append(
          name,
          .object([
            "speeches": .integer(own.speeches),
            "seconds": .seconds(milliseconds: own.milliseconds),
          ]))
      }
      object[delegation.code] = .object([
        "speeches": .integer(statistic.speeches),
        "seconds": .seconds(milliseconds: statistic.milliseconds),
        "motions": .integer(statistic.motions),
        "questions": .integer(statistic.questions),
        "comments": .integer(statistic.comments),
        "delegates": .object(delegates),
      ])
    }
    return .object(object)
  }
}
