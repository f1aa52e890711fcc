import Testing

@testable import Session

/// The parameter sheet: what each book says, so that a changed data file is noticed.
@Suite("Catalogue: what the rule books say")
struct CatalogueRuleBookValueTests {
  private func book(_ name: String, _ organ: Organ = .committee) throws -> RuleBook {
    try Catalogue.ruleBook(named: name, for: organ)
  }

  @Test(
    "quorum to open and to decide, of 193 or of 15",
    arguments: [
      ("un", Organ.council, 15, 0, 0), ("un", .plenary, 193, 65, 97),
      ("un", .committee, 193, 49, 97),
      ("un4mun", .plenary, 60, 20, 31), ("un4mun", .committee, 60, 15, 31),
      ("nmun", .committee, 60, 20, 31), ("harvard", .committee, 193, 49, 97),
      ("harvard", .council, 15, 4, 8), ("thimun", .committee, 60, 30, 31),
      ("crisis", .cabinet, 18, 0, 10), ("roberts", .committee, 101, 51, 51),
    ])
  func quorum(name: String, organ: Organ, members: Int, open: Int, vote: Int) throws {
    let quorum = try book(name, organ).quorum
    #expect(quorum.open.count(of: members) == open)
    #expect(quorum.vote.count(of: members) == vote)
  }

  @Test(
    "closing debate",
    arguments: [
      ("un", MotionDecision.procedural, 0, 2), ("un4mun", .procedural, 0, 2),
      ("nmun", .majority(.twoThirds), 0, 2), ("harvard", .majority(.twoThirds), 0, 2),
      ("thimun", .noObjection, 0, 0), ("crisis", .procedural, 0, 0),
      ("roberts", .majority(.twoThirds), 0, 0),
    ])
  func closure(name: String, decision: MotionDecision, speakersFor: Int, against: Int) throws {
    let rule = try #require(try book(name).motion(named: "close-debate"))
    #expect(rule.decision == decision)
    #expect(rule.speakersFor == speakersFor)
    #expect(rule.speakersAgainst == against)
    #expect(rule.effect == .closeDebate)
  }

  @Test(
    "adjourning debate",
    arguments: [
      ("un", MotionDecision.procedural, 2), ("nmun", .procedural, 2),
      ("harvard", .majority(.twoThirds), 2), ("thimun", .noObjection, 0),
      ("roberts", .procedural, 0),
    ])
  func tabling(name: String, decision: MotionDecision, speakers: Int) throws {
    let rule = try #require(try book(name).motion(named: "table"))
    #expect(rule.kind == "adjourn-debate")
    #expect(rule.decision == decision)
    #expect(rule.speakersFor == speakers && rule.speakersAgainst == speakers)
  }

  @Test("who may abstain, pass, vote with rights")
  func answers() throws {
    for name in ["harvard", "nmun", "crisis"] {
      let book = try book(name)
      #expect(book.attendance.states.contains(.voting))
      #expect(!book.abstention.procedural && !book.abstention.votingOnSubstance)
      #expect(book.rollCall.pass && book.rollCall.rights == (name == "harvard"))
    }
    for name in ["un", "un4mun", "roberts", "thimun"] {
      let book = try book(name)
      #expect(!book.attendance.states.contains(.voting))
      #expect(book.abstention.procedural == (name != "thimun"))
      #expect(book.rollCall.pass == (name == "roberts"))
      #expect(book.rollCall.nonParticipation == (name != "thimun"))
    }
  }

  @Test("observers, seconds, ties, what lapses")
  func conduct() throws {
    let votes = try Catalogue.ruleBookNames.map {
      ($0, try book($0).observers.proceduralVote.rawValue)
    }
    #expect(votes.filter { $0.1 == "must" }.map(\.0) == ["nmun"])
    #expect(votes.filter { $0.1 == "may" }.map(\.0) == ["harvard", "thimun"])
    let seconds = try Catalogue.ruleBookNames.filter { try book($0).secondRequired }
    #expect(seconds == ["roberts", "thimun"])
    let keeping = try Catalogue.ruleBookNames.filter { try book($0).onPass == .keep }
    #expect(keeping == ["roberts", "un", "un4mun"])
    let again = try Catalogue.ruleBookNames.filter {
      try book($0, .plenary).majorities.tie == .secondVote
    }
    #expect(again == ["un", "un4mun"])
    #expect(try book("un", .committee).majorities.tie == .rejected)
  }

  @Test("the Council under its own rules knows no closure and no lists")
  func council() throws {
    let council = try book("un", .council)
    #expect(council.motion(named: "close-debate") == nil)
    #expect(council.motion(named: "speaking-time") == nil)
    #expect(
      council.precedence.flatMap(\.kinds).prefix(7)
        == [
          "appeal", "suspend", "adjourn-meeting", "adjourn-to", "refer", "postpone",
          "introduce-amendment",
        ])
    #expect(council.motion(named: "divide")?.decision == .noObjection)
    #expect(try book("un4mun", .council).motions.count == council.motions.count)
    #expect(try book("un", .plenary).motion(named: "important-question") != nil)
    #expect(try book("un", .committee).motion(named: "important-question") == nil)
  }

  @Test("the order in which motions are put")
  func precedence() throws {
    let harvard = try book("harvard").precedence.flatMap(\.kinds)
    #expect(
      harvard.prefix(11)
        == [
          "appeal", "adjourn-meeting", "suspend", "extend unmoderated", "extend consultation",
          "extend moderated", "extend round-robin", "close-caucus", "unmoderated", "consultation",
          "moderated",
        ])
    let ties = try book("harvard").precedence.first { $0.kinds == ["moderated"] }?.ties
    #expect(ties == [.longest, .moreSpeakers])
    let un = try book("un").precedence.flatMap(\.kinds)
    #expect(
      un.prefix(5) == ["appeal", "suspend", "adjourn-meeting", "adjourn-debate", "close-debate"])
    let crisis = try book("crisis").precedence.flatMap(\.kinds)
    let places = [
      "introduce", "vote-with-speakers", "close-debate", "unmoderated", "round-robin", "moderated",
    ]
    .compactMap(crisis.firstIndex(of:))
    #expect(places.count == 6 && places == places.sorted())
    #expect(!crisis.contains("appeal") && !crisis.contains("roll-call"))
  }

  @Test("caucuses and yields")
  func floor() throws {
    let harvard = try book("harvard")
    #expect(harvard.caucuses.divisible && harvard.caucuses.proposer == .firstOrLast)
    #expect(harvard.caucuses.extensions == 1 && harvard.caucuses.extensionPercent == 100)
    #expect(harvard.speeches.yields == [.chair, .delegation, .questions])
    #expect(harvard.speeches.yieldDepth == 1 && harvard.speeches.defaultSeconds == 90)
    let crisis = try book("crisis")
    #expect(crisis.caucuses.extensions == nil && crisis.caucuses.extensionPercent == nil)
    for name in ["un", "un4mun", "nmun", "crisis", "roberts"] {
      #expect(try book(name).speeches.yields.isEmpty)
    }
    #expect(harvard.motion(named: "mod")?.parameters == [.total, .each, .optionalSubject])
  }
}
