import Catalogue
import Session

extension FileSystem {
  /// Writes every byte, in one `write` if the system accepts all of them. After a short write it
  /// continues, because only the next write reports the cause (usually a full disk).
  func writeAll(_ bytes: [UInt8], to file: OpenFile) throws(StorageError) {
    try bytes.withRawBytes { (raw) throws(StorageError) in
      var written = 0
      while written < raw.count {
        let count = try write(UnsafeRawBufferPointer(rebasing: raw[written...]), to: file)
        // Do not spin on a device that accepts nothing and reports no error.
        guard count > 0 else {
          throw StorageError(.write, file.path, code: StorageError.inputOutput)
        }
        written += count
      }
    }
  }

  /// Reads from `offset` to the end of a file. Throws if the file is larger than any of ours can
  /// be.
  func readAll(_ file: OpenFile, from offset: Int = 0) throws(StorageError) -> [UInt8] {
    // Ask for one byte more than expected, so that the end of an unchanged file shows without a
    // second buffer.
    let size = try status(of: file).size
    guard size <= JSONBounds.file else {
      throw StorageError(
        .unreadable("it has \(size) bytes, and at most \(JSONBounds.file) are read"),
        path: file.path)
    }
    var capacity = max(0, size - offset) + 1
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

  /// Reads at most `count` bytes, fewer only at the end of the file.
  func readChunk(
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
