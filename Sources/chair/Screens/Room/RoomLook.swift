import Catalogue
import Presentation
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

typealias RoomName = RoomView.Party.Name
