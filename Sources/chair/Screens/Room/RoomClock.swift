import Presentation
import TerminalKit

/// What a clock of the room looks like.
extension ClockReading {
  var style: Style { isOver ? .digitsOver : isLow ? .digitsWarning : .digits }

  var barStyle: Style { isOver ? .barOver : isLow ? .barWarning : .bar }

  /// The style of its words: what is out of the ordinary stands on a ground of its own.
  var wordsStyle: Style { isOver ? .danger.bold : !isRunning || isLow ? .warning.bold : .muted }
}
