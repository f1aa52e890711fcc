@testable import Catalogue
@testable import Session
import SessionFixtures
import Testing

@testable import Phrases

@Suite("Sheets to print")
struct PaperSheetTests {
  private func count(_ part: String, in text: String) -> Int {
    text.indices.count { text[$0...].hasPrefix(part) }
  }

  @Test("the roll has a row for each delegation and a box for each answer of the book")
  func roll() throws {
    var play = try Play()
    try play.run("delegation add \"Ports & <Rivers>\" code PORTS ngo")
    let html = PaperSheet.roll.html(play.session)
    for title in play.session.attendances.map(\.title) {
      #expect(html.contains("<th scope=\"col\" class=\"box\">\(Spelling.capitalized(title))</th>"))
    }
    let boxes = play.session.state.roster.delegations.count * play.session.attendances.count
    #expect(count("☐", in: html) == boxes)
    #expect(html.contains("<td>China <i>(veto)</i></td>"))
    #expect(html.contains("Ports &amp; &lt;Rivers&gt; <i>(an organisation)</i>"))
  }

  @Test("only members vote")
  func tally() throws {
    var play = try Play()
    try play.run("delegation add NATO")
    let html = PaperSheet.tally.html(play.session)
    #expect(count("☐", in: html) == 15 * 5)
    #expect(!html.contains("North Atlantic"))
    #expect(html.contains("15 members."))
  }

  @Test("a placard for each delegation, small enough for its name")
  func placards() throws {
    let play = try Play(body: "unga", year: nil)
    let html = PaperSheet.placards.html(play.session)
    #expect(count("<section>", in: html) == 193)
    #expect(html.contains("font-size:72pt\">France<"))
    #expect(!html.contains("font-size:72pt\">Bosnia and Herzegovina<"))
    #expect(html.contains("Côte d&#39;Ivoire"))
  }

  @Test("the list begins with who is on it, and fills whole pages with empty lines")
  func list() throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "agenda set 1", "speakers open"])
    try play.run("speakers add Ghana")
    let html = PaperSheet.list.html(play.session)
    #expect(html.contains("<td class=\"number\">1</td><td class=\"wide\">Ghana</td>"))
    #expect(html.contains("<td class=\"number\">2</td><td class=\"wide\"></td>"))
    // The row of the titles, and one page.
    #expect(count("<tr>", in: html) == 1 + 30)
    try play.run("speakers add all")
    #expect(count("<tr>", in: PaperSheet.list.html(play.session)) == 1 + 60)
  }

  @Test("nothing that only the dais may know is on paper")
  func privacy() throws {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "speakers open", "speakers add Ghana",
    ])
    try play.run(["note Ghana \"shy but good\"", "score Ghana 7"])
    for sheet in PaperSheet.allCases {
      #expect(!sheet.html(play.session).contains("shy"), "\(sheet)")
    }
  }

  @Test("a corrected name of the committee is printed and said")
  func committee() throws {
    var play = try Play()
    try play.run(["correct committee \"Council of Ports\"", "note Ghana \"clear\""])
    #expect(PaperSheet.roll.html(play.session).contains("Council of Ports"))
    #expect(ScoreSheet(play.session).committee == "Council of Ports")
    #expect(play.session.words(at: play.session.state.time)?.contains("Council of Ports") == true)
  }

  @Test("a long list has empty lines too, and its names are escaped")
  func longList() throws {
    var play = try Play(body: "unga", year: nil)
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "speakers open", "speakers add all",
    ])
    let html = PaperSheet.list.html(play.session)
    // Whole pages.
    #expect(count("<tr>", in: html) - 1 >= 193 + 20)
    #expect(html.contains("<td class=\"wide\">Côte d&#39;Ivoire</td>"))
  }

  @Test("the letters of a placard stay readable, however long the name")
  func longName() throws {
    var play = try Play()
    let name = "Association of Small Island Developing Ports"
    try play.run("delegation add \"\(name)\" code PORTS ngo")
    #expect(PaperSheet.placards.html(play.session).contains("font-size:32pt\">\(name)<"))
  }
}
