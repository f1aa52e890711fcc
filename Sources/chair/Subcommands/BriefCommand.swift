import ArgumentParser
import Session
import TerminalKit

/// `chair brief`: prints what a relief chair must know.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "Print what a relief chair must know, on one screen.")

  @Argument(help: "The session.") var path: String

  func run() throws {
    let session = try SessionReader.session(path)
    // Never before the last record, as on the chair's screen.
    let now = max(session.state.time, Int(Clock().now))
    let lines = Brief(session, now: now).lines.map(\.onOneLine)
    try Output.text(lines.joined(separator: "\n") + "\n")
  }
}
