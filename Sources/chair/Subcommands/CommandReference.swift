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

      Generated from the command table by `chair commands --markdown`; do not edit it here. Parts
      in brackets are optional. A delegation is given by code, name, alias, number or the beginning
      of its name, if that is unique; `<whos>` is one or more of them, or `all`, or `rest`. Times:
      `90s`, `10m`, `1m30s`, `1:30`. Put a text of several words in quotes, unless nothing else can
      follow it. At the prompt, words may be shortened, `y qu` for `yield questions`; the line is
      recorded in full.

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

      If a key is listed more than once, the first line that is in order runs. A line that ends
      in `…` opens the prompt, to be finished there. Names in braces are filled in: the delegation
      that is being called or asked, or the selected row.

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
