import Session
import TerminalKit

/// What a clock that counts down shows at an instant: digits, and the same in words, since colour
/// alone tells nobody anything.
struct ClockFace: Equatable {
  /// How near the end is.
  enum Level: Equatable { case calm, soon, last, over }

  /// In milliseconds.
  var granted: Int
  var used: Int
  var isRunning: Bool
  /// Where it begins to warn.
  var marks = Marks.standard

  /// The speaker's clock, if somebody has the floor.
  static func speech(_ state: State, at now: Int, _ marks: Marks = .standard) -> ClockFace? {
    guard let speech = state.speech, let clock = state.clocks[.speech] else { return nil }
    return ClockFace(
      granted: speech.grantedMilliseconds, used: clock.reading(at: now),
      isRunning: clock.isRunning, marks: marks)
  }

  /// The clock of the whole caucus, if there is one.
  static func caucus(_ state: State, at now: Int, _ marks: Marks = .standard) -> ClockFace? {
    guard let caucus = state.caucus, let clock = state.clocks[.caucus] else { return nil }
    return ClockFace(
      granted: caucus.totalMilliseconds, used: clock.reading(at: now), isRunning: clock.isRunning,
      marks: marks)
  }

  /// Negative when time has run out.
  var left: Int { granted - used }

  /// The mark that has been passed, in milliseconds before the end.
  private var mark: Int? { marks.passed(left: left, of: granted) }

  var level: Level {
    if left <= 0 { return .over }
    return mark.map { marks.isLast($0) ? .last : .soon } ?? .calm
  }

  /// `1:12`, and `+0:12` over time.
  var digits: String {
    left > 0 ? TimeSpan.clock(milliseconds: left) : "+" + overtime
  }

  /// Digits as wide as any that this clock comes to show on its way down, so that they can keep
  /// their size.
  var widestDigits: String {
    left > 0 ? grantedDigits : "+" + overtime
  }

  /// What it showed when it was started.
  var grantedDigits: String { TimeSpan.clock(milliseconds: max(granted, 1000)) }

  /// `1:12 left`, `over time 0:12`.
  var words: String {
    if left > 0 { return "\(TimeSpan.clock(milliseconds: left)) left" }
    return left > -1000 ? "time is up" : "over time \(overtime)"
  }

  /// What must be seen from the corner of an eye; `nil` while all is well.
  var alarm: String? {
    switch level {
    case .calm: nil
    case .soon: "under \(Self.short(mark ?? 0))"
    case .last: "last \(Self.short(mark ?? 0))"
    case .over: words
    }
  }

  var alarmStyle: Style { level == .over ? .danger : .warning }

  var digitStyle: Style {
    switch level {
    case .calm: .digits
    case .soon, .last: .digitsWarning
    case .over: .digitsOver
    }
  }

  var barStyle: Style {
    switch level {
    case .calm: .bar
    case .soon, .last: .barWarning
    case .over: .barOver
    }
  }

  /// The style of the time in a line of text.
  var textStyle: Style {
    switch level {
    case .calm: .text.bold
    case .soon, .last: .warning
    case .over: .danger
    }
  }

  /// `30 s`, `1:30`
  private static func short(_ mark: Int) -> String {
    mark < 60_000 ? "\(mark / 1000) s" : TimeSpan.clock(milliseconds: mark)
  }

  private var overtime: String {
    String(TimeSpan.clock(milliseconds: left).drop { $0 == "-" })
  }
}

extension Frame {
  /// Draws a clock's digits as large as the room allows, without changing their size as it counts
  /// down.
  mutating func clock(_ face: ClockFace, in rect: Rect) {
    digits(face.digits, asWideAs: face.widestDigits, in: rect, face.digitStyle)
  }

  /// Draws digits at the size that the widest of their kind can have.
  mutating func digits(
    _ text: String, asWideAs widest: String, in rect: Rect, _ style: Style = .digits
  ) {
    guard
      let scale = BigDigits.scale(for: widest, columns: rect.width, rows: rect.height),
      let blocks = BigDigits.width(of: text)
    else {
      bigDigits(text, in: rect, style)
      return
    }
    // Blocks twice as wide as high look square.
    let columns = min(scale.columns, scale.rows * 2)
    let room = rect.centered(width: blocks * columns, height: BigDigits.height * scale.rows)
    bigDigits(text, in: room, style)
  }

  /// Draws the bar of a clock: what is left, as on the room's screen.
  mutating func clockBar(_ face: ClockFace, in rect: Rect) {
    bar(rect, part: Int64(max(0, face.left)), of: Int64(max(1, face.granted)), face.barStyle)
  }
}
