import SessionFixtures
import Testing

@testable import Catalogue
@testable import Session

/// Rules on votes that only some conferences have: texts adopted because nobody spoke against them,
/// delegations present without a vote, abstentions in straw polls, explanations asked for before.
struct ConferenceVoteTests {
  private func committee(_ fields: String, base: String = "harvard") throws -> Play {
    try Committee(
      rules: #"{ "extends": "\#(base)", "title": "Ours", \#(fields) }"#, members: 9
    ).play()
  }

  // MARK: - No speaker against

  private func debated(_ passesUnopposed: Bool) throws -> Play {
    var play = try committee(
      #""voting": { "passesUnopposed": \#(passesUnopposed) }"#, base: "crisis")
    try play.run(["agenda set 1", "motion vote-with-speakers 30s by D001", "motion vote next 9 0"])
    return play
  }

  @Test func aTextThatNobodySpokeAgainstIsAdoptedWithoutAVote() throws {
    var play = try debated(true)
    try play.run(["speech favour D001", "speech end", "vote open \"Directive 1\""])
    #expect(play.session.state.openVote?.method == .consensus)
    try play.run("vote close")
    #expect(play.session.voting.votes[0].outcome == .adoptedWithoutVote)
    var other = try debated(false)
    try other.run("vote open \"Directive 1\"")
    #expect(other.session.state.openVote?.method != .consensus)
  }

  @Test func aSpeakerAgainstPutsItToTheVote() throws {
    var play = try debated(true)
    try play.run(["speech against D002", "speech end", "vote open \"Directive 1\""])
    #expect(play.session.state.openVote?.method != .consensus)
  }

  @Test func aVoteThatIsNotNeededIsPointedOut() throws {
    let words =
      "nobody spoke against it: under Ours it is adopted without a vote: vote by consensus"
    var play = try debated(true)
    #expect(try play.warnings(of: "vote open \"Directive 1\" by placards").contains(words))
    var other = try debated(false)
    #expect(try !other.warnings(of: "vote open \"Directive 1\" by placards").contains(words))
  }

  // MARK: - Present without a vote

  @Test func thosePresentMayHaveNoVoteOnSubstance() throws {
    var play = try committee(#""attendance": { "presentVotesOnSubstance": false }"#)
    #expect(
      play.refused("vote open \"Draft\"")?.message
        == "nobody is present and voting, as a vote on substance needs under Ours: attend all voting"
    )
    try play.run(["attend D001, D002, D003 voting", "vote open \"Draft\" by placards"])
    #expect(play.session.state.openVote?.entitled == ["D001", "D002", "D003"])
    #expect(
      play.refused("vote cast D004 yes")?.message
        == "Delegation 4 is present without a vote on substance under Ours: attend D004 voting "
        + "before the vote is opened")
    try play.run(["vote count 2 1", "vote close", "vote open \"Recess\" procedural by placards"])
    #expect(play.session.state.openVote?.entitled.count == 9)
  }

  @Test func aBookWithoutTheAnswerVotingCannotAskForIt() {
    let fault = catalogueFault {
      _ = try Catalogue.ruleBook(
        json: #"{ "extends": "roberts", "attendance": { "presentVotesOnSubstance": false } }"#,
        for: .committee)
    }
    #expect(fault?.hasPrefix("attendance.presentVotesOnSubstance: if false,") == true)
  }

  // MARK: - Straw polls

  @Test func abstentionsInStrawPolls() throws {
    for (rule, base, mayAbstain) in [
      (#""strawPolls": true"#, "nmun", true), (#""strawPolls": false"#, "un", false),
      (#""amendments": true"#, "nmun", false), (#""amendments": true"#, "un", true),
    ] {
      var play = try committee(#""abstention": { \#(rule) }"#, base: base)
      try play.run("vote open \"Water first?\" straw-poll by placards")
      #expect(play.session.takesAbstentions == mayAbstain, "\(rule) \(base)")
      #expect((play.refused("vote count 4 3 2") == nil) == mayAbstain, "\(rule) \(base)")
    }
    var play = try committee(#""abstention": { "strawPolls": false }"#, base: "un")
    try play.run("vote open \"Water first?\" straw-poll by placards")
    #expect(
      play.refused("vote count 4 3 2")?.message
        == "nobody may abstain in a straw poll under Ours: count again")
  }

  // MARK: - Explanations

  private let requested = #""voting": { "explanationSeconds": 60, "explanations": "requested" }"#

  @Test func explanationsAreAskedForBeforeTheVote() throws {
    var play = try committee(requested)
    try play.run("vote explanations D001, D002")
    #expect(play.refused("vote explanations D001")?.message == "Delegation 1 has already asked")
    #expect(
      play.refused("speech explain D001")?.message.contains("no vote to explain") == true)
    try play.run("vote open \"Draft\" by placards")
    #expect(
      play.refused("vote explanations D003")?.message
        == "the vote on Draft is open: explanations are asked for before it")
    try play.run(["vote count 9 0", "vote close"])
    #expect(
      play.refused("speech explain D003")?.message
        == "Delegation 3 did not ask before the vote to explain it, as it must under Ours: "
        + "vote explanations D003 before the next")
    try play.run(["speech explain D001", "speech end"])
    #expect(play.refused("speech explain D001") != nil, "once is enough")
    // A request after the vote is about the next one.
    try play.run("vote explanations D004")
    #expect(
      play.refused("speech explain D004")?.message == "Delegation 4 explains its vote after it")
    try play.run("agenda set 2")
    #expect(play.session.voting.explanationsAsked.isEmpty)
  }

  @Test func elsewhereNobodyNeedAsk() throws {
    var play = try committee(#""voting": { "explanationSeconds": 60 }"#)
    #expect(
      play.refused("vote explanations D001")?.message
        == "under Ours nobody need ask before the vote to explain it")
    try play.run(count(9, 0))
    #expect(play.refused("speech explain D003") == nil)
  }
}
