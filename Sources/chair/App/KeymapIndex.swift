import Session
import TerminalKit

/// The bindings as they are asked for on every frame and every key.
struct KeymapIndex: Equatable, Sendable {
  let all: [Binding]
  /// What is wanted at any moment.
  let always: [Binding]
  private let byLine: [String: [Binding]]
  private let byKey: [Key: [Binding]]

  init(_ bindings: [Binding]) {
    all = bindings
    always = bindings.filter {
      $0.panes.isEmpty && [CommandID.undo.name, "prompt", "help"].contains($0.line)
    }
    byLine = Dictionary(grouping: bindings) { $0.line }
    byKey = Dictionary(grouping: bindings.filter { $0.pressed != nil }) { $0.pressed! }
  }

  /// Those that stand for a line, as the keymap has it, in a part of the screen.
  func saying(_ line: String, in pane: ViewState.Pane) -> [Binding] {
    byLine[line]?.filter { $0.panes.isEmpty || $0.panes.contains(pane) } ?? []
  }

  /// What a key may mean in a part of the screen, in the order of the keymap.
  func bindings(for key: Key, in pane: ViewState.Pane) -> [Binding] {
    byKey[key]?.filter { $0.panes.isEmpty || $0.panes.contains(pane) } ?? []
  }

  /// All follows from the bindings.
  static func == (a: KeymapIndex, b: KeymapIndex) -> Bool { a.all == b.all }
}
