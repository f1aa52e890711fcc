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
      .writeForWordProcessor(paper: "210mm 297mm") { page += $0 }
    return page
  }

  @Test func aWordProcessorFindsHeadingsHeadsAndPageNumbers() throws {
    let page = try page()
    #expect(page.contains("<h1 align=\"left\">Minutes: United Nations Security Council</h1>"))
    #expect(page.contains("<h2 align=\"left\">Meeting 1, "))
    #expect(page.contains("<thead>\n<tr><th valign=\"top\">"))
    #expect(page.contains("@page { size: 210mm 297mm;"))
    #expect(page.contains("<sdfield type=\"page\"") && page.contains("<sdfield type=\"docstat\""))
    #expect(page.contains("<b>Vote 1 on S/2023/77 "))
    #expect(page.contains("<i>In favour (15)</i>: Albania, "))
    // Drawings do not survive; the tables have their figures.
    #expect(!page.contains("<svg") && !page.contains("dir="))
  }

  /// The direction is not inherited, and isolates are not known everywhere.
  @Test func eachBlockHasItsDirection() throws {
    let page = try page(in: .arabic)
    for tag in ["h1", "h2", "h3", "p", "ol", "table"] {
      let all = page.split(separator: "<\(tag)").dropFirst().filter {
        " >".contains($0.first ?? "x")
      }
      #expect(!all.isEmpty, "\(tag)")
      for element in all where !element.hasPrefix(" align=\"center\"") {
        #expect(element.hasPrefix(" dir=\"rtl\""), "\(tag) \(element.prefix(60))")
      }
    }
    #expect(!page.contains("<bdi>") && !page.contains("\u{2068}"))
    #expect(page.contains("\u{200F}Early warning\u{200F}"))
    #expect(page.contains("<p dir=\"rtl\" class=\"cell\" align=\"right\">"))
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
