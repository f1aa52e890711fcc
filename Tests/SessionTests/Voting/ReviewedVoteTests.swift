@testable import Catalogue
import Testing

@testable import Session

private func committee(_ rules: String, _ members: Int = 9, organ: Organ = .committee) -> Committee
{
  Committee(rules: rules, organ: organ, members: members)
}

/// Ways around a rule that a review found.
@Suite("Votes: rules that cannot be bypassed") struct ReviewedVoteTests {
  @Test("a vote taken again needs the majority of a question declared important since")
  func important() throws {
    var play = try committee("un", 160, organ: .plenary).play()
    try play.run(count(100, 60))
    #expect(play.session.voting.votes[0].outcome == .adopted)
    try play.run(put("important-question", 90, 70))
    let decision = try play.session.perform(
      Command("vote again 1", for: play.session), at: play.now)
    #expect(decision.warnings.first?.text.contains("reconsiders") == true)
    try play.run(["vote again 1", "vote count 100 60", "vote close"])
    #expect(play.session.voting.votes[1].outcome == .rejected)
  }

  @Test("a division of the house needs the book's rule, and its count replaces the first")
  func dividedHouse() throws {
    var play = try committee("un").play()
    try play.run(count(5, 2, 2))
    #expect(play.refused("vote again 1 without-abstentions") != nil)
    var thimun = try committee("thimun").play()
    try thimun.run(
      count(4, 3, 2) + ["motion divide-house by D001 second D002", "motion pass next"])
    try thimun.run(["vote count 4 5", "vote close"])
    #expect(thimun.session.voting.votes[0].replacedBy == 2)
  }

  @Test("a straw poll is always counted") func strawPoll() throws {
    let play = try committee("harvard").play()
    #expect(play.refused("vote open \"Q\" by consensus straw-poll") != nil)
    #expect(play.refused("vote open \"Q\" by acclamation straw-poll") != nil)
  }

  @Test("a motion defeated by an objection is not counted") func oneObjection() throws {
    var play = try committee("thimun").play()
    try play.run(["agenda set 1", "motion previous-question by D001 second D002"])
    #expect(
      play.refused("motion vote next 5 3")?.message.contains("unless somebody objects") == true)
    #expect(
      try play.run("motion pass next unopposed").contains("Motion 1 passes without objection."))
  }

  @Test("if time in favour ends early, time against is unchanged") func phases() throws {
    var play = try committee("thimun").play()
    try play.run(["agenda set 1", "motion closed-debate 10m by D001 second D002"])
    try play.run(["motion pass next", "caucus end"])
    #expect(play.session.floor.caucus?.phase == .against)
    try play.run("caucus end")
    #expect(play.session.floor.caucus == nil && !play.session.debate.closed)
  }

  @Test("a timed debate has the list's speaking time and the book's yields")
  func timedDebate() throws {
    var play = try committee("thimun").play()
    try play.run(["agenda set 1", "motion open-debate 20m by D001 second D002"])
    try play.run(["motion pass next", "speech start D003"])
    #expect(play.session.floor.speech?.grantedMilliseconds == 90_000)
    play.now += 30_000
    try play.run("yield D004")
    #expect(play.session.floor.speech?.grantedMilliseconds == 60_000)
    try play.run(["speech end", "motion introduce-amendment \"Strike 3\" by D005"])
    #expect(play.session.motions.last?.status == .pending)
  }

  @Test("only decisions by a vote are reconsidered, not straw polls")
  func nothingToReconsider() throws {
    var play = try committee("harvard").play()
    #expect(play.refused("motion reconsider by D001")?.message.contains("nothing has") == true)
    try play.run(["vote open \"Lunch?\" straw-poll", "vote count 8 1", "vote close"])
    #expect(play.refused("motion reconsider by D001") != nil)
    #expect(play.refused("motion reconsider vote 1 by D001")?.message.contains("decided") == true)
    try play.run(count(5, 4) + ["motion reconsider by D001"])
  }

  @Test("a count must allow for the parties that must abstain") func parties() throws {
    let book =
      #"{ "extends": "un", "name": "ours", "abstention": { "obligatory": "force" } }"#
    var play = try committee(book, 8).play()
    #expect(play.refused("vote open \"Q\" parties all") != nil)
    try play.run("vote open \"Q\" by placards parties D001, D002")
    #expect(play.refused("vote count 8 0") != nil)
    try play.run(["vote count 6 0 2", "vote close"])
    #expect(play.session.voting.votes[0].outcome == .adopted)
  }

  @Test("the world clock is paused while the meeting is") func worldClock() throws {
    var play = try committee("crisis", 9, organ: .cabinet).play()
    try play.run("world clock 24")
    play.now += 3_600_000
    try play.run("interrupt \"News\"")
    play.now += 3_600_000
    try play.run(["interrupt end", "meeting suspend"])
    play.now += 12 * 3_600_000
    try play.run("meeting resume")
    play.now += 3_600_000
    #expect(play.session.state.meeting.world?.passed(at: play.now) == 48 * 3_600_000)
  }

  @Test("a delegation without a vote neither explains one nor speaks on a motion") func guests()
    throws
  {
    var play = try Committee(rules: "un", members: 9, observers: 1).play()
    try play.run(count(5, 4))
    #expect(play.refused("speech explain O001") != nil)
    try play.run(["agenda set 1", "motion close-debate by D001"])
    #expect(play.refused("speech against O001") != nil)
  }

  @Test("a third division of the same votes fails too") func threeTies() throws {
    var play = try committee("un", 180, organ: .plenary).play()
    try play.run(count(90, 90))
    #expect(play.session.voting.votes[0].outcome == .tied)
    for number in 1...2 {
      try play.run(["vote again \(number)", "vote count 90 90", "vote close"])
      #expect(play.session.voting.votes[number].outcome == .rejected)
    }
  }
}
