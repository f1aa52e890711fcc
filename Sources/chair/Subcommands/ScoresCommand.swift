import ArgumentParser
import Phrases
import Session
import Storage

/// `chair scores`: prints the dais's notes and scores. They appear in no other output.
struct ScoresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scores", abstract: "Print the dais's notes and scores.",
    discussion: """
      They are for the dais only: the minutes, snapshots and the room's screen never show them.
      """)

  @Argument(help: "The session.") var path: String
  @Option(
    help: "text, csv (a row for each note) or json; by default by the file's extension, else text.")
  var format: ScoreSheet.Format?
  @Option(name: .shortAndLong, help: "The file to write; by default, standard output.")
  var output: String?
  @Flag(help: "Replace the file if it exists.") var force = false

  func run() throws {
    if output?.isEmpty == true {
      throw Failure("--output needs a file name", status: Failure.Status.notUnderstood)
    }
    let sheet = ScoreSheet(try SessionReader.session(path))
    let ending = output.flatMap { $0.split(separator: ".").last }.map(String.init)
    let format = format ?? ending.flatMap { ScoreSheet.Format(rawValue: $0) } ?? .text
    guard let output else { return try Output.text(sheet.rendered(as: format)) }
    if let error = try OutputFile.write(
      sheet.rendered(as: format), to: output, replacing: force, isPrivate: true)
    {
      Output.error("warning: \(output) may be lost in a power cut: \(error.message)")
    }
    try Output.answer("\(output): notes and scores as \(format.rawValue)")
  }
}

extension ScoreSheet.Format: ExpressibleByArgument {}
