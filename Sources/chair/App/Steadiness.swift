/// Keeps a key that bounces, or is held too long, from moving the meeting on twice.
///
/// The time of a key comes in as a value: when its bytes were read, in milliseconds.
struct Steadiness: Equatable {
  /// How a line moves on.
  private enum Move { case step, answer }

  private var last: (key: Key, time: Int, move: Move)?
  /// Whether it has been said that the key is not taken.
  private var isTold = false

  /// Lines that lead from one speaker, vote or motion to the next: twice would be one too many.
  private static let steps = [
    "speech start", "speech end", "speech rights", "speech pause", "speech resume",
    "speakers skip", "caucus end", "caucus pause", "caucus resume", "vote close", "voting end",
    "motion pass", "motion fail", "roll close", "meeting ",
  ]

  /// Lines that answer for whoever is called: a held key would answer for all.
  private static let answers = ["attend ", "vote cast "]

  /// A double click is slower than a bounce.
  private static let doubleClick = 400

  /// What is to be done with a key.
  enum Verdict { case take, swallow, swallowAndTell }

  /// Judges a key before it does anything. Keys that came in one piece were typed ahead on a slow
  /// line, or sent by a program: nothing is known of the time between them, so answers are taken.
  ///
  /// - Parameter span: for how long it is not taken again, in milliseconds; 0 takes everything.
  mutating func judge(_ key: Key, at now: Int, within span: Int) -> Verdict {
    guard span > 0, let last, last.key == key else { return .take }
    let gap = now - last.time
    var limit = span
    if case .mouse = key, last.move == .step { limit = max(span, Self.doubleClick) }
    guard gap < limit, gap > 0 || last.move == .step else { return .take }
    // As long as it is held, it stays out.
    self.last?.time = now
    defer { isTold = true }
    return isTold ? .swallow : .swallowAndTell
  }

  /// Takes note of what a key has done.
  /// - Parameter line: what it carried out, if anything.
  mutating func note(_ key: Key, _ line: String?, at now: Int) {
    isTold = false
    guard let line, let move = Self.move(line) else {
      last = nil
      return
    }
    last = (key, now, move)
  }

  private static func move(_ line: String) -> Move? {
    if answers.contains(where: line.hasPrefix) { return .answer }
    return steps.contains(where: line.hasPrefix) ? .step : nil
  }

  static func == (a: Steadiness, b: Steadiness) -> Bool {
    a.isTold == b.isTold && a.last?.key == b.last?.key && a.last?.time == b.last?.time
      && a.last?.move == b.last?.move
  }
}
