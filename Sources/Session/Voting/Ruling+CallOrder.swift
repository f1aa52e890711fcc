/// Where a roll call begins.
enum CallStart: Equatable {
  case asTheBookSays, byLot
  case at(String)

  /// Reads the start from a command line.
  /// - Throws: `Refusal` if the line both names a delegation and asks for a lot.
  init(_ arguments: Arguments) throws(Refusal) {
    switch (arguments.who("start"), arguments.has("lot")) {
    case (nil, false): self = .asTheBookSays
    case (nil, true): self = .byLot
    case (let code?, false): self = .at(code)
    case (_?, true):
      throw Refusal("use either starting <who> or by lot, not both", kind: .notUnderstood)
    }
  }
}

/// The order in which the members are called (GA rule 87).
extension Ruling {
  /// The delegations that may vote, in the order in which they are called.
  /// - Parameter codes: the delegations that may vote, in the order of the roll.
  /// - Returns: the order, and whether a lot decided who is first.
  /// - Throws: `Refusal` if the delegation named may not vote, or if a lot is to decide and
  ///   `inputs` has none.
  func callOrder(
    of codes: [String], by method: Vote.Method, from start: CallStart
  ) throws(Refusal) -> (codes: [String], byLot: Bool) {
    let isDrawn =
      start == .byLot || start == .asTheBookSays && rules.rollCall.start == .lot
    var first = 0
    if case .at(let code) = start {
      try requireHere(code)
      guard let index = codes.firstIndex(of: code) else {
        throw Refusal("\(name(code)) has no vote on this and cannot be called first")
      }
      first = index
    } else if isDrawn, method == .rollCall {
      guard let lot = inputs.lot else { throw Refusal("no lot was drawn") }
      first = abs(lot % codes.count)
    }
    return (Array(codes[first...] + codes[..<first]), isDrawn && method == .rollCall)
  }

  /// `Ghana is called first, drawn by lot.`
  func calledFirst() -> String {
    guard let vote = state.openVote, let first = vote.entitled.first else { return "" }
    return "\(name(first)) is called first\(vote.byLot ? ", drawn by lot" : "")."
  }
}
