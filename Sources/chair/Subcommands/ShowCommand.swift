import ArgumentParser
import Session
import Storage

/// `chair show`: the state, for people or as JSON. Reads only.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print where a session stands.")

  @Argument(help: "The session.") var path: String
  @Flag(help: "As JSON, the same as snapshot.json.") var json = false

  func run() throws {
    let session = try SessionReader.session(path)
    try Output.text(json ? Snapshot(session).json : Overview(session).text)
  }
}

/// A session that is only looked at; whoever writes it goes on.
enum SessionReader {
  /// - Throws: `StorageError`
  static func contents(_ path: String) throws -> JournalContents {
    let path = SessionPath.resolve(path)
    let contents = try JournalContents.read(path)
    if let damage = contents.damage {
      Output.error("warning: \(damage.description); `chair check \(path)` says more")
    }
    if let moved = SessionFolder(path).movedTo() {
      Output.error("warning: this session was saved elsewhere and goes on in \(moved)")
    }
    return contents
  }

  static func session(_ path: String) throws -> Session {
    try contents(path).session(at: path)
  }
}
