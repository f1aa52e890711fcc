import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// The shapes that a usage can have, each in a pattern of the test's own.
struct GrammarTests {
  private static let amend =
    "<doc:reference> (strike <clause:reference> | replace <clause:reference> <text:text> "
    + "| insert <clause:reference> <text:text> | words <clause:reference> <old:text> <new:text>) "
    + "by <by:whos> [signed <signed:named>] [friendly]"
  private static let correctVote =
    "<number:number> (<who:who> <answer:yes|no|abstain> "
    + "| count <yes:number> <no:number> [<abstain:number>] | question <question:text>)"
  private static let correctMotion =
    "<number:number> [by <by:who>] [count <yes:number> <no:number> [<abstain:number>]] "
    + "[words <text:text>]"
  private static let divide = "<doc:reference> <clause:reference>… by <by:who>"
  private static let addDocument =
    "<kind:working-paper|draft|communique> <title:text> [file <path:text>] by <by:whos> "
    + "[signed <signed:named>] [number <symbol:text>] [parties <parties:whos>]"
  private static let ballot =
    "papers <papers:number> [invalid <invalid:number>] [abstaining <abstaining:number>] "
    + "votes (<candidate:who> <votes:number>)…"
  private static let openVote =
    "(<doc:reference> | <question:text>) [by <method:placards|roll-call>]"
  private static let introduce =
    "<subject:text> [signed <count:number> | signed <signed:named>] [by <by:who>]"

  private func parser(_ usage: String, _ rest: String) throws -> Parser {
    let line = "test \(rest)"
    let spec = CommandSpec("test", usage, help: "Test.", example: "test") { _, _ in }
    return Parser(
      try Token.split(line), of: spec, Pattern(usage), try Play().session.state.roster.delegations,
      line: line)
  }

  private func values(_ usage: String, _ rest: String) throws -> Arguments {
    Arguments(words: ["test"], values: try parser(usage, rest).parse())
  }

  private func refusal(_ usage: String, _ rest: String) throws -> String? {
    let parser = try parser(usage, rest)
    return #expect(throws: Refusal.self) { _ = try parser.parse() }?.message
  }

  @Test func oneOfSeveralWaysIsRead() throws {
    let strike = try values(Self.amend, "1.1 strike 3.a by Ghana, Japan signed Malta friendly")
    #expect(strike.text("doc") == "1.1")
    #expect(strike.text("clause") == "3.a")
    #expect(strike.has("strike") && strike.has("friendly") && !strike.has("replace"))
    #expect(strike.whos("by") == .codes(["GHA", "JPN"]))
    #expect(strike.whos("signed") == .codes(["MLT"]))
    // Two groups of one kind, in either order.
    let other = try values(Self.amend, "L.20 signed Malta Japan words p2 \"old\" \"new\" by France")
    #expect(other.whos("signed") == .codes(["MLT", "JPN"]))
    #expect(other.text("old") == "old" && other.text("new") == "new")
    #expect(other.text("clause") == "p2")
    let replace = try values(Self.amend, "1.1 replace 4 \"Calls upon\" by Ghana")
    #expect(replace.text("text") == "Calls upon")
  }

  @Test func aWordComesBeforeAName() throws {
    let answer = try values(Self.correctVote, "2 Ghana no")
    #expect(answer.who() == "GHA" && answer.word("answer") == "no")
    let count = try values(Self.correctVote, "2 count 9 5 1")
    #expect(count.number("yes") == 9 && count.number("no") == 5 && count.number("abstain") == 1)
    // As verdicts write it.
    #expect(try values(Self.correctVote, "2 count 9-5").number("no") == 5)
    #expect(try values(Self.correctVote, "2 count 9-5").number("abstain") == nil)
    #expect(try values(Self.correctVote, "2 question \"Draft\"").text("question") == "Draft")
  }

  @Test func aPartWithinAPartMayBeLeftOut() throws {
    let short = try values(Self.correctMotion, "4 count 9 5 words \"Water\" by Japan")
    #expect(short.number("no") == 5 && short.number("abstain") == nil)
    #expect(short.text("text") == "Water" && short.who("by") == "JPN")
    #expect(try values(Self.correctMotion, "4 count 9 5 1").number("abstain") == 1)
  }

  @Test func whatIsRepeatedIsAList() throws {
    let divided = try values(Self.divide, "1.1 3 4.b p2 by Ghana")
    #expect(divided.list("clause") == [.reference("3"), .reference("4.b"), .reference("p2")])
    #expect(divided.who("by") == "GHA")
    #expect(try values(Self.divide, "1.1 3 by Ghana").list("clause") == [.reference("3")])
    let votes = try values(
      Self.ballot, "papers 15 abstaining 2 invalid 1 votes Japan 7, Ghana 5, United Kingdom 0")
    #expect(votes.list("candidate") == [.who("JPN"), .who("GHA"), .who("GBR")])
    #expect(votes.list("votes") == [.number(7), .number(5), .number(0)])
    #expect(votes.number("abstaining") == 2 && votes.number("invalid") == 1)
    #expect(votes.number("papers") == 15)
  }

  @Test func theNumberOfADocumentIsNoTitle() throws {
    let document = try values(Self.openVote, "1.2 by placards")
    #expect(document.text("doc") == "1.2" && document.text("question") == nil)
    let question = try values(Self.openVote, "\"1.2\" by roll-call")
    #expect(question.text("question") == "1.2" && question.text("doc") == nil)
    #expect(try values(Self.openVote, "Water").text("question") == "Water")
  }

  @Test func aNumberAfterSignedIsACount() throws {
    #expect(try values(Self.introduce, "\"Draft\" signed 20 by Ghana").number("count") == 20)
    let named = try values(Self.introduce, "\"Draft\" signed Japan, Malta by Ghana")
    #expect(named.whos("signed") == .codes(["JPN", "MLT"]) && named.number("count") == nil)
    #expect(
      try refusal(Self.addDocument, "draft \"T\" by Ghana signed 2")
        == "\"2\" is a number: name the delegations here")
  }

  @Test func groupsOfOneKindStandInAnyOrder() throws {
    for line in [
      "draft \"T\" by Ghana signed Japan, Malta parties France number \"1.1\" file \"a b.md\"",
      "draft \"T\" file \"a b.md\" parties France signed Japan Malta by Ghana number 1.1",
    ] {
      let document = try values(Self.addDocument, line)
      #expect(document.whos("by") == .codes(["GHA"]), "\(line)")
      #expect(document.whos("signed") == .codes(["JPN", "MLT"]))
      #expect(document.whos("parties") == .codes(["FRA"]))
      #expect(document.text("path") == "a b.md" && document.text("symbol") == "1.1")
    }
  }

  /// A choice is found in whatever letters it is typed, and is as the usage has it.
  @Test func choicesAreFoundInAnyLetters() throws {
    let usage = "<name:text> <article:37|39|Article-31> [as <symbol:S/RES|PRST>]"
    for line in ["\"Ms A\" article-31 as prst", "\"Ms A\" ARTICLE-31 AS Prst"] {
      let invited = try values(usage, line)
      #expect(invited.word("article") == "Article-31" && invited.word("symbol") == "PRST")
    }
    #expect(try values(usage, "\"Ms A\" 37").word("article") == "37")
    // It ends a list of names too.
    #expect(
      try values("<whos:whos> <place:Room|Hall>", "Ghana, Japan hall").whos()
        == .codes(["GHA", "JPN"]))
  }

  @Test func whatIsWrongIsToldAtItsPlace() throws {
    let needed = try refusal(Self.amend, "1.1")
    #expect(
      needed?.hasPrefix("test needs strike, replace, insert or words: test <doc> (strike") == true)
    #expect(
      try refusal(Self.amend, "1.1 delete 3 by Ghana")?
        .hasPrefix("\"delete\" is given where (strike <clause> | replace <clause> \"text\"") == true
    )
    #expect(try refusal(Self.amend, "1.1 replace 3")?.hasPrefix("3 needs the text") == true)
    #expect(
      try refusal(Self.amend, "draft strike 3 by Ghana")?.contains("is given where <doc>") == true)
    #expect(try refusal(Self.correctVote, "2 Atlantis no")?.contains("Atlantis") == true)
    #expect(try refusal(Self.divide, "1.1 by Ghana")?.contains("is given where <clause>") == true)
    #expect(
      try refusal(Self.ballot, "papers 9 votes Japan 7, Ghana")?.hasPrefix("Ghana needs a number")
        == true)
    #expect(
      try refusal(Self.ballot, "papers 9 votes Japan 7, Ghana x")?.hasPrefix(
        "\"x\" is not a number")
        == true)
  }

  @Test func theGrammarIsShownAsItStands() {
    #expect(
      Pattern(Self.amend).synopsis
        == "<doc> (strike <clause> | replace <clause> \"text\" | insert <clause> \"text\" "
        + "| words <clause> \"old\" \"new\") by <by> [signed <signed>] [friendly]")
    #expect(Pattern(Self.divide).synopsis == "<doc> <clause>… by <by>")
    #expect(
      Pattern(Self.ballot).synopsis
        == "papers <papers> [invalid <invalid>] [abstaining <abstaining>] "
        + "votes (<candidate> <votes>)…")
    #expect(
      Pattern(Self.introduce).synopsis == "\"subject\" [signed <count> | signed <signed>] [by <by>]"
    )
  }

  /// What completion offers: the beginnings of all ways that are open.
  @Test func everyWayToGoOnIsOffered() throws {
    func next(_ usage: String, _ rest: String) throws -> [String] {
      let progress = try parser(usage, rest).outlook().progress
      let elements =
        progress.within.map { [$0] }
        ?? [progress.required.first, progress.running].compactMap(\.self)
      return elements.flatMap(\.openings).map { $0[0].placeholder }
    }
    #expect(try next(Self.amend, "1.1") == ["strike", "replace", "insert", "words"])
    #expect(try next(Self.amend, "1.1 words 3") == ["\"old\""])
    #expect(try next(Self.amend, "1.1 words 3 \"a\"") == ["\"new\""])
    #expect(try next(Self.correctVote, "2") == ["<who>", "count", "question"])
    #expect(try next(Self.divide, "1.1 3") == ["by", "<clause>"])
    #expect(try next(Self.ballot, "papers 9 votes Japan 3") == ["<candidate>"])
    #expect(try next(Self.ballot, "papers 9 votes Japan") == ["<votes>"])
  }
}
