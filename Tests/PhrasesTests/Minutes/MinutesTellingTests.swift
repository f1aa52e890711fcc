import SessionFixtures
@testable import Phrases
import Testing

@testable import Session

/// The wording of single events.
struct MinutesTellingTests {
  private func opened(_ lines: String...) throws -> MinutesFixture {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "attend all present")
    for line in lines { try fixture.run(line) }
    return fixture
  }

  @Test func yieldsToQuestionsAndToTheChair() throws {
    let fixture = try opened(
      "speech start Ghana", "+10s", "yield questions", "speech resume", "+5s", "speech end",
      "speech start Japan", "+10s", "speech extend 15s", "yield chair")
    #expect(
      fixture.sentences.suffix(2) == [
        "Ghana spoke at the call of the Chair: 0:15 of 1:30, the rest open to questions.",
        "Japan spoke at the call of the Chair: 0:10 of 1:45, the rest yielded to the Chair.",
      ])
  }

  @Test func anAppealTellsWhetherTheRulingStood() throws {
    for (count, end) in [
      ("2 4", "The Chair's ruling stood: The question is one of procedure."),
      (
        "4 2", "The Chair's ruling that The question is one of procedure was overturned."
      ),
    ] {
      let fixture = try opened(
        "dais ruling \"The question is one of procedure\"", "motion appeal by Ghana second Japan",
        "motion vote next \(count)")
      #expect(fixture.sentences.last == end, "\(count)")
    }
  }

  @Test func motionsTellEveryEnd() throws {
    let fixture = try opened(
      "motion unmoderated 5m by Ghana", "motion change 1 6m", "motion withdraw 1",
      "motion suspend until 18:00 by Japan", "motion second 2 Malta",
      "motion unmoderated 4m by Brazil", "motion prefer 3", "motion pass 3", "+1m",
      "motion extend 2m by Japan", "motion vote 4 4 1", "caucus end")
    let words = fixture.sentences.dropFirst(2)
    #expect(
      Array(words) == [
        "Motion 1, moved by Ghana: Unmoderated caucus, 5 minutes.",
        "Ghana changed motion 1 to: Unmoderated caucus, 6 minutes.",
        "Motion 1 (Unmoderated caucus) was withdrawn.",
        "Motion 2, moved by Japan, seconded by Malta: Suspension of the meeting, until 18:00.",
        "Motion 3, moved by Brazil: Unmoderated caucus, 4 minutes.",
        "The Chair put motion 3 first.",
        "Motion 3 (Unmoderated caucus) passed, not counted.",
        "Motion 2 (Suspension of the meeting) lapsed: motion 3 passed.",
        "Unmoderated caucus proposed by Brazil: 4 minutes.",
        "Motion 4, moved by Japan: Extension of the caucus, 2 minutes.",
        "Motion 4 (Extension of the caucus) passed: 4 in favour, 1 against; 3 needed.",
        "The unmoderated caucus was extended by 2 minutes.",
        "The unmoderated caucus ended: 1:00 of 6:00 used.",
      ])
  }

  @Test func consensusAndCounts() throws {
    let fixture = try opened(
      "vote open \"A\" by consensus", "vote close", "vote open \"B\" by consensus",
      "vote object Malta", "vote close", "vote open \"C\" by placards",
      "vote count 3 2 0 against France, Ghana", "vote close")
    let votes = fixture.minutes.votes
    #expect(votes.map(\.outcome) == [.adoptedWithoutVote, .inconclusive, .vetoed])
    #expect(votes[1].lists.map(\.names) == [["Malta"]])
    #expect(votes[2].lists.map(\.text) == ["France, Ghana"])
    #expect(votes[2].vetoes.map(\.name) == ["France"])
    #expect(
      fixture.sentences.suffix(3).first
        == "Vote 1 on A (substantive, by consensus): adopted without a vote.")
  }

  @Test func ballotsStandInTheOrderOfTheRollWhoeverWasCalledFirst() throws {
    let fixture = try opened(
      "vote open \"D\" by roll-call starting Japan", "vote cast Japan, Malta, Brazil yes",
      "vote cast France absent", "vote cast Ghana no", "vote close")
    let vote = try #require(fixture.minutes.votes.first)
    #expect(vote.ballots.map(\.party.code) == ["BRA", "FRA", "GHA", "JPN", "MLT"])
    #expect(vote.lists.map(\.title) == ["In favour", "Against", "Abstaining", "Not participating"])
    #expect(vote.lists.map(\.text) == ["Brazil, Japan, Malta", "Ghana", "none", "France"])
  }

  @Test func whoHeldUpNoPlacardDidNotParticipate() throws {
    let fixture = try opened(
      "vote open \"E\" by placards", "vote cast Japan, Malta yes", "vote close")
    let vote = try #require(fixture.minutes.votes.first)
    #expect(vote.tally == Tally(yes: 2, notParticipating: 3))
    #expect(vote.lists.last?.names == ["Brazil", "France", "Ghana"])
  }

  @Test func whoWasDrawnToVoteFirstIsNamed() throws {
    let fixture = try opened(
      "vote open \"E\" by roll-call by lot", "vote cast all yes", "vote close")
    #expect(
      fixture.sentences.last?.hasPrefix(
        "Vote 1 on E (substantive, by roll call, Brazil drawn by lot to vote first): ") == true)
    #expect(fixture.minutes.votes.first?.drawnFirst?.code == "BRA")
    #expect(fixture.minutes.json.contains("\"drawnFirst\""))
    let named = try opened("vote open \"E\" by roll-call", "vote cast all yes", "vote close")
    #expect(named.minutes.votes.first?.drawnFirst == nil)
  }

  @Test func aVoteIsToldAsItWasTaken() throws {
    let fixture = try opened(
      "vote open \"E\" by placards", "vote by roll-call", "vote cast all yes", "vote close")
    #expect(fixture.minutes.votes.map(\.method) == [.rollCall])
    #expect(fixture.minutes.votes[0].ballots.count == 5)
  }

  @Test func whatIsLeftIsListed() throws {
    let fixture = try opened(
      "agenda set 1", "speakers open", "speakers add Malta, Ghana",
      "motion unmoderated 5m by Japan", "vote open \"F\"")
    #expect(
      fixture.minutes.unfinished.map(\.text) == [
        "Vote 1 on F is open.",
        "Motion 1 is pending: Unmoderated caucus, 5 minutes, moved by Japan.",
        "Still on the speakers' list of topic 1: Malta, Ghana.",
        "Topic 1 is under debate: Water.", "Topic 2 was not taken up: Seeds.",
      ])
    #expect(fixture.minutes.silent.map(\.code) == ["BRA", "FRA", "GHA", "MLT", "PSE"])
    #expect(fixture.minutes.text.contains("Still under way."))
  }

  @Test func anEmptyJournalIsStillAPage() throws {
    let minutes = try MinutesFixture().minutes
    #expect(minutes.markdown.contains("No meeting has been opened."))
    #expect(minutes.unfinished.count == 2)
  }

  @Test func theListOfATopicThatIsConcludedIsNotLeft() throws {
    let fixture = try opened(
      "agenda set 1", "speakers open", "speakers add Malta", "motion close-debate by Ghana",
      "motion vote next 5 0", "voting end")
    #expect(!fixture.minutes.unfinished.contains { $0.text.contains("Malta") })
  }

  @Test func aPointIsToldWithTheWordsOfItsRuling() throws {
    let fixture = try opened(
      "speech start Ghana", "point order Malta", "point order Malta \"The list\" denied")
    #expect(
      fixture.sentences.last == "Malta raised a point of order, \"The list\": denied.")
  }
}
