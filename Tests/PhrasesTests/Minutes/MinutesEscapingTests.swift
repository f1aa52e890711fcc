@testable import Catalogue
import SessionFixtures
@testable import Phrases
import Testing

@testable import Session

/// Text that people enter must remain text in every format.
struct MinutesEscapingTests {
  /// Minutes of one meeting with a text in every possible place. The facts are made by hand,
  /// because a journal need not have been written through the command language.
  private func minutes(saying text: String) throws -> Minutes {
    let fixture = try MinutesFixture()
    var setup = fixture.session.setup
    setup.committee = text
    setup.topics = [Topic(title: text)]
    setup.roster[0].name = text
    let vote = VoteOpened(
      number: 1, question: text, kind: .substantive, method: .rollCall, majority: .simple,
      entitled: ["BRA"])
    let closed = VoteClosed(
      number: 1, verdict: Verdict(.adopted, .majority, Tally(yes: 1)), rightsOwed: [])
    let facts: [any Fact] = [
      MeetingOpened(number: 1), Attended(code: "BRA", attendance: .present), Announced(text: text),
      SpeechStarted(code: "BRA", grantedMilliseconds: 1000, origin: .list),
      SpeechEnded(code: "BRA", usedMilliseconds: 1000, grantedMilliseconds: 1000), vote,
      VoteCast(code: "BRA", answer: .yes), closed,
    ]
    return Minutes(
      setup: setup, records: [Record(sequence: 1, time: 0, command: text, facts: facts)])
  }

  @Test func htmlIsEscaped() throws {
    let html = try minutes(saying: "<script>alert('x')</script> & \"<b>\"").html
    #expect(!html.contains("<script") && !html.contains("<b>"))
    #expect(
      html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;&lt;b&gt;&quot;"))
    // A combining accent forms a single character with the special character before it.
    let accented = try minutes(saying: "<\u{301}i>\u{301}").html
    #expect(accented.unicodeScalars.filter { $0 == "<" }.count == tags(in: accented))
  }

  private func tags(in html: String) -> Int {
    let scalars = Array(html.unicodeScalars)
    return zip(scalars, scalars.dropFirst()).count { first, second in
      first == "<" && (second.properties.isAlphabetic || second == "/" || second == "!")
    }
  }

  @Test func htmlIsOneWholePage() throws {
    let html = try MinutesFixture.shortMeeting().minutes.html
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(html.hasSuffix("</html>\n"))
    #expect(!html.contains("http:") && !html.contains("https:") && !html.contains("src="))
    for tag in ["table", "tbody", "tr", "td", "dl", "p", "main", "h2"] {
      let opening = html.split(separator: "<\(tag)", omittingEmptySubsequences: false)
        .dropFirst().count { $0.first == ">" || $0.first == " " }
      let closing = html.split(separator: "</\(tag)>", omittingEmptySubsequences: false).count - 1
      #expect(opening == closing && opening > 0, "\(tag)")
    }
  }

  @Test func markdownIsEscaped() throws {
    let markdown = try minutes(saying: "a|b *c* _d_ `e` [f](g) <script> \\").markdown
    #expect(markdown.contains("| a\\|b \\*c\\* \\_d\\_ \\`e\\` \\[f\\](g) \\<script\\> \\\\ |"))
    #expect(!markdown.contains("*c*") && !markdown.contains(" <script"))
    let row = try #require(
      markdown.split(separator: "\n").first {
        $0.contains("present |") && !$0.contains("Delegation")
      })
    #expect(row.filter { $0 == "|" }.count == 4, "three bars and the escaped one")
  }

  @Test func markdownTextBeginsNoListAndNoHeading() throws {
    #expect(try minutes(saying: "- one").markdown.contains("1. \\- one\n"))
    #expect(try minutes(saying: "2. two").markdown.contains("1. 2\\. two\n"))
    #expect(try minutes(saying: "# three").markdown.contains("1. \\# three\n"))
    #expect(try minutes(saying: "3.5 degrees").markdown.contains("1. 3.5 degrees\n"))
  }

  @Test func lineEndsStayWithinTheirLineOrCell() throws {
    let minutes = try minutes(saying: "one\r\n\r\n# two")
    #expect(minutes.markdown.contains("Announcement: one \\# two"))
    #expect(minutes.text.contains("Announcement: one # two"))
    let rows = try CSV.read(minutes.csv)
    #expect(rows.contains { $0[7] == "Announcement: one\r\n\r\n# two." })
  }

  @Test func csvQuotesAndDefusesFormulas() throws {
    let quoted = try CSV.read(minutes(saying: "a \"b\", c").csv)
    #expect(quoted.contains { $0[3] == "ballot" && $0[7] == "a \"b\", c" })
    for sign in ["=", "+", "-", "@", "\t=", "＝"] {
      let text = "\(sign)HYPERLINK(\"x\")"
      let rows = try CSV.read(minutes(saying: text).csv)
      #expect(rows.contains { $0[3] == "ballot" && $0[6] == "'" + text && $0[7] == "'" + text })
      #expect(rows.joined().allSatisfy { !$0.hasPrefix("=") && !$0.hasPrefix("@") })
    }
  }

  /// Where the decimal sign is a comma, spreadsheets separate cells by semicolons.
  @Test func csvDefusesFormulasAfterASemicolon() throws {
    for format in Minutes.Format.allCases where format.isTable && format != .points {
      let text = try minutes(saying: "a;=1+1;b;@x").rendered(as: format)
      #expect(!text.contains(";=") && !text.contains(";@"), "\(format)")
    }
    #expect(try minutes(saying: "a;=1+1;b;@x").csv.contains("a;'=1+1;b;'@x"))
  }

  @Test(arguments: Minutes.Format.allCases) func nothingSteersATerminal(
    _ format: Minutes.Format
  ) throws {
    let text = try minutes(saying: "a\u{1B}]0;x\u{7}b\u{9B}2J\u{202E}c\u{0}").rendered(as: format)
    let steering = text.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || (0x7F..<0xA0).contains($0.value)
        || $0.value == 0x202E
    }
    #expect(steering.isEmpty)
  }
}
