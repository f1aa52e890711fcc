@testable import Catalogue
@testable import Session
@testable import chair

/// A meeting's records, beside the session as it was before each.
extension ForgedMeeting {
  struct Meeting {
    var setup: Setup
    var records: [Record] = []
    var before: [Session] = []

    init(_ setup: Setup) { self.setup = setup }

    /// Adds a record of one fact, as somebody would write it.
    mutating func add(_ fact: String) throws {
      guard var session = before.last, let last = records.last else { return }
      try session.apply(last)
      let line =
        #"{"sequence":\#(last.sequence + 1),"time":\#(last.time),"command":"","facts":[\#(fact)]}"#
      records.append(try Record(decoding: line.utf8))
      before.append(session)
    }

    /// Has one transition of its own and a rule.
    private static let zone = Zone(
      name: "Test/Zone", firstOffset: 0,
      transitions: [Zone.Transition(since: 4_000_000_000_000, offset: 3600)],
      rule: ZoneRule("CET-1CEST,M3.5.0,M10.5.0/3"))

    /// Runs a script. Every wait in it takes so many times as long.
    mutating func run(_ script: String, from start: Int, slowed: Int = 1) throws {
      var session = Session(setup)
      var now = start
      for line in script.split(separator: "\n") {
        switch try Script.read(String(line)) {
        case .nothing, .command(_, mustBeRefused: true): continue
        case .clock(let instant): now = instant
        case .later(let span): now += span * slowed
        case .command(let command, mustBeRefused: false):
          // A rule that changes may refuse a line: a test says which fact is missing then.
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

  /// A meeting in which every kind of fact comes about.
  static func everything() throws -> Meeting {
    var meeting = Meeting(try setup())
    try meeting.run(script, from: 1_696_327_200_000)
    for fact in forged { try meeting.add(fact) }
    return meeting
  }
}
