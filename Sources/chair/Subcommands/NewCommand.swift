import ArgumentParser
import Catalogue
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

  @Option(
    help: """
      A rule book (`chair rules`), or a file of your own, NAME.json; by default \
      \(NewSession.usualRules), and crisis for a cabinet.
      """)
  var rules: String?

  @Option(name: .customLong("topic"), help: "A topic of the agenda; repeat the option for more.")
  var topics: [String] = []

  @Option(
    name: .customLong("guide"),
    help:
      "A background guide, text or PDF, for its committee, topics and questions; may be repeated.")
  var guides: [String] = []

  @Option(help: "The roster: a table or a list of names, as a text file (docs/rosters.md).")
  var roster: String?

  @Option(help: "The body's members that sit: a file like --roster, or \"France, Ghana, Malta\".")
  var members: String?

  @Option(help: "The committee whose rows are read, if the file covers several.")
  var committee: String?

  @Option(help: "What the file's columns hold, in order: delegation,delegates,- (- is ignored).")
  var columns: String?

  @Flag(help: "Leave out the roster's rows that cannot be read.")
  var skipBadRows = false

  @Option(help: "The committee's name as the room's screen shows it.")
  var name: String?

  @Flag(help: "Let other users of this machine read it.")
  var shared = false

  func run() throws {
    let local = MachineZones().local
    var new = NewSession(body: body, year: year, rules: rules, topics: topics, name: name)
    new.guide = try GuideInput.guide(guides)
    try takeRoster(into: &new)
    try report(new.guide)
    let setup = try new.setup(in: local.zone)
    let path = SessionPath.new(path)
    let file = try SessionFile.create(path, setup, shared: shared)
    if let error = try file.close() { Output.error("warning: \(error.description)") }
    if let warning = local.warning { Output.error("warning: \(warning)") }
    let members = setup.roster.count { $0.seat == .member }
    try Output.answer(
      "\(path): \(setup.committee), \(Wording.count(members, "member")), \(setup.rules.title). "
        + "chair open \(DoCommand.quoted(path))")
  }
}

/// The options of a new session, from the command line or the home screen.
struct NewSession: Equatable {
  /// The rule book where neither the chair nor the body names one.
  static let usualRules = "harvard"

  /// The name of a built-in body; `nil` to follow the guide or the roster.
  var body: String?
  /// The year of the membership; `nil` for the current one.
  var year: Int?
  /// A rule book; `nil` for the body's.
  var rules: String?
  var topics: [String] = []
  /// What a background guide proposes.
  var guide: BackgroundGuide?
  /// Who sits, from a roster; `nil` for all members of the body.
  var seats: [Delegation]?
  /// Whether `seats` names members of the body, and does not replace its membership.
  var isOfBody = false
  /// The committee's name; `nil` for that of the guide, or else of the body.
  var name: String?

  /// Reads the files and combines everything.
  /// - Throws: `Failure`, `CatalogueError`, `RosterFileError`
  /// - Parameter zone: the time zone in which the session's times are shown.
  func setup(in zone: Zone = MachineZones().local.zone) throws -> Setup {
    let guided = seats == nil || isOfBody ? guide?.body : nil
    let bodyName = body ?? guided ?? (seats == nil ? nil : "custom")
    guard let bodyName else {
      let unknown = guide?.committee.map { "\($0) is not a built-in body: " } ?? ""
      throw Failure(
        unknown
          + "which body? --body unsc, --body unga (`chair bodies` lists them), or --roster FILE",
        status: Failure.Status.notUnderstood)
    }
    let (asSeated, seats) = try seating(bodyName)
    var seated = asSeated
    if seated.year == nil { seated.year = year }
    let book = try Self.ruleBook(rules ?? Self.rules(of: bodyName), for: seated.organ)
    let titles = topics.map { cleaned($0) }.filter { !$0.isEmpty }
    let named = guide?.topics(titled: titles) ?? titles.map { Topic(title: $0) }
    let committee = cleaned(name ?? guide?.committee ?? "")
    return Setup(
      committee: committee.isEmpty ? seated.title : committee, body: seated, rules: book,
      roster: seats, topics: named.isEmpty ? guide?.topics ?? [] : named,
      zone: zone,
      createdAt: Int(Clock().now))
  }

  /// The body and who sits in it.
  /// - Throws: `Failure`, `CatalogueError`, `RosterFileError`
  private func seating(_ name: String) throws -> (Body, [Delegation]) {
    guard let seats else {
      let definition = try Catalogue.bodyDefinition(named: name)
      guard definition.roster != .file else {
        throw Failure(
          "\(definition.title): say who sits in it, --roster FILE or --members \"France, Ghana\"",
          status: Failure.Status.notUnderstood)
      }
      return try Catalogue.roster(of: name, year: year)
    }
    let ofBody = try bodySeats(name, seats)
    if let fault = ofBody?.faults.first { throw fault }
    return (try Catalogue.body(named: name, year: year), ofBody?.seats ?? seats)
  }

  /// The seats of a body whose members are known, where only some of them sit.
  /// - Throws: `CatalogueError`, `RosterFileError`
  /// - Parameter lines: the line of each, for messages.
  func bodySeats(
    _ name: String, _ seats: [Delegation], lines: [Int] = []
  ) throws -> BodySeats? {
    guard isOfBody, try Catalogue.bodyDefinition(named: name).roster != .file else { return nil }
    let members = try Catalogue.roster(of: name, year: year).delegations
    return try BodySeats(seats, lines: lines, in: members)
  }

  /// The rule book of a body, unless the chair names one.
  static func rules(of body: String?) -> String {
    body.flatMap { try? Catalogue.bodyDefinition(named: $0).rules } ?? usualRules
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
