import Session
import Storage

/// What is done by itself while the conversation waits for a line: `snapshot.json` within a second
/// of a change, a sign of life while a clock runs, the bell at the marks of a clock.
struct PlainKeeping {
  var rings: Bool
  private var snapshotDue: Int?
  private var lastSign = 0
  private var lastLevel = ClockFace.Level.calm
  private let marks: Marks

  /// Milliseconds between two signs of life: after a crash the gap is known so exactly.
  static let signOfLifeEvery = 5000

  private static let snapshotDelay = 500

  init(rings: Bool, _ marks: Marks = .standard) {
    self.rings = rings
    self.marks = marks
  }

  /// Something was recorded.
  mutating func changed(now: Int) { snapshotDue = snapshotDue ?? now + Self.snapshotDelay }

  /// Milliseconds to the next thing to be done, or `nil` while there is none.
  func wait(_ session: Session, now: Int) -> Int? {
    var waits: [Int] = []
    if let due = snapshotDue { waits.append(due - now) }
    if session.clocks.isAnyRunning {
      waits.append(lastSign + Self.signOfLifeEvery - now)
      if rings, let mark = nextMark(session, now: now) { waits.append(mark - now) }
    }
    return waits.min().map { max(0, $0) }
  }

  /// The chair is about to hear how the clock stands: no bell need say it.
  mutating func told(_ session: Session, now: Int) {
    lastLevel = face(session, now: now)?.level ?? .calm
  }

  mutating func tick(_ file: SessionFile, now: Int) {
    if let due = snapshotDue, now >= due {
      snapshotDue = nil
      // A view: that it could not be written is said by the next sync, if the disk is full.
      try? file.writeSnapshot()
    }
    if file.session.clocks.isAnyRunning, now - lastSign >= Self.signOfLifeEvery {
      lastSign = now
      file.noteAlive()
    }
    let level = face(file.session, now: now)?.level ?? .calm
    if rings, level != lastLevel, level != .calm { Output.ring() }
    lastLevel = level
  }

  /// The clock that counts: the speaker's, else the caucus's.
  private func face(_ session: Session, now: Int) -> ClockFace? {
    [
      ClockFace.speech(session.state, at: now, marks),
      ClockFace.caucus(session.state, at: now, marks),
    ]
    .compactMap { $0 }.first(where: \.isRunning)
  }

  /// When the clock comes to its next mark, in milliseconds since 1970.
  func nextMark(_ session: Session, now: Int) -> Int? {
    guard let face = face(session, now: now) else { return nil }
    return (marks.times + [0])
      .filter { $0 < face.granted && $0 < face.left }.map { now + face.left - $0 }.min()
  }
}
