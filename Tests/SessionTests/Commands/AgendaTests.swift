import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// The agenda changes, and what was done under a topic stays with it.
struct AgendaTests {
  private func titles(_ play: Play) -> [String] { play.session.agenda.topics.map(\.title) }

  @Test func topicsAreRenamedMovedAndRemoved() throws {
    var play = try Play()
    try play.run("agenda add \"Third\"")
    #expect(try play.run("agenda rename 2 \"Water\"") == "Topic 2: Water")
    #expect(
      try play.run("agenda move 3 1") == "The agenda: 1 Third; 2 First topic; 3 Water")
    #expect(try play.run("agenda remove 2") == "Removed from the agenda: First topic")
    #expect(titles(play) == ["Third", "Water"])
    try play.run(["undo", "undo", "undo"])
    #expect(titles(play) == ["First topic", "Second topic", "Third"])
    try play.run(["redo", "redo", "redo"])
    #expect(titles(play) == ["Third", "Water"])
    let topics = play.snapshot["agenda"]?["topics"]
    #expect(topics?[0]?["number"] == .integer(1) && topics?[0]?["title"] == .string("Third"))
  }

  /// The number is the place on the agenda; everything else follows the topic.
  @Test func whatWasDoneFollowsTheTopic() throws {
    var play = try Play.council("un")
    try play.run([
      "agenda set 2", "speakers open", "speakers add Ghana", "speech start", "speech end",
      "speakers add Japan", "motion set-agenda 1 by Malta", "agenda move 2 1",
    ])
    let second = play.session.agenda.topics[0]
    #expect(second.title == "Second topic")
    #expect(play.session.state.agenda.current == second.id)
    #expect(play.snapshot["agenda"]?["current"] == .integer(1))
    #expect(play.session.debate.list.queue == ["JPN"])
    #expect(play.session.state.turns(of: "GHA") == 1)
    #expect(play.snapshot["motions"]?[0]?["topic"] == .integer(2))
    #expect(play.session.summary(of: play.session.motions[0]).contains("topic 2"))
    try play.run(["vote open \"Draft\" by placards", "vote count 15 0", "vote close"])
    #expect(play.snapshot["votes"]?[0]?["topic"] == .integer(1))
    try play.run("motion vote next 15 0")
    #expect(play.session.state.topic(play.session.state.agenda.current)?.title == "First topic")
    #expect(play.session.state.turns(of: "GHA") == 0)
  }

  @Test func whatWasDealtWithStays() throws {
    var play = try Play.council("un")
    try play.run(["agenda add \"Third\"", "agenda add \"Fourth\"", "motion set-agenda 3 by Malta"])
    for (number, why) in [
      (1, "topic 1 is already under debate"), (3, "motion 1 is about topic 3"),
      (9, "there is no topic 9: the agenda has 4 topics"),
    ] {
      #expect(play.refused("agenda remove \(number)")?.message.contains(why) == true, "\(why)")
    }
    try play.run(["agenda set 2", "agenda set 1"])
    #expect(play.refused("agenda remove 2")?.message.contains("topic 2 has been taken up") == true)
    try play.run("agenda remove 4")
    #expect(titles(play).count == 3)
  }

  /// A topic that is new is no other one, whatever was removed.
  @Test func anIdIsNotGivenAgain() throws {
    var play = try Play()
    try play.run("agenda add \"Third\"")
    let third = play.session.agenda.topics[2].id
    try play.run(["agenda remove 3", "agenda add \"Fourth\""])
    #expect(play.session.agenda.topics[2].id > third)
    try play.run(["undo", "undo"])
    #expect(play.session.agenda.topics[2].id == third)
  }

  @Test func whatChangesNothingIsRefused() throws {
    let play = try Play()
    for (line, why) in [
      ("agenda move 1 1", "already has that place"), ("agenda move 1 3", "there is no place 3"),
      ("agenda rename 1 \"First topic\"", "already has that title"),
      ("agenda rename 1 \" \"", "needs a title"), ("agenda move 3 1", "there is no topic 3"),
    ] {
      #expect(play.refused(line)?.message.contains(why) == true, "\(line)")
    }
    let none = try Play(topics: [])
    #expect(none.refused("agenda remove 1")?.message.contains("agenda add") == true)
  }

  @Test(arguments: ["set", "rename", "move", "remove"]) func topicsAreOffered(_ word: String) throws
  {
    let play = try Play()
    let offered = Completions(of: "agenda \(word) ", for: play.session).candidates
    #expect(offered.map(\.text) == ["1", "2"])
    #expect(offered.map(\.note) == ["First topic", "Second topic"])
  }
}
