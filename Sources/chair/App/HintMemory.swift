import Session

/// Caches the hints of the previous frame. What can be done changes with the session and the
/// selection, but not with a tick of the clock or a letter at the prompt.
struct HintMemory {
  private var sequence = -1
  private var view = ViewState()
  private var hints: [Hint] = []
  private let judged = JudgedLines()

  /// The result of `Cockpit.hints`.
  mutating func of(_ session: Session, _ view: ViewState) -> [Hint] {
    var view = view
    (view.message, view.prompt, view.help, view.confirm) = (nil, nil, nil, nil)
    view.refused = nil
    let isSame = sequence == session.state.sequence
    if isSame, self.view == view { return hints }
    if !isSame { judged.forget() }
    hints = Cockpit.hints(session, view, judged)
    (sequence, self.view) = (session.state.sequence, view)
    return hints
  }
}
