import Session
import TerminalKit

/// Prevents a key that bounces, or is held down too long, from advancing the meeting twice.
///
/// The time of a key is passed in: when its bytes were read, in milliseconds.
struct Steadiness: Equatable {
  private var last: (key: Key, time: Int)?
  /// Whether the chair was told that the repeated key is ignored.
  private var isTold = false

  /// A double click is slower than a bounce, so clicks have a longer limit. In milliseconds.
  private static let doubleClick = 400

  /// What to do with a key.
  enum Decision { case take, swallow, swallowAndTell }

  /// Judges a key before it does anything.
  ///
  /// - Parameter span: how long a repeated key is ignored, in milliseconds; 0 accepts every key.
  mutating func judge(_ key: Key, at now: Int, within span: Int) -> Decision {
    guard span > 0, let last, last.key == key else { return .take }
    var limit = span
    if case .mouse = key { limit = max(span, Self.doubleClick) }
    guard now - last.time < limit else { return .take }
    // As long as the key is held down, it stays ignored.
    self.last?.time = now
    defer { isTold = true }
    return isTold ? .swallow : .swallowAndTell
  }

  /// Records what a key did.
  /// - Parameter line: the line that it ran, if any.
  mutating func note(_ key: Key, _ line: String?, _ session: Session, at now: Int) {
    isTold = false
    // Answers to a roll call do not advance the meeting, so they may be repeated quickly.
    let advances = line.flatMap { try? Command($0, for: session).advances } ?? false
    last = advances ? (key, now) : nil
  }

  static func == (a: Steadiness, b: Steadiness) -> Bool {
    a.isTold == b.isTold && a.last?.key == b.last?.key && a.last?.time == b.last?.time
  }
}
