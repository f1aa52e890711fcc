import Synchronization

/// Remembers the last value of a function that takes long and is asked for the same again in each
/// frame.
final class Remembered<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let last = Mutex<(key: Key, value: Value)?>(nil)

  /// - Parameter make: the function; its result depends on nothing but the key.
  func value(for key: Key, _ make: () -> Value) -> Value {
    if let known = last.withLock({ $0 }), known.key == key { return known.value }
    let value = make()
    last.withLock { $0 = (key, value) }
    return value
  }
}
