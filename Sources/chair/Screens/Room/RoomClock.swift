import Catalogue
import Phrases
import Session
import TerminalKit

/// A clock of the room: what is left of a time, or how long it is past.
struct RoomClock {
  /// Milliseconds; negative when it is past.
  var left: Int
  /// Milliseconds.
  var whole: Int
  var isRunning: Bool
  /// Whether an end that has come is somebody's fault, so that it is counted on.
  var countsOver = true
  /// Where it begins to warn.
  var marks = Marks.standard

  var isOver: Bool { left <= 0 }

  /// Near its end.
  var isLow: Bool { !isOver && mark != nil }

  /// The mark that has been passed, in milliseconds before the end.
  private var mark: Int? { marks.passed(left: left, of: whole) }

  /// Whole seconds past the end, in milliseconds.
  private var over: Int { countsOver ? max(0, -left) / 1000 * 1000 : 0 }

  /// `1:30`, `0:00`, `+0:05`
  var digits: String {
    over > 0
      ? "+" + TimeSpan.clock(milliseconds: over) : TimeSpan.clock(milliseconds: max(0, left))
  }

  /// A text as wide as the clock will get while it counts down, so that its digits do not change
  /// their size when the minutes lose a figure.
  var widest: String { over > 0 ? digits : TimeSpan.clock(milliseconds: max(whole, left)) }

  var style: Style { isOver ? .digitsOver : isLow ? .digitsWarning : .digits }

  var barStyle: Style { isOver ? .barOver : isLow ? .barWarning : .bar }

  /// How it stands, so that no colour is needed to tell.
  /// - Parameter low: what is said after the last mark.
  func words(low: RoomWord, in language: Language = .english) -> String {
    func say(_ word: RoomWord, _ values: String...) -> String { word.said(in: language, values) }
    let standing =
      over > 0
      ? say(.overTime, RoomWord.span(over, in: language)) : isOver ? say(.timeIsUp) : nil
    guard isRunning else { return standing.map { "\(say(.paused)) · \($0)" } ?? say(.paused) }
    if let standing { return standing }
    guard let mark else { return say(.leftOf, RoomWord.span(whole, in: language)) }
    return marks.isLast(mark) ? say(low) : say(.lessThan, RoomWord.span(mark, in: language))
  }

  /// The style of those words: what is out of the ordinary stands on a ground of its own.
  var wordsStyle: Style { isOver ? .danger.bold : !isRunning || isLow ? .warning.bold : .muted }
}

extension String {
  /// With a capital first letter, as a line of its own begins.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
