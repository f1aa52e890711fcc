import Session

/// The reference of the command language, generated from the command table.
enum CommandReference {
  /// Two columns for a terminal.
  static var text: String {
    CommandTable.all.map { "\($0.synopsis)\n    \($0.help)\n" }.joined()
  }

  /// The page of the documentation.
  static var markdown: String {
    var page = """
      # The commands

      Made by `chair commands --markdown` from the command table; do not edit it here. What stands
      in brackets may be left out. A delegation is named by code, name, alias, number or a unique
      beginning; `<whos>` are several, or `all`, or `rest`. Times: `90s`, `10m`, `1m30s`, `1:30`.
      A text of several words stands in quotes, unless nothing else can follow it. At the prompt the
      words of a line may be begun, `y qu` for `yield questions`: it is recorded in full.

      """
    for word in CommandTable.firstWords {
      page += "\n## \(word)\n\n"
      for spec in CommandTable.all where spec.words[0] == word {
        page += "- `\(spec.synopsis)`: \(spec.help) Example: `\(spec.example)`\n"
      }
    }
    return page + keys
  }

  /// The key table. Where a key is listed more than once, the first line that is in order runs.
  private static var keys: String {
    var table = """

      ## Keys

      Where a key stands more than once, the first line that is in order runs. `…` waits in the
      prompt to be finished. In braces: the delegation that is called, asked or selected.

      | key | where | does | line |
      |---|---|---|---|

      """
    for binding in Keymap.bindings {
      let places = ViewState.Pane.allCases.filter(binding.panes.contains).map(\.rawValue)
      let line = binding.line + (binding.use == .prompt ? "…" : "")
      table +=
        "| `\(binding.key)` | \(places.isEmpty ? "everywhere" : places.joined(separator: ", ")) "
        + "| \(binding.note) | `\(line)` |\n"
    }
    return table
  }
}
