import Catalogue
import Session

/// Motions and caucuses in words. In English they are those that the other screens use.
extension MinutesVoice {
  /// A kind of motion; one that only the book knows keeps the book's name.
  func title(of motion: Motion, by book: RuleBook) -> String {
    let own = book.motion(named: motion.kind)?.title ?? motion.kind
    guard language != .english else { return own }
    return RoomWord.motionTitles[motion.kind]?.said(in: language) ?? isolated(own)
  }

  /// `Moderated caucus, 10 minutes, 60 seconds each, "Early warning"`
  func summary(_ motion: Motion, _ book: RuleBook, in state: State) -> String {
    guard language != .english else { return motion.summary(book, in: state) }
    var parts = [title(of: motion, by: book)]
    if let code = motion.delegation { parts.append(party(code, in: state).name) }
    if let id = motion.topic { parts.append(topic(id, in: state)) }
    if let total = motion.totalMilliseconds { parts.append(span(total)) }
    if let each = motion.eachMilliseconds { parts.append(say(.each, span(each))) }
    if let time = motion.timeMilliseconds { parts.append(span(time)) }
    if let times = motion.times { parts.append(say(.timesEach, "\(times)")) }
    if let clauses = motion.clauses, let document = state.document(motion.documents?.first) {
      parts.append(colon(isolated(document.number), list(clauses.map(isolated))))
    }
    if let subject = motion.subject, !subject.isEmpty { parts.append(quoted(subject)) }
    return clauses(parts)
  }

  /// `topic 2`
  func topic(_ id: Int, in state: State) -> String {
    state.number(ofTopic: id).map { say(.topic, "\($0)") } ?? say(.topicRemovedBefore)
  }

  /// The outcome of a motion with its reason: `passed, not counted`.
  func decision(on motion: Motion, in state: State) -> String {
    let word: MinutesWord =
      switch motion.status {
      case .passed: .passed
      case .failed: .failed
      case .lapsed: .lapsed
      case .withdrawn: .withdrawn
      case .outOfOrder: .ruledOut
      case .pending: .pending
      }
    if language == .english { return motion.outcome(say(word), in: state) }
    let outcome = say(word)
    guard motion.basis == nil, let ending = motion.ending else {
      return reasons(state).of(motion, outcome)
    }
    let words = self.words(ending, of: motion, in: state)
    return words.isEmpty ? outcome : colon(outcome, words)
  }

  /// Why a motion ended without a decision; empty if the chair gave no reason.
  private func words(_ ending: Motion.Ending, of motion: Motion, in state: State) -> String {
    let topic = motion.topic.map { self.topic($0, in: state) }
    switch ending.cause {
    case .ruling: return isolated(ending.words ?? "")
    case .moverLeft: return say(.moverLeft)
    case .motionPassed: return say(.motionPassed, "\(ending.passed ?? 0)")
    case .meetingAdjourned: return say(.meetingAdjourned)
    case .debateClosed: return say(.debateIsClosed)
    case .votingOver: return say(.votingIsOver)
    case .momentPassed: return say(.momentPassed)
    case .noMainMotion: return say(.noMainMotion)
    case .noTopic: return say(.noTopic)
    case .noQuestion: return say(.noQuestion)
    case .noDebate: return say(.noDebate)
    case .nothingDecided: return say(.nothingDecided)
    case .noCaucus: return say(.noCaucus)
    case .listClosed: return say(.listIsNotOpen)
    case .listOpen: return say(.listIsOpenAlready)
    case .topicUnderDebate: return say(.topicIsUnderDebate, topic ?? say(.theTopic))
    case .topicNotUnderDebate: return say(.topicIsNotUnderDebate, topic ?? say(.theTopic))
    case .topicNotSetAside:
      return topic.map { say(.topicNotSetAside, $0) } ?? say(.noTopicSetAside)
    case .alreadyImportant: return say(.alreadyImportant)
    case .noExtension: return say(.noExtension)
    case .overtaken: return say(.overtaken)
    }
  }
}

extension MinutesVoice {
  /// The name of a caucus; one that the book names itself keeps that name.
  func title(of caucus: Caucus, by book: RuleBook) -> String {
    guard language != .english else { return book.title(of: caucus) }
    let kind = caucus.motionKind.flatMap { RoomWord.motionTitles[$0] }
    let format = caucus.phase.map(word) ?? word(caucus.kind)
    guard let own = book.ownTitle(of: caucus) else { return format.said(in: language) }
    let title = kind?.said(in: language) ?? isolated(own)
    switch caucus.phase {
    case .inFavour, .against: return colon(title, format.said(in: language))
    case .open, nil: return title
    }
  }

  /// The same within a sentence.
  func titleInSentence(_ book: RuleBook) -> (Caucus) -> String {
    { language == .english ? book.titleInSentence(of: $0) : title(of: $0, by: book) }
  }

  /// The name of a kind of caucus within a sentence.
  func titleInSentence(_ kind: Caucus.Kind) -> String {
    guard language != .english else {
      // Speeches recorded without the caucus in which they were made.
      return kind == .moderated ? "caucus" : kind == .roundRobin ? "round robin" : "consultation"
    }
    return word(kind).said(in: language)
  }

  private func word(_ kind: Caucus.Kind) -> RoomWord {
    switch kind {
    case .moderated: .moderated
    case .unmoderated: .unmoderated
    case .consultation: .consultation
    case .roundRobin: .roundRobin
    }
  }

  private func word(_ phase: Caucus.Phase) -> RoomWord {
    switch phase {
    case .open: .openDebate
    case .inFavour: .timeInFavour
    case .against: .timeAgainst
    }
  }
}
