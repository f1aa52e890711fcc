import ArgumentParser
import Catalogue
import Phrases
import Session
import Storage

/// `chair minutes`: writes the minutes of a session.
struct MinutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: "Write the minutes.")

  @Argument(help: "The session.") var path: String
  @Option(
    help: """
      \(Spelling.list(Minutes.Format.allCases.map(\.rawValue), last: "or")); by default the \
      format of the file's extension (\(endings)), else markdown.
      """)
  var format: Minutes.Format?
  @Option(
    help: """
      \(Spelling.list(MinutesStyle.Name.allCases.map(\.rawValue), last: "or")), for markdown, html \
      and text.
      """)
  var style = MinutesStyle.Name.report
  @Option(name: .shortAndLong, help: "The file to write; by default, standard output.")
  var output: String?
  @Flag(help: "Replace the file if it exists.") var force = false
  @Flag(help: "Say in each entry what was corrected, and when.") var withCorrections = false

  func run() throws {
    if output?.isEmpty == true {
      throw Failure(
        "--output needs a file name", status: Failure.Status.notUnderstood)
    }
    let format = try format ?? output.map(Self.format) ?? .markdown
    guard style == .report || format.isDocument else {
      throw Failure(
        "--style is for markdown, html and text: the \(format.rawValue) has everything in any case",
        status: Failure.Status.notUnderstood)
    }
    do { try write(as: format) } catch let fault as History.Fault { throw fault.at(path) }
  }

  private func write(as format: Minutes.Format) throws {
    var minutes = try Minutes(try SessionReader.session(path))
    minutes.showsCorrections = withCorrections
    minutes.style = MinutesStyle(style)
    guard let output else { return try Output.pieces { try minutes.write(as: format, to: $0) } }
    let error = try OutputFile.write(to: output, replacing: force) {
      try minutes.write(as: format, to: $0)
    }
    if let error {
      Output.error("warning: \(output) may be lost in a power cut: \(error.message)")
    }
    try Output.answer("\(output): minutes as \(format.rawValue)")
  }

  /// The format for a file's suffix.
  /// - Throws: `Failure` for an unknown suffix.
  static func format(of path: String) throws(Failure) -> Minutes.Format {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return .markdown }
    let ending = name[name.index(after: dot)...].lowercased()
    if let format = Minutes.Format(fileExtension: ending) { return format }
    throw Failure(
      "\(path): there is no format for .\(ending): use one of \(endings), "
        + "or give the format with --format",
      status: Failure.Status.notUnderstood)
  }
}

/// `.md, .html, …`, each once.
private let endings = Minutes.Format.allCases.map { "." + $0.fileExtension }
  .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")

extension Minutes.Format: ExpressibleByArgument {}
extension MinutesStyle.Name: ExpressibleByArgument {}
