/// Changing the method of the open vote, before anybody has answered.
extension Ruling {
  mutating func changeMethod(_ arguments: Arguments) throws(Refusal) {
    guard let vote = state.openVote,
      let method = arguments.word("method").flatMap(Vote.Method.init(said:))
    else { return }
    let start = try CallStart(arguments)
    guard method != vote.method || method == .rollCall && start != .asTheBookSays else {
      throw Refusal("the vote is already taken by \(method.title)")
    }
    guard method != .consensus || !(vote.isStrawPoll || vote.withoutAbstentions) else {
      throw Refusal(
        "a \(vote.isStrawPoll ? "straw poll" : "division of the house") must be counted")
    }
    if let document = state.document(vote.document) { try requireMethod(method, on: document) }
    // A matter inferred from the question and the old method no longer holds.
    let isByName = vote.matter == Vote.Matter(question: vote.question, method: vote.method)
    let matter = isByName ? Vote.Matter(question: vote.question, method: method) : vote.matter
    try requireOpenVote(on: vote.question, vote.kind, matter, method)
    let entitled = Set(vote.entitled)
    let inRoll = state.roster.delegations.map(\.code).filter(entitled.contains)
    let order = try callOrder(
      of: inRoll + vote.entitled.filter { !inRoll.contains($0) }, by: method, from: start)
    decide(
      VoteMethodChanged(
        method: method, entitled: order.codes, byLot: order.byLot ? true : nil, matter: matter))
    answer = "Vote \(vote.number), \(vote.question): by \(method.title); \(requirement())."
    if method == .rollCall { answer += " \(calledFirst())" }
  }
}

/// The method of the open vote was changed before anybody had answered.
package struct VoteMethodChanged: Fact {
  package static let name = "voteMethodChanged"
  /// The new method, which decides in what order delegations are called.
  package var method: Vote.Method
  /// In the order in which they are called.
  package var entitled: [String]
  /// `true` if the first to be called was drawn by lot.
  package var byLot: Bool?
  /// What is put to the vote, as inferred from the question and the new method.
  package var matter: Vote.Matter?

  package func apply(to state: inout State, at now: Int) {
    state.changeOpenVote {
      ($0.method, $0.entitled, $0.matter) = (method, entitled, matter)
      $0.byLot = byLot ?? false
    }
    if let vote = state.openVote { state.begin(vote) }
  }
}
