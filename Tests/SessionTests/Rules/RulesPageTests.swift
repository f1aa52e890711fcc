import SessionFixtures
import FoundationEssentials
import Testing

@testable import Catalogue
@testable import Session

/// Checks `docs/rules.md` against the program: it names every field and word, and its examples
/// work.
@Suite("Catalogue: the page on rule books")
struct CatalogueRulesPageTests {
  private let page: String

  init() throws { page = try RulesPage.text() }

  @Test("every field has a row, and every row a field")
  func fields() throws {
    let known = try RuleBookSchema.current().fields
    #expect(known.contains("quorum.base") && known.contains("motions[].withoutQuorum"))
    let rows = Set(page.split(separator: "\n").compactMap { RulesPage.firstCode(inRow: $0) })
    for field in known { #expect(rows.contains(field), "docs/rules.md has no row for \(field)") }
    let isField = { (row: String) in row.contains(".") && !row.contains("\"") }
    #expect(Set(rows.filter(isField)).subtracting(known) == [])
  }

  @Test("every permitted word of a field is there")
  func words() {
    for (field, words) in RuleBookValues.words {
      for word in words {
        let found = page.contains("`\(word)`") || page.contains("\"\(word)\"")
        #expect(found, "docs/rules.md does not know \(word), of \(field)")
      }
    }
  }

  @Test("both files in it are complete books", arguments: ["the example", "a european order"])
  func examples(name: String) throws {
    let json = try RulesPage.example(name)
    for organ in Organ.allCases {
      let book = try Catalogue.ruleBook(json: json, for: organ)
      #expect(book != (try Catalogue.ruleBook(named: "harvard", for: organ)))
    }
  }

  @Test("every switch that it shows can be put into a file")
  func switches() throws {
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let snippets = rows.flatMap { row in
      row.split(separator: "`").map(String.init).filter {
        $0.hasPrefix("\"") && $0.contains("\": ")
      }
    }
    #expect(snippets.count >= 17)
    for snippet in snippets {
      let json = #"{ "extends": "harvard", \#(snippet) }"#
      #expect(throws: Never.self, "\(snippet)") {
        _ = try Catalogue.ruleBook(json: json, for: .committee)
      }
    }
  }
}

/// Plays the example, to check the page's statements about it.
@Suite("Catalogue: the example of the page on rule books")
struct CatalogueRulesPageExampleTests {
  private func committee(_ members: Int, _ organ: Organ = .committee) throws -> Play {
    try Committee(rules: RulesPage.example("the example"), organ: organ, members: members).play()
  }

  @Test("debate is closed by three fifths, and motions take a second")
  func closure() throws {
    var play = try committee(45)
    try play.run(["agenda set 1", "motion close-debate by D001"])
    #expect(play.refused("motion vote next 27 18")?.message.contains("second") == true)
    try play.run(["motion second 1 D002", "motion vote next 26 19"])
    #expect(play.session.motions.last?.status == .failed)
    try play.run(["motion close-debate by D001 second D002", "motion vote next 27 18"])
    #expect(play.session.motions.last?.status == .passed)
    #expect(play.session.state.debate.closed)
  }

  @Test("an abstention on substance counts like a no")
  func substance() throws {
    var play = try committee(45)
    try play.run(count(22, 10, 13))
    #expect(play.session.voting.votes.last?.outcome == .rejected)
    try play.run(count(23, 22))
    #expect(play.session.voting.votes.last?.outcome == .adopted)
  }

  @Test("the longer caucus is put first, whichever kind it is")
  func caucuses() throws {
    var play = try committee(45)
    try play.run([
      "motion unmoderated 5m by D001", "motion moderated 10m 60s \"Water\" by D002",
      "motion suspend by D003",
    ])
    #expect(play.precedence == [3, 2, 1])
    #expect(play.refused("motion round-robin 30s by D004") != nil)
  }

  @Test("a caucus can be extended twice, by half its length")
  func extensions() throws {
    var play = try committee(45)
    try play.run(["motion moderated 10m 60s \"Water\" by D001 second D002", "motion pass next"])
    #expect(play.refused("motion extend 6m by D003") != nil)
    for _ in 1...2 {
      try play.run(["motion extend 5m by D003 second D004", "motion pass next"])
    }
    #expect(play.refused("motion extend 1m by D003")?.message.contains("2 times") == true)
  }
}

/// The page, as read by the tests.
enum RulesPage {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  static func text() throws -> String {
    try String(contentsOfFile: "\(root)/docs/rules.md", encoding: .utf8)
  }

  /// The JSON after the comment with this name.
  static func example(_ name: String) throws -> String {
    let parts = try text().split(separator: "<!-- \(name) -->\n```json\n")
    let json = try #require(parts.count == 2 ? parts[1] : nil, "no example \(name)")
    return String(try #require(json.split(separator: "\n```").first))
  }

  /// The code at the beginning of a table row: `| `quorum.open` | …`.
  static func firstCode(inRow line: Substring) -> String? {
    guard line.hasPrefix("| `") else { return nil }
    return line.dropFirst(3).split(separator: "`").first.map(String.init)
  }
}
