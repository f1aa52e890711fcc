@testable import Session
@testable import chair

/// The lines that the screen offers in a meeting, and their effects. Only lines that a key or `?`
/// shows as in order are performed, with names and numbers filled in where the chair would type
/// them.
struct Offers {
  enum Goal {
    case carried, lost
    /// Each pending motion can be ended individually.
    case withdrawn, ruledOut
    case completed, dropped

    static let ofAVote: [Goal] = [.completed, .dropped]
  }

  private(set) var session: Session
  private let now: Int

  init(_ session: Session, now: Int) { (self.session, self.now) = (session, now) }

  /// The numbers of the pending motions, in the order in which they are put.
  var pending: [Int] { session.motionsInOrder.map(\.number) }

  /// The meeting with the floor free, reached with the lines offered.
  var settled: Offers {
    var offers = self
    offers.freeTheFloor()
    return offers
  }

  /// The settled meeting with all delegations but one absent, so that there is no quorum.
  var deserted: Offers {
    var offers = settled
    for row in session.roster.delegations.indices.dropFirst() {
      _ = offers.take("attend {seat} absent", in: .roster, row: row)
    }
    return offers
  }

  /// Whether each pending motion can be ended individually in the present state.
  func endsEach(_ goal: Goal) -> Bool {
    goal == .withdrawn
      ? eachPending("motion withdraw {motion}", "", .withdrawn)
      : eachPending("motion rule-out {motion} \"", "no\"", .outOfOrder)
  }

  func reaches(_ goal: Goal) -> Bool {
    switch goal {
    case .completed: return settledForAVote.completes()
    case .dropped:
      var offers = settledForAVote
      let number = offers.session.voting.votes.count
      return offers.take("vote cancel", in: .vote)
        && offers.session.voting.votes[number - 1].outcome == .withdrawn
    case .carried:
      return settled.decides(
        [
          ("motion vote next ", "\(session.roster.delegations.count) 0"),
          ("motion pass {motion}", ""),
        ], .passed)
    case .lost:
      return settled.decides(
        [
          ("motion vote next ", "0 \(session.roster.delegations.count)"),
          ("motion fail {motion}", ""),
        ], .failed)
    case .withdrawn, .ruledOut: return settled.endsEach(goal)
    }
  }

  // MARK: - Motions

  /// Whether the first motion, seconded if necessary, gets the given status by one of the lines.
  private func decides(_ lines: [(String, String)], _ status: Motion.Status) -> Bool {
    guard let first = pending.first else { return false }
    var seconded = self
    for delegation in session.roster.delegations
    where seconded.take("motion second {motion} ", in: .motions, typing: delegation.code) { break }
    return lines.contains { line, typed in
      var offers = seconded
      return offers.take(line, in: .motions, typing: typed)
        && offers.session.motions[first - 1].status == status
    }
  }

  private func eachPending(_ line: String, _ typed: String, _ status: Motion.Status) -> Bool {
    pending.enumerated().allSatisfy { row, number in
      var offers = self
      return offers.take(line, in: .motions, row: row, typing: typed)
        && offers.session.motions[number - 1].status == status
    }
  }

  // MARK: - Votes

  private var settledForAVote: Offers {
    var offers = self
    offers.seat()
    _ = offers.take("speech end", in: .floor)
    return offers
  }

  private func completes() -> Bool {
    var offers = self
    let number = session.voting.votes.count
    for row in session.roster.delegations.indices {
      if offers.take("vote close", in: .vote) { break }
      if offers.take("vote count ", in: .vote, typing: "\(offers.entitled) 0") { continue }
      if offers.take("vote cast {asked} yes", in: .vote) { continue }
      _ = offers.take("vote cast {asked} yes", in: .vote, row: row)
    }
    _ =
      offers.session.voting.votes[number - 1].status == .open
      && offers.take("vote close", in: .vote)
    return offers.session.voting.votes[number - 1].status == .closed
  }

  private var entitled: Int { session.state.openVote?.entitled.count ?? 0 }

  // MARK: - The floor

  /// Ends the speech, the vote and the caucus, and marks every delegation as present.
  private mutating func freeTheFloor() {
    seat()
    for _ in 0..<6 {
      let ended =
        take("speech end", in: .floor) || take("vote close", in: .vote)
        || take("vote cancel", in: .vote) || take("caucus end", in: .floor)
      if !ended { break }
    }
    _ = take("roll close", in: .roster)
    for row in session.roster.delegations.indices
    where !session.roster.delegations[row].attendance.isHere {
      _ = take("attend {seat} present", in: .roster, row: row)
    }
  }

  /// Ends an interruption, and opens or resumes the meeting.
  private mutating func seat() {
    _ = take("interrupt end", in: .floor)
    _ = take("meeting resume", in: .floor) || take("meeting open", in: .floor)
  }

  /// Performs a line of the keymap for the selected row, if it is in order.
  /// - Returns: whether it was performed.
  private mutating func take(
    _ line: String, in pane: ViewState.Pane, row: Int = 0, typing typed: String = ""
  ) -> Bool {
    var view = ViewState(pane: pane)
    view.selection[pane] = row
    let places = Placeholders(session, view)
    for binding in view.preferences.keys.saying(line, in: pane) {
      guard let bound = binding.bound(places), bound.whyNot == nil,
        let decision = try? session.perform(
          Command(bound.line + typed, for: session), at: now, with: .placeholders)
      else { continue }
      return (try? session.apply(decision.record)) != nil
    }
    return false
  }
}
