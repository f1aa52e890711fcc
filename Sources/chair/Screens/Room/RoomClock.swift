import Presentation
import TerminalKit

/// The styles of a clock on the room's screen.
extension ClockReading {
  /// Of its digits.
  var style: Style { isOver ? .digitsOver : isLow ? .digitsWarning : .digits }

  /// Of the bar of the time left.
  var barStyle: Style { isOver ? .barOver : isLow ? .barWarning : .bar }

  /// The style of the clock's caption. Anything out of the ordinary has its own background.
  var wordsStyle: Style { isOver ? .danger.bold : !isRunning || isLow ? .warning.bold : .muted }
}
