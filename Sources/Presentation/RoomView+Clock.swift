import Catalogue
import Phrases
import Session

extension RoomView {
  /// A clock as shown to the room. A display computes its reading from these values and the host's
  /// time.
  package struct Clock: Equatable, Sendable {
    /// What the clock measures.
    package enum Kind: String, Sendable {
      case speech, caucus
      /// The time until the end of a suspension.
      case suspension
      /// The time for the next speech, which has not begun.
      case speakingTime
      /// A countdown beside what is going on.
      case timer
    }

    /// Decides the caption, and which of several clocks is the main one.
    package var kind: Kind
    /// A name: that of a delegation or of a kind of caucus.
    package var title: String
    /// The limit and the time used, from which displays compute the reading.
    package var countdown: Countdown
    /// Whether it is stopped although nobody paused it, and starts again with the next speech.
    package var waits = false
    /// Whether it counts on past its end, because exceeding it is somebody's fault.
    package var countsOver = true

    /// Whether it is neither running nor waiting for the next speech.
    package var isPaused: Bool { !countdown.isRunning && !waits }

    /// Its reading at an instant.
    package func reading(at now: Int, _ marks: Marks = .standard) -> ClockReading {
      ClockReading(
        left: countdown.left(at: now), whole: countdown.limit, isRunning: !isPaused,
        countsOver: countsOver, marks: marks)
    }

    /// Its title, with a note if it is paused.
    package func caption(in language: Language) -> String {
      isPaused ? RoomWord.pausedClock.said(in: language, [title]) : title
    }
  }
}

/// The reading of a clock at an instant: the time left, or the time past its end.
package struct ClockReading: Equatable, Sendable {
  /// In milliseconds; negative past the end.
  package var left: Int
  /// The granted time in milliseconds.
  package var whole: Int
  /// Also while a clock waits for the next speech: it is not shown as paused.
  package var isRunning: Bool
  /// Whether it counts on past its end, because exceeding it is somebody's fault.
  package var countsOver = true
  /// The times at which it warns.
  package var marks = Marks.standard

  /// - Parameters:
  /// - left: in milliseconds; negative past the end.
  /// - whole: the granted time in milliseconds.
  package init(
    left: Int, whole: Int, isRunning: Bool, countsOver: Bool = true, marks: Marks = .standard
  ) {
    (self.left, self.whole, self.isRunning) = (left, whole, isRunning)
    (self.countsOver, self.marks) = (countsOver, marks)
  }

  /// Whether no time is left.
  package var isOver: Bool { left <= 0 }

  /// Whether it is close to its end.
  package var isLow: Bool { !isOver && mark != nil }

  /// The last mark that was passed, in milliseconds before the end.
  private var mark: Int? { marks.passed(left: left, of: whole) }

  /// The time past the end in milliseconds, rounded down to whole seconds.
  private var over: Int { countsOver ? max(0, -TimeSpan.shown(left: left)) : 0 }

  /// `1:30`, `0:00`, `+0:05`
  package var digits: String {
    over > 0
      ? "+" + TimeSpan.clock(milliseconds: over) : TimeSpan.clock(milliseconds: max(0, left))
  }

  /// The widest text that the clock will show while it counts down, so that the digits keep their
  /// size when the minutes lose a digit.
  package var widest: String {
    over > 0 ? digits : TimeSpan.clock(milliseconds: max(whole, left))
  }

  /// Its state in words, so that colour is not needed to tell.
  /// - Parameter low: the words after the last mark.
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
