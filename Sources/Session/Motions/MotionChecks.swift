import Catalogue

/// What must be true of a motion for it to be in order, beyond its phase: its arithmetic, and that
/// its effect is possible. Checked when it is made and again before it is put.
extension Ruling {
  func check(_ motion: Motion, _ rule: MotionRule) throws(Refusal) {
    try requireNeeds(of: rule)
    try checkDocuments(motion, rule)
    switch rule.effect {
    case .moderatedCaucus: try checkModerated(motion)
    case .unmoderatedCaucus, .consultation, .roundRobin: try checkNoCaucus()
    case .openDebate, .closedDebate:
      // A timed debate ends when another is opened.
      if state.floor.caucus?.phase == nil { try checkNoCaucus() }
    case .extendCaucus: try checkExtension(motion)
    case .setAgenda:
      if let topic = motion.topic { try requireTopic(topic) }
    case .resumeDebate:
      if motionsToResume(motion).isEmpty { try requireTopic(try topicToResume(motion)) }
    case .nextPhase, .voteWithSpeakers, .closeDebate, .adjournDebate:
      try requireCurrent(motion.topic)
    case .reconsider, .divideHouse: try checkVoteAnew(motion, rule)
    case .importantQuestion:
      guard !state.debate.important else { throw Refusal("the question is already important") }
    default: break
    }
  }

  /// - Throws: `Refusal` if a vote is named that cannot be repeated.
  private func checkVoteAnew(_ motion: Motion, _ rule: MotionRule) throws(Refusal) {
    let vote = try vote(of: motion)
    if rule.effect == .divideHouse {
      guard let vote else { throw Refusal("there is no vote to take again") }
      guard vote.method != .consensus, vote.outcome != .withdrawn else {
        throw Refusal("vote \(vote.number) was not counted: there is nothing to divide")
      }
    }
    if rule.effect == .reconsider {
      // Without a vote it is about the decision on a motion, which may be made again.
      guard let vote else { return }
      guard vote.status == .closed else {
        throw Refusal("vote \(vote.number) is still open: \(line: "vote close")")
      }
      guard !vote.isStrawPoll, vote.outcome != .withdrawn else {
        throw Refusal("vote \(vote.number) decided nothing that could be reconsidered")
      }
    }
  }

  /// - Throws: `Refusal` if the document has fewer sponsors and signatories than the book requires.
  func checkSignatures(_ motion: Motion, _ rule: MotionRule) throws(Refusal) {
    try checkSponsors(motion)
    guard let signed = motion.signed else { return }
    let share =
      rule.parameters.contains(.optionalAmendmentNames)
      ? rules.documents.amendment : rules.documents.draft
    let present = Counts(state, by: session.setup).present
    let needed = share.count(of: present, rounding: rules.documents.rounding)
    guard signed < needed else { return }
    throw Refusal(
      "\(Spelling.count(signed, "sponsor or signatory", "sponsors and signatories")), but it needs "
        + "\(needed) with \(present) present")
  }

  /// - Throws: `Refusal` if a draft has fewer or more sponsors than the book allows.
  private func checkSponsors(_ motion: Motion) throws(Refusal) {
    guard let sponsors = motion.sponsors else { return }
    let told = Spelling.count(sponsors, "sponsor")
    if let signed = motion.signed, sponsors > signed {
      throw Refusal("\(told) of \(Spelling.count(signed, "name")): signed counts them all")
    }
    if let least = rules.documents.leastSponsors, sponsors < least {
      throw Refusal("\(told), but under \(rules.title) a draft needs \(least)")
    }
    if let most = rules.documents.mostSponsors, sponsors > most {
      throw Refusal("\(told), but under \(rules.title) a draft has at most \(most)")
    }
  }

  /// Warns about a motion that is in order: limits that the chair may waive.
  mutating func warnAbout(_ motion: Motion, _ rule: MotionRule) {
    if let caution = rule.caution { warn(Saying(caution)) }
    let asked = motion.summary(rules, in: state).lowercased()
    if let same = state.pendingMotions.first(where: {
      $0.number != motion.number && $0.kind == motion.kind
        && $0.summary(rules, in: state).lowercased() == asked
    }) {
      warn("motion \(same.number) already asks for the same")
    }
    let caucuses = rules.caucuses
    let longest =
      switch rule.effect {
      case .moderatedCaucus: caucuses.longestSeconds
      case .unmoderatedCaucus: caucuses.longestUnmoderatedSeconds
      default: Int?.none
      }
    if let longest, let total = motion.totalMilliseconds, total > longest * 1000 {
      advise(.longCaucus(most: longest))
    }
    let listTime = state.debate.list.speakingTimeMilliseconds
    if rule.effect == .moderatedCaucus, let each = motion.eachMilliseconds, each > listTime {
      advise(.longSpeeches(most: listTime))
    }
  }

  /// The topic on which to resume debate: the one named, or the only one set aside.
  func topicToResume(_ motion: Motion) throws(Refusal) -> Int {
    if let topic = motion.topic {
      guard state.agenda.debates[topic]?.adjourned == true else {
        throw Refusal("\(state.topicWords(topic)) was not set aside")
      }
      return topic
    }
    let setAside = state.agenda.topics.filter { state.agenda.debates[$0.id]?.adjourned == true }
    guard setAside.count == 1 else {
      throw Refusal(
        setAside.isEmpty
          ? "no topic was set aside"
          : "which topic? \(Spelling.list(setAside.compactMap { state.number(ofTopic: $0.id).map(String.init) })) were set aside"
      )
    }
    return setAside[0].id
  }

  private func requireCurrent(_ topic: Int?) throws(Refusal) {
    guard let topic, topic != state.agenda.current else { return }
    throw Refusal("\(state.topicWords(topic)) is not under debate")
  }

  private func checkNoCaucus() throws(Refusal) {
    guard state.floor.caucus == nil else { throw Refusal.caucusGoesOn }
  }

  private func checkModerated(_ motion: Motion) throws(Refusal) {
    try checkNoCaucus()
    guard let total = motion.totalMilliseconds, let each = motion.eachMilliseconds, each > 0
    else { return }
    guard each <= total else {
      throw Refusal(
        "a speech of \(TimeSpan.words(milliseconds: each)) does not fit into "
          + "\(TimeSpan.words(milliseconds: total))")
    }
    let rest = total % each
    guard rules.caucuses.divisible, rest > 0 else { return }
    let fits = total / each
    throw Refusal(
      "\(TimeSpan.words(milliseconds: total)) is not a multiple of "
        + "\(TimeSpan.words(milliseconds: each)): "
        + "\(TimeSpan.words(milliseconds: fits * each)) for \(Spelling.count(fits, "speaker")), or "
        + "\(TimeSpan.words(milliseconds: (fits + 1) * each)) for \(fits + 1)")
  }

  private func checkExtension(_ motion: Motion) throws(Refusal) {
    guard let caucus = state.floor.caucus ?? state.floor.endedCaucus else {
      throw Refusal("there is no caucus to extend")
    }
    if let limit = rules.caucuses.extensions, caucus.extensions >= limit {
      throw Refusal("a caucus can be extended \(limit == 1 ? "once" : "\(limit) times") at most")
    }
    guard let total = motion.totalMilliseconds else { return }
    if let percent = rules.caucuses.extensionPercent,
      total * 100 > caucus.originalMilliseconds * percent
    {
      let most = caucus.originalMilliseconds * percent / 100
      throw Refusal("this caucus can be extended by \(TimeSpan.words(milliseconds: most)) at most")
    }
    if rules.caucuses.divisible, let each = caucus.eachMilliseconds, each > 0, total % each > 0 {
      throw Refusal(
        "\(TimeSpan.words(milliseconds: total)) is not a multiple of "
          + "\(TimeSpan.words(milliseconds: each))")
    }
  }

  /// Why a pending motion cannot be put now; `nil` if it can. If motions are stacked, those pending
  /// when debate was closed are voted upon.
  func putRefusal(_ rule: MotionRule) -> Refusal? {
    rules.stacked && state.situation.motionPhase == .voting ? nil : phaseRefusal(rule)
  }

  /// Why a motion of this kind cannot be made now; `nil` if it can.
  func phaseRefusal(_ rule: MotionRule) -> Refusal? {
    let phase = state.situation.motionPhase
    guard !rule.when.contains(phase) else { return nil }
    let possible = rules.motions.filter { other in
      other.when.contains(phase) && (try? requireNeeds(of: other)) != nil
    }.map(\.kind)
    let why =
      switch phase {
      case .speech: "while \(name(state.floor.speech?.code ?? "")) has the floor"
      case .caucus: state.floor.caucus?.phase == nil ? "in a caucus" : "in debate on a clock"
      case .voting: "in voting procedure"
      case .vote: "while a vote is open"
      case .floor: state.debate.closed ? "after the closure of debate" : "in open debate"
      }
    let instead =
      possible.isEmpty ? "" : "; in order now: \(Spelling.list(possible, last: "and"))"
    return Refusal("a motion \(rule.kind) is out of order \(why)\(instead)")
  }
}
