import ArgumentParser
import Catalogue
import Phrases
import Session
import Storage

/// `chair document`: writes the text of a document of the register.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Write the text of a draft or another document.")

  @Argument(help: "The session.") var path: String
  @Argument(help: "The number of the document, or the end of it.") var number: String
  @Flag(help: "The text as it was submitted, not as it stands now or was adopted.")
  var submitted = false
  @Option(
    help: """
      \(Spelling.list(FileFormat.allCases.filter(\.isDocument).map(\.name), last: "or")); by default the \
      format of the file's extension, else markdown. The last three need another program.
      """)
  var format: FileFormat?
  @Option(
    help: """
      \(Spelling.list(Language.allCases.map(\.rawValue).sorted(), last: "or")): the language of the \
      fixed wording and of the States' names.
      """)
  var language = Language.english
  @Option(help: "The paper of pdf, docx and odt: a4 or letter.") var paper = Paper.a4
  @OptionGroup var target: OutputOptions

  func run() throws {
    try target.check()
    let format = try format ?? target.output.map(MinutesCommand.format) ?? .own(.markdown)
    guard format.isDocument else {
      throw Failure("a text is not written as \(format.name)", status: Failure.Status.notUnderstood)
    }
    let sheet = try sheet(try SessionReader.session(path))
    if let own = format.paper {
      return try target.write("the text as \(format.name)") { try sheet.write(as: own, to: $0) }
    }
    guard let output = target.output else {
      throw Failure(
        "\(format.name) needs a file: --output text.\(format.fileExtension)",
        status: Failure.Status.notUnderstood)
    }
    // Refuse before the program takes its seconds.
    try OutputFile.checkFree(output, replacing: target.force)
    let error = try sheet.write(as: format, to: output, paper: paper, replacing: target.force)
    if let error { Output.error("warning: \(output) may be lost in a power cut: \(error.message)") }
    try Output.answer("\(output): the text as \(format.name)")
  }

  /// - Throws: `Failure` if there is no such document, or if its text was not entered.
  private func sheet(_ session: Session) throws(Failure) -> DocumentSheet {
    let found = session.state.documents(numbered: number)
    guard let document = found.first, found.count == 1 else {
      let what =
        found.isEmpty
        ? "there is no document \(number)"
        : "\(number) may be \(Spelling.list(found.map(\.number), last: "or"))"
      throw Failure("\(path): \(what)", status: Failure.Status.notUnderstood)
    }
    guard
      let sheet = DocumentSheet(document, submitted ? .submitted : .now, of: session, in: language)
    else {
      throw Failure(
        "\(path): the text of \(document.name(session.setup.rules)) was not entered",
        status: Failure.Status.notUnderstood)
    }
    return sheet
  }
}
