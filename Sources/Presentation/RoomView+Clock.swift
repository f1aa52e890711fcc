import Catalogue
import Phrases
import Session

extension RoomView {
  /// A clock as the room is shown it. Whoever shows it counts by itself from what stands here and
  /// the time at the host.
  package struct Clock: Equatable, Sendable {
    package enum Kind: String, Sendable {
      case speech, caucus
      /// The end of a suspension.
      case suspension
      /// What the next speech is given; it has not begun.
      case speakingTime
    }

    package var kind: Kind
    /// Whose it is: a delegation, a kind of caucus.
    package var title: String
    package var countdown: Countdown
    /// It is stopped although nobody paused it, and starts again with the next speech.
    package var waits = false
    /// Whether an end that has come is somebody's fault, so that it is counted on.
    package var countsOver = true

    /// Neither running nor waiting for the next speech.
    package var isPaused: Bool { !countdown.isRunning && !waits }

    /// Its reading at an instant.
    package func reading(at now: Int, _ marks: Marks = .standard) -> ClockReading {
      ClockReading(
        left: countdown.left(at: now), whole: countdown.limit, isRunning: !isPaused,
        countsOver: countsOver, marks: marks)
    }

    /// What it is called, and that it is paused where it is.
    package func caption(in language: Language) -> String {
      isPaused ? RoomWord.pausedClock.said(in: language, [title]) : title
    }
  }
}

/// What a clock of the room shows at an instant: what is left of a time, or how long it is past.
package struct ClockReading: Equatable, Sendable {
  /// Milliseconds; negative when it is past.
  package var left: Int
  /// Milliseconds.
  package var whole: Int
  package var isRunning: Bool
  /// Whether an end that has come is somebody's fault, so that it is counted on.
  package var countsOver = true
  /// Where it begins to warn.
  package var marks = Marks.standard

  package init(
    left: Int, whole: Int, isRunning: Bool, countsOver: Bool = true, marks: Marks = .standard
  ) {
    (self.left, self.whole, self.isRunning) = (left, whole, isRunning)
    (self.countsOver, self.marks) = (countsOver, marks)
  }

  package var isOver: Bool { left <= 0 }

  /// Near its end.
  package var isLow: Bool { !isOver && mark != nil }

  /// The mark that has been passed, in milliseconds before the end.
  private var mark: Int? { marks.passed(left: left, of: whole) }

  /// Whole seconds past the end, in milliseconds.
  private var over: Int { countsOver ? max(0, -left) / 1000 * 1000 : 0 }

  /// `1:30`, `0:00`, `+0:05`
  package var digits: String {
    over > 0
      ? "+" + TimeSpan.clock(milliseconds: over) : TimeSpan.clock(milliseconds: max(0, left))
  }

  /// A text as wide as the clock will get while it counts down, so that its digits do not change
  /// their size when the minutes lose a figure.
  package var widest: String {
    over > 0 ? digits : TimeSpan.clock(milliseconds: max(whole, left))
  }

  /// Its state in words, so that colour is not needed to tell.
  /// - Parameter low: what is said after the last mark.
  package func words(low: RoomWord, in language: Language = .english) -> String {
    func say(_ word: RoomWord, _ values: String...) -> String { word.said(in: language, values) }
    let standing =
      over > 0
      ? say(.overTime, RoomWord.span(over, in: language)) : isOver ? say(.timeIsUp) : nil
    guard isRunning else { return standing.map { "\(say(.paused)) · \($0)" } ?? say(.paused) }
    if let standing { return standing }
    guard let mark else { return say(.leftOf, RoomWord.span(whole, in: language)) }
    return marks.isLast(mark) ? say(low) : say(.lessThan, RoomWord.span(mark, in: language))
  }
}
