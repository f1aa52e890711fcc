import Host
import Phrases
import Session
import Storage

/// The minutes of an open session as a file beside its folder: `council.md` for `council.chair`. An
/// existing file may have been edited, so it is not overwritten: the new one is `council-2.md`.
/// In French it is `council-fr.md`.
struct MinutesFile {
  /// Free when this was made: nothing is overwritten.
  let path: String
  private let choice: MinutesChoice
  private let fileSystem: any FileSystem

  init(
    of session: SessionFolder, as choice: MinutesChoice = MinutesChoice(),
    on fileSystem: any FileSystem = RealFileSystem()
  ) throws {
    let folder = session.path
    let ending = ".chair"
    let name = folder.hasSuffix(ending) ? String(folder.dropLast(ending.count)) : folder
    let format = choice.format
    // The table of votes has the extension of the minutes as a table, and all styles share theirs.
    let kind = format.isExcerpt ? format.name : choice.style.rawValue
    let isUsual = !format.isExcerpt && choice.style == .report
    let language = choice.language.flatMap { $0 == .english ? nil : "-\($0.rawValue)" } ?? ""
    let suffix = (isUsual ? "" : "-\(kind)") + language + ".\(format.fileExtension)"
    var (path, number) = (name + suffix, 2)
    while try fileSystem.status(path) != nil {
      path = "\(name)-\(number)\(suffix)"
      number += 1
    }
    self.path = path
    self.choice = choice
    self.fileSystem = fileSystem
  }

  /// Begins to write a format that another program makes.
  /// - Throws: `Failure` if it cannot be begun.
  func begin(
    of session: SessionFolder, on loop: EventLoop, program: String = ConversionJob.thisProgram
  ) throws(Failure) -> ConversionJob {
    var words = ["minutes"]
    if choice.format.isDocument {
      words.append("--style=\(choice.style.rawValue)")
      if let language = choice.language { words.append("--language=\(language.rawValue)") }
    }
    return try ConversionJob(
      words + ["--", session.path], as: choice.format, to: path,
      success: "The minutes are in \(path)", on: loop, program: program)
  }

  /// Writes one of our own formats.
  /// - Returns: the message for the chair.
  func write(_ minutes: Minutes, as format: Minutes.Format) throws -> String {
    var minutes = minutes
    minutes.style = MinutesStyle(choice.style)
    let told = minutes
    let error = try OutputFile.write(to: path, on: fileSystem) {
      try told.write(as: format, to: $0)
    }
    let doubt = error.map { ", but may be lost in a power cut: \($0.message)" } ?? ""
    return "The minutes are in \(path)\(doubt)."
  }
}
