import Catalogue
import Session
import SessionFixtures
import Testing

@testable import Presentation

/// A result that is corrected is news again, marked as corrected.
struct RoomCorrectionTests {
  /// A vote that failed by one vote, and two speakers on the list.
  private func council() throws -> Play {
    var play = try Play.council()
    try play.run([
      "speakers add Ghana, Japan", "vote open \"Draft 1\" by roll-call",
      "vote cast all yes", "vote cast RUS no", "vote close",
    ])
    return play
  }

  private func view(_ play: Play, _ languages: [Language] = [.english]) -> RoomView {
    RoomView(PublicSession(play.session), RoomNews(play.session), in: languages, at: play.now)
  }

  @Test func aVerdictIsShownAgainAfterOtherBusiness() throws {
    var play = try council()
    #expect(view(play).phase == .verdict && view(play).headline == "Vote 1")
    try play.run(["speech start", "speech end"])
    #expect(view(play).phase == .floor)
    try play.run("correct vote 1 RUS abstain")
    let view = view(play)
    #expect(view.phase == .verdict && view.headline == "Vote 1, corrected")
    #expect(view.verdict?.words == "✓ ADOPTED")
    #expect(view.verdict?.reason?.contains("0 against, 1 abstaining") == true)
    try play.run("speech start")
    #expect(self.view(play).phase == .speech && self.view(play).news == nil)
  }

  /// The floor comes first; the whole verdict is shown when it is free.
  @Test func duringASpeechItIsALine() throws {
    var play = try council()
    try play.run(["speech start", "correct vote 1 RUS abstain"])
    for line in ["speech pause", "speech resume", "timer 5m", "point order Japan sustained"] {
      let view = view(play)
      #expect(view.phase == .speech && view.clocks.first?.kind == .speech)
      #expect(view.news?.isPassed == true && view.news?.isCorrection == true, "before \(line)")
      #expect(
        view.news?.words
          == "✓ Vote 1, corrected: 14 in favour, 0 against, 1 abstaining: adopted")
      try play.run(line)
    }
    try play.run("speech end")
    #expect(view(play).phase == .verdict && view(play).headline == "Vote 1, corrected")
    #expect(view(play, [.french]).headline == "Vote 1, rectifié")
    #expect(view(play).news == nil)
  }

  @Test func anotherOpenVoteShowsIt() throws {
    var play = try council()
    try play.run(["vote open \"Draft 2\" by placards", "correct vote 1 RUS abstain"])
    #expect(view(play).phase == .vote && view(play).news?.isCorrection == true)
    try play.run("vote count 12 2 1")
    #expect(view(play).news == nil)
  }

  @Test func onlyTheResultIsNews() throws {
    var play = try council()
    try play.run(["speech start", "speech end", "correct vote 1 question \"Draft 1.1\""])
    #expect(view(play).phase == .floor && view(play).news == nil)
  }

  @Test func undoingACorrectionTakesItBack() throws {
    var play = try council()
    try play.run(["speech start", "speech end", "correct vote 1 RUS abstain", "undo"])
    #expect(view(play).phase == .floor)
  }

  @Test func soIsTheCountOfAMotion() throws {
    var play = try Play.council()
    try play.run([
      "speakers add Ghana, Japan", "motion unmoderated 10m by Ghana",
      "motion vote next 8 7", "speech start",
    ])
    #expect(view(play).news == nil)
    try play.run("correct motion 1 count 9 6")
    let news = try #require(view(play).news)
    #expect(news.isPassed && news.isCorrection)
    #expect(news.words.hasSuffix("9 in favour, 6 against; 9 needed (corrected)"), "\(news.words)")
    try play.run("speech end")
    #expect(view(play).news == news)
  }
}
