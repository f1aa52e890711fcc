@testable import Catalogue
import Session

@testable import chair

/// A meeting for tests, driven by command lines and a clock set by hand.
struct FixtureMeeting {
  private(set) var session: Session
  /// The current time in milliseconds since 1970; it begins at 2023-10-03T10:00:00Z.
  private(set) var now = 1_696_327_200_000

  init(_ setup: Setup) { session = Session(setup) }

  /// The Council of 2023 with a familiar rule book.
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

  /// All members of the Assembly in an open meeting.
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

  /// The Council after the roll call, with the first topic and five names on the list.
  static func debate() throws -> FixtureMeeting {
    var meeting = try council()
    try meeting.run(
      "meeting open", "attend all present", "attend CHN voting", "attend FRA voting",
      "attend MOZ absent", "agenda set 1", "speakers open", "speakers time 90s",
      "speakers add Brazil, Ghana, Japan, Malta, USA")
    return meeting
  }

  /// The same debate some speeches later.
  static func laterDebate() throws -> FixtureMeeting {
    var meeting = try debate()
    for (code, seconds) in [("BRA", 80), ("GHA", 91), ("JPN", 45)] {
      try meeting.run("speech start \(code)")
      meeting.wait(seconds)
      try meeting.run("speech end")
    }
    return meeting
  }

  /// Performs lines one after the other, all at the current time.
  /// - Parameter author: the seat that enters them; `nil` for the first seat.
  mutating func run(_ lines: String..., by author: String? = nil) throws {
    for line in lines {
      let command = try Command(line, for: session)
      try session.apply(session.perform(command, at: now, with: .placeholders, by: author).record)
    }
  }

  mutating func wait(_ seconds: Int) { now += seconds * 1000 }

  func after(_ lines: String...) throws -> FixtureMeeting {
    var meeting = self
    for line in lines { try meeting.run(line) }
    return meeting
  }
}
