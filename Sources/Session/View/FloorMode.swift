/// What the floor is used for, as named in the snapshot.
package enum FloorMode: String, Sendable {
  case none, speakersList, moderatedCaucus, unmoderatedCaucus, consultation, roundRobin, voting
}

extension Situation {
  /// Voting comes before a caucus, and a caucus before the list.
  package var floorMode: FloorMode {
    guard meeting == .open || meeting == .suspended else { return .none }
    if vote != nil || inVotingProcedure { return .voting }
    return switch caucus {
    case .moderated: .moderatedCaucus
    case .unmoderated: .unmoderatedCaucus
    case .consultation: .consultation
    case .roundRobin: .roundRobin
    case nil: list != .unopened || speech != nil ? .speakersList : .none
    }
  }
}
