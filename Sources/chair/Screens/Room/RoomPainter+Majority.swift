import Session

/// What a motion takes, in words.
extension RoomPainter {
  /// `It takes 9 of 15 votes`
  func majorityWords(_ rule: MotionRule) -> String {
    let prospect = MotionProspect(rule, state, session.setup)
    if let needed = prospect.needed { return "It takes \(needed)" }
    let words = prospect.otherwise ?? ""
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
