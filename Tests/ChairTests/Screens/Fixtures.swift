@testable import Catalogue
import Session

@testable import chair

/// A meeting in a test, run by lines of the language on a clock that is set by hand.
struct FixtureMeeting {
  private(set) var session: Session
  /// Milliseconds since 1970; it begins at 2023-10-03T10:00:00Z.
  private(set) var now = 1_696_327_200_000

  init(_ setup: Setup) { session = Session(setup) }

  /// The Council of 2023 under a familiar book.
  static func council() throws -> FixtureMeeting {
    let (body, roster) = try Catalogue.roster(of: "unsc", year: 2023)
    return FixtureMeeting(
      Setup(
        committee: "United Nations Security Council", body: body,
        rules: try Catalogue.ruleBook(named: "harvard", for: body.organ), roster: roster,
        topics: [
          Topic(title: "Supporting Global Cooperation on Artificial Intelligence"),
          Topic(title: "Peacebuilding in Unstable and Sensitive Regions"),
        ]))
  }

  /// All members of the Assembly, in a meeting that has begun.
  static func assembly(rules: String = "nmun") throws -> FixtureMeeting {
    let (body, roster) = try Catalogue.roster(of: "unga", year: nil)
    var meeting = FixtureMeeting(
      Setup(
        committee: "General Assembly", body: body,
        rules: try Catalogue.ruleBook(named: rules, for: body.organ), roster: roster,
        topics: [Topic(title: "The responsibility to protect")]))
    try meeting.run("meeting open", "attend all present", "agenda set 1", "speakers open")
    return meeting
  }

  /// The Council with its roll called, the first topic and five names on the list.
  static func debate() throws -> FixtureMeeting {
    var meeting = try council()
    try meeting.run(
      "meeting open", "attend all present", "attend CHN voting", "attend FRA voting",
      "attend MOZ absent", "agenda set 1", "speakers open", "speakers time 90s",
      "speakers add Brazil, Ghana, Japan, Malta, USA")
    return meeting
  }

  /// That debate some speeches later.
  static func laterDebate() throws -> FixtureMeeting {
    var meeting = try debate()
    for (code, seconds) in [("BRA", 80), ("GHA", 91), ("JPN", 45)] {
      try meeting.run("speech start \(code)")
      meeting.wait(seconds)
      try meeting.run("speech end")
    }
    return meeting
  }

  /// Carries lines out, one after the other at the same moment.
  /// - Parameter author: the seat that says them; `nil` for the first seat.
  mutating func run(_ lines: String..., by author: String? = nil) throws {
    for line in lines {
      let command = try Command(line, for: session)
      try session.apply(session.perform(command, at: now, with: .trial, by: author).record)
    }
  }

  mutating func wait(_ seconds: Int) { now += seconds * 1000 }

  func after(_ lines: String...) throws -> FixtureMeeting {
    var meeting = self
    for line in lines { try meeting.run(line) }
    return meeting
  }
}
