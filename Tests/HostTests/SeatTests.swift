import Session
import Storage
import Testing

@testable import Host

/// Two or more seats on one session, over a real socket.
struct SeatTests {
  @Test func twoSeatsSeeEachOther() throws {
    let dais = try Dais()
    let first = try dais.seat()
    let second = try dais.seat("Rapporteur")
    #expect(first.host != nil && first.name == nil)
    #expect(second.host == nil && second.name == "Rapporteur")
    #expect(first.takeNews().notices == ["Rapporteur has joined."])

    try first.perform("meeting open")
    try first.sync()
    #expect(dais.wait { second.session.sequence == 1 })
    #expect(second.takeNews().records.map(\.command) == ["meeting open"])

    let outcome = try second.perform("attend all present")
    #expect(outcome.record.by == "Rapporteur")
    #expect(outcome.answer.text == "15 delegations are present: 15 of 15 here.")
    #expect(second.session.sequence == 2)
    let news = first.takeNews().records
    #expect(news.map(\.command) == ["attend all present"])
    #expect(news.first?.by == "Rapporteur")
    #expect(second.takeNews().records.isEmpty)
  }

  @Test func nobodyUndoesTheOthersLine() throws {
    let dais = try Dais()
    let (first, second) = (try dais.seat(), try dais.seat("Rapporteur"))
    try first.perform("meeting open")
    try first.sync()
    #expect(
      refusal { try second.perform("undo") }?.message.hasPrefix(
        "the chair entered the last step (meeting 1 opened)") == true)
    try second.perform("attend Ghana present")
    #expect(
      refusal { try first.perform("undo") }?.message.hasPrefix(
        "Rapporteur entered the last step") == true)
    try second.perform("undo")
    #expect(first.session.sequence == 3)
  }

  @Test func aRefusalKeepsItsPlaceInTheLine() throws {
    let dais = try Dais()
    let (first, second) = (try dais.seat(), try dais.seat())
    let here = refusal { try first.perform("attend Atlantis present") }
    let there = refusal { try second.perform("attend Atlantis present") }
    #expect(here == there)
    #expect(there?.range != nil)
  }

  /// A script acts for the first seat and occupies none.
  @Test func aScriptIsAGuest() throws {
    let dais = try Dais()
    let first = try dais.seat()
    let script = try dais.seat(isGuest: true)
    #expect(try script.perform("meeting open").record.by == nil)
    #expect(first.takeNews().notices.isEmpty)
    #expect(try dais.seat().name == "Seat 2")
  }

  @Test func theSecondSeatGoesOnWhenTheFirstLeaves() throws {
    let dais = try Dais()
    let first = try dais.seat()
    let (second, third) = (try dais.seat("Second"), try dais.seat("Third"))
    try first.perform("meeting open")
    _ = try first.close()
    #expect(dais.wait { (second.host ?? third.host) != nil })
    #expect(second.takeNews().notices.count + third.takeNews().notices.count >= 1)
    try second.perform("attend Ghana present")
    try second.sync()
    try third.perform("attend Japan present")
    try third.sync()
    #expect(dais.wait { second.session.sequence == 3 && third.session.sequence == 3 })
    #expect(second.session.history.records.map(\.by) == [nil, "Second", "Third"])
    // The first seat is free again.
    #expect(try dais.seat().name == nil)
  }

  /// The host crashes: the connection is cut with a line pending.
  @Test func aLineUnderWayIsCarriedOutOnceByWhoeverIsLeft() throws {
    let dais = try Dais()
    var first: DaisSeat? = try dais.seat()
    let second = try dais.seat("Second")
    try first?.perform("meeting open")
    try first?.sync()
    // The line is carried out and written, but its answer is never sent.
    try first?.host?.perform("attend Ghana present", by: "Second", id: "x-1")
    first = nil
    #expect(dais.wait { second.host != nil })
    let outcome = try second.host?.perform("attend Ghana present", by: "Second", id: "x-1")
    #expect(outcome?.record.sequence == 2)
    #expect(second.session.sequence == 2)
    #expect(try second.perform("attend Japan present").record.sequence == 3)
  }

  @Test func theSocketIsTheOwnersAndGoesWithTheSeat() throws {
    let dais = try Dais()
    let first = try dais.seat()
    #expect(dais.socket?.mode == 0o600)
    _ = try first.close()
    #expect(dais.socket == nil)
  }

  /// A program that was killed leaves its socket behind, and the next one with the lock replaces
  /// it.
  @Test func aStaleSocketIsReplaced() throws {
    let dais = try Dais()
    var descriptor: Int32 = -1
    do {
      let file = try SessionFile.open(dais.path)
      let directory = try #require(file.directoryDescriptor)
      let listener = try #require(SeatSocket.listen(in: directory, path: dais.path))
      descriptor = listener.descriptor
      // While it is renamed, the listener does not recognise it as its own, and so does not remove
      // it.
      try RealFileSystem().renameForTest(dais.path, "socket", "aside")
      withExtendedLifetime(listener) {}
    }
    #expect(descriptor >= 0)
    try RealFileSystem().renameForTest(dais.path, "aside", "socket")
    #expect(dais.socket != nil)
    #expect(SeatSocket.connect(dais.path) == nil)
    let first = try dais.seat()
    let second = try dais.seat()
    #expect(second.host == nil && first.host != nil)
  }

  /// Another file with the socket's name is left alone, and the seats meet elsewhere.
  @Test func anythingElseOfThatNameIsLeftAlone() throws {
    let dais = try Dais()
    try RealFileSystem().makeFileForTest(dais.path, "socket")
    let first = try dais.seat()
    #expect(dais.socket?.kind == .file)
    let second = try dais.seat("Second")
    #expect(second.host == nil)
    try second.perform("meeting open")
    #expect(first.session.sequence == 1)
    _ = try first.close()
    #expect(dais.socket?.kind == .file)
  }

  @Test func aPathMayBeLongerThanASocketsAddress() throws {
    let dais = try Dais(String(repeating: "long", count: 40))
    let first = try dais.seat()
    #expect(dais.socket == nil)
    let second = try dais.seat("Second")
    try second.perform("meeting open")
    #expect(first.session.sequence == 1)
  }

  @Test func whereNobodyAnswersItIsLocked() throws {
    let dais = try Dais()
    let file = try SessionFile.open(dais.path)
    let error = #expect(throws: StorageError.self) { try dais.seat() }
    #expect(error?.exitStatus == 75)
    _ = try file.close()
  }

  @Test func theSeatsFollowASessionThatIsSavedElsewhere() throws {
    let dais = try Dais()
    let (first, second) = (try dais.seat(), try dais.seat("Second"))
    try first.perform("meeting open")
    #expect(try first.move(to: dais.folder + "/copy.chair"))
    try second.perform("attend Ghana present")
    #expect(second.folder.path == dais.folder + "/copy.chair")
    #expect(second.session.sequence == 2)
    _ = try first.close()
    #expect(dais.wait { second.host != nil })
    #expect(second.folder.path == dais.folder + "/copy.chair")
    try second.perform("attend Japan present")
    #expect(second.session.sequence == 3)
  }
}
