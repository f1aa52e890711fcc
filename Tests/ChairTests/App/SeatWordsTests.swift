import Session
import SessionFixtures
import Testing

@testable import chair
@testable import TerminalKit

/// What a seat is told of the others is said as its own record says it.
struct SeatWordsTests {
  private func play() throws -> Play {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "speakers open", "speakers add Ghana",
    ])
    play.author = "Bob"
    try play.run("speech start")
    return play
  }

  private func news(_ play: Play, last count: Int = 1) -> String? {
    SeatWords.news(play.session.history.records.suffix(count), [], play.session)
  }

  @Test func anActIsASentence() throws {
    var play = try play()
    #expect(news(play) == "Bob: Ghana has the floor, from the speakers' list, for 1:30.")
    play.author = nil
    try play.run("undo anyway")
    #expect(
      news(play) == "the chair: undo: Ghana has the floor, from the speakers' list, for 1:30.")
    #expect(news(play, last: 5)?.hasPrefix("2 other lines before: · ") == true)
  }

  @Test func theRecordSaysTheSame() throws {
    var play = try play()
    play.author = "Rapporteur"
    try play.run("undo anyway")
    let lines = ChairScreen.frame(
      play.session, ViewState(pane: .record), hints: [], now: play.now, width: 240, height: 60
    ).lines
    #expect(lines.contains { $0.contains("Rapporteur: undo: Ghana has the floor") })
    #expect(!lines.contains { $0.contains("undo anyway") })
  }
}
