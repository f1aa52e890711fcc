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

  @Argument(help: "The session; several are compared, such as the committees of a conference.")
  var paths: [String]
  @Option(
    help: "text, csv (a row for each delegation) or json; by default text, or as the file's name.")
  var format: MeetingStatistics.Format?
  @OptionGroup var target: OutputOptions
  @OptionGroup var table: TableOptions

  func run() throws {
    try target.check()
    let format = format ?? target.ending.flatMap { MeetingStatistics.Format(rawValue: $0) } ?? .text
    let beginning = try table.beginning(isTable: format == .csv, tables: "csv")
    let all = try paths.map {
      MeetingStatistics(PublicSession(try SessionReader.session($0)).session)
    }
    let text =
      all.count == 1
      ? all[0].rendered(as: format) : ComparedStatistics(all).rendered(as: format)
    try target.write("statistics as \(format.rawValue)") { try $0(beginning + text) }
  }
}

extension MeetingStatistics.Format: ExpressibleByArgument {}
