import Catalogue

/// What is known about a fact beyond its definition. Every fact has one entry.
struct FactEntry: Sendable {
  /// What a fact means to the committee. The minutes report acts only.
  enum Sort: Sendable {
    /// Something that happened in the meeting.
    case act
    /// Part of a speech, a motion or a vote, and reported with it.
    case part
    /// Management of queues, clocks and screens: not an act of the committee.
    case conduct
    /// Private to the dais.
    case personal
    /// A move along the journal: the minutes report what is in effect, not how it came about.
    case move
  }

  let type: any Fact.Type
  let sort: Sort
  /// Whether it only accompanies others in a record that has others.
  var isMinor = false
  /// What it did, for undo and redo: `Ghana passed over`.
  let words: (@Sendable (any Fact, Act) -> String)?

  /// A fact without words for undo, because it always accompanies one that has them, or because it
  /// is a move that is not undone.
  static func wordless(_ type: any Fact.Type, _ sort: Sort, isMinor: Bool = false)
    -> FactEntry
  {
    FactEntry(type: type, sort: sort, isMinor: isMinor, words: nil)
  }

  static func correction<F: Correction>(_ type: F.Type) -> FactEntry {
    fact(type, .act) { correction, act in "the correction of \(correction.subject(in: act.state))" }
  }

  static func fact<F: Fact>(
    _ type: F.Type, _ sort: Sort, isMinor: Bool = false,
    words: @escaping @Sendable (F, Act) -> String
  ) -> FactEntry {
    FactEntry(type: type, sort: sort, isMinor: isMinor) { fact, act in
      (fact as? F).map { words($0, act) } ?? act.record.command
    }
  }
}

/// All facts by name. A new one is added here and nowhere else.
enum FactRegistry {
  static let entries: [String: FactEntry] = Dictionary(
    uniqueKeysWithValues: (meeting + roster + floor + motions + documents + votes + dais + history)
      .map { ($0.type.name, $0) })

  private static let meeting: [FactEntry] = [
    .fact(MeetingOpened.self, .act) { fact, _ in "meeting \(fact.number) opened" },
    .fact(MeetingSuspended.self, .act) { _, _ in "the meeting suspended" },
    .fact(MeetingResumed.self, .act) { _, _ in "the meeting resumed" },
    .fact(MeetingAdjourned.self, .act) { _, _ in "the meeting adjourned" },
    .fact(ZoneChanged.self, .act) { fact, _ in "the time zone changed to \(fact.zone.name)" },
    .fact(TopicAdded.self, .act) { _, act in
      "topic \(act.state.agenda.topics.count + 1) added to the agenda"
    },
    .fact(TopicRenamed.self, .act) { fact, act in
      "\(act.state.topicWords(fact.topic)) renamed"
    },
    .fact(TopicMoved.self, .act) { fact, act in
      "\(act.state.topicWords(fact.topic)) moved to place \(fact.place)"
    },
    .fact(TopicRemoved.self, .act) { fact, act in
      "\(act.state.topicWords(fact.topic)) removed from the agenda"
    },
    .fact(TopicSet.self, .act) { fact, act in "\(act.state.topicWords(fact.topic)) taken up" },
    .wordless(TopicFinished.self, .act),
    .fact(QuestionShown.self, .conduct) { fact, _ in
      fact.question.map { "question \($0) shown" } ?? "the question removed from the screen"
    },
    .correction(TopicCorrected.self),
    .correction(CommitteeCorrected.self),
    .fact(Announced.self, .act) { fact, _ in
      fact.text == nil ? "the announcement ended" : "an announcement"
    },
    .fact(Interrupted.self, .act) { _, _ in "the crisis update" },
    .fact(InterruptionEnded.self, .act) { _, _ in "the end of the crisis update" },
    .fact(WorldClockSet.self, .act) { _, _ in "the world clock set" },
  ]

  private static let roster: [FactEntry] = [
    .fact(RollOpened.self, .act) { fact, _ in "roll call \(fact.number) opened" },
    .fact(RollClosed.self, .act) { _, _ in "the roll call closed" },
    .fact(Attended.self, .act) { fact, act in
      "\(act.all(Attended.self, \.code)) recorded as \(fact.attendance.title)"
    },
    .correction(AttendanceCorrected.self),
    .fact(DelegationAdded.self, .act) { fact, _ in "\(fact.delegation.name) added to the roster" },
    .fact(DelegationRenamed.self, .act) { fact, act in
      "\(act.name(fact.code)) renamed \(fact.name)"
    },
    .fact(DelegationWithdrawn.self, .act) { fact, act in
      "\(act.name(fact.code)) removed from the roster"
    },
    .fact(SeatChanged.self, .act) { fact, act in
      "\(act.name(fact.code)) made \(fact.role.title)"
    },
    .fact(DelegatesChanged.self, .act) { fact, act in
      "the delegates of \(act.name(fact.code)) named"
    },
  ]

  private static let floor: [FactEntry] = [
    .fact(ListOpened.self, .act) { _, _ in "the speakers' list opened" },
    .fact(ListClosed.self, .act, isMinor: true) { _, _ in "the speakers' list closed" },
    .fact(SpeakingTimeSet.self, .act) { fact, _ in
      "the speaking time set to \(TimeSpan.words(milliseconds: fact.milliseconds))"
    },
    .fact(Queued.self, .conduct) { _, act in
      "\(act.all(Queued.self, \.code)) added to the list"
    },
    .fact(ListDrawn.self, .act) { _, _ in "the order of the list drawn by lot" },
    .fact(Unqueued.self, .conduct) { fact, act in "\(act.name(fact.code)) removed from the list" },
    .fact(QueueMoved.self, .conduct) { fact, act in
      "\(act.name(fact.code)) moved to place \(fact.place) on the list"
    },
    .fact(Skipped.self, .act) { fact, act in "\(act.name(fact.code)) passed over" },
    .fact(SpeechStarted.self, .act) { fact, act in
      if let giver = fact.yieldedBy, fact.origin != .comment {
        "\(act.name(giver))'s time yielded to \(act.name(fact.code))"
      } else {
        "\(act.name(fact.code)) given the floor"
      }
    },
    .fact(SpeechPaused.self, .conduct, isMinor: true) { _, act in
      "\(act.speakers) clock paused"
    },
    .fact(SpeechResumed.self, .conduct, isMinor: true) { _, act in
      "\(act.speakers) clock resumed"
    },
    .fact(SpeechExtended.self, .part) { fact, act in
      "\(act.speakers) speech extended by \(TimeSpan.words(milliseconds: fact.milliseconds))"
    },
    .fact(SpeechOpenedTo.self, .part) { fact, act in
      "\(act.speakers) time yielded to \(fact.target.rawValue)"
    },
    .fact(SpeechEnded.self, .act, isMinor: true) { fact, act in
      fact.yieldedTo == nil
        ? "\(act.name(fact.code))'s speech ended"
        : "\(act.name(fact.code))'s time yielded to the chair"
    },
    .fact(SpeakerNamed.self, .part) { fact, _ in "\(fact.delegate) named as the speaker" },
    .correction(SpeechCorrected.self),
    .fact(QuestionPut.self, .act) { fact, act in "the question by \(act.name(fact.code))" },
    .fact(Said.self, .act) { fact, act in "what \(act.name(fact.statement.code)) said" },
    .correction(StatementCorrected.self),
    .fact(QuestionDeclined.self, .act) { _, _ in "the question declined" },
    .fact(ClocksSetBack.self, .conduct) { fact, _ in
      "\(TimeSpan.words(milliseconds: fact.milliseconds)) taken off the clocks"
    },
    .fact(ClocksAdjusted.self, .conduct) { fact, _ in
      "\(TimeSpan.words(milliseconds: abs(fact.milliseconds))) "
        + (fact.milliseconds < 0 ? "given back" : "taken")
    },
    .fact(TimerStarted.self, .conduct) { fact, _ in
      "\(fact.timer.words) started for \(TimeSpan.words(milliseconds: fact.totalMilliseconds))"
    },
    .fact(TimerPaused.self, .conduct) { fact, act in "\(act.timer(fact.number)) paused" },
    .fact(TimerResumed.self, .conduct) { fact, act in "\(act.timer(fact.number)) resumed" },
    .fact(TimerEnded.self, .conduct) { fact, act in "\(act.timer(fact.number)) ended" },
    .wordless(CaucusOpened.self, .act),
    .fact(CaucusQueued.self, .conduct) { fact, act in "\(act.who(fact.codes)) picked to speak" },
    .fact(CaucusPaused.self, .conduct, isMinor: true) { _, _ in "the caucus clock paused" },
    .fact(CaucusResumed.self, .conduct, isMinor: true) { _, _ in "the caucus clock resumed" },
    .wordless(CaucusExtended.self, .act),
    .fact(CaucusEnded.self, .act) { _, _ in "the caucus ended" },
    .fact(DebateClosed.self, .act) { _, _ in "debate closed" },
    .wordless(DebateReopened.self, .act),
    .wordless(DebateAdjourned.self, .act),
  ]

  private static let motions: [FactEntry] = [
    .fact(MotionMade.self, .act) { fact, act in
      "motion \(fact.motion.number) made by \(act.name(fact.motion.by))"
    },
    .fact(MotionSeconded.self, .part) { fact, act in
      "motion \(fact.number) seconded by \(act.name(fact.by))"
    },
    .fact(MotionAllowed.self, .act) { fact, _ in "leave for motion \(fact.number)" },
    .fact(MotionAgreed.self, .act) { fact, act in
      "\(act.who(fact.codes)) agreed to motion \(fact.number)"
    },
    .fact(MotionObjected.self, .act) { fact, act in
      "\(act.name(fact.code))'s objection to motion \(fact.number)"
    },
    .fact(MotionChanged.self, .act) { fact, _ in "motion \(fact.motion.number) changed" },
    .fact(MotionPreferred.self, .act) { fact, _ in "motion \(fact.number) put first" },
    .fact(MotionDecided.self, .act) { fact, _ in
      "motion \(fact.number) \(fact.passed ? "passed" : "failed")"
    },
    .fact(MotionClosed.self, .act, isMinor: true) { fact, _ in
      "motion \(fact.number) \(fact.status.title)"
    },
    .correction(MotionCorrected.self),
    .correction(PointCorrected.self),
    .correction(QuestionCorrected.self),
    .wordless(MotionResumed.self, .act),
    .wordless(SideHeard.self, .part, isMinor: true),
    .wordless(VotingSpeakersSet.self, .act),
    .wordless(ImportantQuestionDeclared.self, .act),
    .wordless(RollCallOrdered.self, .act),
    .wordless(RulingOverturned.self, .act),
    .wordless(RulingUpheld.self, .act),
    .wordless(VoteReconsidered.self, .act),
    .fact(PointRaised.self, .act) { fact, act in
      "the \(fact.kind.title) by \(act.name(fact.code))"
    },
    .fact(PointRuled.self, .act) { fact, act in
      fact.point(in: act.state).map { "the ruling on the \($0.kind.title) by \(act.name($0.code))" }
        ?? act.record.command
    },
  ]

  private static let documents: [FactEntry] = [
    .fact(DocumentSubmitted.self, .act) { fact, _ in "\(fact.document.words) submitted" },
    .fact(DocumentReviewed.self, .act) { fact, act in
      "\(act.document(fact.document)) \(fact.approved ? "approved" : "returned")"
    },
    .fact(DocumentRevised.self, .act) { fact, act in "\(act.document(fact.document)) revised" },
    .fact(DocumentPromoted.self, .act) { fact, act in "\(act.document(fact.document)) promoted"
    },
    .fact(DocumentsMerged.self, .act) { fact, act in
      "\(act.document(fact.other)) merged into \(act.document(fact.document))"
    },
    .fact(DocumentNumbered.self, .act) { fact, act in
      "\(act.document(fact.document)) numbered \(fact.number)"
    },
    .fact(SymbolGiven.self, .act) { fact, act in
      "the symbol \(fact.symbol) of \(act.document(fact.document))"
    },
    .fact(DocumentNamesChanged.self, .act, isMinor: true) { fact, act in
      let how =
        fact.joined
        ? "added as \(fact.standing.rawValue) of" : "removed as \(fact.standing.rawValue) of"
      return "\(act.who(fact.codes)) \(how) \(act.document(fact.document))"
    },
    .fact(DocumentIntroduced.self, .act) { fact, act in
      "\(act.document(fact.document)) introduced"
    },
    .fact(DocumentRead.self, .act) { fact, act in "the reading of \(act.document(fact.document))" },
    .fact(DocumentShown.self, .conduct) { fact, act in
      fact.document.map { document in
        let clause = fact.clause.map { "clause \($0) of " } ?? ""
        return "\(clause)\(act.document(document)) shown to the room"
      } ?? "the document removed from the room's screen"
    },
    .fact(ContradictionNoted.self, .act) { fact, act in
      "the contradiction of \(act.document(fact.document)) and \(act.document(fact.other))"
    },
    .fact(DocumentDecided.self, .act) { fact, act in
      "\(act.document(fact.document)) \(fact.status.title)"
    },
    .fact(DocumentClosed.self, .act, isMinor: true) { fact, act in
      "\(act.document(fact.document)) \(fact.status.title)"
    },
    .fact(SilenceOpened.self, .act) { fact, act in
      "the silence procedure on \(act.document(fact.document))"
    },
    .fact(SilenceBroken.self, .act) { fact, act in
      "the objection to \(act.document(fact.document)) by \(act.who(fact.codes))"
    },
    .fact(Dissociated.self, .act) { fact, act in
      "the dissociation of \(act.who(fact.codes)) from \(act.document(fact.document))"
    },
    .fact(DocumentExecuted.self, .act) { fact, act in
      "the answer to \(act.document(fact.document))"
    },
    .fact(DocumentsRanked.self, .act) { fact, act in
      "the order of voting: \(Spelling.list(fact.documents.compactMap { act.state.document($0)?.number }))"
    },
    .fact(DocumentTexted.self, .act, isMinor: true) { fact, act in
      "the text of \(act.document(fact.document))"
    },
    .fact(AmendmentMoved.self, .conduct, isMinor: true) { fact, act in
      "the clause of \(act.document(fact.document))"
    },
    .fact(FormChecked.self, .conduct) { fact, act in
      "the check of \(act.document(fact.document))"
    },
    .fact(TextExported.self, .conduct) { fact, act in
      "\(act.document(fact.document)) exported to \(fact.path)"
    },
    .fact(DivisionOrdered.self, .act) { fact, act in
      "the division of \(act.document(fact.document))"
    },
    .fact(PrivateDirectiveReceived.self, .personal) { fact, _ in
      "private directive \(fact.number)"
    },
    .fact(PrivateDirectiveAnswered.self, .personal) { _, _ in
      "the answer to a private directive"
    },
  ]

  private static let votes: [FactEntry] = [
    .fact(VoteOpened.self, .act) { fact, _ in "the vote on \(fact.question) opened" },
    .fact(VoteMethodChanged.self, .part) { fact, _ in
      "the method of voting changed to \(fact.method.title)"
    },
    .fact(VoteCast.self, .part) { fact, act in
      "\(act.all(VoteCast.self, \.code)) \(fact.answer.past)"
    },
    .fact(VoterAdmitted.self, .part, isMinor: true) { fact, act in
      "\(act.name(fact.code)) admitted to the vote"
    },
    .fact(VoteCounted.self, .part) { fact, _ in "the count: \(Verdict.count(fact.tally))" },
    .fact(VoteObjected.self, .part) { fact, act in "\(act.name(fact.code)) objected" },
    .fact(VoteClosed.self, .act) { fact, act in
      "the vote on \(act.state.openVote?.question ?? "") "
        + (fact.verdict.outcome == .withdrawn ? "cancelled" : "closed")
    },
    .fact(ChairVoted.self, .part) { fact, _ in "the chair \(fact.answer.past)" },
    .fact(ExplanationsAsked.self, .act) { fact, act in
      "explanations of vote asked for by \(act.who(fact.codes))"
    },
    .fact(PartnerVoted.self, .part) { fact, _ in "the vote of \(fact.partner) recorded" },
    .fact(FinalRoundOpened.self, .act) { _, _ in "the final round opened" },
    .fact(VoteIntended.self, .act) { fact, act in "the intention of \(act.name(fact.code))" },
    .correction(VoteCorrected.self),
    .fact(VotingEnded.self, .act) { _, _ in "voting ended" },
  ]

  private static let dais: [FactEntry] = [
    .fact(DaisChanged.self, .act) { fact, _ in "\(fact.presiding) presiding" },
    .correction(DaisCorrected.self),
    .fact(OfficerNamed.self, .part) { fact, _ in
      "\(fact.officer.name) recorded as \(fact.officer.office)"
    },
    .fact(OfficerRemoved.self, .part) { fact, _ in "the \(fact.office) removed" },
    .fact(HeadingSet.self, .part) { fact, _ in "the \(fact.field.rawValue) in the heading" },
    .fact(ChairRuled.self, .act) { _, _ in "the ruling of the chair" },
    .fact(Noted.self, .personal) { fact, act in "the note about \(act.name(fact.code))" },
    .fact(Scored.self, .personal) { fact, act in "the score of \(act.name(fact.code))" },
  ]

  private static let history: [FactEntry] = [
    .wordless(Marked.self, .move),
    .wordless(Undone.self, .move),
    .wordless(Redone.self, .move),
    .fact(Restored.self, .move) { fact, _ in "the return to \(Token.quote(fact.mark))" },
  ]
}

extension Act {
  /// `draft 1.1`
  fileprivate func document(_ id: Int) -> String {
    state.document(id)?.words ?? "the document"
  }

  /// `timer 2 (Reading time)`
  fileprivate func timer(_ number: Int) -> String {
    state.floor.clocks.timer(number)?.words ?? "timer \(number)"
  }
}
