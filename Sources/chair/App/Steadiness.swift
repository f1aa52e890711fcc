import Session
import TerminalKit

/// Keeps a key that bounces, or is held too long, from moving the meeting on twice.
///
/// The time of a key comes in as a value: when its bytes were read, in milliseconds.
struct Steadiness: Equatable {
  private var last: (key: Key, time: Int)?
  /// Whether it has been said that the key is not taken.
  private var isTold = false

  /// A double click is slower than a bounce.
  private static let doubleClick = 400

  /// What is to be done with a key.
  enum Decision { case take, swallow, swallowAndTell }

  /// Judges a key before it does anything.
  ///
  /// - Parameter span: for how long it is not taken again, in milliseconds; 0 takes everything.
  mutating func judge(_ key: Key, at now: Int, within span: Int) -> Decision {
    guard span > 0, let last, last.key == key else { return .take }
    var limit = span
    if case .mouse = key { limit = max(span, Self.doubleClick) }
    guard now - last.time < limit else { return .take }
    // As long as it is held, it stays out.
    self.last?.time = now
    defer { isTold = true }
    return isTold ? .swallow : .swallowAndTell
  }

  /// Takes note of what a key has done.
  /// - Parameter line: what it carried out, if anything.
  mutating func note(_ key: Key, _ line: String?, at now: Int) {
    isTold = false
    // Answers to a roll call may be repeated: they come as fast as a hand goes.
    last = line.map(CommandTable.advances) == true ? (key, now) : nil
  }

  static func == (a: Steadiness, b: Steadiness) -> Bool {
    a.isTold == b.isTold && a.last?.key == b.last?.key && a.last?.time == b.last?.time
  }
}
