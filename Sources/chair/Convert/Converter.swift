import Catalogue
import Glibc
import Phrases
import Storage

/// Makes a file of a document, such as the minutes, with another program, which reads and writes in a
/// temporary folder.
struct Converter {
  let format: ConvertedFormat
  var paper = Paper.a4
  /// Where programs are looked for.
  var path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
  /// How long the program may take, in milliseconds.
  var limit = 120_000

  init(_ format: ConvertedFormat) { self.format = format }

  /// Whether the program is installed.
  var isInstalled: Bool { program != nil }

  /// - Throws: `Failure` (74) if the program is missing.
  func check() throws(Failure) { if program == nil { throw missing } }

  /// - Returns: the contents of the file.
  /// - Throws: `Failure` (74) if the program is missing, fails or takes too long, and what writing
  ///   the document throws.
  func convert(_ document: some PaperDocument) throws -> [UInt8] {
    guard let program else { throw missing }
    return try HeldSignals.during {
      try TemporaryFolder.with("chair-convert", for: "a folder for \(name(of: program))") {
        folder in
        let result = "\(folder)/document.\(format.rawValue)"
        let messages = "\(folder)/messages"
        let (arguments, variables) = try prepare(document, in: folder, result: result)
        let end = OtherProgram.run(
          program, arguments, variables: variables, messages: messages, limit: limit)
        // Some converters report success for what they could not read.
        guard end == .success, let bytes = try? InputFile.bytes(result), !bytes.isEmpty else {
          throw failure(of: program, end, messages: (try? InputFile.bytes(messages)) ?? [])
        }
        return bytes
      }
    }
  }

  private var program: String? {
    for name in format.programs {
      guard let file = OtherProgram.find(name, in: path) else { continue }
      // A snap cannot read the temporary folder, and prints an error page instead.
      guard let real = realpath(file, nil) else { continue }
      defer { free(real) }
      if String(cString: real).split(separator: "/").last != "snap" { return file }
    }
    return nil
  }

  /// Writes what the program is to read.
  /// - Returns: how to call it.
  private func prepare(
    _ document: some PaperDocument, in folder: String, result: String
  ) throws -> (arguments: [String], variables: [String]) {
    let page = "\(folder)/document.html"
    let profile = "\(folder)/profile"
    switch format {
    case .pdf:
      // A page for a browser leaves the size of the paper to the printer.
      let size = "@page { size: \(paper.size.width) \(paper.size.height); }\n</style>"
      try write(page) { sink in
        var isHead = true
        try document.write(as: PaperFormat.html) { piece in
          try sink(isHead ? piece.replacing("</style>", with: size) : piece)
          isHead = false
        }
      }
      let arguments = [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions",
        "--disable-background-networking", "--no-pdf-header-footer", "--user-data-dir=\(profile)",
        "--print-to-pdf=\(result)", Self.url(of: page),
      ]
      // Chromium refuses to run as root with its sandbox; the page has no scripts.
      return ((geteuid() == 0 ? ["--no-sandbox"] : []) + arguments, [])
    case .docx, .odt:
      let source = "\(folder)/document.fodt"
      try write(source) { try document.writeOpenDocument(paper: paper.size, to: $0) }
      let filter = format == .docx ? "docx:MS Word 2007 XML" : "odt:writer8"
      // Its own profile: LibreOffice may be open, and would be asked to convert with the user's.
      let arguments = [
        "-env:UserInstallation=\(Self.url(of: profile))", "--headless", "--norestore",
        "--infilter=OpenDocument Text Flat XML", "--convert-to", filter, "--outdir", folder,
        source,
      ]
      return (arguments, ["SAL_USE_VCLPLUGIN=svp"])
    case .xlsx:
      guard let minutes = document as? Minutes else {
        throw Failure("only the minutes have tables for xlsx", status: Failure.Status.fault)
      }
      let tables = Minutes.Format.allCases.filter(\.isTable)
      // The file's name becomes that of the sheet.
      let files = tables.map { "\(folder)/\($0 == .csv ? "proceedings" : $0.rawValue)" }
      for (table, file) in zip(tables, files) {
        try write(file) { sink in
          try minutes.write(as: table) { try sink(CSVText.withTextsMarked($0)) }
        }
      }
      // Numbers and dates are not in the user's form.
      return (
        ["-I", "Gnumeric_stf:stf_csvtab", "--merge-to=\(result)"] + files, ["LC_ALL=C.UTF-8"]
      )
    }
  }

  private func write(_ path: String, _ content: @escaping (Minutes.Sink) throws -> Void) throws {
    _ = try OutputFile.write(to: path, isPrivate: true, content)
  }

  private static func url(of path: String) -> String {
    "file://"
      + path.utf8.map { byte in
        let scalar = Unicode.Scalar(byte)
        let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
        let hex = String(byte, radix: 16, uppercase: true)
        return isPlain || "/-._".unicodeScalars.contains(scalar)
          ? String(scalar) : "%\(hex.count < 2 ? "0" : "")\(hex)"
      }.joined()
  }

  private func name(of program: String) -> String {
    program.split(separator: "/").last.map(String.init) ?? program
  }

  private var missing: Failure {
    Failure(
      "\(format.rawValue) needs \(format.product), which is not installed: "
        + "apt install \(format.package). Without it, write \(format.substitute).",
      status: Failure.Status.inputOutput)
  }

  private func failure(
    of program: String, _ end: OtherProgram.End, messages: [UInt8]
  ) -> Failure {
    let what =
      switch end {
      case .tooLong: "took more than \(Spelling.count(limit / 1000, "second")) and was stopped"
      case .interrupted: "was interrupted"
      case .notStarted(let code): "could not be started (\(String(cString: strerror(code))))"
      case .success, .failure: "could not make the \(format.rawValue)"
      }
    // The last line usually says what was wrong.
    let said = String(decoding: messages.suffix(2000), as: UTF8.self).split(
      whereSeparator: \.isNewline)
    let reason = said.last.map { ": \($0.suffix(300))" } ?? ""
    return Failure("\(name(of: program)) \(what)\(reason)", status: Failure.Status.inputOutput)
  }
}
