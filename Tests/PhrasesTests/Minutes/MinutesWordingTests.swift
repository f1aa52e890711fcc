@testable import Catalogue
import SessionFixtures
@testable import Phrases
import Testing

@testable import Session

/// The minutes are worded as the committee itself would.
struct MinutesWordingTests {
  private func opened(_ rules: String = "harvard") throws -> MinutesFixture {
    var fixture = try MinutesFixture()
    var setup = fixture.session.setup
    setup.rules = try Catalogue.ruleBook(named: rules, for: .committee)
    setup.roster.reverse()
    fixture.session = Session(setup)
    try fixture.run("meeting open", "attend all present", "agenda set 1")
    return fixture
  }

  @Test func quotationMarksWithinOthersAreSingle() throws {
    var fixture = try opened()
    try fixture.run(
      "motion moderated 10m 1m \"The \\\"wells\\\" report\" by Ghana", "motion pass next",
      "point order Malta \"Say \\\"please\\\"\" denied")
    let text = fixture.sentences.joined(separator: "\n")
    #expect(!text.contains("\\"))
    #expect(text.contains("Moderated caucus, 10 minutes, 1 minute each, \"The 'wells' report\"."))
    #expect(text.contains("Malta raised a point of order, \"Say 'please'\": denied."))
    try fixture.run("correct motion 1 words \"The \\\"roads\\\" report\"")
    #expect(fixture.sentences.contains { $0.contains("1 minute each, \"The 'roads' report\".") })
  }

  /// A vote on a clause is not one on the whole draft, in any language.
  @Test func aVoteOnAClauseNamesIt() throws {
    var fixture = try opened()
    try fixture.run(
      "doc add draft \"Lights\" by Ghana, Japan", "doc introduce 1.1",
      "vote open 1.1 clause 3 by placards", "vote count 2 3", "vote close")
    let minutes = try Minutes(fixture.session, in: .french)
    #expect(minutes.votes.first?.question == "Projet de résolution 1.1, paragraphe 3")
    #expect(fixture.minutes.votes.first?.question == "Draft resolution 1.1, clause 3")
  }

  @Test func aSpeechForOrAgainstAMotionNamesIt() throws {
    var fixture = try opened("nmun")
    try fixture.run(
      "speakers open", "motion adjourn-debate by Ghana", "speech favour Ghana", "+20s",
      "speech end", "speech against Malta", "+20s", "speech end")
    let text = fixture.sentences.joined(separator: "\n")
    #expect(text.contains("Ghana spoke in favour of motion 1: 0:20 of "), "\(text)")
    #expect(text.contains("Malta spoke against motion 1: 0:20 of "), "\(text)")
  }

  @Test func aFormatHasItsOwnName() throws {
    for (rules, motion, name) in [
      ("harvard", "moderated 10m 1m \"Wells\"", "moderated caucus"),
      ("harvard", "consultation 10m \"Wells\"", "consultation of the whole"),
    ] {
      var fixture = try opened(rules)
      try fixture.run(
        "motion \(motion) by Ghana", "motion pass next", "speech start Ghana", "+30s", "speech end",
        "motion extend 2m by Ghana", "motion pass next", "caucus end")
      let text = fixture.sentences.joined(separator: "\n")
      #expect(text.contains("Ghana spoke in the \(name): "), "\(text)")
      #expect(text.contains("The \(name) was extended by 2 minutes."), "\(text)")
      #expect(text.contains("The \(name) ended: "), "\(text)")
    }
  }

  @Test func theTotalOfARoundRobinIsThatOfItsOpening() throws {
    var fixture = try opened()
    try fixture.run(
      "motion round-robin 1m \"Wells\" by Ghana", "motion pass next", "speech start", "+30s",
      "speech end", "caucus skip", "caucus end")
    let sentences = fixture.sentences
    #expect(
      sentences.contains { $0.hasPrefix("Round robin proposed by Ghana, \"Wells\": 5 minutes") })
    #expect(sentences.contains("The round robin ended: 0:30 of 5:00 used, 1 speech."))
  }

  @Test func namesInVotesAreInAlphabeticalOrder() throws {
    var fixture = try opened()
    try fixture.run("vote open \"Draft\" by roll-call", "vote cast all yes", "vote close")
    let vote = try #require(fixture.minutes.votes.first)
    #expect(vote.ballots.map(\.party.code).first == "MLT")
    #expect(vote.lists.first?.text == "Brazil, France, Ghana, Japan, Malta")
  }

  @Test func anAppealNamesTheRuling() throws {
    var fixture = try opened()
    try fixture.run(
      "point order Malta \"The list\" denied", "motion appeal by Ghana second Japan",
      "dais ruling \"The question is one of procedure\"")
    #expect(
      fixture.sentences.contains {
        $0.hasPrefix("Motion 1, moved by Ghana, seconded by Japan: ")
          && $0.contains(", against the ruling that the point of order by Malta is denied.")
      })
  }

  @Test func theWorldClockIsSetInPlainWords() throws {
    var fixture = try opened("crisis")
    try fixture.run("world clock 24", "world clock 0")
    #expect(
      fixture.sentences.suffix(2) == [
        "The world clock was set to run at 24 hours in each real hour.",
        "The world clock was stopped.",
      ])
  }

  @Test func aSuspensionToAnotherDayHasItsDate() throws {
    var fixture = try opened()
    try fixture.run("motion suspend until 09:00 by Ghana")
    #expect(fixture.session.state.motions.last?.until != nil)
    #expect(
      fixture.sentences.contains { $0.contains(", until 09:00 (") },
      "\(fixture.sentences.last ?? "")")
  }
}
