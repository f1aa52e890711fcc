import ArgumentParser
import Session
import Storage

/// `chair minutes`: the journal retold.
struct MinutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: "Write the minutes.")

  @Argument(help: "The session.") var path: String
  @Option(help: "markdown, html, text, json or csv.") var format: Minutes.Format = .markdown
  @Option(help: "A file to write; without one, standard output.") var output: String?

  func run() throws {
    let contents = try SessionReader.contents(path)
    let minutes = Minutes(
      setup: try contents.setup(at: path), records: try contents.decodedRecords(at: path))
    let text = minutes.rendered(as: format)
    guard let output else { return try Output.text(text) }
    try RealFileSystem().replaceFile(output, with: Array(text.utf8), mode: 0o644)
    try Output.answer("\(output): minutes as \(format.rawValue)")
  }
}

extension Minutes.Format: ExpressibleByArgument {}
