import ArgumentParser
import Presentation
import Session
import Storage
import TerminalKit

/// `chair show`: prints the state, for people or as JSON. Read-only.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print the state of a session.")

  @Argument(help: "The session.") var path: String
  @Flag(help: "As JSON, the same as snapshot.json.") var json = false
  @Flag(help: "What the room is shown now; with --json as docs/room.md describes it.")
  var room = false
  @Option(help: "With --room: delegations' names, as for chair project.") var language = "en"

  func run() throws {
    if room { return try showRoom() }
    let session = try SessionReader.session(path)
    try Output.text(json ? Snapshot(session).json : Overview(session).text)
  }

  private func showRoom() throws {
    let languages = try ProjectCommand.languages(language)
    let session = try SessionReader.session(path)
    // Never before the last record, as on the room's screen.
    let now = max(session.time, Int(Clock().now))
    let view = RoomView(PublicSession(session), RoomNews(session), in: languages, at: now)
    guard !json else { return try Output.text(view.json) }
    let frame = RoomScreen.frame(view, RoomLook(languages: languages), width: 80, height: 24)
    try Output.text(frame.text + "\n")
  }
}

/// Opens a session for reading only, even while another program writes to it.
enum SessionReader {
  /// - Throws: `StorageError`
  static func contents(_ path: String) throws -> JournalContents {
    let path = SessionPath.resolve(path)
    let contents = try JournalContents.read(path)
    if let damage = contents.damage {
      Output.error("warning: \(damage.description); `chair check \(path)` shows details")
    }
    if let moved = SessionFolder(path).movedTo() {
      Output.error("warning: this session was saved elsewhere and continues in \(moved)")
    }
    return contents
  }

  /// The session as its journal has it, without opening it for writing.
  /// - Throws: `StorageError` if it cannot be read.
  static func session(_ path: String) throws -> Session {
    try contents(path).session(at: path)
  }
}
