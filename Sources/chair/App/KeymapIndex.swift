/// The bindings as they are asked for on every frame and every key.
struct KeymapIndex: Equatable, Sendable {
  let all: [Binding]
  /// Those that hold everywhere and open or resume the meeting.
  let opening: [Binding]
  /// What ends an interruption or a point, for which everything else waits.
  let pending: [Binding]
  let rollCall: [Binding]
  let rollEnd: [Binding]
  let question: [Binding]
  let topic: [Binding]
  /// What leads from one phase to the next.
  let phases: [Binding]
  /// What is wanted at any moment.
  let always: [Binding]
  private let own: [ViewState.Pane: [Binding]]
  private let byKey: [Key: [Binding]]

  init(_ bindings: [Binding]) {
    all = bindings
    let everywhere = bindings.filter(\.panes.isEmpty)
    func doing(_ lines: String...) -> [Binding] {
      everywhere.filter { binding in lines.contains { binding.line.hasPrefix($0) } }
    }
    opening = doing("meeting open", "meeting resume")
    pending = doing("point {point}", "interrupt end")
    rollCall = doing("roll open")
    rollEnd = doing("roll close")
    question = doing("vote open ")
    topic = doing("agenda set ")
    phases = opening + rollCall + rollEnd + everywhere.filter { $0.line == "motion " } + question
    always = everywhere.filter { ["undo", "prompt", "help"].contains($0.line) }
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

  /// All follows from the bindings.
  static func == (a: KeymapIndex, b: KeymapIndex) -> Bool { a.all == b.all }
}
