import Catalogue
import ArgumentParser
import Session

/// `chair commands`: prints the command language from the command table.
struct CommandsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commands", abstract: "List the commands of the language.")

  @Flag(help: "As Markdown, the page docs/commands.md.") var markdown = false

  func run() throws {
    try Output.text(markdown ? CommandReference.markdown : CommandReference.text)
  }
}

/// `chair bodies`: lists the built-in bodies.
struct BodiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bodies", abstract: "List the built-in bodies.")

  func run() throws {
    for body in Catalogue.bodies {
      var line = "\(body.name.padded(to: 14)) \(body.title)"
      if let years = body.years { line += ", \(years.from)-\(years.to)" }
      if body.roster == .file { line += " (members from --roster)" }
      try Output.line(line)
    }
  }
}
