import Catalogue
import Presentation
import Session
import TerminalKit

/// The chair's preferences: keys, theme, mouse, warnings and languages.
struct Preferences: Equatable {
  /// The key bindings, in the order in which they are tried.
  private(set) var keys = Keymap.index
  /// The name of a theme; `nil` for the default.
  private(set) var theme: String?
  /// Whether clicks and the wheel are used.
  private(set) var mouse = true
  /// The times before the end at which clocks warn.
  private(set) var marks = Marks.standard
  /// Whether the terminal's bell rings at these.
  private(set) var bell = false
  /// Whether the chair's screen shows what to say.
  private(set) var says = true
  /// The languages of delegation names on the room's screen.
  private(set) var languages: [Language] = [.english]
  /// The interval in which a repeated key does not advance the meeting again, in milliseconds.
  private(set) var bounce = 60

  /// The errors found while reading, to report to the chair.
  var faults: [PreferencesFault] = []

  /// The number of the chair's own bindings. They come first, in the order in which they were made.
  private var own = 0

  /// The chair's own bindings that are not limited to certain panes.
  var ownEverywhere: [Binding] { keys.all.prefix(own).filter { $0.panes.isEmpty } }

  /// A later line of the file overrides an earlier one; bindings add up.
  mutating func apply(_ preference: Preference) {
    switch preference {
    case .bind(let binding): bind(binding)
    case .unbind(let key, let panes): unbind(key, panes, from: keys.all.indices)
    case .theme(let name): theme = name
    case .mouse(let isOn): mouse = isOn
    case .warn(let times): marks = Marks(times)
    case .bell(let isOn): bell = isOn
    case .say(let isOn): says = isOn
    case .language(let chosen): languages = chosen
    case .bounce(let time): bounce = time
    }
  }

  /// Adds a binding of the chair's. It precedes the built-in bindings and replaces them in its
  /// panes. If the chair binds a key several times, the first binding that is in order runs.
  private mutating func bind(_ binding: Binding) {
    guard let key = binding.pressed else { return }
    unbind(key, binding.panes, from: own..<keys.all.count)
    var bindings = keys.all
    bindings.insert(binding, at: own)
    keys = KeymapIndex(bindings)
    own += 1
  }

  /// Removes a key's bindings in some panes, or in all if none are given.
  private mutating func unbind(
    _ key: Key, _ panes: Set<ViewState.Pane>, from range: Range<Int>
  ) {
    var kept: [Binding] = []
    for (index, binding) in keys.all.enumerated() {
      guard range.contains(index), binding.pressed == key else {
        kept.append(binding)
        continue
      }
      let held = binding.panes.isEmpty ? Set(ViewState.Pane.allCases) : binding.panes
      let left = panes.isEmpty ? [] : held.subtracting(panes)
      if left.isEmpty {
        if index < own { own -= 1 }
      } else if left == held {
        kept.append(binding)
      } else {
        kept.append(Binding(binding.key, binding.line, binding.note, in: left, binding.use))
      }
    }
    keys = KeymapIndex(kept)
  }
}

/// An error in a line of the preferences.
struct PreferencesFault: Equatable {
  /// The line number, from 1; `nil` if the error concerns the whole file.
  var line: Int?
  /// What is wrong, and how to fix it.
  var saying: Saying
}
