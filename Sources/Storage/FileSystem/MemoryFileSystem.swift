import Glibc
import Synchronization

/// Files in memory that know what a disk would have kept: what was not synced is at risk when
/// `crash` cuts the power. Serves tests, and whoever must leave no trace.
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
    /// What programs read.
    var data: [UInt8] = []
    /// What is on the disk for certain.
    var durable: [UInt8] = []
    /// What was done to `data` since, in order.
    var pending: [Change] = []
    /// Parts that a failed sync gave up on: no later sync of this file brings them to the disk.
    var lost: [Range<Int>] = []
    var modified: Int64 = 0
  }

  /// A name in a directory.
  struct Place: Hashable {
    /// The directory's node; 0 for the root, which stands in none.
    let directory: Int
    let name: String

    static let root = Place(directory: 0, name: "")
  }

  struct State {
    var nodes: [Int: Node] = [1: Node(kind: .directory, mode: 0o755)]
    /// What programs find under a name.
    var names: [Place: Int] = [.root: 1]
    /// What the disk holds under it for certain.
    var durableNames: [Place: Int] = [.root: 1]
    /// Descriptors and the nodes that they stand for.
    var open: [Int32: Int] = [:]
    /// Locked nodes and the descriptors that hold them.
    var locks: [Int: Int32] = [:]
    var lastNode = 1
    var lastDescriptor: Int32 = 2
    var time: Int64 = 0
  }

  let state = Mutex(State())

  /// An empty file system with the directory `/`, where relative paths begin.
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
  /// Cuts, or fills up with zeros as a disk does.
  mutating func resize(to length: Int) {
    if length < count { removeLast(count - length) }
    if length > count { self += [UInt8](repeating: 0, count: length - count) }
  }
}
