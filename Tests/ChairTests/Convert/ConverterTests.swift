import Glibc
import Phrases
import SessionFixtures
import Storage
import Testing

@testable import chair

/// Files that other programs make of the minutes. In most tests the program is a script.
struct ConverterTests {
  private static let minutes = Result { try Minutes(try ConverterTests.play().session) }

  private static func play() throws -> Play {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "vote open \"1.10\" by placards"])
    try play.run(["vote count 10 0", "vote close"])
    return play
  }

  /// The minutes as a script instead of the converter makes them.
  /// - Parameters:
  ///   - script: may leave files for `check` in `$notes`.
  ///   - check: takes the folder of the notes.
  private func convert(
    to format: ConvertedFormat, with name: String, _ script: String, limit: Int = 60_000,
    check: (String) throws -> Void = { _ in }
  ) throws -> String {
    try TemporaryFolder.with("chair-converter-test", for: "a test") { folder in
      let program = "\(folder)/\(name)"
      try RealFileSystem().replaceFile(
        program, with: Array("#!/bin/bash\nnotes=\(folder)\n\(script)\n".utf8), mode: 0o700)
      var converter = Converter(format)
      converter.path = folder
      converter.limit = limit
      let result = Result { try converter.convert(try Self.minutes.get()) }
      try check(folder)
      return String(decoding: try result.get(), as: UTF8.self)
    }
  }

  private func failure(_ body: () throws -> String) throws -> Failure {
    let failure = try #require(throws: Failure.self) { try body() }
    #expect(failure.status == Failure.Status.inputOutput)
    return failure
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try InputFile.bytes(path), as: UTF8.self).trimming
  }

  @Test func theResultIsReadAndTheFolderRemoved() throws {
    let script = """
      for a; do case $a in
        --print-to-pdf=*) out=${a#*=} ;;
        --user-data-dir=*) folder=${a#*=}; folder=${folder%/*} ;;
      esac; done
      echo "$folder" >"$notes/folder"; stat -c %a "$folder" >"$notes/mode"
      [ "$(stat -c %a "$folder/document.html")" = 600 ] || exit 3
      grep -o '@page { size: [^;]*' "$folder/document.html" >"$out"
      """
    let pdf = try convert(to: .pdf, with: "google-chrome", script) { (notes) throws in
      #expect(try text(notes + "/mode") == "700")
      #expect(try RealFileSystem().status(try text(notes + "/folder")) == nil)
    }
    #expect(pdf == "@page { size: 210mm 297mm\n")
  }

  @Test func aSheetIsMadeOfEachTable() throws {
    let script = """
      for a; do case $a in --merge-to=*) out=${a#*=} ;; /*) files+=("$a") ;; esac; done
      cat "${files[@]}" >"$out"
      printf '%s\\n' "${files[@]##*/}" >"$notes/sheets"
      """
    let tables = try convert(to: .xlsx, with: "ssconvert", script) { (notes) throws in
      #expect(
        try text(notes + "/sheets").split(separator: "\n") == [
          "proceedings", "votes", "speeches", "motions", "attendance", "points",
        ])
    }
    #expect(tables.contains(",'1.10,'substantive,"))
  }

  @Test(arguments: ["docx", "odt"]) func aWordProcessorGetsADocumentOfItsOwn(_ name: String) throws
  {
    let script = """
      [[ $* == *"--convert-to \(name):"* ]] || exit 3
      grep -o '<text:page-count>' "${!#}" >"${!#%/*}/document.\(name)"
      """
    let format = try #require(ConvertedFormat(rawValue: name))
    #expect(
      try convert(to: format, with: "soffice", script) == "<text:page-count>\n")
  }

  @Test(arguments: ConvertedFormat.allCases)
  func aMissingProgramIsNamedWithItsPackage(_ format: ConvertedFormat) throws {
    let failure = try failure { try convert(to: format, with: "another", "") }
    #expect(failure.message.hasPrefix("\(format) needs \(format.product), which is not installed"))
    #expect(failure.message.contains("apt install \(format.package)."))
    #expect(failure.message.hasSuffix("Without it, write \(format.substitute)."))
  }

  /// It would print an error page: a snap does not see the temporary folder.
  @Test func aSnapIsNotUsed() throws {
    let failure = try failure {
      try TemporaryFolder.with("chair-converter-test", for: "a test") { folder in
        try RealFileSystem().replaceFile(
          folder + "/snap", with: Array("#!/bin/sh\nexit 0\n".utf8), mode: 0o700)
        try #require(symlink(folder + "/snap", folder + "/chromium") == 0)
        var converter = Converter(.pdf)
        converter.path = folder
        return String(decoding: try converter.convert(try Self.minutes.get()), as: UTF8.self)
      }
    }
    #expect(failure.message.contains("(not as a snap), which is not installed"))
  }

  @Test func whatTheProgramSaidIsInTheMessage() throws {
    let script = "echo starting; echo 'no fonts are installed' >&2; exit 3"
    let failed = try failure { try convert(to: .pdf, with: "chromium", script) }
    #expect(failed.message == "chromium could not make the pdf: no fonts are installed")
    // LibreOffice succeeds without a file if a part of it is missing.
    let silent = try failure { try convert(to: .docx, with: "soffice", "exit 0") }
    #expect(silent.message == "soffice could not make the docx")
  }

  @Test func aProgramThatHangsIsStoppedWithItsChildren() throws {
    let script = "sleep 600 & echo $! >\"$notes/child\"; sleep 600"
    let stopped = try failure {
      try convert(to: .pdf, with: "chromium", script, limit: 1000) { (notes) throws in
        let child = try text(notes + "/child")
        // A child that nobody has waited for yet is a zombie. A killed one ends when it next runs.
        var status = ""
        for _ in 0..<1000 {
          status = (try? text("/proc/\(child)/stat")) ?? ") Z"
          if status.contains(") Z") { break }
          usleep(5000)
        }
        #expect(status.contains(") Z"), "\(status)")
      }
    }
    #expect(stopped.message == "chromium took more than 1 second and was stopped")
  }

  /// What the programs that are installed here make.
  @Test(.enabled(if: Converter(.pdf).isInstalled, "no chromium")) func realPDF() throws {
    try check(.pdf, begins: "%PDF-")
  }

  @Test(.enabled(if: Converter(.docx).isInstalled, "no libreoffice")) func realDocuments() throws {
    try check(.docx, begins: "PK")
    try check(.odt, begins: "PK")
  }

  @Test(.enabled(if: Converter(.xlsx).isInstalled, "no gnumeric")) func realSheets() throws {
    try check(.xlsx, begins: "PK")
  }

  private func check(_ format: ConvertedFormat, begins start: String) throws {
    let bytes = try Converter(format).convert(try Self.minutes.get())
    #expect(bytes.starts(with: Array(start.utf8)) && bytes.count > 3000)
  }

  @Test func aFileIsNeeded() throws {
    let failure = try #require(throws: Failure.self) {
      try MinutesCommand.parse(["council.chair", "--format", "pdf"]).run()
    }
    #expect(failure.status == Failure.Status.notUnderstood)
    #expect(failure.message == "pdf needs a file: --output minutes.pdf")
  }

  @Test(arguments: ["--format xlsx --paper a4", "--paper letter", "-o a.html --paper a4"])
  func paperIsForPages(_ options: String) throws {
    let words =
      ["council.chair", "-o", "/nowhere/x.md"] + options.split(separator: " ").map(String.init)
    let failure = try #require(throws: Failure.self) { try MinutesCommand.parse(words).run() }
    #expect(failure.message.hasPrefix("--paper is for pdf, docx and odt: "))
  }
}

extension String {
  fileprivate var trimming: String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
