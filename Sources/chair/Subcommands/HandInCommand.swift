import ArgumentParser
import Catalogue
import Phrases
import Session
import Storage

/// `chair hand-in`: writes everything that is handed in after a meeting into a folder.
struct HandInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-in",
    abstract: "Write the minutes, tables, statistics and a copy of the session into a folder.",
    discussion: """
      The folder private/ in it is for the dais only: notes, scores and the copy of the session, \
      which contains them. No other file has anything of it. index.html says what each file is, and \
      SHA256SUMS has the files' checksums.
      """)

  @Argument(help: "The session. It may be open elsewhere.") var path: String
  @Argument(help: "The folder to write. It must not exist, or be empty.") var folder: String
  @Option(help: "Formats of the minutes, separated by commas: \(HandInCommand.possible).")
  var formats = "html,markdown,json"
  @Option(help: "The style of the minutes, as for chair minutes.")
  var style = MinutesStyle.Name.report
  @OptionGroup var table: TableOptions

  func run() throws {
    let formats = try Self.formats(formats)
    let path = SessionPath.resolve(path)
    do {
      var handIn = try HandIn(
        try SessionReader.contents(path), at: path, formats: formats, style: style)
      handIn.beginning = try table.beginning(isTable: true, tables: "tables")
      let (files, doubt) = try handIn.write(to: folder)
      if let doubt {
        Output.error("warning: \(folder) may be lost in a power cut: \(doubt.message)")
      }
      try Output.answer(
        "\(folder): \(Spelling.count(files.count, "file")); begin with index.html. What is for the "
          + "dais only is in \(HandIn.privateFolder)/.")
    } catch let fault as History.Fault {
      throw fault.at(path)
    } catch let error as StorageError where error.reason == .exists {
      throw Failure(
        "\(error.path) already exists and is not an empty folder: choose another name",
        status: Failure.Status.inputOutput)
    }
  }

  /// Those with the whole minutes.
  private static let possible = FileFormat.names(where: { !$0.isExcerpt })

  /// - Throws: `Failure` for a format that there is not.
  static func formats(_ text: String) throws(Failure) -> [FileFormat] {
    var formats: [FileFormat] = []
    for word in text.split(whereSeparator: { ", ".contains($0) }) {
      guard let format = FileFormat(fileExtension: word.lowercased()), !format.isExcerpt else {
        throw Failure(
          "there is no format \(word) for the minutes: \(possible)",
          status: Failure.Status.notUnderstood)
      }
      if !formats.contains(format) { formats.append(format) }
    }
    guard !formats.isEmpty else {
      throw Failure(
        "--formats needs at least one of \(possible)", status: Failure.Status.notUnderstood)
    }
    return formats
  }
}
