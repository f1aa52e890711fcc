@testable import Catalogue
import Glibc
import Session

@testable import Storage
@testable import StorageFixtures

let header = Array(
  #"{"format":"chair-session","version":2,"committee":"Conseil de sécurité"}"#.utf8)

func record(_ sequence: Int, _ command: String = "speakers add FRA") -> [UInt8] {
  Array(#"{"sequence":\#(sequence),"time":1696327200000,"command":"\#(command)"}"#.utf8)
}

func checkpoint(_ sequence: Int) -> [UInt8] {
  Array(#"{"checkpoint":\#(sequence),"state":{"queue":["FRA","GHA"]}}"#.utf8)
}

/// A line as stored in the file, without its newline.
func stored(_ object: [UInt8]) -> [UInt8] { JournalFormat.sealed(object).dropLast() }

func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

/// The stored records of a journal.
func records(_ contents: JournalContents) -> [[UInt8]] { contents.records().map { Array($0) } }

/// The bytes of a journal with a header and `count` records.
func journalBytes(_ count: Int) -> [UInt8] {
  JournalFormat.sealed(header) + (1...count).flatMap { JournalFormat.sealed(record($0)) }
}

/// The `StorageError` that `body` throws; `nil` if it throws none.
func failure<Result>(_ body: () throws -> Result) -> StorageError? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? StorageError
  }
}

let session = "/home/council.chair"

/// A memory file system with the durable directory `/home`.
func memory() throws -> MemoryFileSystem {
  let files = MemoryFileSystem()
  try files.makeDirectory("/home", mode: 0o755)
  try files.syncDirectory("/")
  return files
}

/// A memory file system with a durable session whose journal has these bytes.
func memory(journal bytes: [UInt8]) throws -> MemoryFileSystem {
  let files = try memory()
  try files.makeDirectory(session, mode: 0o700)
  try files.syncDirectory("/home")
  let journal = try files.writeFresh(
    session + "/journal.jsonl", in: .workingDirectory, [bytes], mode: 0o600)
  try files.close(journal)
  try files.syncDirectory(session)
  return files
}

extension FileSystem {
  /// The contents of a file.
  func contents(_ path: String) throws -> [UInt8] {
    let (file, _) = try openOrdinary(path, in: .workingDirectory, for: .reading)
    defer { try? close(file) }
    return try readAll(file)
  }

  func create(_ path: String, mode: UInt32) throws -> OpenFile {
    try create(path, in: .workingDirectory, mode: mode)
  }

  func openForAppending(_ path: String) throws -> OpenFile {
    try open(path, in: .workingDirectory, for: .appending)
  }

  func makeDirectory(_ path: String, mode: UInt32) throws {
    try makeDirectory(path, in: .workingDirectory, mode: mode)
  }

  func rename(_ path: String, to target: String) throws {
    try rename(path, to: target, in: .workingDirectory)
  }

  func syncDirectory(_ path: String) throws {
    try within(path) { (directory) throws(StorageError) in try syncDirectory(directory) }
  }

  func isLocked(_ folder: String) throws -> Bool {
    try within(folder) { (directory) throws(StorageError) in
      try SessionLock.isHeld(in: directory, on: self)
    }
  }

  /// Writes the snapshot of the session in its folder.
  func writeSnapshot(_ bytes: [UInt8], named name: String? = nil) throws {
    try within(session) { (directory) throws(StorageError) in
      let modes = SessionModes(shared: false)
      if let name {
        try writeSnapshot(named: name, bytes, in: directory, modes: modes)
      } else {
        try writeSnapshot(bytes, in: directory, modes: modes)
      }
    }
  }
}

extension MemoryFileSystem {
  /// Puts a node of any kind at a path, owned by the user or by someone else.
  func put(_ kind: FileStatus.Kind, at path: String, isOwn: Bool = true) throws {
    try change { (state) throws(StorageError) in
      let place = try state.place(of: path, in: .workingDirectory, for: .create)
      var node = Node(kind: kind, mode: 0o755)
      node.isOwn = isOwn
      state.add(node, at: place)
    }
  }

  /// Gives a file a second name.
  func link(_ path: String, _ target: String) throws {
    try change { (state) throws(StorageError) in
      let place = try state.place(of: path, in: .workingDirectory, for: .create)
      state.names[try state.place(of: target, in: .workingDirectory, for: .create)] =
        state.names[place]
    }
  }

  /// Makes another user the owner of a file.
  func giveAway(_ path: String) throws {
    try change { (state) throws(StorageError) in
      let place = try state.place(of: path, in: .workingDirectory, for: .create)
      if let number = state.names[place] { state.nodes[number]?.isOwn = false }
    }
  }
}

/// A temporary directory on the machine's own disk, removed with its contents at the end.
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
    if let status = try? files.status(path), status.kind == .directory {
      for name in (try? files.list(path)) ?? [] { remove(path + "/" + name) }
    }
    try? files.remove(path)
  }
}

/// A Council's session to create.
func setup() throws -> Setup {
  let (body, roster) = try Catalogue.roster(of: "unsc", year: 2023)
  let book = try Catalogue.ruleBook(named: "harvard", for: body.organ)
  return Setup(
    committee: body.title, body: body, rules: book, roster: roster, topics: [Topic(title: "One")])
}
