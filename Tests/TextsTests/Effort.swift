import Foundation

/// How often the generated tests are repeated.
enum Effort {
  /// The number times the environment's `CHAIR_EFFORT`, a whole number; 1 if it is not set.
  static func times(_ count: Int) -> Int {
    count * (ProcessInfo.processInfo.environment["CHAIR_EFFORT"].flatMap { Int($0) } ?? 1)
  }
}
