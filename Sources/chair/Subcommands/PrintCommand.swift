import ArgumentParser
import Catalogue
import Phrases
import Session
import Storage

/// `chair print`: writes a sheet to print, for going on without a computer.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Write an HTML sheet to print: the roll call, a vote, placards or the speakers' list."
  )

  @Argument(help: "\(Spelling.list(PaperSheet.allCases.map(\.rawValue), last: "or")).")
  var sheet: PaperSheet
  @Argument(help: "The session.") var path: String
  @OptionGroup var target: OutputOptions

  func run() throws {
    try target.check()
    let text = sheet.html(try SessionReader.session(path))
    try target.write("\(sheet.title). Open it in a browser and print it.") { try $0(text) }
  }
}

extension PaperSheet: ExpressibleByArgument {}
