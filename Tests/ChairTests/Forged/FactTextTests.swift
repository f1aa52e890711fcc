import Testing

@testable import Catalogue
@testable import Session

/// Facts and the state hold values: no sentence that the program made. Every text in them is
/// declared here as a code, a name, or what a person typed; whatever is not is found missing.
struct FactTextTests {
  private enum Kind {
    /// Of the delegations, or of what else stands there: a closed set.
    case code(or: Set<String> = [])
    /// A kind of motion of the rule book.
    case motionKind
    /// A line of a text that was entered, with the number of its clause.
    case clause
    /// A kind of document of the rule book.
    case documentKind
    /// The number of a document, which the program may have counted, or a symbol.
    case number
    /// When clocks change, as POSIX writes it.
    case zoneRule
    /// What a person, a delegation or a place is called.
    case name
    /// As a person typed it.
    case typed
  }

  private static let declared: [String: Kind] = [
    "Agenda.ahead": .code(), "Announced.text": .typed,
    "Attended.code": .code(), "AttendanceCorrected.code": .code(),
    "Caucus.by": .code(), "Caucus.motionKind": .motionKind, "Caucus.counted": .code(),
    "Caucus.passed": .code(),
    "Caucus.queue": .code(), "Caucus.spoken": .code(), "Caucus.topic": .typed,
    "CaucusOpened.by": .code(), "CaucusOpened.motionKind": .motionKind,
    "CaucusOpened.queue": .code(), "CaucusOpened.topic": .typed,
    "CaucusQueued.codes": .code(),
    "ChairRuled.text": .typed,
    "ChairRuling.words": .typed, "ChairRuling.Point.by": .code(),
    "Comments.on": .code(),
    "CommitteeCorrected.committee": .name, "Meeting.presidingCode": .code(),
    "Meeting.committee": .name,
    "DaisChanged.presiding": .name, "DaisChanged.code": .code(), "DaisCorrected.presiding": .name,
    "DelegatesChanged.code": .code(), "DelegatesChanged.delegates": .name,
    "Delegation.aliases": .name, "Delegation.code": .code(), "Delegation.delegates": .name,
    "Delegation.group": .name, "Delegation.name": .name, "Delegation.shortName": .name,
    "DelegationRenamed.code": .code(), "DelegationRenamed.name": .name,
    "DelegationWithdrawn.code": .code(),
    "Dissociated.codes": .code(), "Dissociated.text": .typed,
    "Document.adoptedAs": .number, "Document.formerSymbol": .number,
    "Document.dissociated": .code(), "Document.kind": .documentKind,
    "Document.number": .number, "Document.objections": .code(), "Document.parties": .code(),
    "Document.signatories": .code(), "Document.sponsors": .code(), "Document.title": .typed,
    "AmendmentMoved.clause": .typed, "AmendmentMoved.text": .typed,
    "Document.submittedText": .clause, "Document.text": .clause,
    "DocumentShown.clause": .typed, "TextPlace.clause": .typed,
    "DocumentTexted.lines": .clause, "TextExported.path": .typed, "DivisionOrdered.clauses": .typed,
    "Document.Part.clause": .typed, "Motion.clauses": .typed,
    "Vote.part": .typed, "VoteOpened.part": .typed,
    "Document.Execution.answer": .typed, "DocumentExecuted.answer": .typed,
    "DocumentNamesChanged.codes": .code(), "DocumentNumbered.number": .number,
    "DocumentPromoted.kind": .documentKind, "DocumentPromoted.number": .number,
    "DocumentReviewed.why": .typed, "DocumentRevised.number": .number,
    "ExplanationsAsked.codes": .code(),
    "FinalRoundOpened.owed": .code(),
    "Floor.statistics key": .code(),
    "Heading.text": .typed, "HeadingSet.text": .typed, "Officer.code": .code(),
    "Officer.name": .name, "Officer.office": .name, "OfficerRemoved.office": .name,
    "Interrupted.text": .typed, "Interruption.text": .typed,
    "Marked.mark": .name, "Restored.mark": .name,
    "Meeting.announcement": .typed, "Meeting.presiding": .name,
    "Motion.agreed": .code(), "Motion.delegation": .code(),
    "Motion.by": .code(), "Motion.heardAgainst": .code(), "Motion.heardFor": .code(),
    "Motion.kind": .motionKind, "Motion.objections": .code(), "Motion.secondedBy": .code(),
    "Motion.subject": .typed, "Motion.Ending.words": .typed,
    "MotionAgreed.codes": .code(),
    "MotionCorrected.code": .code(), "MotionCorrected.subject": .typed,
    "MotionObjected.code": .code(), "MotionSeconded.by": .code(),
    "Noted.code": .code(), "Noted.delegate": .name, "Noted.text": .typed,
    "Noted.by": .name, "PrivateNote.by": .name, "PrivateNote.criterion": .typed, "Scored.by": .name,
    "Scored.criterion": .typed,
    "PartnerVoted.partner": .name, "Vote.Partner.name": .name,
    "PrivateDirective.by": .code(), "PrivateDirective.number": .number,
    "PrivateDirective.title": .typed, "PrivateDirectiveAnswered.answer": .typed,
    "PrivateDirectiveReceived.codes": .code(), "PrivateDirectiveReceived.number": .number,
    "PrivateDirectiveReceived.title": .typed,
    "PastSpeech.code": .code(), "PastSpeech.delegate": .name,
    "PointCorrected.code": .code(), "PointCorrected.text": .typed,
    "PointRaised.code": .code(), "PointRaised.text": .typed,
    "PointRuled.text": .typed,
    "PrivateNote.code": .code(), "PrivateNote.delegate": .name, "PrivateNote.text": .typed,
    "PutQuestion.code": .code(), "PutQuestion.text": .typed,
    "QuestionCorrected.code": .code(), "QuestionCorrected.text": .typed,
    "QuestionPut.code": .code(), "QuestionPut.text": .typed,
    "QueueMoved.code": .code(), "Queued.code": .code(), "Unqueued.code": .code(),
    "RaisedPoint.code": .code(), "RaisedPoint.text": .typed,
    "Reply.code": .code(),
    "Scored.code": .code(), "Scored.delegate": .name, "Scored.text": .typed,
    "SeatChanged.code": .code(),
    "SilenceBroken.codes": .code(), "SymbolGiven.symbol": .number,
    "SideHeard.code": .code(), "Skipped.code": .code(),
    "SpeakerNamed.delegate": .name,
    "ListDrawn.queue": .code(), "SpeakersList.queue": .code(), "SpeakersList.sides key": .code(),
    "Speech.code": .code(), "Speech.delegate": .name, "Speech.yieldedBy": .code(),
    "SpeechCorrected.code": .code(), "SpeechCorrected.delegate": .name,
    "SpeechEnded.code": .code(), "SpeechEnded.yieldedTo": .code(or: ["chair"]),
    "SpeechStarted.code": .code(), "SpeechStarted.delegate": .name,
    "SpeechStarted.yieldedBy": .code(),
    "Statement.code": .code(), "Statement.delegate": .name, "Statement.text": .typed,
    "StatementCorrected.code": .code(), "StatementCorrected.text": .typed,
    "Statistic.delegates key": .name,
    "FreeTimer.title": .typed, "TimerStarted.title": .typed,
    "TextChange.clause": .typed, "TextChange.old": .typed, "TextChange.text": .typed,
    "Topic.questions": .typed, "Topic.title": .typed, "TopicAdded.title": .typed,
    "TopicCorrected.title": .typed, "TopicRenamed.title": .typed, "Roster.since key": .code(),
    "Verdict.Electorate.vetoHolders": .code(), "Verdict.refusedBy": .name,
    "Verdict.vetoes": .code(),
    "Vote.against": .code(), "Vote.cast key": .code(), "Vote.entitled": .code(),
    "Vote.objections": .code(), "Vote.parties": .code(), "Vote.passed": .code(),
    "Vote.question": .typed, "Vote.Intention.code": .code(),
    "VoteCast.code": .code(), "VoteCorrected.code": .code(),
    "VoteCorrected.against": .code(), "VoteCorrected.question": .typed,
    "VoteClosed.rightsOwed": .code(), "VoteCounted.against": .code(),
    "VoterAdmitted.code": .code(),
    "VoteIntended.code": .code(), "VoteMethodChanged.entitled": .code(),
    "VoteObjected.code": .code(), "VoteOpened.entitled": .code(), "VoteOpened.parties": .code(),
    "VoteOpened.question": .typed,
    "Voting.explanationsAsked key": .code(), "Voting.rightsOwed": .code(),
    "VotingSpeakers.heardAgainst": .code(), "VotingSpeakers.heardFor": .code(),
    "Zone.name": .name, "ZoneRule.text": .zoneRule,
  ]

  @Test func everyTextIsDeclaredAndIsWhatItIsDeclaredAs() throws {
    let meeting = try ForgedMeeting.everything()
    var walk = TextWalk()
    for fact in meeting.records.flatMap(\.facts) { walk.walk(fact) }
    for session in meeting.before { walk.walk(session.state) }
    #expect(walk.unknown == [], "a meeting in which these are not empty shows what is in them")
    #expect(
      Set(walk.texts.keys) == Set(Self.declared.keys),
      """
      not declared: \(Set(walk.texts.keys).subtracting(Self.declared.keys).sorted()); \
      not in the meeting: \(Set(Self.declared.keys).subtracting(walk.texts.keys).sorted())
      """)

    let kinds = Set(meeting.setup.rules.motions.map(\.kind))
    let roster = meeting.setup.roster
    let codes = Set(roster.map(\.code)).union(
      meeting.records.flatMap(\.facts).compactMap { ($0 as? DelegationAdded)?.delegation.code })
    // What people gave: the lines that they typed, and what the session was made with.
    let given =
      meeting.records.map(\.command) + ForgedMeeting.forged
      + roster.flatMap { [$0.name, $0.shortName ?? "", $0.group ?? ""] + $0.aliases }
      + meeting.setup.topics.flatMap { [$0.title] + $0.questions }
    let all = given.joined(separator: "\n")
    for (place, texts) in walk.texts {
      for text in texts {
        let isTrue =
          switch Self.declared[place] {
          case .code(let others): codes.contains(text) || others.contains(text)
          case .motionKind: kinds.contains(text)
          case .clause: text.contains(": \\")
          case .documentKind: meeting.setup.rules.documentKind(named: text)?.kind == text
          case .number: text.contains(where: \.isNumber)
          case .zoneRule: ZoneRule(text) != nil
          case .name, .typed, nil: text.isEmpty || all.contains(text)
          }
        #expect(isTrue, "\(place): \(text)")
      }
    }
  }
}
