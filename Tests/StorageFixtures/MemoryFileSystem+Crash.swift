@testable import Storage

extension MemoryFileSystem {
  /// What happens to unsynced bytes in a power cut.
  package enum UnsyncedBytes: Sendable {
    case lost
    case kept
    /// In each file, this many of the bytes written since its last sync are kept.
    case prefix(Int)
  }

  /// Simulates a power cut and restart: no file is open, no lock is held, and only what was on the
  /// disk remains.
  /// - Parameter keepingNames: whether creations, renames and removals that were not confirmed by a
  ///   sync of their directory reached the disk anyway. A real disk may do either.
  package func crash(keeping bytes: UnsyncedBytes, keepingNames: Bool) {
    state.withLock { state in
      state.open = [:]
      state.locks = [:]
      if !keepingNames { state.names = state.durableNames }
      // Entries of a directory that is gone cannot be found either.
      state.dropUnreachableNames()
      state.durableNames = state.names
      for number in state.nodes.keys {
        state.nodes[number]?.cutPower(keeping: bytes)
      }
    }
  }

  /// Simulates a failed sync: unsynced data stays readable but never reaches the disk.
  func loseUnsynced(_ file: OpenFile) {
    state.withLock { state in
      guard let number = state.open[file.descriptor] else { return }
      state.nodes[number]?.loseUnsynced()
    }
  }
}

extension MemoryFileSystem.State {
  fileprivate mutating func dropUnreachableNames() {
    var reachable: Set = [0]
    var found = [1]
    while let directory = found.popLast() {
      reachable.insert(directory)
      found += names.filter { $0.key.directory == directory }.map(\.value)
    }
    names = names.filter { reachable.contains($0.key.directory) }
  }
}

extension MemoryFileSystem.Node {
  /// Marks all readable data as being on the disk, except for the parts that a failed sync gave up.
  mutating func settle() {
    durable = data
    for range in lost where range.lowerBound < durable.count {
      for index in range.clamped(to: 0..<durable.count) { durable[index] = 0 }
    }
    pending = []
  }

  mutating func loseUnsynced() {
    for case .write(let offset, let bytes) in pending {
      lost.append(offset..<(offset + bytes.count))
    }
    pending = []
  }

  mutating func cutPower(keeping bytes: MemoryFileSystem.UnsyncedBytes) {
    var left =
      switch bytes {
      case .lost: 0
      case .kept: Int.max
      case .prefix(let count): count
      }
    data = durable
    for change in pending where left > 0 {
      switch change {
      case .truncate(let length): data.resize(to: length)
      case .write(let offset, let bytes):
        let kept = bytes.prefix(left)
        data.resize(to: offset)
        data += kept
        left -= kept.count
      }
    }
    durable = data
    pending = []
    lost = []
  }
}
