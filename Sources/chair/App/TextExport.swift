import Host
import Phrases
import Session
import Storage

/// `doc export`, a line that writes a file. The file is written before the line is recorded: the
/// record says that the file is there.
struct TextExport {
  let path: String
  let format: FileFormat
  private let version: Document.Version
  /// The number of the document.
  private let number: String
  private let sheet: DocumentSheet

  /// - Parameter time: milliseconds since 1970.
  /// - Returns: `nil` for another line.
  /// - Throws: `Refusal` if it would be refused, `Failure` if the file exists or its format is not one
  ///   of a document.
  init?(_ line: String, on seat: DaisSeat, at time: Int) throws {
    let words = line.split(separator: " ").prefix(2).joined(separator: " ")
    guard words.lowercased() == CommandID.docExport.name else { return nil }
    let decision = try seat.judge(line, at: time)
    guard let fact = decision.record.facts.first as? TextExported,
      let document = seat.session.state.document(fact.document),
      let sheet = DocumentSheet(document, fact.version, of: seat.session)
    else { return nil }
    path = HomePath.expanded(fact.path)
    format = try Self.format(of: path)
    (version, number, self.sheet) = (fact.version, document.number, sheet)
    try OutputFile.checkFree(path, replacing: false, advice: "choose another name")
  }

  /// Writes the file, which takes seconds if another program makes it.
  /// - Returns: an error if the file is in place but may not survive a power cut.
  func write() throws -> StorageError? {
    do { return try sheet.write(as: format, to: path) } catch let error as StorageError {
      // The disk of the session is another matter.
      throw Failure(error.description, status: Failure.Status.inputOutput)
    }
  }

  /// Begins to write a format that another program makes.
  /// - Throws: `Failure` if it cannot be begun.
  func begin(of session: SessionFolder, on loop: EventLoop) throws(Failure) -> ConversionJob {
    let words = ["document"] + (version == .submitted ? ["--submitted"] : [])
    return try ConversionJob(
      words + ["--", session.path, number], as: format, to: path,
      success: "The text is in \(path)", on: loop)
  }

  /// The format of a file's extension.
  /// - Throws: `Failure` if documents do not have it.
  private static func format(of path: String) throws(Failure) -> FileFormat {
    let format = try MinutesCommand.format(of: path)
    guard format.isDocument else {
      throw Failure(
        "\(path): a text is written as .md, .html, .txt, .docx, .odt or .pdf",
        status: Failure.Status.notUnderstood)
    }
    return format
  }
}

extension DocumentSheet {
  /// Writes a file, which must not exist, in a format of documents.
  /// - Returns: an error if the file is in place but may not survive a power cut.
  /// - Throws: `Failure`, `StorageError`
  func write(
    as format: FileFormat, to path: String, paper: Paper = .a4, replacing: Bool = false
  ) throws -> StorageError? {
    if let own = format.paper {
      return try OutputFile.write(to: path, replacing: replacing) { try write(as: own, to: $0) }
    }
    guard case .converted(let converted) = format else { return nil }
    var converter = Converter(converted)
    converter.paper = paper
    // Neither the temporary folder nor half a file is left by a signal.
    return try HeldSignals.during {
      try OutputFile.write(try converter.convert(self), to: path, replacing: replacing)
    }
  }
}
