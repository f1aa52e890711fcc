import Catalogue

/// A session without what is private, for whatever shows it to the room: no notes and scores, no
/// records with the lines that were typed, no names of snapshots, and no count of a secret ballot
/// before it is closed.
///
/// A view that is made from this value cannot show any of that, however it is made.
package struct PublicSession: Sendable {
  /// What is left: every query of a session answers from it.
  package let session: Session

  package init(_ session: Session) {
    var state = session.state
    state.notes = .init()
    if let last = state.votes.indices.last, state.openVote?.method == .secretBallot {
      state.votes[last].cast = [:]
      state.votes[last].counted = nil
      state.votes[last].against = []
      state.votes[last].chairsVote = nil
    }
    self.session = Session(session.setup, showing: state)
  }
}

extension Session {
  /// A state by itself, without the records that led to it.
  fileprivate init(_ setup: Setup, showing state: State) {
    self.setup = setup
    self.state = state
    history = History(from: state)
  }
}
