@testable import Storage
import Synchronization

/// A file system that wraps another and makes one or more operations fail, for tests of what must
/// hold when a disk fills up, dies or loses power.
package final class FailingFileSystem: FileSystem {
  /// How an operation fails.
  package enum Fault: Sendable {
    /// It fails with this `errno` and has no effect. After a failed sync, the unsynced data is
    /// lost.
    case error(Int32)
    /// A write takes half of the bytes, and the next operation fails with this `errno`. Any other
    /// operation fails at once.
    case shortWrite(then: Int32)
    /// The power is cut, and the operation has no effect. Set `count` to `.max`, then `crash` the
    /// base.
    case powerCut
  }

  private struct State {
    var operations = 0
    var failures = 0
    var firstToFail: Int
    var remaining: Int
    /// The last write took half; the next operation reports the cause.
    var wasShort = false
  }

  let base: any FileSystem
  private let fault: Fault
  private let state: Mutex<State>

  /// Makes `count` operations fail, starting with operation number `first`, counted from 1. Pass
  /// `.max` as `count` for a disk that never recovers.
  package init(
    _ base: any FileSystem, failAt first: Int, fault: Fault, count: Int = 1
  ) {
    self.base = base
    self.fault = fault
    state = Mutex(State(firstToFail: first, remaining: count))
  }

  /// The number of operations requested.
  package var operations: Int { state.withLock { $0.operations } }

  /// Whether any operation has failed. If not, the scenario under test ran to its end undisturbed.
  package var hasFailed: Bool { state.withLock { $0.failures > 0 } }

  /// Whether a failed sync leaves the data readable as before but never on the disk.
  var losesUnsynced: Bool {
    if case .powerCut = fault { false } else { true }
  }

  /// Counts an operation, and throws if it is due to fail.
  func strike(_ operation: StorageError.Operation, _ path: String) throws(StorageError) {
    guard isNextToFail() else { return }
    throw StorageError(operation, path, code: fault.code)
  }

  package func write(
    _ bytes: UnsafeRawBufferPointer, to file: OpenFile
  ) throws(StorageError) -> Int {
    let wasShort = state.withLock { $0.wasShort }
    guard isNextToFail() else { return try base.write(bytes, to: file) }
    let half = UnsafeRawBufferPointer(rebasing: bytes.prefix(bytes.count / 2))
    guard case .shortWrite = fault, !wasShort, !half.isEmpty else {
      throw StorageError(.write, file.path, code: fault.code)
    }
    state.withLock { $0.wasShort = true }
    return try base.write(half, to: file)
  }

  private func isNextToFail() -> Bool {
    state.withLock { state in
      state.operations += 1
      let isDue = state.operations >= state.firstToFail && state.remaining > 0
      guard isDue || state.wasShort else { return false }
      if !state.wasShort { state.remaining -= 1 }
      state.wasShort = false
      state.failures += 1
      return true
    }
  }
}

extension FailingFileSystem.Fault {
  fileprivate var code: Int32 {
    switch self {
    case .error(let code), .shortWrite(then: let code): code
    case .powerCut: StorageError.inputOutput
    }
  }
}
