/// The few things that storage asks of an operating system. Everything durable goes through
/// here, so that tests can fail, or cut the power at, each single operation.
///
/// Each operation throws a `StorageError` that names the operation, the path and the cause.
public protocol FileSystem: Sendable {
  /// Makes a file that must not exist yet and opens it for appending, with exactly `mode`.
  func create(_ path: String, mode: UInt32) throws(StorageError) -> OpenFile

  /// Opens an existing file; every write goes to its end, wherever that then is.
  func openForAppending(_ path: String) throws(StorageError) -> OpenFile

  /// Opens an existing file for `read`.
  func openForReading(_ path: String) throws(StorageError) -> OpenFile

  /// Writes at the end and answers how many bytes were taken, which may be fewer than given.
  func write(_ bytes: UnsafeRawBufferPointer, to file: OpenFile) throws(StorageError) -> Int

  /// Reads at `offset` (bytes) and answers how many bytes came; 0 at the end of the file.
  func read(
    _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(StorageError) -> Int

  /// Cuts the file to `length` bytes.
  func truncate(_ file: OpenFile, to length: Int) throws(StorageError)

  /// Returns when the contents would outlast a power cut (`fdatasync`).
  func syncData(_ file: OpenFile) throws(StorageError)

  /// Like `syncData`, the file's own data (mode, times) included (`fsync`).
  func sync(_ file: OpenFile) throws(StorageError)

  /// Closes; the file is closed even where this throws. Lets go of a lock.
  func close(_ file: OpenFile) throws(StorageError)

  /// What is known of an open file, whatever became of its name.
  func status(of file: OpenFile) throws(StorageError) -> FileStatus

  /// What is known of the path; nil where there is nothing. A symbolic link is followed or not.
  func status(_ path: String, followingLinks: Bool) throws(StorageError) -> FileStatus?

  /// Renames within one directory or file system; what stood at `target` is replaced.
  func rename(_ path: String, to target: String) throws(StorageError)

  /// Removes a file or an empty directory.
  func remove(_ path: String) throws(StorageError)

  /// Makes one directory; its parent must exist.
  func makeDirectory(_ path: String, mode: UInt32) throws(StorageError)

  /// Sets the permission bits exactly, whatever the umask.
  func setMode(_ path: String, to mode: UInt32) throws(StorageError)

  /// The names in a directory, sorted, without `.` and `..`.
  func list(_ path: String) throws(StorageError) -> [String]

  /// Makes creations, renames and removals in the directory outlast a power cut.
  func syncDirectory(_ path: String) throws(StorageError)

  /// Takes the lock that this file stands for, made with `mode` if it is missing, and holds it
  /// until `close` or the death of the process. Throws `.locked` when another holds it.
  func lock(_ path: String, mode: UInt32) throws(StorageError) -> OpenFile

  /// Whether somebody holds that lock; does not wait.
  func isLocked(_ path: String) throws(StorageError) -> Bool
}

extension FileSystem {
  /// What is known of the path, symbolic links followed; nil where there is nothing.
  public func status(_ path: String) throws(StorageError) -> FileStatus? {
    try status(path, followingLinks: true)
  }

  /// Writes every byte, in one `write` wherever the system takes them all. A short write is
  /// gone on with, because only the next one says why (the disk is full, mostly).
  func writeAll(_ bytes: [UInt8], to file: OpenFile) throws(StorageError) {
    try bytes.withRawBytes { (raw) throws(StorageError) in
      var written = 0
      while written < raw.count {
        let count = try write(UnsafeRawBufferPointer(rebasing: raw[written...]), to: file)
        // A device that takes nothing and gives no reason must not make us spin.
        guard count > 0 else {
          throw StorageError(.write, file.path, code: StorageError.inputOutput)
        }
        written += count
      }
    }
  }

  /// Reads from `offset` to the end.
  func readAll(_ file: OpenFile, from offset: Int = 0) throws(StorageError) -> [UInt8] {
    // One more than expected, so that an unchanged file needs no second buffer to show its end.
    var capacity = max(0, try status(of: file).size - offset) + 1
    var result: [UInt8] = []
    while true {
      let start = offset + result.count
      let chunk = try readChunk(file, at: start, count: capacity)
      let ended = chunk.count < capacity
      if result.isEmpty { result = chunk } else { result += chunk }
      if ended { return result }
      capacity = 1 << 16
    }
  }

  private func readChunk(
    _ file: OpenFile, at offset: Int, count: Int
  ) throws(StorageError) -> [UInt8] {
    var failure: StorageError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(StorageError) {
        while filled < count {
          let rest = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[filled..<count])
          let got = try read(file, at: offset + filled, into: rest)
          if got == 0 { break }
          filled += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

extension [UInt8] {
  /// `withUnsafeBytes` for typed errors.
  func withRawBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let outcome: Swift.Result<Result, StorageError> = withUnsafeBytes { raw in
      do throws(StorageError) {
        return .success(try body(raw))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
