import Session
import Storage
import StorageFixtures
import Testing

@testable import Host

/// The owner of a session, without a terminal, with the test's own clock and disk.
struct SessionHostTests {
  @Test func whatIsCarriedOutIsInTheJournalAndThenOnTheDisk() throws {
    let test = try HostInMemory()
    try test.host.perform("meeting open", by: "Rapporteur")
    try test.host.sync()
    test.disk.crash(keeping: .lost, keepingNames: false)
    let again = try test.reopened()
    #expect(again.session.sequence == 1)
    #expect(try again.session.history.record(1).by == "Rapporteur")
  }

  @Test func aRepeatedLineIsAnsweredAndNotCarriedOutAgain() throws {
    let test = try HostInMemory()
    try test.host.perform("meeting open")
    let first = try test.host.perform("attend Ghana present", by: "Second", id: "a-1")
    let second = try test.host.perform("attend Ghana present", by: "Second", id: "a-1")
    #expect(second.record.sequence == first.record.sequence)
    #expect(second.answer == first.answer)
    try test.host.perform("attend Japan present", by: "Second", id: "a-2")
    #expect(test.host.session.sequence == 3)
  }

  /// A client sends a line again after its host has crashed: the next host knows the line from the
  /// journal, with or without a checkpoint after it.
  @Test(arguments: [false, true]) func theNextHostKnowsWhatWasCarriedOut(isClosed: Bool) throws {
    let test = try HostInMemory()
    try test.host.perform("meeting open")
    try test.host.perform("attend Ghana present", by: "Second", id: "a-1")
    try test.host.sync()
    if isClosed {
      _ = try test.host.close()
    } else {
      test.disk.crash(keeping: .lost, keepingNames: true)
    }
    let next = try test.reopened()
    let outcome = try next.perform("attend Ghana present", by: "Second", id: "a-1")
    #expect(outcome.record.sequence == 2)
    #expect(outcome.answer.text == "Carried out: attend Ghana present")
    #expect(next.session.sequence == 2)
    #expect(try next.perform("attend Ghana absent", by: "Second", id: "a-2").record.sequence == 3)
  }

  @Test func aRefusedLineMayBeSaidAgain() throws {
    let test = try HostInMemory()
    #expect(refusal { try test.host.perform("meeting adjourn", id: "a-1") } != nil)
    try test.host.perform("meeting open")
    #expect(try test.host.perform("meeting adjourn", id: "a-1").record.sequence == 2)
  }

  /// `undo anyway` takes back what the seat was asked about, and not what was entered since.
  @Test func anUndoMustHaveSeenWhatItTakesBack() throws {
    let test = try HostInMemory()
    let host = test.host
    for line in ["meeting open", "attend all present"] { try host.perform(line) }
    let seen = host.session.sequence
    try host.perform("announce \"Lunch\"")
    #expect(
      refusal { try host.perform("undo anyway", by: "Second", seen: seen) }?.message
        .contains("Check, and enter this again") == true)
    try host.perform("undo anyway", by: "Second", seen: host.session.sequence)
    #expect(host.session.state.meeting.announcement == nil)
  }

  /// Two seats that call the next speaker at the same moment call only one.
  @Test func whatMovesTheMeetingOnMustHaveSeenTheOthersLine() throws {
    let test = try HostInMemory()
    let host = test.host
    for line in ["meeting open", "attend all present", "speakers open"] { try host.perform(line) }
    try host.perform("speakers add Ghana, Japan")
    let seen = host.session.sequence
    try host.perform("speech start", by: "Second", seen: seen)
    #expect(
      refusal { try host.perform("speech end", seen: seen) }?.message
        == """
        Second was first: Ghana has the floor, from the speakers' list, for 1:30. Check, and enter \
        this again if it still applies
        """)
    // Lines that do not advance the meeting are not refused, and neither is a seat that has missed
    // only its own lines.
    try host.perform("speakers add Malta", seen: seen)
    let seenBySecond = host.session.sequence
    try host.perform("speakers add Gabon", by: "Second", seen: seenBySecond)
    try host.perform("speech end", by: "Second", seen: seenBySecond)
    #expect(host.session.floor.speech == nil)
  }

  @Test func theSnapshotFollowsWithinASecond() throws {
    let test = try HostInMemory()
    #expect(test.host.nextWake == nil)
    try test.host.perform("meeting open")
    #expect(test.host.nextWake == start + SessionHost.snapshotDelay)
    let before = try test.disk.status(HostInMemory.path + "/snapshot.json")
    test.host.tick()
    #expect(try test.disk.status(HostInMemory.path + "/snapshot.json") == before)
    test.clock.now += SessionHost.snapshotDelay
    test.host.tick()
    #expect(try test.disk.status(HostInMemory.path + "/snapshot.json") != before)
    #expect(test.host.nextWake == nil)
  }

  @Test func aSignOfLifeIsLeftWhileAClockRuns() throws {
    let test = try HostInMemory()
    for line in ["meeting open", "attend all present", "speech start Ghana"] {
      try test.host.perform(line)
    }
    test.clock.now += 1000
    test.host.tick()
    let left = try test.disk.status(HostInMemory.path + "/lock")?.modified
    test.clock.now += 4999
    #expect(test.host.nextWake == test.clock.now + 1)
    test.host.tick()
    #expect(try test.disk.status(HostInMemory.path + "/lock")?.modified == left)
    test.clock.now += 1
    test.host.tick()
    #expect(try test.disk.status(HostInMemory.path + "/lock")?.modified != left)
  }

  @Test func aPlaceHasItsFile() throws {
    let test = try HostInMemory()
    let outcome = try test.host.perform("snapshot \"here\"")
    #expect(outcome.warnings.isEmpty)
    #expect(try test.disk.status(HostInMemory.path + "/snapshots/here.json") != nil)
  }

  /// If the last record is ahead of this machine's clock, time continues from the record.
  @Test func timeNeverGoesBack() throws {
    let test = try HostInMemory()
    try test.host.perform("meeting open", at: start + 60_000)
    _ = try test.host.close()
    let next = try test.reopened()
    #expect(next.ahead == 60_000)
    test.clock.now += 1000
    #expect(next.now == start + 61_000)
    #expect(try next.perform("attend all present").record.time == start + 61_000)
  }

  @Test func lotsAreDrawnOutside() throws {
    var answers: Set<String> = []
    for lot in [0, 5] {
      let test = try HostInMemory(lot: lot)
      for line in ["meeting open", "attend all present"] { try test.host.perform(line) }
      answers.insert(try test.host.perform("vote open \"One\" by roll-call by lot").answer.text)
    }
    #expect(answers.count == 2)
  }

  /// Nothing is safe before a sync has succeeded, and a failed sync is not retried at every key.
  @Test func aFailedSyncIsTriedAgainASecondLater() throws {
    let disk = MemoryFileSystem()
    try SessionFile.create(HostInMemory.path, try setup(), on: disk).close()
    let clock = HandClock()
    var failAt = 1
    // Find the operation that the sync after the line uses.
    while true {
      let failing = FailingFileSystem(disk, failAt: failAt, fault: .error(5), count: 1)
      defer { failAt += 1 }
      guard let file = try? SessionFile.open(HostInMemory.path, on: failing) else { continue }
      let host = SessionHost(file, clock: { clock.now })
      guard !failing.hasFailed, (try? host.perform("dais presiding \"A\"")) != nil,
        !failing.hasFailed
      else { continue }
      do { try host.sync() } catch {
        #expect(!host.maySync)
        clock.now += 1000
        #expect(host.maySync)
        try host.sync()
        #expect(host.maySync)
        return
      }
      Issue.record("no sync has failed")
      return
    }
  }

  @Test func whatRanOnUnwatchedIsKnown() throws {
    let test = try HostInMemory()
    for line in ["meeting open", "attend all present", "speech start Ghana"] {
      try test.host.perform(line)
    }
    try test.host.sync()
    test.disk.crash(keeping: .lost, keepingNames: true)
    test.clock.now += 4000
    #expect(try test.reopened().unwatched == nil)
    test.disk.crash(keeping: .lost, keepingNames: true)
    test.clock.now += 56_000
    #expect(try test.reopened().unwatched == 60_000)
  }
}
