import SessionFixtures
import Testing

@testable import Session

/// Speakers who are put on the list of a topic before it is taken up.
struct ListAheadTests {
  @Test func theListOpensWithThem() throws {
    var play = try Play.council()
    try play.run("speakers add Ghana")
    #expect(
      try play.run("speakers add Japan, Malta on topic 2")
        == "On the list of topic 2: Japan and Malta.")
    try play.run("speakers add Brazil at 1 on topic 2")
    #expect(play.session.debate.list.queue == ["GHA"])
    #expect(
      try play.run("agenda set 2")
        == "The committee takes up topic 2: Second topic. 3 speakers on the list, Brazil first.")
    #expect(play.session.debate.list.queue == ["BRA", "JPN", "MLT"])
    #expect(play.session.debate.list.open && play.session.state.agenda.ahead.isEmpty)
    try play.run("undo")
    #expect(play.session.state.agenda.ahead == [2: ["BRA", "JPN", "MLT"]])
  }

  @Test func aTopicThatWasLeftIsContinuedWithThem() throws {
    var play = try Play.council()
    try play.run([
      "speakers add Ghana", "agenda set 2", "speakers add Malta on topic 1", "agenda set 1",
    ])
    #expect(play.session.debate.list.queue == ["GHA", "MLT"])
  }

  @Test func whoLeavesIsOffThoseListsToo() throws {
    var play = try Play.council()
    try play.run(["speakers add Ghana, Japan, Malta on topic 2", "attend Ghana absent"])
    #expect(play.session.state.agenda.ahead == [2: ["JPN", "MLT"]])
    try play.run(["delegation withdraw Japan", "speakers remove Malta on topic 2"])
    #expect(play.session.state.agenda.ahead.isEmpty)
  }

  @Test func whatDoesNotFitIsRefused() throws {
    var play = try Play.council()
    try play.run(["speakers add Ghana on topic 2", "attend Malta absent"])
    for (line, reason) in [
      ("speakers add Ghana on topic 2", "already on the list of topic 2"),
      ("speakers add Japan on topic 3", "no topic 3"),
      ("speakers add Malta on topic 2", "is absent"),
      ("speakers remove Japan on topic 2", "not on the list of topic 2"),
    ] {
      #expect(play.refused(line)?.message.contains(reason) == true, "\(line)")
    }
    // The topic under debate has its own list.
    try play.run("speakers add Japan on topic 1")
    #expect(play.session.debate.list.queue == ["JPN"])
    try play.run("speakers close")
    #expect(play.refused("speakers add Brazil")?.message.contains("not open") == true)
  }

  @Test func aPlaceOnTheEarlierListOfATopicCanBeGivenUp() throws {
    var play = try Play.council()
    try play.run(["speakers add Ghana, Japan", "agenda set 2"])
    #expect(
      play.refused("speakers add Ghana on topic 1")?.message.contains("already on the list") == true
    )
    #expect(
      try play.run("speakers remove Ghana on topic 1") == "Ghana is off the list of topic 1.")
    try play.run("agenda set 1")
    #expect(play.session.debate.list.queue == ["JPN"])
  }
}
