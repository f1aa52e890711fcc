import Catalogue
import Session

/// What a motion takes, in words.
extension RoomPainter {
  /// `It takes 9 of 15 votes`
  func majorityWords(_ rule: MotionRule) -> String {
    let prospect = MotionProspect(rule, state, session.setup)
    guard language != .english else {
      return prospect.needed.map { say(.takes, $0) } ?? prospect.otherwise?.capitalizedFirst ?? ""
    }
    if let count = prospect.count {
      let words = say(.takes, say(.of, "\(count.needed)", "\(count.base)"))
      return prospect.dependsOnAbstentions ? say(.ifNobodyAbstains, words) : words
    }
    switch rule.decision {
    case .chair: return say(.chairDecides)
    case .demand: return say(.onRequest)
    default: return say(.unlessObjected)
    }
  }
}
