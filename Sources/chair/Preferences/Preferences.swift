import Catalogue
import Session
import TerminalKit

/// What a chair has chosen: keys, colours, the mouse, and when clocks warn.
struct Preferences: Equatable {
  /// The keys, in the order in which they are tried.
  private(set) var keys = Keymap.index
  private(set) var theme: String?
  private(set) var mouse = true
  private(set) var marks = Marks.standard
  private(set) var bell = false
  /// In which delegations are named on the room's screen.
  private(set) var languages: [Language] = [.english]
  /// For how long the same key does not move the meeting on again, in milliseconds.
  private(set) var bounce = 60

  /// What was read and not understood, for the chair to be told.
  var faults: [PreferencesFault] = []

  /// How many of the bindings are the chair's own: they come first, in the order they were made.
  private var own = 0

  /// The bindings that the chair made for every part of the screen.
  var ownEverywhere: [Binding] { keys.all.prefix(own).filter(\.panes.isEmpty) }

  mutating func apply(_ preference: Preference) {
    switch preference {
    case .bind(let binding): bind(binding)
    case .unbind(let key, let panes): unbind(key, panes, from: keys.all.indices)
    case .theme(let name): theme = name
    case .mouse(let isOn): mouse = isOn
    case .warn(let times): marks = Marks(times)
    case .bell(let isOn): bell = isOn
    case .language(let chosen): languages = chosen
    case .bounce(let time): bounce = time
    }
  }

  /// The chair's own come before those of the program, which they displace where they hold; among
  /// themselves, where a key has several, the first that is in order runs.
  private mutating func bind(_ binding: Binding) {
    guard let key = binding.pressed else { return }
    unbind(key, binding.panes, from: own..<keys.all.count)
    var bindings = keys.all
    bindings.insert(binding, at: own)
    keys = KeymapIndex(bindings)
    own += 1
  }

  /// Takes a key away in some parts of the screen, or in all.
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

/// A line of the preferences that was not understood.
struct PreferencesFault: Equatable {
  /// From 1; `nil` where it is the file as a whole.
  var line: Int?
  /// What is wrong and what to do.
  var message: String
}
