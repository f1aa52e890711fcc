import Session
import TerminalKit

/// A cache of the panes drawn last. A pane with unchanged input is copied instead of redrawn: most
/// keys change one pane of five, and a clock changes none of these. Apart from `isReadingBack` the
/// cache does not affect the output, only its cost.
final class PaneMemory {
  /// All the input of a pane; none of the cached panes shows a running clock.
  struct Source: Equatable {
    var rect: Rect
    /// The number of the session's last record; a session changes only with a new record.
    var sequence: Int
    var isFocused: Bool
    var selected: Int
    var filter: String
    var isLeastFirst: Bool
    var backTo: String?
  }

  /// A name in large letters, and the space for it.
  private struct Name: Equatable {
    var text: String
    var columns: Int
    var rows: Int
    var scale: BigLetters.Scale
  }

  /// Whether older records are read for their sentences. Reading those of a full pane takes as long
  /// as all else that a start does, so the first frames show the commands instead.
  var isReadingBack = true {
    didSet { pictures[.record] = nil }
  }

  private var pictures: [ViewState.Pane: (source: Source, picture: Picture)] = [:]
  /// The sentences of records, by sequence number. Records never change.
  private var sentences: [Int: String] = [:]
  private var letters: (name: Name, lines: [BigLetters.Points]?)?

  /// Draws a pane, or pastes the cached picture of it.
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
  /// A cached `BigLetters.lines`: every frame of a speech needs the result twice, once for the
  /// layout and once for drawing.
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

extension PaneMemory {
  /// More than a screen shows while the chair scrolls.
  private static let mostSentences = 2000

  /// The sentences of records, by sequence number. Only new ones are computed: each needs the state
  /// before its record.
  func sentences(of wanted: Set<Int>, in session: Session) -> [Int: String] {
    if sentences.count > Self.mostSentences { sentences = [:] }
    guard isReadingBack else { return sentences }
    let new = wanted.filter { sentences[$0] == nil }
    if !new.isEmpty { sentences.merge(session.sentences(of: new)) { $1 } }
    return sentences
  }
}

extension PaneMemory? {
  /// Computes the sentences without a cache if there is none.
  func sentences(of wanted: Set<Int>, in session: Session) -> [Int: String] {
    self?.sentences(of: wanted, in: session) ?? session.sentences(of: wanted)
  }

  /// Lays out the letters without a cache if there is none.
  func lines(
    of text: String, columns: Int, rows: Int, _ scale: BigLetters.Scale
  ) -> [BigLetters.Points]? {
    guard let self else { return BigLetters.lines(text, columns: columns, rows: rows, scale) }
    return self.lines(of: text, columns: columns, rows: rows, scale)
  }

  /// Draws a pane without a cache if there is none.
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
      rect: rect, sequence: state.sequence,
      isFocused: view.pane == pane, selected: view.selected(pane), filter: view.filter(of: pane),
      isLeastFirst: view.isLeastFirst, backTo: view.backTo)
  }
}
