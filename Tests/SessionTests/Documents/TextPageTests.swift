import SessionFixtures
import Testing

@testable import Session

/// The page of a text that the room is shown: `doc show`.
struct TextPageTests {
  private static let text = """
    Sponsors: Delegation 1, Delegation 2, Delegation 3

    The First Committee,
    Noting the fog,

    1. Urges members to light their ports;
    2. Requests that lamps may burn all night:
    a) in winter, wherever the nights are longer than twelve hours, and where the harbour master
    considers that the approach of vessels of more than five hundred tonnes would be unsafe;
    b) in fog, at all hours of the day, with a sound signal of at least two blasts every minute, of
    which the characteristics shall be published in the list of lights and fog signals;
    c) at the request of a vessel in distress, without delay and without charge;
    3. Decides to remain seized of the matter.
    """

  private func committee() throws -> Play {
    var play = try Committee(rules: "harvard", members: 8).play()
    try play.run("agenda set 1")
    try play.run("doc add draft \"Lights\" file \"lights.txt\"", file: Self.text)
    try play.run("doc introduce 1.1")
    return play
  }

  private func shown(_ play: Play) -> String? { play.session.state.pageOnFloor?.words }

  @Test func pagesAreTurnedForthAndBack() throws {
    var play = try committee()
    #expect(shown(play) == nil)
    var seen: [String?] = []
    while (try? play.run("doc page next")) != nil { seen.append(shown(play)) }
    #expect(
      seen == [
        "preambular paragraph 1", "clause 1", "clause 2 (1 of 2)", "clause 2 (2 of 2)", "clause 3",
      ])
    #expect(
      play.refused("doc page next")?.message == "this is the last page of Draft resolution 1.1")
    for _ in 1...4 { try play.run("doc page previous") }
    #expect(shown(play) == "preambular paragraph 1")
    // Before the first page is the title.
    try play.run("doc page previous")
    #expect(shown(play) == nil)
    #expect(play.refused("doc page previous") != nil)
    try play.run("undo")
    #expect(shown(play) == "preambular paragraph 1")
  }

  @Test func aClauseOrASubClauseIsTurnedTo() throws {
    var play = try committee()
    #expect(try play.run("doc show 1.1 3") == "The room sees clause 3 of Draft resolution 1.1.")
    try play.run("doc show 1.1 2.c")
    #expect(shown(play) == "clause 2 (2 of 2)")
    #expect(play.refused("doc show 1.1 4")?.message.contains("no clause 4") == true)
    try play.run(["doc hide"])
    #expect(play.refused("doc page next")?.message.contains("shown no document") == true)
  }

  /// A sub-clause that fits into a page is not divided, and nothing is left out.
  @Test func longClausesAreDivided() throws {
    let play = try committee()
    let pages = play.session.state.pages(of: play.document("1.1")).filter { $0.clause == "2" }
    #expect(pages.map { $0.lines.map(\.clause) } == [["2", "2.a"], ["2.b", "2.c"]])
    #expect(pages.flatMap(\.lines).map(\.level) == [0, 1, 1, 1])
    #expect(pages[1].lines[0].runs[0].text.hasPrefix("(b) in fog"))
  }

  /// Scripts without blanks are divided too, and no blank is added.
  @Test func textsWithoutBlanksAreDivided() {
    let text = String(repeating: "重申会员国对保护平民负有首要责任，", count: 30)
    let line = TextPage.Line(
      clause: "1", level: 0, runs: [.init(change: .kept, text: "1. " + text)])
    let pages = TextPage.pages(of: [line], clause: "1")
    #expect(pages.count == 3 && pages.allSatisfy { $0.of == 3 })
    #expect(pages.map(\.marked).joined() == "1. " + text)
  }

  @Test func aTextThatWasNotEnteredHasNoPages() throws {
    var play = try committee()
    try play.run(["doc add draft \"Bells\" by D001, D002, D003", "doc introduce 1.2"])
    let message = play.refused("doc page next")?.message
    #expect(message?.hasPrefix("the text of Draft resolution 1.2 was not entered") == true)
  }

  /// During a vote on an amendment the room sees what it changes, and afterwards the text again.
  @Test func anAmendmentIsShownDuringItsVote() throws {
    var play = try committee()
    try play.run([
      "amend 1.1 words 2.c \"without charge\" \"at a low charge\" by D004, D005",
      "vote open 1.1.1 by placards",
    ])
    #expect(
      play.session.state.pageOnFloor?.marked.contains("[-without-] {+at a low+} charge") == true)
    #expect(
      try play.run("doc show 1.1 3")
        == "The room sees clause 3 of Draft resolution 1.1 after the vote.")
    #expect(shown(play) == "clause 2.c")
    #expect(play.refused("doc page previous") != nil)
    try play.run(["vote count 8 0", "vote close"])
    #expect(shown(play) == "clause 3")
  }

  /// The first page that is shown of a long change is one with a change on it.
  @Test func aVoteBeginsWithTheChange() throws {
    var play = try committee()
    let words = (1...100).map { "lamp\($0)" }.joined(separator: " ")
    try play.run(
      "doc add draft \"Bells\" by D001, D002, D003 file \"bells.txt\"",
      file: "The First Committee,\n1. Urges \(words);\n2. Decides to wait.")
    try play.run([
      "doc introduce 1.2", "amend 1.2 words 1 \"lamp99\" \"bell\" by D004, D005",
      "vote open 1.2.1 by placards",
    ])
    #expect(shown(play) == "clause 1 (2 of 2)")
    try play.run("doc page previous")
    #expect(shown(play) == "clause 1 (1 of 2)")
  }

  /// A clause that was struck while it was shown gives way to the title.
  @Test func aStruckClauseIsNotShown() throws {
    var play = try committee()
    try play.run([
      "doc show 1.1 3", "amend 1.1 strike 3 by D001, D002", "amend accept 1.1.1",
    ])
    #expect(shown(play) == nil)
    #expect(play.session.state.documentOnFloor?.number == "1.1")
  }
}
