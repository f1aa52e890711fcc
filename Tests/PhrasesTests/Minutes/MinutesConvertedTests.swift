import SessionFixtures
import Testing

@testable import Catalogue
@testable import Phrases
@testable import Session

/// What other programs make documents and sheets from.
struct MinutesConvertedTests {
  private func page(in language: Language = .english) throws -> String {
    var play = try Play(topics: ["Early warning"])
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "vote open \"S/2023/77\" by roll-call",
      "vote cast all yes", "vote close",
    ])
    var page = ""
    try Minutes(play.session, in: language, isolating: true)
      .writeOpenDocument(paper: ("210mm", "297mm")) { page += $0 }
    return page
  }

  @Test func aWordProcessorFindsHeadingsHeadsAndPageNumbers() throws {
    let page = try page()
    #expect(
      page.contains(
        "text:outline-level=\"1\">Minutes: United Nations Security Council</text:h>"))
    #expect(page.contains("<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">"))
    #expect(page.contains("<table:table-header-rows>\n<table:table-row"))
    #expect(page.contains("fo:page-width=\"210mm\" fo:page-height=\"297mm\""))
    #expect(page.contains("<text:page-number ") && page.contains("<text:page-count>"))
    #expect(page.contains("<text:p text:style-name=\"Label\">Vote 1 on S/2023/77 "))
    #expect(
      page.contains("<text:span text:style-name=\"Title\">In favour (15)</text:span>: Albania, "))
    // Drawings do not survive; the tables have their figures.
    #expect(!page.contains("<svg") && !page.contains("rl-tb"))
  }

  /// A heading is not alone at the foot of a page, and a row is not divided.
  @Test func whatBelongsTogetherStaysTogether() throws {
    let page = try page()
    for level in 1...4 {
      let style = try #require(
        page.split(separator: "<style:style ").first {
          $0.hasPrefix("style:name=\"Heading_20_\(level)\"")
        })
      #expect(style.contains("fo:keep-with-next=\"always\""))
    }
    #expect(page.contains("<style:table-row-properties fo:keep-together=\"always\"/>"))
    let rows = page.split(separator: "<table:table-row").dropFirst()
    #expect(rows.count > 20 && rows.allSatisfy { $0.hasPrefix(" table:style-name=\"Row\">") })
  }

  /// Every style and width that is used is declared, and every element is closed.
  @Test func theDocumentIsWhole() throws {
    let page = try page(in: .arabic)
    func names(_ key: String) -> Set<Substring> {
      Set(page.split(separator: " \(key)=\"").dropFirst().map { $0.prefix { $0 != "\"" } })
    }
    let used = names("text:style-name").union(names("table:style-name"))
    #expect(used.count > 10 && used.subtracting(names("style:name")).isEmpty, "\(used)")
    var open: [Substring] = []
    for tag in page.split(separator: "<").dropFirst() {
      let name = tag.prefix { $0 != " " && $0 != ">" && $0 != "\n" }
      if name.hasPrefix("/") {
        #expect(open.popLast() == name.dropFirst())
      } else if !tag.prefix(while: { $0 != ">" }).hasSuffix("/") {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  /// Isolates are not known everywhere.
  @Test func theDirectionIsThatOfTheLanguage() throws {
    let page = try page(in: .arabic)
    #expect(page.contains("style:writing-mode=\"rl-tb\"") && !page.contains("lr-tb"))
    #expect(!page.contains("<bdi>") && !page.contains("\u{2068}"))
    #expect(page.contains("\u{200F}Early warning\u{200F}"))
    #expect(page.contains("style:language-complex=\"ar\""))
    #expect(page.contains("fo:text-align=\"right\" style:writing-mode=\"rl-tb\""))
  }

  @Test func textsAreNoNumbersInASheet() {
    let rows = [
      ["2023-10-03", "13:06", "13:06:25", "12", "", "1.10", "1/2", "May 5", "a, \"b\"\n1"],
      ["=1+1", "-5", "'tis", "1e5", "123456789012345678", "12:30 p.m.", "TRUE", "ü", "2023-10-3"],
    ]
    #expect(
      CSVText.withTextsMarked(CSVText.of(rows)) == """
        2023-10-03,13:06,13:06:25,12,,'1.10,'1/2,'May 5,"'a, ""b""\n1"\r
        '=1+1,'-5,''tis,'1e5,'123456789012345678,'12:30 p.m.,'TRUE,'ü,'2023-10-3\r

        """)
  }
}
