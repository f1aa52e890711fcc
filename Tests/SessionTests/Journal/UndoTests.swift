import SessionFixtures
import Testing

@testable import Session

/// Undo, redo and restore, and their effect on clocks.
struct UndoTests {
  private func play() throws -> Play {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "speakers open", "speakers add Ghana"])
    return play
  }

  private func reading(_ play: Play) -> Int? {
    play.session.floor.clocks[.speech]?.reading(at: play.now)
  }

  @Test func undoTakesAnyNumberOfStepsBackAndRedoBringsThemAgain() throws {
    var play = try Play()
    let lines = ["meeting open", "attend all present", "speakers open", "speakers add Ghana"]
    var states: [State] = [play.session.state]
    for line in lines {
      try play.run(line)
      states.append(play.session.state)
    }
    for expected in states.dropLast().reversed() {
      try play.run("undo")
      #expect(play.session.roster.delegations == expected.roster.delegations)
      #expect(play.session.meeting == expected.meeting)
      #expect(play.session.debate == expected.debate)
    }
    #expect(play.refused("undo")?.message == "there is nothing to undo")
    for _ in lines { try play.run("redo") }
    #expect(play.refused("redo") != nil)
    #expect(play.session.debate.list.queue == ["GHA"])
  }

  @Test func aNewActEndsRedo() throws {
    var play = try play()
    try play.run(["undo", "speakers add Japan"])
    #expect(play.refused("redo") != nil)
    try play.run("undo")
    #expect(play.session.debate.list.queue == [])
    try play.run("undo")
    #expect(!play.session.debate.list.open)
  }

  @Test func aClockThatTheActLeftAloneRunsOn() throws {
    var play = try play()
    try play.run("speech start")
    play.now += 10_000
    try play.run("speakers add Japan")
    play.now += 5_000
    try play.run("undo")
    play.now += 5_000
    #expect(reading(play) == 20_000)
    #expect(play.session.debate.list.queue == [])
  }

  @Test func aClockThatItTouchedComesBackWithoutTheGap() throws {
    var play = try play()
    try play.run("speech start")
    play.now += 40_000
    try play.run("speech end")
    play.now += 60_000
    try play.run("undo")
    #expect(reading(play) == 40_000)
    #expect(play.session.floor.clocks[.speech]?.isRunning == true)
    play.now += 1_000
    #expect(reading(play) == 41_000)
    // Redo ends it again, with the recorded time.
    try play.run("redo")
    #expect(play.session.floor.speech == nil)
    #expect(play.session.floor.statistics["GHA"]?.milliseconds == 40_000)
  }

  @Test func aPauseUndoneRunsFromTheReadingItHad() throws {
    var play = try play()
    try play.run("speech start")
    play.now += 10_000
    try play.run("speech pause")
    play.now += 100_000
    try play.run("undo")
    #expect(reading(play) == 10_000)
    play.now += 2_000
    try play.run("undo")
    #expect(play.session.floor.speech == nil)
    try play.run("redo")
    #expect(reading(play) == 12_000)
  }

  /// Both clocks have read zero since the same instant, but they are distinct.
  @Test func aYieldInTheInstantOfTheStartIsUndoneWithoutTheGap() throws {
    var play = try play()
    try play.run(["speech start", "yield Japan"])
    play.now += 60_000
    try play.run("undo")
    #expect(play.session.floor.speech?.code == "GHA")
    #expect(reading(play) == 0)
    play.now += 1_000
    #expect(reading(play) == 1_000)
    play.now += 2_000
    try play.run("redo")
    #expect(play.session.floor.speech?.code == "JPN")
    #expect(reading(play) == 60_000)
  }

  @Test func aRestoreFindsTheClockOfItsOwnSpeech() throws {
    var play = try play()
    try play.run(["speech start", "snapshot \"Ghana\"", "speech end", "speech start Japan"])
    play.now += 60_000
    try play.run("restore \"Ghana\"")
    #expect(play.session.floor.speech?.code == "GHA")
    #expect(reading(play) == 0)
  }

  @Test func aPhaseOfADebateThatEndsAtOnceIsUndoneWithoutTheGap() throws {
    var play = try Play(rules: "thimun")
    try play.run([
      "meeting open", "attend all present", "agenda set 1",
      "motion closed-debate 10m by Ghana second Japan", "motion pass next unopposed", "caucus end",
    ])
    #expect(play.session.floor.caucus?.phase == .against)
    play.now += 60_000
    try play.run("undo")
    #expect(play.session.floor.caucus?.phase == .inFavour)
    #expect(play.session.floor.clocks[.caucus]?.reading(at: play.now) == 0)
  }

  @Test func aSnapshotIsNoStepAndOutlastsUndo() throws {
    var play = try play()
    try play.run(["snapshot \"here\"", "undo"])
    #expect(play.session.debate.list.queue == [])
    try play.run(["speakers add Malta, Japan", "restore \"here\""])
    #expect(play.session.debate.list.queue == ["GHA"])
    try play.run("undo")
    #expect(play.session.debate.list.queue == ["MLT", "JPN"])
    #expect(play.refused("restore \"there\"")?.message.contains("here") == true)
  }

  @Test func aMoveIsARecordWhoseParentIsThePlaceItLedTo() throws {
    var play = try play()
    try play.run("undo")
    let record = try play.session.history.record(5)
    #expect(record.parent == 3)
    #expect(record.sequence == 5)
    #expect((record.facts.first as? Undone)?.step == 4)
  }

  @Test func farBackThroughThousandsOfRecords() throws {
    var play = try play()
    for number in 1...700 { try play.run("announce \"\(number)\"") }
    for _ in 1...650 { try play.run("undo") }
    #expect(play.session.meeting.announcement == "50")
    try play.run("redo")
    #expect(play.session.meeting.announcement == "51")
  }

  @Test func aSessionFromACheckpointAsksForWhatCameBefore() throws {
    var play = try play()
    let line = try Checkpoint(of: play.session).encoded(of: play.session.setup)
    let opened = try #require(Session(play.session.setup, checkpointLine: line))
    #expect(opened.state == play.session.state)
    #expect(throws: History.Fault.self) {
      try opened.perform(Command("undo", for: opened), at: play.now)
    }
    try play.run("speakers add Japan")
    #expect(play.session.debate.list.queue == ["GHA", "JPN"])
  }

  /// The hint row tries `undo` before the first frame: it must not fold earlier states for that.
  @Test func whetherUndoIsInOrderNeedsTheLastStepAlone() throws {
    var play = try play()
    let records = LastRecord(record: try #require(play.session.history.records.last))
    let opened = Session(play.session.setup, at: Checkpoint(of: play.session), source: records)
    let undo = try Command("undo", for: opened)
    #expect(throws: Never.self) { try opened.validate(undo) }
    #expect(throws: History.Fault.self) { try opened.perform(undo, at: play.now) }
    // Another seat's step is refused even then.
    #expect(throws: (any Error).self) {
      try opened.validate(undo, by: "Rapporteur")
    }
    try play.run("undo")
    #expect(throws: Never.self) {
      try play.session.validate(Command("redo", for: play.session))
    }
  }
}

/// A source that can only read the last record.
private struct LastRecord: RecordSource {
  let record: Record

  func record(_ sequence: Int) throws(History.Fault) -> Record {
    guard sequence == record.sequence else { throw .unreadable(sequence) }
    return record
  }
  func brief(of sequence: Int) -> Record? { nil }
  func parent(of sequence: Int) throws(History.Fault) -> Int { throw .unreadable(sequence) }
  func hasCheckpoint(at place: Int) -> Bool { false }
  func checkpoint(at place: Int) -> Checkpoint? { nil }
}
