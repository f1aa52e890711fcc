import Glibc

extension MemoryFileSystem {
  public func status(of file: OpenFile) throws(StorageError) -> FileStatus {
    try change { (state) throws(StorageError) in
      guard let number = state.open[file.descriptor] else {
        throw StorageError(.status, file.path, code: EBADF)
      }
      return state.status(ofNode: number)
    }
  }

  public func status(
    _ path: String, followingLinks: Bool
  ) throws(StorageError) -> FileStatus? {
    try change { (state) throws(StorageError) in
      state.names[path].map { state.status(ofNode: $0) }
    }
  }

  public func rename(_ path: String, to target: String) throws(StorageError) {
    try change { (state) throws(StorageError) in
      guard let number = state.names[path] else {
        throw StorageError(.rename, path, code: ENOENT)
      }
      try state.requireParent(of: target, for: .rename)
      state.names[path] = nil
      state.names[target] = number
    }
  }

  public func remove(_ path: String) throws(StorageError) {
    try change { (state) throws(StorageError) in
      guard state.names[path] != nil else { throw StorageError(.remove, path, code: ENOENT) }
      guard state.children(of: path, in: state.names).isEmpty else {
        throw StorageError(.remove, path, code: ENOTEMPTY)
      }
      state.names[path] = nil
    }
  }

  public func makeDirectory(_ path: String, mode: UInt32) throws(StorageError) {
    try change { (state) throws(StorageError) in
      guard state.names[path] == nil else {
        throw StorageError(.makeDirectory, path, code: EEXIST)
      }
      try state.add(Node(kind: .directory, mode: mode), at: path, for: .makeDirectory)
    }
  }

  public func setMode(_ path: String, to mode: UInt32) throws(StorageError) {
    try change { (state) throws(StorageError) in
      guard let number = state.names[path] else {
        throw StorageError(.setMode, path, code: ENOENT)
      }
      state.nodes[number]?.mode = mode
    }
  }

  public func list(_ path: String) throws(StorageError) -> [String] {
    try change { (state) throws(StorageError) in
      guard state.names[path] != nil else { throw StorageError(.list, path, code: ENOENT) }
      return state.children(of: path, in: state.names).map(SessionFolder.lastPart).sorted()
    }
  }

  public func syncDirectory(_ path: String) throws(StorageError) {
    try change { (state) throws(StorageError) in
      guard state.names[path] != nil else { throw StorageError(.sync, path, code: ENOENT) }
      for name in state.children(of: path, in: state.durableNames) {
        state.durableNames[name] = nil
      }
      for name in state.children(of: path, in: state.names) {
        state.durableNames[name] = state.names[name]
      }
      state.forgetUnreachable()
    }
  }

  public func lock(_ path: String, mode: UInt32) throws(StorageError) -> OpenFile {
    try change { (state) throws(StorageError) in
      if state.names[path] == nil {
        try state.add(Node(kind: .file, mode: mode), at: path, for: .lock)
      }
      if let number = state.names[path], state.locks[number] != nil {
        throw StorageError(.locked(by: getpid()), path: path)
      }
      let file = try state.open(path, for: .lock)
      if let number = state.names[path] { state.locks[number] = file.descriptor }
      return file
    }
  }

  public func isLocked(_ path: String) throws(StorageError) -> Bool {
    try change { (state) throws(StorageError) in
      state.names[path].map { state.locks[$0] != nil } ?? false
    }
  }
}

extension MemoryFileSystem.State {
  mutating func add(
    _ node: MemoryFileSystem.Node, at path: String, for operation: StorageError.Operation
  ) throws(StorageError) {
    try requireParent(of: path, for: operation)
    lastNode += 1
    nodes[lastNode] = node
    names[path] = lastNode
  }

  mutating func open(
    _ path: String, for operation: StorageError.Operation
  ) throws(StorageError) -> OpenFile {
    guard let number = names[path] else { throw StorageError(operation, path, code: ENOENT) }
    lastDescriptor += 1
    open[lastDescriptor] = number
    return OpenFile(descriptor: lastDescriptor, path: path)
  }

  func node(
    _ file: OpenFile, for operation: StorageError.Operation
  ) throws(StorageError) -> MemoryFileSystem.Node {
    guard let number = open[file.descriptor], let node = nodes[number] else {
      throw StorageError(operation, file.path, code: EBADF)
    }
    return node
  }

  mutating func update(
    _ file: OpenFile, for operation: StorageError.Operation,
    _ body: (inout MemoryFileSystem.Node) -> Void
  ) throws(StorageError) {
    guard let number = open[file.descriptor], nodes[number] != nil else {
      throw StorageError(operation, file.path, code: EBADF)
    }
    time += 1
    nodes[number]?.modified = time
    body(&nodes[number]!)
  }

  func requireParent(
    of path: String, for operation: StorageError.Operation
  ) throws(StorageError) {
    guard names[SessionFolder.parent(of: path)] != nil else {
      throw StorageError(operation, path, code: ENOENT)
    }
  }

  /// Frees what no name and no open file leads to, before and after a power cut.
  mutating func forgetUnreachable() {
    let reachable = Set(names.values).union(durableNames.values).union(open.values)
    nodes = nodes.filter { reachable.contains($0.key) }
  }

  func children(of path: String, in names: [String: Int]) -> [String] {
    names.keys.filter { $0 != "/" && SessionFolder.parent(of: $0) == path }
  }

  func status(ofNode number: Int) -> FileStatus {
    let node = nodes[number]!
    return FileStatus(
      kind: node.kind, size: node.data.count, modified: node.modified, mode: node.mode,
      links: names.values.count { $0 == number },
      identity: FileStatus.Identity(device: 0, node: UInt64(number)))
  }
}
