import ArgumentParser
import Catalogue
import Phrases
import Session
import Storage

/// `chair minutes`: writes the minutes of a session.
struct MinutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: "Write the minutes.")

  @Argument(help: "The session; several of one committee are joined, each as a day.")
  var paths: [String]
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
  @Option(
    help: """
      \(Spelling.list(Language.allCases.map(\.rawValue).sorted(), last: "or")): the language of the \
      fixed wording and of the States' names, for markdown, html and text.
      """)
  var language = Language.english
  @OptionGroup var target: OutputOptions
  @OptionGroup var table: TableOptions
  @Flag(help: "Say in each entry what was corrected, and when.") var withCorrections = false

  @Flag(help: "Rewrite the file whenever the session changes, until Ctrl-C.") var follow = false

  func run() throws {
    try target.check()
    guard !follow || (target.output != nil && paths.count == 1) else {
      throw Failure(
        "--follow needs one session and a file: --output FILE", status: Failure.Status.notUnderstood
      )
    }
    let format = try format ?? target.output.map(Self.format) ?? .markdown
    guard style == .report || format.isDocument else {
      throw Failure(
        "--style is for markdown, html and text: \(format.rawValue) is the same in every style",
        status: Failure.Status.notUnderstood)
    }
    guard language == .english || format.isDocument else {
      throw Failure(
        "--language is for markdown, html and text: the \(format.rawValue) is for other programs",
        status: Failure.Status.notUnderstood)
    }
    let tables = Spelling.list(Minutes.Format.allCases.filter(\.isTable).map(\.rawValue))
    let beginning = try table.beginning(isTable: format.isTable, tables: tables)
    do {
      if follow { return try self.follow(as: format, after: beginning) }
      try write(try joined(as: format), as: format, after: beginning)
    } catch let fault as History.Fault {
      throw fault.at(paths.joined(separator: ", "))
    }
  }

  private func minutes(_ session: Session, as format: Minutes.Format) throws -> Minutes {
    var minutes = try Minutes(session, in: language, isolating: format.isDocument)
    minutes.showsCorrections = withCorrections
    minutes.style = MinutesStyle(style)
    return minutes
  }

  /// The minutes of the sessions, in the order of their beginnings.
  /// - Throws: `Failure` if they are not of one committee.
  private func joined(as format: Minutes.Format) throws -> Minutes {
    let days = try paths.map { try minutes(try SessionReader.session($0), as: format) }
    let committees = Set(days.map(\.committee)).sorted()
    guard committees.count == 1 else {
      throw Failure(
        "these are sessions of different committees (\(Spelling.list(committees))): write the minutes "
          + "of each on its own", status: Failure.Status.notUnderstood)
    }
    return Minutes(joining: days.sorted { $0.span.lowerBound < $1.span.lowerBound })
  }

  private func write(
    _ minutes: Minutes, as format: Minutes.Format, after beginning: String
  ) throws {
    try target.write("minutes as \(format.rawValue)") { sink in
      if !beginning.isEmpty { try sink(beginning) }
      try minutes.write(as: format, to: sink)
    }
  }

  /// Writes the file now and after each change.
  private func follow(as format: Minutes.Format, after beginning: String) throws {
    guard let output = target.output else { return }
    var isFirst = true
    try FollowedFile(SessionPath.resolve(paths[0])) { session in
      let minutes = try self.minutes(session, as: format)
      try target.put(in: output, replacing: target.force || !isFirst) { sink in
        if !beginning.isEmpty { try sink(beginning) }
        try minutes.write(as: format, to: sink)
      }
      guard isFirst else { return }
      isFirst = false
      try Output.answer(
        "\(output): minutes as \(format.rawValue), rewritten when the session changes; Ctrl-C ends")
    }.run()
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
extension Language: ExpressibleByArgument {}
