import Glibc

extension RealFileSystem {
  /// `O_PATH`, which the `Glibc` module does not export.
  private static let pathOnly: Int32 = 0o10_000_000

  /// A directory without read permission is opened as well; its names cannot be listed then.
  package func openDirectory(
    _ name: String, in directory: OpenFile, followingLinks: Bool
  ) throws(StorageError) -> OpenFile {
    let path = directory.path(of: name)
    let flags = O_DIRECTORY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
    do throws(StorageError) {
      let descriptor = try retrying(.openDirectory, path) {
        openat(directory.descriptor, name, flags | O_RDONLY)
      }
      return OpenFile(descriptor: descriptor, path: path)
    } catch {
      // A directory without read permission can still be written in.
      guard error.code == EACCES else { throw error }
      let descriptor = try retrying(.openDirectory, path) {
        openat(directory.descriptor, name, flags | Self.pathOnly)
      }
      return OpenFile(descriptor: descriptor, path: path)
    }
  }

  /// One system call: another program sees either the old file at `target` or the new one.
  package func rename(
    _ name: String, to target: String, in directory: OpenFile
  ) throws(StorageError) {
    try retrying(.rename, directory.path(of: name)) {
      renameat(directory.descriptor, name, directory.descriptor, target)
    }
  }

  /// A directory must be empty. A link itself is removed, not what it leads to.
  package func remove(_ name: String, in directory: OpenFile) throws(StorageError) {
    let path = directory.path(of: name)
    do throws(StorageError) {
      try retrying(.remove, path) { unlinkat(directory.descriptor, name, 0) }
    } catch {
      guard error.code == EISDIR else { throw error }
      try retrying(.remove, path) { unlinkat(directory.descriptor, name, AT_REMOVEDIR) }
    }
  }

  /// The umask clears bits of `mode`.
  package func makeDirectory(
    _ name: String, in directory: OpenFile, mode: UInt32
  ) throws(StorageError) {
    try retrying(.makeDirectory, directory.path(of: name)) {
      mkdirat(directory.descriptor, name, mode_t(mode))
    }
  }

  /// Names that are not valid UTF-8 are omitted, because a path cannot represent them.
  package func list(_ directory: OpenFile) throws(StorageError) -> [String] {
    // Use a separate descriptor, because reading moves its offset and closing the stream closes it.
    let descriptor = try retrying(.list, directory.path) {
      openat(directory.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      _ = Glibc.close(descriptor)
      throw StorageError(.list, directory.path, code: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw StorageError(.list, directory.path, code: errno) }
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

  /// File systems that do not support it are taken to need none.
  /// - Throws: `StorageError` with `EACCES` if the directory was opened without read permission.
  package func syncDirectory(_ directory: OpenFile) throws(StorageError) {
    do throws(StorageError) {
      try retrying(.sync, directory.path) { fsync(directory.descriptor) }
    } catch {
      // Some file systems (FUSE, network) do not support this, and there is no alternative.
      if error.code == EINVAL || error.code == ENOTSUP { return }
      // The directory was opened without read permission.
      guard error.code == EBADF else { throw error }
      throw StorageError(.sync, directory.path, code: EACCES)
    }
  }

  /// As `/proc` tells; `nil` also if the path is not UTF-8.
  package func path(of directory: OpenFile) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes {
      readlink("/proc/self/fd/\(directory.descriptor)", $0.baseAddress!, $0.count)
    }
    guard count > 0, let path = String(validating: buffer[..<count], as: UTF8.self),
      // For a removed directory the kernel returns a name that does not exist.
      let there = try? status(path), there.identity == (try? status(of: directory))?.identity
    else { return nil }
    return path
  }
}
