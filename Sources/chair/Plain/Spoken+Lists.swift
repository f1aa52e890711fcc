import Catalogue
import Phrases
import Session

/// The contents of the screen's panes as sentences.
extension Spoken {
  /// The contents of a pane, in full.
  func part(_ pane: ViewState.Pane) -> [String] { pane.spec.spoken(self) }

  /// One line per delegation, with its attendance and speaking time, and without a filter a line on
  /// who has spoken least.
  /// - Parameter filter: part of a name, code or alias, or a number; empty for all.
  func roster(matching filter: String) -> [String] {
    let places = ChairLists.roster(scene.session, filter: filter)
    guard !places.isEmpty else { return ["No delegation here matches \(filter)."] }
    let lines = places.map { place in
      let delegation = state.roster.delegations[place]
      let seat = AttendanceWords.seat(delegation).map { ", \($0)" } ?? ""
      return "\(place + 1) \(delegation.label), \(delegation.code)\(seat): "
        + "\(attendance(delegation)), \(heard(delegation.code))."
    }
    return filter.isEmpty ? lines + leastHeard : lines
  }

  private func attendance(_ delegation: Delegation) -> String {
    switch delegation.attendance {
    case .notCalled: "not called yet"
    case .absent: "absent"
    case .excused: "excused"
    case .present: "present"
    case .voting: "present and voting"
    }
  }

  private func heard(_ code: String) -> String {
    guard let heard = state.floor.statistics[code], heard.speeches > 0 else {
      return "has not spoken"
    }
    return "\(heard.speeches == 1 ? "1 speech" : "\(heard.speeches) speeches"), "
      + TimeSpan.words(milliseconds: heard.milliseconds)
  }

  private var leastHeard: [String] {
    let least = ChairLists.leastHeard(state)
    let names = least.places.prefix(6).map { state.roster.delegations[$0].label }
    guard !names.isEmpty, state.floor.statistics.values.contains(where: { $0.speeches > 0 }) else {
      return []
    }
    let words = Wording.list(
      names, limit: 6, of: least.hasSpoken ? names.count : least.places.count)
    return [least.hasSpoken ? "Least heard: \(words)." : "Not yet heard: \(words)."]
  }

  /// The motions that the pane lists, pending ones first, then those that are settled.
  var allMotions: [String] {
    let words = MotionWords(scene: scene)
    let motions = ChairLists.motions(scene.session)
    guard !motions.isEmpty else { return ["No motion is on the table."] }
    let settled = motions.filter { $0.status != .pending }.map { motion in
      let figures = zip(
        [motion.yes, motion.no, motion.abstain], ["in favour", "against", "abstaining"]
      )
      .compactMap { count, word in count.map { ", \($0) \(word)" } }.joined()
      return "Motion \(motion.number): \(words.title(motion)), \(words.mover(motion)): "
        + "\(motion.status.title)\(figures)."
    }
    return motionLines + settled
  }

  /// The votes that are closed with their results, then the open one with its answers.
  var allVotes: [String] {
    guard !state.voting.votes.isEmpty else { return ["Nothing has been put to the vote."] }
    let closed = state.voting.votes.filter { $0.status == .closed }.map(verdict)
    guard let vote = state.openVote else { return closed }
    let answers = vote.entitled.compactMap { code in
      vote.cast[code].map { "\(scene.label(code)): \(VerdictWords.answer($0))." }
    }
    return closed + answers + voteLines
  }

  /// The most recent records. The newest is last, because the end of a list is easiest to hear.
  var record: [String] {
    let records = scene.session.history.records.suffix(20)
    guard !records.isEmpty else { return ["Nothing has been done yet."] }
    let sentences = scene.session.sentences(of: records.map(\.sequence))
    return records.map { record in
      let words = sentences[record.sequence] ?? record.command
      return "\(localTime.clockTime(record.time)) \(record.authorPrefix)\(words)"
    }
  }
}
