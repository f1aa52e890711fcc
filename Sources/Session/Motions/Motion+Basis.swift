import Catalogue

extension Motion {
  /// How a motion was decided.
  package enum Basis: String, Codable, Sendable, CaseIterable {
    /// The votes were counted.
    case count
    /// Placards were raised, but not counted.
    case notCounted
    /// The chair asked for objections, and there were none.
    case unopposed
    /// The chair decided.
    case chair
    /// Granted as a delegation's right, which is not voted upon.
    case request
    /// An objection defeated it.
    case objection
    /// Nobody seconded it.
    case unseconded
  }
}

extension Motion {
  /// Why it ended as it did, in English: `11 in favour, 3 against; 8 needed`, `not counted`.
  package func reason(in state: State) -> String? {
    guard let basis else { return ending.map { words($0, in: state) } }
    switch basis {
    case .count:
      var words = "\(yes ?? 0) in favour, \(no ?? 0) against"
      if let abstain, abstain > 0 { words += ", \(abstain) abstaining" }
      if castingVote != nil { words += ", including the Chair's casting vote" }
      return needed.map { "\(words); \($0) needed" } ?? words
    case .notCounted: return "not counted"
    case .unopposed: return "without objection"
    case .chair: return "by decision of the Chair"
    case .request: return status == .passed ? "granted on request" : "not granted"
    case .objection:
      return "owing to the objection of \(Spelling.list((objections ?? []).map(state.name)))"
    case .unseconded: return "for want of a second"
    }
  }

  /// The outcome with the reason: `passed, not counted`, `failed: 3 in favour, 11 against`.
  /// - Parameter verb: `passed`, or another form of it.
  package func outcome(_ verb: String, in state: State) -> String {
    guard let reason = reason(in: state), !reason.isEmpty else { return verb }
    return verb + (basis?.joint ?? ": ") + reason
  }
}

extension Motion.Basis {
  /// The separator between an outcome and its reason.
  fileprivate var joint: String {
    switch self {
    case .count: ": "
    case .notCounted, .request: ", "
    case .unopposed, .chair, .objection, .unseconded: " "
    }
  }
}
