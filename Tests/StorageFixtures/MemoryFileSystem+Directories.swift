@testable import Storage
import Glibc

extension MemoryFileSystem {
  package func openDirectory(
    _ name: String, in directory: OpenFile, followingLinks: Bool
  ) throws(StorageError) -> OpenFile {
    try change { (state) throws(StorageError) in
      let path = directory.path(of: name)
      let place = try state.place(of: name, in: directory, for: .openDirectory)
      guard let number = state.names[place] else {
        throw StorageError(.openDirectory, path, code: ENOENT)
      }
      guard state.nodes[number]?.kind == .directory else {
        throw StorageError(.openDirectory, path, code: ENOTDIR)
      }
      return state.open(number, path)
    }
  }

  package func status(of file: OpenFile) throws(StorageError) -> FileStatus {
    try change { (state) throws(StorageError) in
      guard let number = state.open[file.descriptor] else {
        throw StorageError(.status, file.path, code: EBADF)
      }
      return state.status(ofNode: number)
    }
  }

  package func status(
    _ name: String, in directory: OpenFile
  ) throws(StorageError) -> FileStatus? {
    try change { (state) throws(StorageError) in
      do throws(StorageError) {
        let place = try state.place(of: name, in: directory, for: .status)
        return state.names[place].map { state.status(ofNode: $0) }
      } catch {
        if error.code == ENOENT || error.code == ENOTDIR { return nil }
        throw error
      }
    }
  }

  package func setMode(of file: OpenFile, to mode: UInt32) throws(StorageError) {
    try change { (state) throws(StorageError) in
      guard let number = state.open[file.descriptor] else {
        throw StorageError(.setMode, file.path, code: EBADF)
      }
      state.nodes[number]?.mode = mode
    }
  }

  package func touch(_ file: OpenFile) throws(StorageError) {
    try change { (state) throws(StorageError) in try state.update(file, for: .status) { _ in } }
  }

  package func rename(
    _ name: String, to target: String, in directory: OpenFile
  ) throws(StorageError) {
    try change { (state) throws(StorageError) in
      let place = try state.place(of: name, in: directory, for: .rename)
      let there = try state.place(of: target, in: directory, for: .rename)
      if let taken = state.names[there], state.names.keys.contains(where: { $0.directory == taken })
      {
        throw StorageError(.rename, directory.path(of: name), code: ENOTEMPTY)
      }
      guard let number = state.names.removeValue(forKey: place) else {
        throw StorageError(.rename, directory.path(of: name), code: ENOENT)
      }
      state.names[there] = number
    }
  }

  package func remove(_ name: String, in directory: OpenFile) throws(StorageError) {
    try change { (state) throws(StorageError) in
      let path = directory.path(of: name)
      let place = try state.place(of: name, in: directory, for: .remove)
      guard let number = state.names[place] else {
        throw StorageError(.remove, path, code: ENOENT)
      }
      guard !state.names.keys.contains(where: { $0.directory == number }) else {
        throw StorageError(.remove, path, code: ENOTEMPTY)
      }
      state.names[place] = nil
    }
  }

  package func makeDirectory(
    _ name: String, in directory: OpenFile, mode: UInt32
  ) throws(StorageError) {
    try change { (state) throws(StorageError) in
      let place = try state.place(of: name, in: directory, for: .makeDirectory)
      guard state.names[place] == nil else {
        throw StorageError(.makeDirectory, directory.path(of: name), code: EEXIST)
      }
      state.add(Node(kind: .directory, mode: mode), at: place)
    }
  }

  package func list(_ directory: OpenFile) throws(StorageError) -> [String] {
    try change { (state) throws(StorageError) in
      let number = try state.number(of: directory, for: .list)
      return state.names.keys.filter { $0.directory == number }.map(\.name).sorted()
    }
  }

  package func syncDirectory(_ directory: OpenFile) throws(StorageError) {
    try change { (state) throws(StorageError) in
      let number = try state.number(of: directory, for: .sync)
      state.durableNames = state.durableNames.filter { $0.key.directory != number }
        .merging(state.names.filter { $0.key.directory == number }) { $1 }
      state.forgetUnreachable()
    }
  }

  package func path(of directory: OpenFile) -> String? {
    try? change { (state) throws(StorageError) in
      var number = try state.number(of: directory, for: .status)
      var path = ""
      while number != 1 {
        guard let place = state.names.first(where: { $0.value == number })?.key else {
          throw StorageError(.status, directory.path, code: ENOENT)
        }
        path = "/" + place.name + path
        number = place.directory
      }
      return path.isEmpty ? "/" : path
    }
  }

  package func tryLock(_ file: OpenFile, shared: Bool) throws(StorageError) -> Bool {
    try change { (state) throws(StorageError) in
      let number = try state.number(of: file, for: .lock)
      guard state.locks[number] == nil else { return false }
      // A shared lock is never recorded, as if it were released at once.
      if !shared { state.locks[number] = file.descriptor }
      return true
    }
  }
}

extension MemoryFileSystem.State {
  @discardableResult
  mutating func add(_ node: MemoryFileSystem.Node, at place: MemoryFileSystem.Place) -> Int {
    lastNode += 1
    nodes[lastNode] = node
    names[place] = lastNode
    return lastNode
  }

  mutating func open(_ number: Int, _ path: String) -> OpenFile {
    lastDescriptor += 1
    open[lastDescriptor] = number
    return OpenFile(descriptor: lastDescriptor, path: path)
  }

  func number(
    of file: OpenFile, for operation: StorageError.Operation
  ) throws(StorageError) -> Int {
    if file == .workingDirectory { return 1 }
    guard let number = open[file.descriptor] else {
      throw StorageError(operation, file.path, code: EBADF)
    }
    return number
  }

  func node(
    _ file: OpenFile, for operation: StorageError.Operation
  ) throws(StorageError) -> MemoryFileSystem.Node {
    guard let node = nodes[try number(of: file, for: operation)] else {
      throw StorageError(operation, file.path, code: EBADF)
    }
    return node
  }

  mutating func update(
    _ file: OpenFile, for operation: StorageError.Operation,
    _ body: (inout MemoryFileSystem.Node) -> Void
  ) throws(StorageError) {
    let number = try number(of: file, for: operation)
    guard nodes[number] != nil else { throw StorageError(operation, file.path, code: EBADF) }
    time += 1
    nodes[number]?.modified = time
    body(&nodes[number]!)
  }

  /// The place that a name or path refers to, whether or not something is there. Links on the way
  /// are not followed.
  func place(
    of path: String, in directory: OpenFile, for operation: StorageError.Operation
  ) throws(StorageError) -> MemoryFileSystem.Place {
    var place = MemoryFileSystem.Place.root
    var number = path.hasPrefix("/") ? 1 : try number(of: directory, for: operation)
    for (index, part) in path.split(separator: "/").filter({ $0 != "." }).enumerated() {
      if index > 0 {
        guard let next = names[place] else {
          throw StorageError(operation, directory.path(of: path), code: ENOENT)
        }
        number = next
      }
      guard nodes[number]?.kind == .directory else {
        throw StorageError(operation, directory.path(of: path), code: ENOTDIR)
      }
      // In a removed directory nothing can be found or created.
      guard names.values.contains(number) else {
        throw StorageError(operation, directory.path(of: path), code: ENOENT)
      }
      place = MemoryFileSystem.Place(directory: number, name: String(part))
    }
    return place
  }

  /// Frees nodes that no name and no open file can reach, now or after a power cut.
  mutating func forgetUnreachable() {
    let reachable = Set(names.values).union(durableNames.values).union(open.values)
    nodes = nodes.filter { reachable.contains($0.key) }
  }

  func status(ofNode number: Int) -> FileStatus {
    let node = nodes[number]!
    return FileStatus(
      kind: node.kind, size: node.data.count, modified: node.modified, mode: node.mode,
      links: names.values.count { $0 == number }, isOwn: node.isOwn,
      identity: FileStatus.Identity(device: 0, node: UInt64(number)))
  }
}
