import ArgumentParser
import Catalogue
import Phrases
import Session
import Storage

/// `chair print`: writes a sheet to print, for going on without a computer.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Write a sheet to print: the roll call, a vote, placards or the speakers' list.")

  @Argument(help: "\(Spelling.list(PaperSheet.allCases.map(\.rawValue), last: "or")).")
  var sheet: PaperSheet
  @Argument(help: "The session.") var path: String
  @Option(name: .shortAndLong, help: "The HTML file to write; by default, standard output.")
  var output: String?
  @Flag(help: "Replace the file if it exists.") var force = false

  func run() throws {
    if output?.isEmpty == true {
      throw Failure("--output needs a file name", status: Failure.Status.notUnderstood)
    }
    let text = sheet.html(try SessionReader.session(path))
    guard let output else { return try Output.text(text) }
    if let error = try OutputFile.write(text, to: output, replacing: force) {
      Output.error("warning: \(output) may be lost in a power cut: \(error.message)")
    }
    try Output.answer("\(output): \(sheet.title). Open it in a browser and print it.")
  }
}

extension PaperSheet: ExpressibleByArgument {}
