import ArgumentParser
import Phrases
import Session

/// `chair stats`: prints who spoke, moved and voted how.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Print who spoke, moved and voted how.",
    discussion: """
      Votes are counted where delegations voted by name; "with" and "against" mean the majority of
      the yes and no votes.
      """)

  @Argument(help: "The session.") var path: String
  @Option(
    help: "text, csv (a row for each delegation) or json; by default text, or as the file's name.")
  var format: MeetingStatistics.Format?
  @Option(name: .shortAndLong, help: "The file to write; by default, standard output.")
  var output: String?
  @Flag(help: "Replace the file if it exists.") var force = false

  func run() throws {
    if output?.isEmpty == true {
      throw Failure("--output needs a file name", status: Failure.Status.notUnderstood)
    }
    let session = PublicSession(try SessionReader.session(path)).session
    let ending = output.flatMap { $0.split(separator: ".").last }.map(String.init)
    let format = format ?? ending.flatMap { MeetingStatistics.Format(rawValue: $0) } ?? .text
    let text = MeetingStatistics(session).rendered(as: format)
    guard let output else { return try Output.text(text) }
    if let error = try OutputFile.write(text, to: output, replacing: force) {
      Output.error("warning: \(output) may be lost in a power cut: \(error.message)")
    }
    try Output.answer("\(output): statistics as \(format.rawValue)")
  }
}

extension MeetingStatistics.Format: ExpressibleByArgument {}
