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
      \(FileFormat.names(last: "or")); by default the format of the file's extension \
      (\(endings)), else markdown. The last four need another program, which the message names \
      if it is missing.
      """)
  var format: FileFormat?
  @Option(
    help: """
      \(Spelling.list(MinutesStyle.Name.allCases.map(\.rawValue), last: "or")), for \(documents).
      """)
  var style = MinutesStyle.Name.report
  @Option(
    help: """
      \(Spelling.list(Language.allCases.map(\.rawValue).sorted(), last: "or")): the language of the \
      fixed wording and of the States' names, for \(documents).
      """)
  var language = Language.english
  @Option(help: "The paper of pdf, docx and odt: a4 or letter; a4 by default.")
  var paper: Paper?
  @OptionGroup var target: OutputOptions
  @OptionGroup var table: TableOptions
  @Flag(help: "Show what was corrected and what was undone, when and by whom.")
  var withCorrections = false

  @Option(
    help: "A picture over the page, for html and pdf: a PNG, JPEG or SVG file of at most 1 MB.")
  var logo: String?
  @Flag(help: "Rewrite the file whenever the session changes, until Ctrl-C.") var follow = false

  func run() throws {
    try target.check()
    guard !follow || (target.output != nil && paths.count == 1) else {
      throw Failure(
        "--follow needs one session and a file: --output FILE", status: Failure.Status.notUnderstood
      )
    }
    let format = try format ?? target.output.map(Self.format) ?? .own(.markdown)
    guard style == .report || format.isDocument else {
      throw Failure(
        "--style is for \(documents): \(format.name) is the same in every style",
        status: Failure.Status.notUnderstood)
    }
    guard language == .english || format.isDocument else {
      throw Failure(
        "--language is for \(documents): the \(format.name) is for other programs",
        status: Failure.Status.notUnderstood)
    }
    guard logo == nil || format == .own(.html) || format == .converted(.pdf) else {
      throw Failure(
        "--logo is for html and pdf: the \(format.name) has no picture",
        status: Failure.Status.notUnderstood)
    }
    let beginning = try table.beginning(
      isTable: format.isTable, tables: FileFormat.names(where: \.isTable))
    do {
      switch format {
      case .own(let own):
        guard paper == nil else { throw needsPaper(format) }
        if follow { return try self.follow(as: own, after: beginning) }
        try write(try joined(as: format), as: own, after: beginning)
      case .converted(let converted): try convert(to: converted)
      }
    } catch let fault as History.Fault {
      throw fault.at(paths.joined(separator: ", "))
    }
  }

  private func minutes(_ session: Session, as format: FileFormat) throws -> Minutes {
    var minutes = try Minutes(session, in: language, isolating: format.isDocument)
    minutes.showsCorrections = withCorrections
    minutes.style = MinutesStyle(style)
    return minutes
  }

  /// The minutes of the sessions, in the order of their beginnings.
  /// - Throws: `Failure` if they are not of one committee.
  private func joined(as format: FileFormat) throws -> Minutes {
    let days = try paths.map { try minutes(try SessionReader.session($0), as: format) }
    let committees = Set(days.map(\.committee)).sorted()
    guard committees.count == 1 else {
      throw Failure(
        "these are sessions of different committees (\(Spelling.list(committees))): write the minutes "
          + "of each on its own", status: Failure.Status.notUnderstood)
    }
    var whole = Minutes(joining: days.sorted { $0.span.lowerBound < $1.span.lowerBound })
    whole.logo = try logo.map { try MinutesLogo($0).uri }
    return whole
  }

  private func write(
    _ minutes: Minutes, as format: Minutes.Format, after beginning: String
  ) throws {
    try target.write("minutes as \(format.rawValue)") { sink in
      if !beginning.isEmpty { try sink(beginning) }
      try minutes.write(as: format, to: sink)
    }
  }

  /// Writes a file that another program makes.
  private func convert(to format: ConvertedFormat) throws {
    guard let output = target.output, !follow else {
      throw Failure(
        follow
          ? "--follow is for formats that need no other program: \(format.rawValue) takes seconds"
          : "\(format.rawValue) needs a file: --output minutes.\(format.rawValue)",
        status: Failure.Status.notUnderstood)
    }
    guard paper == nil || format.isDocument else { throw needsPaper(.converted(format)) }
    // Refuse before the program takes its seconds.
    try OutputFile.checkFree(output, replacing: target.force)
    var converter = Converter(format)
    converter.paper = paper ?? .a4
    // Neither the temporary folder nor half a file is left by a signal.
    try HeldSignals.during {
      let bytes = try converter.convert(try joined(as: .converted(format)))
      if let error = try OutputFile.write(bytes, to: output, replacing: target.force) {
        Output.error("warning: \(output) may be lost in a power cut: \(error.message)")
      }
    }
    try Output.answer("\(output): minutes as \(format.rawValue)")
  }

  private func needsPaper(_ format: FileFormat) -> Failure {
    Failure(
      "--paper is for pdf, docx and odt: \(format.name) has no pages",
      status: Failure.Status.notUnderstood)
  }

  /// Writes the file now and after each change.
  private func follow(as format: Minutes.Format, after beginning: String) throws {
    guard let output = target.output else { return }
    var isFirst = true
    let picture = try logo.map { try MinutesLogo($0).uri }
    try FollowedFile(SessionPath.resolve(paths[0])) { session in
      var minutes = try self.minutes(session, as: .own(format))
      minutes.logo = picture
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
  static func format(of path: String) throws(Failure) -> FileFormat {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return .own(.markdown) }
    let ending = name[name.index(after: dot)...].lowercased()
    if let format = FileFormat(fileExtension: ending) { return format }
    throw Failure(
      "\(path): there is no format for .\(ending): use one of \(endings), "
        + "or give the format with --format",
      status: Failure.Status.notUnderstood)
  }
}

/// `.md, .html, …`, each once.
private let endings = FileFormat.allCases.map { "." + $0.fileExtension }
  .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")

private let documents = FileFormat.names(where: \.isDocument)

extension MinutesStyle.Name: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
