import Session

/// What is asked about once before it is done, whichever key or button asks for it: undo brings all
/// of it back, but sixty people have seen it by then. A line typed out is meant.
enum Caution {
  /// The question, or `nil` for what is done at once. Return is yes.
  static func question(_ line: String, _ session: Session) -> String? {
    let words = line.split(separator: " ").map(String.init)
    switch words.prefix(2).joined(separator: " ") {
    case "meeting adjourn":
      let pending = session.motions.count { $0.status == .pending }
      guard pending > 0 else { return "Adjourn the meeting?" }
      return "\(pending == 1 ? "A motion" : "\(pending) motions") will lapse. Adjourn the meeting?"
    case "roll close":
      let left = session.delegations.count { $0.attendance == .notCalled }
      return left > 0 ? "\(left) have not been called. End the roll call?" : nil
    // The first roll call loses nothing.
    case "roll open" where session.delegations.contains(where: { $0.attendance != .notCalled }):
      return "Call the roll anew?"
    case "vote close":
      guard let vote = session.state.openVote, vote.method == .recorded, !vote.unanswered.isEmpty
      else { return "Close the vote?" }
      return "\(vote.unanswered.count) have not voted. Close the vote?"
    case "vote cancel": return "Drop the open vote?"
    case "voting end": return "End voting procedure?"
    case "debate close": return "Close debate?"
    case "caucus end":
      let called = session.caucus?.called ?? "the caucus"
      guard let speech = session.speech else { return "End \(called)?" }
      return "End \(called), and the speech by \(session.state.name(speech.code))?"
    case "delegation withdraw": return "Take this delegation off the roster?"
    case "motion fail":
      guard let number = words.dropFirst(2).first.flatMap({ Int($0) }),
        let first = session.motionsInOrder.first
      else { return nil }
      if first.number == number { return "Does motion \(number) fail, without a count?" }
      return "Motion \(first.number) is put first. Does motion \(number) fail all the same?"
    default: return nil
    }
  }
}
