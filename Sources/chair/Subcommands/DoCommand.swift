import ArgumentParser
import Host
import Session
import Storage
import TerminalKit

/// `chair do`: runs one command line, or a script from standard input.
struct DoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "do", abstract: "Run one command line, or a script from standard input.",
    usage: "chair do PATH [COMMAND …]")

  @Argument(parsing: .captureForPassthrough, help: "The session, and the command.")
  var words: [String] = []

  func run() throws {
    if words.first == "--help" || words.first == "-h" { throw CleanExit.helpRequest(self) }
    guard let path = words.first else {
      throw Failure(
        "which session? chair do PATH [COMMAND …]", status: Failure.Status.notUnderstood)
    }
    let command = words.dropFirst()
    // If another program has the session open, it performs the lines, on behalf of the first seat.
    let seat = try DaisSeat.open(SessionPath.resolve(path), isGuest: true)
    if let recovery = seat.recovery { Output.error(recovery.description) }
    if let warning = seat.movedWarning { Output.error("warning: \(warning)") }
    var runner = ScriptRunner(seat)
    do {
      if command.isEmpty {
        seat.listen()
        try runner.runScript()
      } else {
        try runner.run(Self.line(Array(command)))
      }
    } catch {
      do { try runner.leave() } catch let second {
        Output.error(Failure(inShell: second)?.message ?? "\(second)")
      }
      throw error
    }
    try runner.leave()
  }

  /// A single argument is a whole line. Several are its words, of which those with spaces are
  /// quoted.
  static func line(_ words: [String]) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.map(quoted).joined(separator: " ")
  }

  /// The word, quoted if it would otherwise not be read back as one word.
  static func quoted(_ word: String) -> String {
    word.isEmpty || word.contains { $0.isWhitespace || $0 == "\"" } ? Token.quote(word) : word
  }
}
