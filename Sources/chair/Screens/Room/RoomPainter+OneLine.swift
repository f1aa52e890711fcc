import Phrases
import Presentation
import TerminalKit

/// A window that is too small for the full screen: one line that ends with the running clock.
extension RoomPainter {
  mutating func paintOneLine() {
    let row = frame.bounds.centered(width: frame.width, height: 1)
    let (clock, style) = ending
    let room = max(0, row.width - clock.displayWidth)
    // Keep the clock whole as long as it fits.
    frame.write(clock, in: row, style.bold, align: .trailing)
    guard room > 1 else { return }
    let columns = row.columns([.fixed(room - (clock.isEmpty ? 0 : 1)), .rest])
    frame.write(view.brief, in: columns[0])
  }

  private var ending: (text: String, style: Style) {
    switch view.phase {
    case .speech, .caucus, .motion:
      guard let clock = view.clocks.first.map(reading) else { break }
      let word =
        !clock.isRunning
        ? " \(say(.paused).lowercased())" : clock.isOver ? " \(say(.over))" : ""
      return (clock.digits + (frame.width >= 20 ? word : ""), clock.style)
    case .suspended:
      guard let clock = view.clocks.first.map(reading), !clock.isOver else { break }
      return (clock.digits, .digits)
    default: break
    }
    return (view.briefMark ?? "", .text)
  }
}
