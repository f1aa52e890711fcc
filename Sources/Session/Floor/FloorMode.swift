/// What the floor is given to, as the snapshot and the screens name it.
package enum FloorMode: String, Sendable {
  case none, speakersList, moderatedCaucus, unmoderatedCaucus, consultation, roundRobin, voting
}

extension State {
  package var floorMode: FloorMode {
    guard meeting.status == .open || meeting.status == .suspended else { return .none }
    if openVote != nil || inVotingProcedure { return .voting }
    if let caucus {
      return switch caucus.kind {
      case .moderated: .moderatedCaucus
      case .unmoderated: .unmoderatedCaucus
      case .consultation: .consultation
      case .roundRobin: .roundRobin
      }
    }
    return debate.list.wasOpened || speech != nil ? .speakersList : .none
  }
}
