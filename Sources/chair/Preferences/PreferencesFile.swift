import Glibc
import Session

/// `chair.conf`: the preferences, one per line, similar to tmux's configuration. A wrong line is
/// reported and skipped, so that the program starts anyway.
enum PreferencesFile {
  /// `$XDG_CONFIG_HOME/chair/chair.conf`, or the same under `~/.config`; `nil` without a home
  /// directory.
  static var path: String? {
    func folder(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    return (folder("XDG_CONFIG_HOME") ?? folder("HOME").map { $0 + "/.config" })
      .map { $0 + "/chair/chair.conf" }
  }

  /// The preferences from the file, or the defaults if it does not exist.
  static func load() -> Preferences { path.map(load) ?? Preferences() }

  /// Never fails: what is wrong is in `faults`.
  static func load(_ path: String) -> Preferences {
    guard access(path, F_OK) == 0 else { return Preferences() }
    do {
      return read(try InputFile.ordinaryText(path))
    } catch {
      var preferences = Preferences()
      preferences.faults = [PreferencesFault(line: nil, saying: Saying(error.message))]
      return preferences
    }
  }

  /// Lines that are wrong are in `faults`, and the others are applied.
  static func read(_ text: String) -> Preferences {
    var preferences = Preferences()
    // Split by characters, because CR LF is a single character.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      do throws(Refusal) {
        guard case .command(let line, false) = try Script.read(String(line)) else { continue }
        guard let preference = try Preference.read(line) else {
          throw Refusal(Saying(unknown(line)), kind: .notUnderstood)
        }
        preferences.apply(preference)
      } catch {
        preferences.faults.append(PreferencesFault(line: index + 1, saying: error.saying))
      }
    }
    return preferences
  }

  private static func unknown(_ line: String) -> String {
    let word = line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    let words = Preference.all.compactMap { $0.usage.split(separator: " ").first.map(String.init) }
    if CommandTable.spec(beginning: line) != nil {
      return
        "\(word) is a command of the meeting, not a preference: bind KEY \(Token.quote(line)) "
        + "gives it a key"
    }
    return "there is no preference \(Token.quote(word)): \(words.joined(separator: ", "))"
  }
}
