import Testing

@testable import Catalogue

/// Compares each built-in book with the reference sheet, which has the parameters of each set of
/// rules according to the published rules and handbooks.
@Suite("Catalogue: the reference sheet")
struct ReferenceSheetTests {
  /// The columns of the sheet.
  static let columns: [(name: String, organ: Organ)] = [
    ("un", .council), ("un", .plenary), ("un", .committee), ("nmun", .committee),
    ("harvard", .committee), ("thimun", .committee), ("un4mun", .committee),
    ("crisis", .cabinet), ("roberts", .committee),
  ]

  @Test("a parameter, in each book", arguments: ReferenceSheet.parameters)
  func parameter(row: ReferenceSheet.Parameter) throws {
    try #require(row.values.count == Self.columns.count)
    for (column, value) in zip(Self.columns, row.values) {
      let book = try Catalogue.ruleBook(named: column.name, for: column.organ)
      #expect(row.read(book) == value, "\(column.name) for a \(column.organ)")
    }
  }

  @Test("the motions of a book: order, second, debate, decision", arguments: ReferenceSheet.motions)
  func motions(sheet: ReferenceSheet.Motions) throws {
    let book = try Catalogue.ruleBook(named: sheet.book, for: sheet.organ)
    let lines = sheet.table.split(separator: "\n").map { line in
      line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    }
    for line in lines {
      let rule = try #require(book.motion(named: line[0]), "\(line[0])")
      #expect(rule.kind == line[0])
      let second = rule.second ?? book.secondRequired
      let found = [
        rule.kind, second ? "second" : "-", "\(rule.speakersFor)/\(rule.speakersAgainst)",
        try sheetWord(rule.decision),
      ]
      #expect(found == Array(line.prefix(4)))
    }
    // The table lists every motion in the order they are put to the vote; an extension has the
    // place of its first entry.
    var order: [String] = []
    for kind in book.precedence.flatMap(\.kinds).compactMap({ $0.split(separator: " ").first })
    where !order.contains(String(kind)) { order.append(String(kind)) }
    #expect(order == lines.map { $0[0] })
    #expect(book.motions.count == lines.count)
  }

  private func sheetWord(_ decision: MotionDecision) throws -> String {
    switch decision {
    case .procedural: "procedural"
    case .substantive: "substantive"
    case .chair: "chair"
    case .demand: "demand"
    case .noObjection: "no-objection"
    case .majority(let majority): majority.name
    }
  }

  @Test(
    "which points there are, and when they interrupt a speech",
    arguments: [
      ("un", Organ.council, "order always, reply never"),
      ("un", .committee, "order always, reply never"),
      ("un4mun", .committee, "order always, reply never"),
      ("nmun", .committee, "order always, reply never"),
      (
        "harvard", .committee,
        "order breach, privilege audibility, inquiry never, information never, reply never"
      ),
      (
        "crisis", .cabinet,
        "order breach, privilege audibility, inquiry never, information never, reply never"
      ),
      (
        "thimun", .committee,
        "order never, privilege audibility, inquiry never, information never"
      ),
      (
        "roberts", .committee,
        "order always, privilege always, inquiry always, information always"
      ),
    ])
  func points(name: String, organ: Organ, points: String) throws {
    let book = try Catalogue.ruleBook(named: name, for: organ)
    let found = book.points.map { "\($0.kind.rawValue) \($0.interrupts.rawValue)" }
    #expect(found.joined(separator: ", ") == points)
  }

  @Test("what an objection, a failure and a prevailing side mean, where a book says so")
  func consequences() throws {
    let council = try Catalogue.ruleBook(named: "un", for: .council)
    // One member may ask for a separate vote, and only the mover may prevent it (rule 32).
    #expect(council.motion(named: "divide")?.objection == .fails)
    #expect(council.motion(named: "set-agenda")?.objection == .vote)
    // In the Assembly, after an objection the request is put to the vote (rules 89, 129).
    let plenary = try Catalogue.ruleBook(named: "un", for: .plenary)
    #expect(plenary.motion(named: "divide")?.objection == .vote)
    let thimun = try Catalogue.ruleBook(named: "thimun", for: .committee)
    for kind in ["adjourn-debate", "previous-question", "close-debate"] {
      #expect(thimun.motion(named: kind)?.objection == .fails)
    }
    for (name, mover) in [("harvard", MotionRule.Mover.prevailing), ("un", .anyone)] {
      let book = try Catalogue.ruleBook(named: name, for: .committee)
      #expect(book.motion(named: "reconsider")?.mover == mover)
      #expect(book.motion(named: "set-agenda")?.onFail == .nothing)
    }
  }

  @Test("what can be decided without a quorum")
  func withoutQuorum() throws {
    for (name, organ) in Self.columns {
      let book = try Catalogue.ruleBook(named: name, for: organ)
      let free = book.motions.filter { $0.withoutQuorum == true }.map(\.kind)
      let ending = ["suspend", "adjourn-meeting", "adjourn-to", "fix-time", "verify-quorum"]
      #expect(Set(free) == Set(ending).intersection(book.motions.map(\.kind)), "\(name)")
    }
  }
}
