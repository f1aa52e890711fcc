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
    help: """
      text, csv (a row for each note), json or nominations (a row for each delegation); by default \
      by the file's extension, else text.
      """)
  var format: ScoreSheet.Format?
  @OptionGroup var target: OutputOptions
  @OptionGroup var table: TableOptions

  func run() throws {
    try target.check()
    let sheet = ScoreSheet(try SessionReader.session(path))
    let format = format ?? target.ending.flatMap { ScoreSheet.Format(rawValue: $0) } ?? .text
    let beginning = try table.beginning(isTable: format.isTable, tables: "csv and nominations")
    try target.write("notes and scores as \(format.rawValue)", isPrivate: true) {
      try $0(beginning + sheet.rendered(as: format))
    }
  }
}

extension ScoreSheet.Format: ExpressibleByArgument {}
