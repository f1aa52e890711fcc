import Catalogue
import Phrases
import Session

/// What a motion takes, in words.
extension RoomPainter {
  /// `It takes 9 of 15 votes`
  func majorityWords(_ prospect: MotionProspect) -> String {
    guard language != .english else {
      return prospect.needed.map { say(.takes, $0) } ?? prospect.otherwise?.capitalizedFirst ?? ""
    }
    if let count = prospect.count {
      let words = say(.takes, say(.of, "\(count.needed)", "\(count.base)"))
      return prospect.dependsOnAbstentions ? say(.ifNobodyAbstains, words) : words
    }
    switch prospect.decision {
    case .chair: return say(.chairDecides)
    case .demand: return say(.onRequest)
    default: return say(.unlessObjected)
    }
  }
}
