@testable import Catalogue
import Testing

@testable import Session
@testable import chair

/// `chair rules NAME`: the rule book as a page for the chair.
@Suite("A rule book as a page")
struct RuleBookPageTests {
  private func page(_ name: String, _ organ: Organ = .committee) throws -> [Substring] {
    RuleBookPage(try Catalogue.ruleBook(named: name, for: organ), for: organ).text
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test("every book fits 80 columns for every organ", arguments: Catalogue.ruleBookNames)
  func width(name: String) throws {
    for organ in Organ.allCases {
      for line in try page(name, organ) {
        #expect(String(line).displayWidth <= RuleBookPage.columns, "\(line)")
        #expect(line.last != " ", "\(line)")
      }
      let kinds = try Catalogue.ruleBook(named: name, for: organ).motions.map(\.kind)
      let text = try page(name, organ).joined(separator: "\n")
      for kind in kinds { #expect(text.contains(kind)) }
    }
  }

  @Test("motions in their order: second, debate, majority, when, effect")
  func table() throws {
    let lines = try page("harvard")
    #expect(lines.first == "Harvard rules of procedure")
    #expect(
      lines[2...6].map(String.init) == [
        "    motion               2nd  debate  takes         when   does",
        " 1  appeal               -    1/0     two thirds    F-CV-  reverses the chair",
        " 2  adjourn-meeting      -    -       majority      F-C--  ends meeting",
        " 3  suspend              -    -       majority      F-C--  suspends meeting",
        " 4  extend unmoderated   -    -       majority      F-C--  extends caucus",
      ])
    #expect(lines[7].hasPrefix("    extend consultation "))
    let thimun = try page("thimun")
    #expect(
      thimun.contains("    suspend              yes  -       the chair     F-C--  suspends meeting")
    )
    #expect(
      try page("roberts").contains {
        $0.contains("division-of-the-assembly  -    -       on request  FS-V-")
      })
  }

  @Test("the page shows what the body fixes and what an objection does")
  func words() throws {
    let council = try page("un", .council).joined(separator: " ").replacing(
      "             ", with: "")
    #expect(council.contains("9 votes instead of a majority"))
    #expect(council.contains("one objection defeats divide"))
    #expect(council.contains("Council rule 32 divide"))
    let harvard = try page("harvard").joined(separator: " ")
    #expect(harvard.contains("the longest, then more speakers: moderated."))
    #expect(!harvard.contains("in place of a majority"))
  }

  @Test("a chair's own book is shown as a page too")
  func own() throws {
    let json = """
      { "extends": "harvard", "name": "long", "title": "Long",
        "motions": [{ "kind": "suspend", "remove": true },
          { "kind": "an-uncommonly-long-word-for-a-motion-ooo", "title": "Long" }],
        "precedence": ["an-uncommonly-long-word-for-a-motion-ooo", "appeal", "adjourn-meeting",
          "extend", "close-caucus", "unmoderated", "consultation", "moderated", "round-robin",
          "introduce", "introduce-amendment", "adjourn-debate", "resume-debate", "close-debate",
          "reconsider", "speaking-time", "open-list", "close-list", "set-agenda", "verify-quorum",
          "reorder", "divide", "roll-call", "acclamation"] }
      """
    let book = try Catalogue.ruleBook(json: json, for: .committee)
    for line in RuleBookPage(book, for: .committee).text.split(separator: "\n") {
      #expect(String(line).displayWidth <= RuleBookPage.columns, "\(line)")
    }
  }
}
