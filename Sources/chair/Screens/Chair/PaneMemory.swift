import Session
import TerminalKit

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

  /// A name that stands in large letters, and the room for it.
  private struct Name: Equatable {
    var text: String
    var columns: Int
    var rows: Int
    var scale: BigLetters.Scale
  }

  private var pictures: [ViewState.Pane: (source: Source, picture: Picture)] = [:]
  private var letters: (name: Name, lines: [BigLetters.Points]?)?

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

extension PaneMemory {
  /// As `BigLetters.lines`, which are asked for to share out the room and once more to fill it, each
  /// second of a speech.
  func lines(
    of text: String, columns: Int, rows: Int, _ scale: BigLetters.Scale
  ) -> [BigLetters.Points]? {
    let name = Name(text: text, columns: columns, rows: rows, scale: scale)
    if let letters, letters.name == name { return letters.lines }
    let lines = BigLetters.lines(text, columns: columns, rows: rows, scale)
    letters = (name, lines)
    return lines
  }
}

extension PaneMemory? {
  /// Makes the letters anew where nothing is remembered.
  func lines(
    of text: String, columns: Int, rows: Int, _ scale: BigLetters.Scale
  ) -> [BigLetters.Points]? {
    guard let self else { return BigLetters.lines(text, columns: columns, rows: rows, scale) }
    return self.lines(of: text, columns: columns, rows: rows, scale)
  }

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
