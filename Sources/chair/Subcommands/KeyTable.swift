import Session

/// The README's table of keys, one row per pane.
struct KeyTable {
  private let bindings: [Binding]

  init(_ bindings: [Binding]) { self.bindings = bindings }

  /// A Markdown table with a trailing newline.
  var markdown: String {
    var page = "| where | keys |\n|---|---|\n"
    for place in [nil] + ViewState.Pane.allCases.map(Optional.some) {
      let keys = keys(at: place).map { "`\($0.key)` \($0.notes.joined(separator: ", "))" }
      if keys.isEmpty { continue }
      page += "| \(place?.rawValue ?? "everywhere") | \(keys.joined(separator: " · ")) |\n"
    }
    return page
  }

  /// Each key once with everything it does, in the order of the keymap. A binding that is active in
  /// four panes or more is listed under "everywhere" only.
  private func keys(at place: ViewState.Pane?) -> [(key: String, notes: [String])] {
    var keys: [(key: String, notes: [String])] = []
    for binding in bindings {
      let isEverywhere = binding.panes.isEmpty || binding.panes.count >= 4
      guard place.map({ !isEverywhere && binding.panes.contains($0) }) ?? isEverywhere else {
        continue
      }
      if let index = keys.firstIndex(where: { $0.key == binding.key }) {
        if !keys[index].notes.contains(binding.note) { keys[index].notes.append(binding.note) }
      } else {
        keys.append((binding.key, [binding.note]))
      }
    }
    return keys
  }
}
