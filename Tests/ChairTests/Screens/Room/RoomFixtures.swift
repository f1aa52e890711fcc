@testable import Catalogue
import Session

/// Meetings for the room's screen, created by command lines as in the program.
enum RoomFixtures {
  /// 2023-10-03T10:00:00Z
  static let ten = 1_696_327_200_000

  /// The Council of 2023 with a familiar rule book and two topics, the first with questions.
  static func council() throws -> Setup {
    let veto: Set = ["CHN", "FRA", "RUS", "GBR", "USA"]
    let seats: [(code: String, name: String, short: String?)] = [
      ("ALB", "Albania", nil), ("BRA", "Brazil", nil), ("CHN", "China", nil),
      ("ECU", "Ecuador", nil), ("FRA", "France", nil), ("GAB", "Gabon", nil),
      ("GHA", "Ghana", nil), ("JPN", "Japan", nil), ("MLT", "Malta", nil),
      ("MOZ", "Mozambique", nil), ("RUS", "Russian Federation", nil),
      ("CHE", "Switzerland", nil), ("ARE", "United Arab Emirates", nil),
      ("GBR", "United Kingdom of Great Britain and Northern Ireland", "United Kingdom"),
      ("USA", "United States of America", "United States"),
    ]
    return Setup(
      committee: "Security Council",
      body: Body(
        name: "unsc", title: "Security Council of 2023", organ: .council, year: 2023,
        affirmativeVotes: 9),
      rules: try Catalogue.ruleBook(named: "harvard", for: .council),
      roster: seats.map {
        Delegation(code: $0.code, name: $0.name, shortName: $0.short, veto: veto.contains($0.code))
      },
      topics: [
        Topic(
          title: "Supporting Global Cooperation on Artificial Intelligence",
          questions: [
            "Who answers for a decision that no person has made?",
            "How can States that build no such systems of their own take part in the rules that"
              + " are written for those who do, and what would they ask in return?",
          ]),
        Topic(title: "Peacebuilding in Unstable and Sensitive Regions"),
      ])
  }

  /// All 193 seats of an Assembly, with simple names.
  static func assembly() throws -> Setup {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let roster = (0..<193).map { index in
      let code = String([letters[index / 26 % 26], letters[index % 26], letters[index * 7 % 26]])
      return Delegation(code: code, name: "Member State \(index + 1)")
    }
    return Setup(
      committee: "General Assembly",
      body: Body(name: "unga", title: "General Assembly", organ: .plenary),
      rules: try Catalogue.ruleBook(named: "un", for: .plenary), roster: roster,
      topics: [Topic(title: "The responsibility to protect")])
  }

  /// A cabinet with names that are difficult to lay out.
  static func names() throws -> Setup {
    let names: [(code: String, name: String)] = [
      ("CIV", "Côte d’Ivoire"), ("FAM", "👨‍👩‍👧‍👦 Family Table"), ("ARA", "المملكة العربية السعودية"),
      ("CHI", "中华人民共和国"), ("THA", "ราชอาณาจักรไทย"),
      ("LNG", "Permanent Observer Mission of the Organisation of Very Long Names to the Table"),
      ("CMB", "N\u{303}andu\u{301} Zal\u{334}\u{321}go\u{337}\u{308} e\u{301}toile"),
      ("ONE", "Donaudampfschifffahrtsgesellschaftskapitänsmützenhersteller"),
    ]
    return Setup(
      committee: "Cabinet of Names",
      body: Body(name: "cabinet", title: "Cabinet", organ: .cabinet),
      rules: try Catalogue.ruleBook(named: "crisis", for: .cabinet),
      roster: names.map { Delegation(code: $0.code, name: $0.name) })
  }
}

/// A meeting driven by command lines and a clock set by hand.
struct RoomMeeting {
  private(set) var session: Session
  /// Milliseconds since 1970.
  var now = RoomFixtures.ten

  init(_ setup: Setup, _ lines: String...) throws {
    session = Session(setup)
    for line in lines { try run(line) }
  }

  /// Performs one line; `+` and a number let that many seconds pass.
  /// - Parameter file: the text of the file that it names.
  mutating func run(_ line: String, file: String? = nil) throws {
    if line.first == "+" {
      now += (Int(line.dropFirst()) ?? 0) * 1000
      return
    }
    let command = try Command(line, for: session)
    var inputs = Inputs.placeholders
    inputs.file = file
    try session.apply(session.perform(command, at: now, with: inputs).record)
  }

  /// Returns the meeting after some lines.
  func after(_ lines: String...) throws -> RoomMeeting {
    var meeting = self
    for line in lines { try meeting.run(line) }
    return meeting
  }
}
