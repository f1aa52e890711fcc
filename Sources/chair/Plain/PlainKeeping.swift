import Host
import Presentation
import Session

/// The background work while the conversation waits for a line: maintaining the session, and
/// ringing the bell at the marks of a clock.
struct PlainKeeping {
  /// Whether the bell rings at the marks of a clock.
  var rings: Bool
  /// Until when the chair knows about the clocks, in milliseconds since 1970.
  private var known: Int?
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

  /// The chair is about to be told the state of the clocks, so no bell is needed for it.
  mutating func told(_ session: Session, now: Int) { known = now }

  /// Does what is due at a seat, and rings if a mark was passed since the last time.
  mutating func tick(_ seat: DaisSeat, now: Int) {
    // The snapshot is only a view for other programs, so its errors are ignored. If the disk is
    // full, the next sync says so.
    seat.tick()
    if rings, let known, Chime.isDue(seat.session, after: known, through: now, marks) {
      Output.ring()
    }
    known = now
  }

  /// When a clock reaches its next mark, in milliseconds since 1970.
  func nextMark(_ session: Session, now: Int) -> Int? {
    session.state.countdowns.filter(\.isRunning).flatMap { clock in
      (marks.times + [0]).filter { $0 < clock.limit && $0 < clock.left(at: now) }
        .map { now + clock.left(at: now) - $0 }
    }.min()
  }
}
