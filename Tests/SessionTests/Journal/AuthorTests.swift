import SessionFixtures
import Testing

@testable import Session

/// Who entered a line, and how that keeps others from undoing it.
struct AuthorTests {
  private func play() throws -> Play {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "speakers open"])
    return play
  }

  private func line(_ record: Record) throws -> String {
    String(decoding: try record.encoded(), as: UTF8.self)
  }

  @Test func aRecordNamesTheSeatAndTheFirstSeatIsLeftOut() throws {
    var play = try play()
    #expect(try !line(#require(play.session.history.records.last)).contains("\"by\""))
    play.author = "Rapporteur"
    try play.run("speakers add Ghana")
    let record = try #require(play.session.history.records.last)
    #expect(record.by == "Rapporteur")
    #expect(try line(record).contains(#","by":"Rapporteur","facts":["#))
    let named = try play.session.perform(
      Command("undo", for: play.session), at: play.now, by: "Rapporteur", id: "a-1"
    ).record
    #expect(try Record(decoding: named.encoded()).id == "a-1")
  }

  @Test func nobodyUndoesWhatAnotherSeatEntered() throws {
    var play = try play()
    play.author = "Rapporteur"
    try play.run("speakers add Ghana")
    play.author = nil
    #expect(
      play.refused("undo")?.message
        == "Rapporteur entered the last step (Ghana added to the list): undo anyway")
    try play.run("speakers add Japan")
    play.author = "Rapporteur"
    #expect(play.refused("undo")?.message.hasPrefix("the chair entered the last step") == true)
    play.author = nil
    try play.run("undo")
    #expect(play.refused("undo") != nil)
    play.author = "Rapporteur"
    try play.run("undo")
    #expect(play.session.debate.list.queue == [])
  }

  @Test func whoSaysSoUndoesItAnyway() throws {
    var play = try play()
    play.author = "Rapporteur"
    try play.run("speakers add Ghana")
    play.author = nil
    try play.run("undo anyway")
    #expect(play.session.debate.list.queue == [])
    // It was taken from its author on purpose.
    play.author = "Rapporteur"
    #expect(
      play.refused("redo")?.message.hasPrefix(
        "the chair undid this step (Ghana added to the list)") == true)
    try play.run("redo anyway")
    #expect(play.session.debate.list.queue == ["GHA"])
    // The step belongs to the Rapporteur again, no matter who has undone it since.
    try play.run("undo")
    #expect(play.session.debate.list.queue == [])
  }

  @Test func aRestoreLeavesNoStepsOfAnotherSeatUnsaid() throws {
    var play = try play()
    try play.run(["snapshot \"here\"", "speakers add Ghana"])
    try play.run(["restore here", "speakers add Japan"])
    play.author = "Rapporteur"
    try play.run("speakers add Malta")
    #expect(
      play.refused("restore here")?.message
        == "the chair entered steps after that: restore \"here\" anyway")
    play.author = nil
    #expect(play.refused("restore here")?.message.hasPrefix("Rapporteur entered steps") == true)
    try play.run("restore here anyway")
    #expect(play.session.debate.list.queue == [])
    // No steps of other seats are left between the two places.
    play.author = "Rapporteur"
    #expect(play.refused("undo")?.message.hasPrefix("the chair entered the last step") == true)
  }

  @Test func whatWasUndoneStandsInNobodysWay() throws {
    var play = try play()
    try play.run("snapshot \"here\"")
    play.author = "Rapporteur"
    try play.run(["speakers add Malta", "undo"])
    play.author = nil
    try play.run(["speakers add Ghana", "restore here"])
    #expect(play.session.debate.list.queue == [])
  }
}
