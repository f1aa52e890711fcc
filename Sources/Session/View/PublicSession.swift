import Catalogue

/// A session without its private data, for everything that is shown to the room. It has no notes,
/// scores or private directives, no records with the lines that were typed, no snapshot names, and no count of a secret
/// ballot before the ballot is closed.
///
/// A view made from this value cannot leak any of that.
package struct PublicSession: Sendable {
  /// The session without its private data; queries work on it as on any other.
  package let session: Session

  /// Copies the session; the copy does not follow later changes.
  package init(_ session: Session) {
    var state = session.state
    state.notes = .init()
    state.register.privateDirectives = .init()
    if let last = state.voting.votes.indices.last, state.openVote?.method == .secretBallot {
      state.voting.votes[last].cast = [:]
      state.voting.votes[last].counted = nil
      state.voting.votes[last].against = []
      (state.voting.votes[last].chairsVote, state.voting.votes[last].isCastingVote) = (nil, false)
    }
    self.session = Session(session, showing: state)
  }
}

extension Session {
  /// A session with a state only, without the records that led to it.
  fileprivate init(_ session: Session, showing state: State) {
    fixed = session.fixed
    self.state = state
    history = History(from: state)
  }
}
