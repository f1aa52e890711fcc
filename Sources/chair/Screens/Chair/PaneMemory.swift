import Session

/// Panes as they were drawn last. One that would come out the same is taken over and not drawn:
/// most keys change one pane of five, and a clock none of these. It changes nothing of what is
/// seen, only what it costs.
final class PaneMemory {
  /// All that a pane is drawn from; none of these panes shows a running clock.
  struct Source: Equatable {
    var rect: Rect
    /// The session's last record; a session only ever changes with one.
    var sequence: Int
    /// How many records are loaded, which grows when the older ones are read.
    var records: Int
    var isFocused: Bool
    var selected: Int
    var filter: String
    var isLeastFirst: Bool
    var backTo: String?
  }

  private var pictures: [ViewState.Pane: (source: Source, picture: Picture)] = [:]

  /// Draws a pane, or puts in what it was before.
  func draw(
    _ pane: ViewState.Pane, from source: Source, on frame: inout Frame,
    _ draw: (inout Frame) -> Void
  ) {
    if let known = pictures[pane], known.source == source {
      frame.paste(known.picture, in: source.rect)
      return
    }
    draw(&frame)
    pictures[pane] = (source, frame.picture(of: source.rect))
  }
}

extension PaneMemory? {
  /// Draws a pane anew where nothing is remembered.
  func draw(
    _ pane: ViewState.Pane, from source: PaneMemory.Source, on frame: inout Frame,
    _ draw: (inout Frame) -> Void
  ) {
    if let self { self.draw(pane, from: source, on: &frame, draw) } else { draw(&frame) }
  }
}

extension ChairScene {
  func source(of pane: ViewState.Pane, in rect: Rect) -> PaneMemory.Source {
    PaneMemory.Source(
      rect: rect, sequence: state.sequence, records: session.history.records.count,
      isFocused: view.pane == pane, selected: view.selected(pane), filter: view.filter(of: pane),
      isLeastFirst: view.isLeastFirst, backTo: view.backTo)
  }
}
