import Catalogue
import ArgumentParser
import Session

/// `chair rules`: lists the built-in rule books, or prints one of them or one from a file.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rule books, or print one.",
    discussion: """
      Your own file is checked completely; docs/rules.md explains the format.
      """)

  @Argument(help: "A book, or a file of your own, NAME.json.") var name: String?
  @Flag(help: "As JSON, to be edited and passed to `chair new --rules FILE.json`.") var json = false
  @Option(name: .customLong("for"), help: "For a council, plenary, committee or cabinet.")
  var organ: Organ = .committee

  func run() throws {
    guard let name else {
      for name in Catalogue.ruleBookNames { try Output.line(Self.line(name)) }
      return
    }
    let isFile = NewSession.isRuleBookFile(name)
    if json {
      try Output.text(
        try isFile
          ? InputFile.parsed(name, as: Catalogue.ruleBookJSON(completing:))
          : Catalogue.ruleBookJSON(named: name))
    } else {
      try Output.text(RuleBookPage(try NewSession.ruleBook(name, for: organ), for: organ).text)
    }
  }

  /// `harvard   Harvard rules of procedure               24 motions, no seconds`
  private static func line(_ name: String) throws -> String {
    let (title, organs) = try Catalogue.ruleBookTitle(named: name)
    let book = try Catalogue.ruleBook(named: name, for: .committee)
    var facts = "\(book.motions.count) motions, \(book.secondRequired ? "seconds" : "no seconds")"
    if !organs.isEmpty { facts += ", by organ" }
    return "\(name.padded(to: 9)) \(title.padded(to: 41)) \(facts)"
  }
}

extension Organ: ExpressibleByArgument {}
