import Session
import TerminalKit

/// The bindings, indexed for the look-ups of every frame and every key.
struct KeymapIndex: Equatable, Sendable {
  /// In the order in which they are tried.
  let all: [Binding]
  /// Bindings that the hint row always offers.
  let always: [Binding]
  private let byLine: [String: [Binding]]
  private let byKey: [Key: [Binding]]

  init(_ bindings: [Binding]) {
    all = bindings
    // Only these are parsed now: parsing all would take a twentieth of a start.
    let words = [CommandID.undo.firstWord, "prompt", "help"]
    always = bindings.filter {
      $0.panes.isEmpty && words.contains(where: $0.line.hasPrefix)
        && ($0.spec?.id == .undo || $0.screen == .prompt || $0.screen == .help)
    }
    byLine = Dictionary(grouping: bindings) { $0.line }
    byKey = Dictionary(grouping: bindings.filter { $0.pressed != nil }) { $0.pressed! }
  }

  /// The bindings for a line, as written in the keymap, in a pane.
  func saying(_ line: String, in pane: ViewState.Pane) -> [Binding] {
    byLine[line]?.filter { $0.panes.isEmpty || $0.panes.contains(pane) } ?? []
  }

  /// The bindings of a key in a pane, in the order of the keymap.
  func bindings(for key: Key, in pane: ViewState.Pane) -> [Binding] {
    byKey[key]?.filter { $0.panes.isEmpty || $0.panes.contains(pane) } ?? []
  }

  /// Everything else is derived from `all`.
  static func == (a: KeymapIndex, b: KeymapIndex) -> Bool { a.all == b.all }
}
