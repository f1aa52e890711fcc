import ArgumentParser
import Session
import Storage

/// `chair do`: one command line, or a script from standard input.
struct DoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "do", abstract: "Carry out one command line, or a script from standard input.",
    usage: "chair do PATH [COMMAND …]")

  @Argument(parsing: .captureForPassthrough, help: "The session, and the command.")
  var words: [String] = []

  func run() throws {
    guard let path = words.first, path != "--help", path != "-h" else {
      throw CleanExit.helpRequest(self)
    }
    let command = words.dropFirst()
    let file = try SessionFile.open(path)
    if let recovery = file.journal.recovery { Output.error(recovery.description) }
    var runner = ScriptRunner(file: file)
    defer { runner.leave() }
    if command.isEmpty {
      try runner.runScript()
    } else {
      try runner.run(Self.line(Array(command)), at: Int(Clock().now))
    }
  }

  /// One argument is a whole line; several are its words, those with blanks in quotes.
  static func line(_ words: [String]) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.map { word in
      word.isEmpty || word.contains(where: { $0.isWhitespace || $0 == "\"" })
        ? Token.quote(word) : word
    }.joined(separator: " ")
  }
}
