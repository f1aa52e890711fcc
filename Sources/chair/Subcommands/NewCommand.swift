import Catalogue
import ArgumentParser
import Session
import Storage
import TerminalKit

/// `chair new`: creates a session.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Create a session: a committee, its rules and its topics.")

  @Argument(help: "The folder to create, NAME.chair.")
  var path: String

  @Option(help: "A built-in body (`chair bodies`), or custom with --roster.")
  var body: String?

  @Option(help: "The year whose members take part.")
  var year: Int?

  @Option(help: "A rule book (`chair rules`), or a file of your own, NAME.json.")
  var rules: String = NewSession.defaultRules

  @Option(name: .customLong("topic"), help: "A topic of the agenda; repeat the option for more.")
  var topics: [String] = []

  @Option(help: "A background guide, for its committee, topics and questions.")
  var guide: String?

  @Option(help: "The roster: a CSV file with the columns code,name,group,seat,veto.")
  var roster: String?

  @Option(help: "The committee's name as the room's screen shows it.")
  var name: String?

  @Flag(help: "Let other users of this machine read it.")
  var shared = false

  func run() throws {
    let local = MachineZones().local
    let setup = try NewSession(
      body: body, year: year, rules: rules, topics: topics, guide: guide, roster: roster,
      name: name
    ).setup(in: local.zone)
    let path = SessionPath.new(path)
    let file = try SessionFile.create(path, setup, shared: shared)
    if let error = try file.close() { Output.error("warning: \(error.description)") }
    if let warning = local.warning { Output.error("warning: \(warning)") }
    let members = setup.roster.count { $0.seat == .member }
    try Output.answer(
      "\(path): \(setup.committee), \(members) members, \(setup.rules.title). "
        + "chair open \(DoCommand.quoted(path))")
  }
}

/// The options of a new session, from the command line or the home screen.
struct NewSession: Equatable {
  static let defaultRules = "harvard"

  var body: String?
  var year: Int?
  var rules = Self.defaultRules
  var topics: [String] = []
  /// Paths of files.
  var guide: String?
  var roster: String?
  /// A pasted roster, used instead of a file.
  var seats: [Delegation]?
  var name: String?

  /// Reads the files and combines everything.
  /// - Throws: `Failure`, `CatalogueError`, `RosterFileError`
  /// - Parameter zone: the time zone in which the session's times are shown.
  func setup(in zone: Zone = MachineZones().local.zone) throws -> Setup {
    let proposal = try guide.map { BackgroundGuide(try InputFile.text($0)) }
    let bodyName = body ?? (roster == nil && seats == nil ? proposal?.body : "custom")
    guard let bodyName else {
      throw Failure(
        "which body? --body unsc, --body unga (`chair bodies` lists them), or --roster FILE.csv",
        status: Failure.Status.notUnderstood)
    }
    var seats: [Delegation]
    var seated: Body
    if let pasted = self.seats {
      seated = try Catalogue.body(named: bodyName, year: year)
      seats = pasted
    } else if let roster {
      seated = try Catalogue.body(named: bodyName, year: year)
      seats = try InputFile.parsed(roster, as: RosterFile.delegations)
    } else {
      (seated, seats) = try Catalogue.roster(of: bodyName, year: year)
    }
    if seated.year == nil { seated.year = year }
    let book = try Self.ruleBook(rules, for: seated.organ)
    let named = topics.map { Topic(title: cleaned($0)) }.filter { !$0.title.isEmpty }
    let committee = cleaned(name ?? proposal?.committee ?? "")
    return Setup(
      committee: committee.isEmpty ? seated.title : committee, body: seated, rules: book,
      roster: seats, topics: named.isEmpty ? proposal?.topics ?? [] : named,
      zone: zone,
      createdAt: Int(Clock().now))
  }

  /// Whether the name is the path of a rule book file instead of a built-in book.
  static func isRuleBookFile(_ name: String) -> Bool {
    name.hasSuffix(".json") || name.contains("/") || name == "-"
  }

  /// A built-in book by its name, or one from a file by its path.
  /// - Throws: `Failure`, `CatalogueError`
  static func ruleBook(_ name: String, for organ: Organ) throws -> RuleBook {
    guard isRuleBookFile(name) else { return try Catalogue.ruleBook(named: name, for: organ) }
    return try InputFile.parsed(name) { try Catalogue.ruleBook(json: $0, for: organ) }
  }
}
