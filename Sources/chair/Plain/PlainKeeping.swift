import Host
import Presentation
import Session

/// The background work while the conversation waits for a line: maintaining the session, and
/// ringing the bell at the marks of a clock.
struct PlainKeeping {
  var rings: Bool
  private var lastLevel = ClockFace.Level.calm
  private let marks: Marks

  init(rings: Bool, _ marks: Marks = .standard) {
    self.rings = rings
    self.marks = marks
  }

  /// Milliseconds until the next thing to do, or `nil` if there is none.
  func wait(_ seat: DaisSeat, now: Int) -> Int? {
    var waits: [Int] = []
    if let due = seat.nextWake { waits.append(due - now) }
    if rings, let mark = nextMark(seat.session, now: now) { waits.append(mark - now) }
    return waits.min().map { max(0, $0) }
  }

  /// The chair is about to be told the state of the clock, so no bell is needed for it.
  mutating func told(_ session: Session, now: Int) {
    lastLevel = face(session, now: now)?.level ?? .calm
  }

  mutating func tick(_ seat: DaisSeat, now: Int) {
    // The snapshot is only a view for other programs, so its errors are ignored. If the disk is
    // full, the next sync says so.
    seat.tick()
    let level = face(seat.session, now: now)?.level ?? .calm
    if rings, level != lastLevel, level != .calm { Output.ring() }
    lastLevel = level
  }

  /// The clock that matters: the speaker's if it is running, else the caucus's.
  private func face(_ session: Session, now: Int) -> ClockFace? {
    [
      ClockFace.speech(session.state, at: now, marks),
      ClockFace.caucus(session.state, at: now, marks),
    ]
    .compactMap { $0 }.first(where: \.isRunning)
  }

  /// When the clock reaches its next mark, in milliseconds since 1970.
  func nextMark(_ session: Session, now: Int) -> Int? {
    guard let face = face(session, now: now) else { return nil }
    return (marks.times + [0])
      .filter { $0 < face.granted && $0 < face.left }.map { now + face.left - $0 }.min()
  }
}
