extension MemoryFileSystem {
  /// What becomes, in a power cut, of bytes that no sync has brought to the disk.
  package enum UnsyncedBytes: Sendable {
    case lost
    case kept
    /// In each file, this many of the bytes written since its last sync.
    case prefix(Int)
  }

  /// Cuts the power and starts again: no file is open, no lock is held, and only what the disk
  /// had is there. `keepingNames` tells whether creations, renames and removals that no sync of
  /// their directory has confirmed came to the disk all the same; a disk may do either.
  package func crash(keeping bytes: UnsyncedBytes, keepingNames: Bool) {
    state.withLock { state in
      state.open = [:]
      state.locks = [:]
      if !keepingNames { state.names = state.durableNames }
      // What stands in a directory that is gone cannot be found either.
      state.dropUnreachableNames()
      state.durableNames = state.names
      for number in state.nodes.keys {
        state.nodes[number]?.cutPower(keeping: bytes)
      }
    }
  }

  /// A sync of the file has failed: what is unsynced stays readable, and never gets to the disk.
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
  /// Everything readable is on the disk now, but for what was given up on.
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
