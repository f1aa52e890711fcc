import Presentation
import Session
import TerminalKit

/// What a countdown clock shows at a given time: digits, and also words, because colour alone is
/// not enough to convey a warning.
struct ClockFace: Equatable {
  /// How close the end is.
  enum Level: Equatable { case calm, soon, last, over }

  /// In milliseconds.
  var granted: Int
  /// In milliseconds; more than granted in overtime.
  var used: Int
  /// `false` while it is paused or waits.
  var isRunning: Bool
  /// The times before the end at which it warns.
  var marks = Marks.standard

  /// The speaker's clock, if a delegation has the floor.
  static func speech(_ state: State, at now: Int, _ marks: Marks = .standard) -> ClockFace? {
    state.speechCountdown.map { ClockFace($0, at: now, marks) }
  }

  /// The clock of the whole caucus, if there is one.
  static func caucus(_ state: State, at now: Int, _ marks: Marks = .standard) -> ClockFace? {
    state.caucusCountdown.map { ClockFace($0, at: now, marks) }
  }

  /// The face in whole seconds, so that all of it changes when the digits do.
  init(_ countdown: Countdown, at now: Int, _ marks: Marks = .standard) {
    let shown = TimeSpan.shown(left: countdown.left(at: now))
    self.init(
      granted: countdown.limit, used: countdown.limit - shown, isRunning: countdown.isRunning,
      marks: marks)
  }

  init(granted: Int, used: Int, isRunning: Bool, marks: Marks = .standard) {
    (self.granted, self.used, self.isRunning, self.marks) = (granted, used, isRunning, marks)
  }

  /// The remaining time; negative in overtime.
  var left: Int { granted - used }

  /// The last mark passed, in milliseconds before the end.
  private var mark: Int? { marks.passed(left: left, of: granted) }

  /// By the marks; `over` from the moment the time is up.
  var level: Level {
    if left <= 0 { return .over }
    return mark.map { marks.isLast($0) ? .last : .soon } ?? .calm
  }

  /// `1:12`, or `+0:12` in overtime.
  var digits: String {
    left > 0 ? TimeSpan.clock(milliseconds: left) : "+" + overtime
  }

  /// The widest digits that this clock shows while it counts down, so that their size can stay the
  /// same.
  var widestDigits: String {
    left > 0 ? grantedDigits : "+" + overtime
  }

  /// The digits shown at the start.
  var grantedDigits: String { TimeSpan.clock(milliseconds: max(granted, 1000)) }

  /// `1:12 left`, `over time 0:12`.
  var words: String {
    if left > 0 { return "\(TimeSpan.clock(milliseconds: left)) left" }
    return left > -1000 ? "time is up" : "over time \(overtime)"
  }

  /// A short warning that is readable at a glance; `nil` before the first mark.
  var alarm: String? {
    switch level {
    case .calm: nil
    case .soon: "under \(Self.short(mark ?? 0))"
    case .last: "last \(Self.short(mark ?? 0))"
    case .over: words
    }
  }

  /// For the warning, which has a background.
  var alarmStyle: Style { level == .over ? .danger : .warning }

  /// For large digits.
  var digitStyle: Style {
    switch level {
    case .calm: .digits
    case .soon, .last: .digitsWarning
    case .over: .digitsOver
    }
  }

  /// For the bar of the time left.
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
  /// Draws a clock's digits as large as the space allows, at a size that does not change during the
  /// countdown.
  mutating func clock(_ face: ClockFace, in rect: Rect) {
    digits(face.digits, asWideAs: face.widestDigits, in: rect, face.digitStyle)
  }

  /// Draws digits at the largest size at which `widest` fits.
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
    // Blocks twice as many columns wide as rows high look square.
    let columns = min(scale.columns, scale.rows * 2)
    let room = rect.centered(width: blocks * columns, height: BigDigits.height * scale.rows)
    bigDigits(text, in: room, style)
  }

  /// Draws a clock's bar, which shows the remaining time, as on the room's screen.
  mutating func clockBar(_ face: ClockFace, in rect: Rect) {
    bar(rect, part: Int64(max(0, face.left)), of: Int64(max(1, face.granted)), face.barStyle)
  }
}
