import SessionFixtures
import Testing

@testable import Catalogue

/// Every built-in book for every organ.
private let all: [(name: String, organ: Organ)] = Catalogue.ruleBookNames.flatMap { name in
  Organ.allCases.map { (name, $0) }
}

@Suite("Catalogue: rule books")
struct CatalogueRuleBookTests {
  @Test("there are seven books")
  func names() {
    #expect(
      Catalogue.ruleBookNames
        == ["crisis", "harvard", "nmun", "roberts", "thimun", "un", "un4mun"])
  }

  @Test("each book is valid for each organ", arguments: all)
  func whole(name: String, organ: Organ) throws {
    let book = try Catalogue.ruleBook(named: name, for: organ)
    #expect(book.name == name)
    #expect(!book.motions.isEmpty)
    let kinds = Set(book.motions.map(\.kind))
    for kind in book.precedence.flatMap(\.kinds) {
      #expect(kind.split(separator: " ").allSatisfy { kinds.contains(String($0)) }, "\(kind)")
    }
    let ranked = Set(book.precedence.flatMap(\.kinds).flatMap { $0.split(separator: " ") })
    for kind in kinds { #expect(ranked.contains(Substring(kind)), "\(kind) has no rank") }
  }

  @Test(
    "the built-in files pass the checks for a chair's own file", arguments: Catalogue.ruleBookNames)
  func files(name: String) throws {
    let text = try #require(Catalogue.text("rules/\(name).json"))
    let file = try RuleBookFile(text: text)
    for organ in Organ.allCases {
      #expect(try file.book(for: organ) == Catalogue.ruleBook(named: name, for: organ))
    }
  }

  @Test(
    "a printed book reads back as the same book", arguments: Catalogue.ruleBookNames)
  func roundTrip(name: String) throws {
    let text = try Catalogue.ruleBookJSON(named: name)
    let file = try RuleBookFile(text: text)
    for organ in Organ.allCases {
      #expect(try file.book(for: organ) == Catalogue.ruleBook(named: name, for: organ))
    }
    #expect(!text.contains("\"extends\""))
    // A sentence is not broken.
    let lines = text.split(separator: "\n").filter { !$0.contains("\"announce") }
    #expect(lines.allSatisfy { $0.utf8.count <= 120 })
  }

  @Test("the check of a chair's file knows every field")
  func schema() throws {
    var book = try Catalogue.ruleBook(named: "harvard", for: .committee)
    book.caucuses.extensions = nil
    book.caucuses.extensionPercent = nil
    // Every stored property, including optional ones.
    for (path, value) in [
      ("", book as Any), ("quorum", book.quorum), ("caucuses", book.caucuses),
      ("speeches", book.speeches), ("rollCall", book.rollCall), ("majorities", book.majorities),
      ("observers", book.observers), ("abstention", book.abstention),
      ("attendance", book.attendance),
    ] {
      for field in Mirror(reflecting: value).children.compactMap(\.label) {
        let inner = #"{ "\#(field)": null }"#
        let text = path.isEmpty ? inner : #"{ "\#(path)": \#(inner) }"#
        try RuleBookSchema.current().check(JSONValue(text))
      }
    }
    for field in Mirror(reflecting: book.motions[0]).children.compactMap(\.label)
    where field != "kind" {
      let text = #"{ "motions": [{ "kind": "suspend", "\#(field)": null }] }"#
      try RuleBookSchema.current().check(JSONValue(text))
    }
  }

  @Test("an unknown book is refused")
  func missing() {
    let error = catalogueFault { _ = try Catalogue.ruleBook(named: "oxford", for: .committee) }
    #expect(
      error
        == "there is no rule book \"oxford\"; choose one of crisis, harvard, nmun, roberts, "
        + "thimun, un, un4mun"
    )
    #expect(throws: CatalogueError.self) { try Catalogue.ruleBookJSON(named: "../kinds") }
  }
}
