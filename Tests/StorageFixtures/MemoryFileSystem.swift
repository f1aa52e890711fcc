@testable import Storage
import Glibc
import Synchronization

/// An in-memory file system that tracks what a disk would have kept: unsynced data is at risk when
/// `crash` cuts the power. Used by tests, and where no trace may be left on disk.
package final class MemoryFileSystem: FileSystem {
  enum Change {
    case write(at: Int, bytes: [UInt8])
    case truncate(to: Int)
  }

  struct Node {
    var kind: FileStatus.Kind
    var mode: UInt32
    /// Whether it belongs to the user.
    var isOwn = true
    /// The contents that programs read.
    var data: [UInt8] = []
    /// The contents that are certain to be on the disk.
    var durable: [UInt8] = []
    /// The changes to `data` since then, in order.
    var pending: [Change] = []
    /// Parts that a failed sync gave up: no later sync of this file writes them to the disk.
    var lost: [Range<Int>] = []
    var modified: Int64 = 0
  }

  /// A name in a directory.
  struct Place: Hashable {
    /// The directory's node; 0 for the root, which has no parent.
    let directory: Int
    let name: String

    static let root = Place(directory: 0, name: "")
  }

  struct State {
    var nodes: [Int: Node] = [1: Node(kind: .directory, mode: 0o755)]
    /// The node that programs find under each name.
    var names: [Place: Int] = [.root: 1]
    /// The node that is certain to be on the disk under each name.
    var durableNames: [Place: Int] = [.root: 1]
    /// The node behind each descriptor.
    var open: [Int32: Int] = [:]
    /// The descriptor that holds the lock on each locked node.
    var locks: [Int: Int32] = [:]
    var lastNode = 1
    var lastDescriptor: Int32 = 2
    var time: Int64 = 0
  }

  let state = Mutex(State())

  /// Creates an empty file system with the directory `/`, which relative paths start from.
  package init() {}

  package func create(
    _ name: String, in directory: OpenFile, mode: UInt32
  ) throws(StorageError) -> OpenFile {
    try change { (state) throws(StorageError) in
      let place = try state.place(of: name, in: directory, for: .create)
      guard state.names[place] == nil else {
        throw StorageError(.create, directory.path(of: name), code: EEXIST)
      }
      let number = state.add(Node(kind: .file, mode: mode), at: place)
      return state.open(number, directory.path(of: name))
    }
  }

  package func open(
    _ name: String, in directory: OpenFile, for access: FileAccess
  ) throws(StorageError) -> OpenFile {
    try change { (state) throws(StorageError) in
      let path = directory.path(of: name)
      let place = try state.place(of: name, in: directory, for: .open)
      guard let number = state.names[place] else {
        guard case .appendingOrMaking(let mode) = access else {
          throw StorageError(.open, path, code: ENOENT)
        }
        return state.open(state.add(Node(kind: .file, mode: mode), at: place), path)
      }
      switch state.nodes[number]?.kind {
      case .symbolicLink: throw StorageError(.open, path, code: ELOOP)
      case .directory where access != .reading: throw StorageError(.open, path, code: EISDIR)
      default: return state.open(number, path)
      }
    }
  }

  package func write(
    _ bytes: UnsafeRawBufferPointer, to file: OpenFile
  ) throws(StorageError) -> Int {
    let bytes = [UInt8](bytes)
    return try change { (state) throws(StorageError) in
      try state.update(file, for: .write) { node in
        node.pending.append(.write(at: node.data.count, bytes: bytes))
        node.data += bytes
      }
      return bytes.count
    }
  }

  package func read(
    _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(StorageError) -> Int {
    let wanted = buffer.count
    let bytes = try change { (state) throws(StorageError) in
      let data = try state.node(file, for: .read).data
      return Array(data.dropFirst(offset).prefix(wanted))
    }
    buffer.copyBytes(from: bytes)
    return bytes.count
  }

  package func truncate(_ file: OpenFile, to length: Int) throws(StorageError) {
    try change { (state) throws(StorageError) in
      try state.update(file, for: .truncate) { node in
        node.pending.append(.truncate(to: length))
        node.data.resize(to: length)
      }
    }
  }

  package func syncData(_ file: OpenFile) throws(StorageError) {
    try sync(file)
  }

  package func sync(_ file: OpenFile) throws(StorageError) {
    try change { (state) throws(StorageError) in
      try state.update(file, for: .sync) { $0.settle() }
    }
  }

  package func close(_ file: OpenFile) throws(StorageError) {
    try change { (state) throws(StorageError) in
      guard let node = state.open.removeValue(forKey: file.descriptor) else {
        throw StorageError(.close, file.path, code: EBADF)
      }
      if state.locks[node] == file.descriptor { state.locks[node] = nil }
      state.forgetUnreachable()
    }
  }

  func change<Result: Sendable>(
    _ body: (inout State) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try state.withLock { (state) throws(StorageError) in try body(&state) }
  }
}

extension [UInt8] {
  /// Truncates, or pads with zeros as a disk does.
  mutating func resize(to length: Int) {
    if length < count { removeLast(count - length) }
    if length > count { self += [UInt8](repeating: 0, count: length - count) }
  }
}
