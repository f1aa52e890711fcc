import Catalogue
import Session
import TerminalKit

/// How a room wants to read its screen.
struct RoomLook: Equatable, Sendable {
  /// The languages that delegations are named in: one or two, the first before the second.
  var languages: [Language] = [.english]
  var order = TextOrder.visual
  /// Where clocks begin to warn.
  var marks = Marks.standard
  /// The smallest letters of blocks that the terminal shows so that they can be read.
  var smallestLetters = BigLetters.Scale.half
}

/// What a delegation is called on the room's screen, in one language.
struct RoomName: Equatable {
  var full: String
  /// The same where there are no columns for more.
  var short: String

  init(full: String, short: String? = nil) {
    self.full = full
    self.short = short ?? full
  }
}

extension RoomPainter {
  /// A delegation's names in the languages of the screen, each once. Where the catalogue has none,
  /// it is the one that the delegation sits under.
  func allNames(_ code: String) -> [RoomName] {
    guard
      let delegation = state.delegation(code) ?? state.withdrawn.first(where: { $0.code == code })
    else { return [RoomName(full: code)] }
    var names: [RoomName] = []
    for language in look.languages {
      let known = Catalogue.name(of: delegation, in: language, year: session.setup.body.year)
      let name =
        known.map { RoomName(full: $0.full, short: $0.short) }
        ?? RoomName(full: delegation.name, short: delegation.label)
      if !names.contains(where: { $0.full == name.full }) { names.append(name) }
    }
    return names
  }

  /// A delegation's name in the first language.
  func name(_ code: String) -> RoomName { allNames(code)[0] }

  /// The name that is used among other words.
  func label(_ code: String) -> String { Bidi.isolated(name(code).short) }
}
