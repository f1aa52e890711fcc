import Glibc

@testable import Storage

let header = Array(
  #"{"format":"chair-session","version":1,"committee":"Conseil de sécurité"}"#.utf8)

func record(_ sequence: Int, _ command: String = "speakers add FRA") -> [UInt8] {
  Array(#"{"sequence":\#(sequence),"time":1696327200000,"command":"\#(command)"}"#.utf8)
}

func checkpoint(_ sequence: Int) -> [UInt8] {
  Array(#"{"checkpoint":\#(sequence),"state":{"queue":["FRA","GHA"]}}"#.utf8)
}

/// A line as it stands in the file, without its newline.
func stored(_ object: [UInt8]) -> [UInt8] { JournalFormat.sealed(object).dropLast() }

func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

/// The stored records of a journal.
func records(_ contents: JournalContents) -> [[UInt8]] { contents.records().map { Array($0) } }

/// The bytes of a journal with a header and these records.
func journalBytes(_ count: Int) -> [UInt8] {
  JournalFormat.sealed(header) + (1...count).flatMap { JournalFormat.sealed(record($0)) }
}

/// What it throws; nil when it does not throw or something else.
func failure<Result>(_ body: () throws -> Result) -> StorageError? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? StorageError
  }
}

let session = "/home/council.chair"

/// Memory with the durable directory `/home`.
func memory() throws -> MemoryFileSystem {
  let files = MemoryFileSystem()
  try files.makeDirectory("/home", mode: 0o755)
  try files.syncDirectory("/")
  return files
}

/// Memory with a durable session whose journal has these bytes.
func memory(journal bytes: [UInt8]) throws -> MemoryFileSystem {
  let files = try memory()
  try files.makeDirectory(session, mode: 0o700)
  try files.syncDirectory("/home")
  try files.close(try files.writeFresh(session + "/journal.jsonl", [bytes], mode: 0o600))
  try files.syncDirectory(session)
  return files
}

extension FileSystem {
  /// Everything in a file.
  func contents(_ path: String) throws -> [UInt8] {
    let file = try openForReading(path)
    defer { try? close(file) }
    return try readAll(file)
  }
}

/// A directory of the machine's own that is removed with everything in it.
final class TemporaryDirectory {
  let path: String

  init() throws {
    var template = Array("/tmp/chair-storage-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw StorageError(.create, "/tmp", code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    let files = RealFileSystem()
    if let status = try? files.status(path, followingLinks: false), status.kind == .directory {
      for name in (try? files.list(path)) ?? [] { remove(path + "/" + name) }
    }
    try? files.remove(path)
  }
}
