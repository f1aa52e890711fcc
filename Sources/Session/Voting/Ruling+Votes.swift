import Catalogue

/// Opening a vote.
extension Ruling {
  /// The delegations that may vote on a question of this kind.
  func entitledCodes(_ kind: Vote.Kind, on matter: Vote.Matter? = nil) -> [String] {
    state.entitled(kind, on: matter, in: session.setup)
  }

  func requireEntitled(_ code: String, in vote: Vote) throws(Refusal) {
    guard !vote.entitled.contains(code) else { return }
    let delegation = state.delegation(code)
    if vote.kind == .substantive, delegation?.attendance == .present,
      !rules.attendance.presentVotesOnSubstance
    {
      throw Refusal(
        "\(name(code)) is present without a vote on substance under \(rules.title): "
          + "\(line: "attend \(code) voting") before the vote is opened")
    }
    throw Refusal(
      delegation?.seat == .observer
        ? "\(name(code)) is an observer and does not vote on this"
        : "\(name(code)) was not here when the vote opened")
  }

  mutating func openVote(_ arguments: Arguments) throws(Refusal) {
    let document = try documentPut(arguments)
    let part = try part(arguments, of: document)
    let question =
      document.map { self.question(on: $0, part) } ?? cleaned(arguments.text("question") ?? "")
    guard !question.isEmpty else {
      throw Refusal("a vote needs a question", kind: .notUnderstood, missing: "a title")
    }
    let speeches = SideSpeeches(session)
    let isStrawPoll = arguments.has("straw-poll")
    var terms: (matter: Vote.Matter?, method: Vote.Method?)?
    var undecided: Vote?
    if let document, !isStrawPoll {
      let asked = arguments.word("method").flatMap(Vote.Method.init(said:))
      terms = try self.terms(of: document, part, by: asked)
      try requireNothingElse(arguments, on: document, terms?.matter)
      undecided = undecidedVote(on: document, part)
    } else if !isStrawPoll, let meant = documentMeant(by: question) {
      warn(
        "\(name(meant)) is in the register: \(line: "vote open \(meant.number)") puts it to the vote"
      )
    }
    let named = arguments.word("matter").flatMap(Vote.Matter.init(rawValue:)) ?? terms?.matter
    let kind =
      arguments.word("kind").flatMap(Vote.Kind.init)
      ?? (isStrawPoll ? .procedural : named == .preliminary ? rules.voting.preliminary : nil)
      ?? .substantive
    // Only a roll call has a starting point.
    let begins = arguments.who("start") == nil ? nil : Vote.Method.rollCall.rawValue
    // A statement of the President or to the press is agreed, not voted.
    let agreed = named == .statement && !isStrawPoll ? Vote.Method.consensus.rawValue : nil
    let method = method(
      terms?.method?.rawValue ?? arguments.word("method") ?? begins ?? agreed, of: kind,
      after: undecided)
    // A consensus means that nobody objects, so there is nothing to debate.
    if speeches.motion == nil, !isStrawPoll, method != .consensus { warnOfUnheard(speeches) }
    let matter = isStrawPoll ? named : named ?? Vote.Matter(question: question, method: method)
    if !isStrawPoll { try requireOpenVote(on: question, kind, matter, method) }
    guard !isStrawPoll || method != .consensus else {
      throw Refusal("a straw poll is taken by placards")
    }
    var opened = VoteOpened(
      number: state.voting.votes.count + 1, question: question, kind: kind, method: method,
      majority: try majority(arguments.text("majority"), of: kind, on: matter), entitled: [],
      matter: matter, strawPoll: isStrawPoll ? true : nil)
    opened.parties = try parties(arguments, kind)
    opened.contradicts = try contradicted(arguments)
    if let document, !isStrawPoll {
      (opened.document, opened.part, opened.again) = (document.id, part, undecided?.number)
      if opened.contradicts == nil { opened.contradicts = try contradictedVote(document) }
    }
    try open(opened, from: try CallStart(arguments))
    if kind == .substantive, matter == nil { warnAboutAdopted() }
    warnAbout(opened, arguments)
  }

  /// The method of the vote: as the line says, as the committee decided, or by the book.
  /// - Parameter last: the vote on the question that decided nothing.
  private func method(
    _ word: String?, of kind: Vote.Kind, after last: Vote?
  ) -> Vote.Method {
    if let word { return Vote.Method(said: word) ?? .placards }
    if state.voting.nextByRollCall { return .rollCall }
    let usual =
      kind == .substantive ? rules.voting.substantiveMethod : rules.voting.proceduralMethod
    // A question that found no consensus is counted.
    if last?.method == .consensus { return usual.counted }
    return kind == .substantive && isUnopposed ? .consensus : usual
  }

  /// Whether the next text is adopted without a vote, because the book hears speakers before the
  /// vote and none was against.
  private var isUnopposed: Bool {
    rules.voting.passesUnopposed && state.inVotingProcedure
      && state.debate.beforeVotes?.heardAgainst.isEmpty == true
  }

  /// - Throws: `Refusal` for a secret ballot on a text, since those are for elections. If a ballot
  ///   could hide a veto, the question must be known to be an election.
  func requireOpenVote(
    on question: String, _ kind: Vote.Kind, _ matter: Vote.Matter?, _ method: Vote.Method
  ) throws(Refusal) {
    guard method == .secretBallot, matter != .election else { return }
    let isText = matter != nil || Vote.Matter.isText(question)
    let hidesVeto =
      kind == .substantive && !state.vetoHolders(among: entitledCodes(kind, on: matter)).isEmpty
    guard isText || hidesVeto else { return }
    throw Refusal(
      "a secret ballot is only for elections: "
        + "\(ways: "vote open … by roll-call", "vote open … on election by secret-ballot")")
  }

  /// The majority that the line names, or else the one that such a question needs here.
  private func majority(
    _ word: String?, of kind: Vote.Kind, on matter: Vote.Matter?
  ) throws(Refusal) -> Majority {
    guard let word else { return state.majority(kind, on: matter, by: rules) }
    if let votes = body.affirmativeVotes {
      throw Refusal(
        "\(body.title) decides by \(Spelling.number(votes)) votes; no other majority applies")
    }
    guard let explicit = Majority(word.lowercased()) else {
      let names =
        Majority.named.map(\.name) + ["a fraction like 3/5", "several of these joined by +"]
      throw Refusal(
        "there is no majority \(Token.named(word)): \(Spelling.list(names, last: "or"))",
        kind: .notUnderstood)
    }
    return explicit
  }

  /// The parties to the dispute that the line names (Art. 27(3)).
  private func parties(_ arguments: Arguments, _ kind: Vote.Kind) throws(Refusal) -> [String]? {
    guard case .codes(let codes) = arguments.whos("parties") else {
      throw Refusal(
        "name the parties to the dispute, for example parties Russia", kind: .notUnderstood)
    }
    guard !codes.isEmpty else { return nil }
    guard rules.abstention.obligatory != .off else {
      throw Refusal("under \(rules.title) parties need not abstain")
    }
    guard kind == .substantive else {
      throw Refusal("parties to a dispute abstain on substance, not on procedure")
    }
    return codes
  }

  /// The number of the vote on the adopted text that the new one contradicts.
  private func contradicted(_ arguments: Arguments) throws(Refusal) -> Int? {
    guard let number = arguments.number("contradicts") else { return nil }
    guard state.voting.votes.indices.contains(number - 1) else {
      throw Refusal("there is no vote \(number)")
    }
    return number
  }

  /// Warns if the line ignores a decision of the committee, the book, or an open roll.
  private mutating func warnAbout(_ vote: VoteOpened, _ arguments: Arguments) {
    if vote.kind == .substantive, state.debate.important,
      vote.majority != rules.majorities.important
    {
      advise(.importantMajority)
    }
    if vote.kind == .substantive, vote.strawPoll != true, vote.method != .consensus,
      Ruling(session, now: now).isUnopposed
    {
      warn(
        "nobody spoke against it: under \(rules.title) it is adopted without a vote: "
          + "\(line: "vote by consensus")")
    }
    let waiting = session.debate.list.queue.count
    if vote.kind == .substantive, vote.matter == nil, vote.strawPoll != true, waiting > 0,
      !session.inVotingProcedure
    {
      advise(.debateIsOpen(waiting: waiting))
    }
    if session.state.voting.nextByRollCall, vote.method != .rollCall, vote.strawPoll != true {
      warn("the committee decided that this vote is by roll call")
    }
    if vote.method != .rollCall, arguments.who("start") != nil || arguments.has("lot") {
      warn("only a roll call has an order: add by roll-call")
    }
    let uncalled = state.roster.delegations.count { $0.attendance == .notCalled }
    if state.roster.roll.open, uncalled > 0 {
      warn("the roll is being called: \(Spelling.count(uncalled, "delegation")) not called yet")
    }
  }

  /// Warns if the topic already has as many adopted drafts as the book allows.
  private mutating func warnAboutAdopted() {
    let adopted = state.voting.votes.indexedElements.filter {
      $0.topic == state.agenda.current ?? 0
    }
    advise(.enoughAdopted(adopted.map(\.question)))
  }

  /// Opens a vote for those who are present now.
  mutating func open(_ fact: VoteOpened, from start: CallStart = .asTheBookSays) throws(Refusal) {
    let entitled = entitledCodes(fact.kind, on: fact.matter)
    guard !entitled.isEmpty else {
      if fact.kind == .substantive, !rules.attendance.presentVotesOnSubstance {
        throw Refusal(
          "nobody is present and voting, as a vote on substance needs under \(rules.title): "
            + "\(line: "attend all voting")")
      }
      throw Refusal("nobody is here to vote: \(ways: "attend all present", "roll open")")
    }
    let order = try callOrder(of: entitled, by: fact.method, from: start)
    var opened = fact
    opened.entitled = order.codes
    opened.byLot = order.byLot ? true : nil
    opened.topic = state.agenda.current
    decide(opened)
    answer = "Vote \(state.voting.votes.count), \(fact.question): \(requirement())."
    warnAboutQuorum(of: fact, entitled)
    if state.floor.caucus != nil, state.floor.clocks[.caucus]?.isRunning == true {
      decide(CaucusPaused())
      answer += " The debate's clock is paused."
    }
    if fact.method == .rollCall { answer += " \(calledFirst())" }
  }

  /// Warns if too few are here for a decision. More may come before the vote is closed.
  private mutating func warnAboutQuorum(of vote: VoteOpened, _ entitled: [String]) {
    guard vote.strawPoll != true else { return }
    let question = question(vote.kind, Tally(), vote.majority, entitled: entitled)
    if question.lacksQuorumWithoutCount {
      warn("there is no quorum to decide: \(question.quorumWords)")
    }
  }

  /// Puts an earlier question to the vote again.
  mutating func voteAgain(_ number: Int, withoutAbstentions: Bool) throws(Refusal) {
    guard state.voting.votes.indices.contains(number - 1) else {
      throw Refusal("there is no vote \(number)")
    }
    let old = state.voting.votes[number - 1]
    guard !withoutAbstentions || rules.motions.contains(where: { $0.effect == .divideHouse }) else {
      throw Refusal("under \(rules.title) there is no division of the house")
    }
    if let outcome = old.outcome, !outcome.isUndecided, !old.reconsidered, !withoutAbstentions {
      warn("vote \(number) was decided\(rules.hint(": ", .moveReconsideration))")
    }
    if let later = state.voting.votes.last(where: {
      $0.again == number && $0.outcome != .withdrawn && $0.outcome != .noQuorum
    }), old.outcome == .tied {
      warn("vote \(number) was put again as vote \(later.number) and decided")
    }
    let document = old.isStrawPoll ? nil : state.document(old.document)
    let part = document == nil ? old.part : state.clause(of: old)
    if let document { try requireAgain(old, on: document, isDivision: withoutAbstentions) }
    var contradicted = old.contradicts
    if contradicted == nil, let document { contradicted = try contradictedVote(document) }
    if let due = old.dueBy, now > due {
      warn("the second vote was due within \(rules.majorities.secondVoteHours ?? 0) hours")
    }
    // If the question was declared important since, it needs the majority for that.
    let usual = [
      rules.majorities.substantive, rules.majorities.procedural, rules.majorities.amendments,
    ]
    let isByTheBook = usual.contains(old.majority)
    // A question that found no consensus is counted, unless it can only be adopted by consensus.
    let isAgreed = old.matter == .statement && old.method == .consensus
    let method =
      isAgreed
      ? .consensus
      : state.voting.nextByRollCall ? .rollCall : old.method.counted
    try open(
      VoteOpened(
        number: state.voting.votes.count + 1,
        question: document.map { question(on: $0, part) } ?? old.question, kind: old.kind,
        method: method,
        majority: isByTheBook
          ? state.majority(old.kind, on: old.matter, by: rules) : old.majority,
        entitled: [], again: number, matter: old.matter,
        parties: old.parties.isEmpty ? nil : old.parties,
        withoutAbstentions: withoutAbstentions ? true : nil,
        strawPoll: old.isStrawPoll ? true : nil,
        contradicts: contradicted,
        document: old.document, part: part))
  }

  /// What the open vote needs to be adopted, and who can veto it.
  func requirement() -> String {
    guard let vote = state.openVote else { return "" }
    return VoteProspect(vote, state, session.setup).requirement
  }
}

extension Vote.Method {
  /// The method for a question that is counted.
  fileprivate var counted: Self { self == .consensus ? .placards : self }
}
