import Testing

@testable import Catalogue

/// The results of the parameters in `ReferenceSheetTests`: head counts, and the order of motions.
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

  @Test("the Council's own rules have no closure and no lists")
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
}
