import Session

/// Caches the hints of the previous frame. What can be done changes with the session and the
/// selection, but not with a tick of the clock or a letter at the prompt.
struct HintMemory {
  private var sequence = -1
  private var view = ViewState()
  private var hints: [Hint] = []
  private var lines: [String] = []
  private var candidates: HintCandidates?
  private let judged = JudgedLines()

  /// The result of `Cockpit.hints`.
  mutating func of(_ session: Session, _ view: ViewState) -> [Hint] {
    var view = view
    (view.message, view.prompt, view.help, view.confirm) = (nil, nil, nil, nil)
    (view.refused, view.preview) = (nil, nil)
    let isSame = sequence == session.state.sequence
    if isSame, self.view == view { return hints }
    if !isSame { judged.forget() }
    let lines = HintOrder(session, view).lines
    if !isSame || lines != self.lines || !differsOnlyInSelection(view) { candidates = nil }
    self.lines = lines
    hints = chosen(session, view)
    (sequence, self.view) = (session.state.sequence, view)
    return hints
  }

  private func differsOnlyInSelection(_ view: ViewState) -> Bool {
    var view = view
    (view.selection, view.clicked) = (self.view.selection, self.view.clicked)
    return view == self.view
  }

  private mutating func chosen(_ session: Session, _ view: ViewState) -> [Hint] {
    var candidates = self.candidates ?? HintCandidates(lines, session, view)
    // Not held twice, so that it is changed in place.
    self.candidates = nil
    defer { self.candidates = candidates }
    return candidates.hints(session, view, judged)
  }
}
