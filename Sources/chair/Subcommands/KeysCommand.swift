import ArgumentParser
import Session

/// `chair keys`: lists what every key does, and errors in the preferences.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List the keys, and check the preferences and bindings.",
    discussion: "Preferences: $XDG_CONFIG_HOME/chair/chair.conf, or ~/.config/chair/chair.conf.")

  @Flag(help: "The built-in keys as Markdown, the table of README.md.") var markdown = false

  func run() throws {
    if markdown { return try Output.text(KeyTable(Keymap.bindings).markdown) }
    let preferences = PreferencesFile.load()
    let rows = preferences.keys.all.map { binding in
      let places = ViewState.Pane.allCases.filter(binding.panes.contains).map(\.rawValue)
      return [
        binding.key, places.isEmpty ? "everywhere" : places.joined(separator: " "),
        binding.line + (binding.use == .prompt ? "…" : ""), binding.note,
      ]
    }
    let widths = (0..<3).map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    for row in rows {
      try Output.line(
        (zip(row, widths).map { $0.padded(to: $1) } + [row[3]]).joined(separator: "  "))
    }
    let path = PreferencesFile.path ?? "chair.conf"
    for fault in preferences.faults {
      let text = fault.saying.text
      Output.error(fault.line.map { "\(path):\($0): \(text)" } ?? text)
    }
    if !preferences.faults.isEmpty { throw ExitCode(Failure.Status.notUnderstood) }
  }
}
