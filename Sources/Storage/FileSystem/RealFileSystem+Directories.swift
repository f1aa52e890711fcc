import Glibc

extension RealFileSystem {
  public func rename(_ path: String, to target: String) throws(StorageError) {
    try retrying(.rename, path) { Glibc.rename(path, target) }
  }

  public func remove(_ path: String) throws(StorageError) {
    // Takes files and empty directories alike.
    try retrying(.remove, path) { Glibc.remove(path) }
  }

  public func makeDirectory(_ path: String, mode: UInt32) throws(StorageError) {
    try retrying(.makeDirectory, path) { mkdir(path, mode_t(mode)) }
  }

  public func setMode(_ path: String, to mode: UInt32) throws(StorageError) {
    try retrying(.setMode, path) { chmod(path, mode_t(mode)) }
  }

  /// A name that is no UTF-8 is left out: no path could be made of it.
  public func list(_ path: String) throws(StorageError) -> [String] {
    guard let directory = opendir(path) else { throw StorageError(.list, path, code: errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else {
        if errno != 0 { throw StorageError(.list, path, code: errno) }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(validatingCString: $0)
        }
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  public func syncDirectory(_ path: String) throws(StorageError) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let descriptor = try retrying(.open, path) { Glibc.open(path, flags) }
    defer { _ = Glibc.close(descriptor) }
    do throws(StorageError) {
      try retrying(.sync, path) { fsync(descriptor) }
    } catch {
      // Some file systems (FUSE, network) know no such thing; there is nothing more to be done.
      guard error.code == EINVAL || error.code == ENOTSUP else { throw error }
    }
  }
}
