import Catalogue
import Presentation
import TerminalKit

/// The settings of a room's screen.
struct RoomLook: Equatable, Sendable {
  /// The languages of delegation names: one or two. The first takes precedence.
  var languages: [Language] = [.english]
  /// Who reorders right-to-left text for display.
  var order = TextOrder.visual
  /// The times before the end at which clocks warn.
  var marks = Marks.standard
  /// The smallest block letters that are readable on this terminal.
  var smallestLetters = BigLetters.Scale.half
  /// Whether what an amendment changes is marked by signs, because the terminal has no colours.
  var hasSigns = true
}

/// A delegation's name in one language, with its short form.
typealias RoomName = RoomView.Party.Name
