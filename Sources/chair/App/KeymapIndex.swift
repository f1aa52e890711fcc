/// The bindings as they are asked for on every frame and every key.
struct KeymapIndex: Sendable {
  /// Those that hold everywhere.
  let common: [Binding]
  private let own: [ViewState.Pane: [Binding]]
  private let byKey: [Key: [Binding]]

  init(_ bindings: [Binding]) {
    common = bindings.filter(\.panes.isEmpty)
    own = Dictionary(
      uniqueKeysWithValues: ViewState.Pane.allCases.map { pane in
        (pane, bindings.filter { $0.panes.contains(pane) })
      })
    byKey = Dictionary(grouping: bindings.filter { $0.pressed != nil }) { $0.pressed! }
  }

  /// Those of a part of the screen alone.
  func own(_ pane: ViewState.Pane) -> [Binding] { own[pane] ?? [] }

  /// What a key may mean in a part of the screen, in the order of the keymap.
  func bindings(for key: Key, in pane: ViewState.Pane) -> [Binding] {
    byKey[key]?.filter { $0.panes.isEmpty || $0.panes.contains(pane) } ?? []
  }

  /// Those of some keys that hold everywhere, in the order of the keymap.
  func common(_ keys: Set<String>) -> [Binding] { common.filter { keys.contains($0.key) } }
}
