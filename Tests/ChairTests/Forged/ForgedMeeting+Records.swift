@testable import Catalogue
@testable import Session
@testable import chair

/// The records of a meeting, with the session before each.
extension ForgedMeeting {
  struct Meeting {
    var setup: Setup
    var records: [Record] = []
    var before: [Session] = []

    init(_ setup: Setup) { self.setup = setup }

    /// Adds a forged record with a single fact.
    mutating func add(_ fact: String) throws {
      guard var session = before.last, let last = records.last else { return }
      try session.apply(last)
      let line =
        #"{"sequence":\#(last.sequence + 1),"time":\#(last.time),"command":"","facts":[\#(fact)]}"#
      records.append(try Record(decoding: line.utf8))
      before.append(session)
    }

    /// A time zone with both a transition and a rule.
    private static let zone = Zone(
      name: "Test/Zone", firstOffset: 0,
      transitions: [Zone.Transition(since: 4_000_000_000_000, offset: 3600)],
      rule: ZoneRule("CET-1CEST,M3.5.0,M10.5.0/3"))

    /// Runs a script, with every wait multiplied by `slowed`.
    mutating func run(_ script: String, from start: Int, slowed: Int = 1) throws {
      var session = Session(setup)
      var now = start
      for line in script.split(separator: "\n") {
        switch try Script.read(String(line)) {
        case .nothing, .command(_, mustBeRefused: true): continue
        case .clock(let instant): now = instant
        case .later(let span): now += span * slowed
        case .command(let command, mustBeRefused: false):
          // Skip a line that is refused after a change of the rules: a test reports any missing
          // fact.
          guard
            let record = try? session.perform(
              Command(command, for: session), at: now, with: Inputs(lot: 3, zone: Self.zone)
            )
            .record
          else { continue }
          records.append(record)
          before.append(session)
          try session.apply(record)
        }
      }
    }
  }

  static func setup() throws -> Setup {
    let (body, roster) = try Catalogue.roster(of: "unsc", year: 2023)
    return Setup(
      committee: body.title, body: body,
      rules: try Catalogue.ruleBook(json: book, for: body.organ), roster: roster,
      topics: [Topic(title: "One", questions: ["Why?"]), Topic(title: "Two")])
  }

  /// A meeting that contains every kind of fact.
  static func everything() throws -> Meeting {
    var meeting = Meeting(try setup())
    try meeting.run(script, from: 1_696_327_200_000)
    for fact in forged { try meeting.add(fact) }
    return meeting
  }
}
