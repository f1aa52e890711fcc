import SessionFixtures
import Testing

@testable import Phrases
@testable import Session

/// Everything that was undone is told, whatever the way that led away from it.
struct UndoneWaysTests {
  private func struck(_ fixture: MinutesFixture) throws -> [String] {
    // Both from memory and as an open session has it.
    var minutes = fixture.minutes
    minutes.showsCorrections = true
    let told = minutes.entries.filter { $0.undone != nil }.map { minutes.text(of: $0).plain }
    var open = try Minutes(fixture.session)
    open.showsCorrections = true
    #expect(open.entries == minutes.entries)
    return told
  }

  private func opened() throws -> MinutesFixture {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "attend all present", "+1m")
    return fixture
  }

  @Test func eachStepIsUndoneByItsOwnRecord() throws {
    var fixture = try opened()
    try fixture.run("announce \"One\"", "announce \"Two\"", "+1m", "undo", "+1m")
    fixture.author = "desk 2"
    try fixture.run("undo anyway", "announce \"Three\"")
    #expect(
      try struck(fixture) == [
        "[-Announcement: One-] (undone at 10:03 by desk 2).",
        "[-Announcement: Two-] (undone at 10:02 by the chair).",
      ])
  }

  @Test func whatWasRedoneAndUndoneAgainIsToldOnce() throws {
    var fixture = try opened()
    try fixture.run("announce \"One\"", "undo", "+1m", "redo", "+1m", "undo", "announce \"Two\"")
    #expect(try struck(fixture) == ["[-Announcement: One-] (undone at 10:03 by the chair)."])
  }

  @Test func theVeryFirstActIsTold() throws {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "undo")
    #expect(
      try struck(fixture) == ["[-Meeting 1 was called to order-] (undone at 10:00 by the chair)."])
  }

  @Test func aLongPartOfTheMeetingIsTold() throws {
    var fixture = try opened()
    try fixture.run("snapshot \"before\"")
    for number in 1...700 { try fixture.run("announce \"Number \(number).\"") }
    try fixture.run("restore \"before\"", "announce \"After\"")
    let told = try struck(fixture)
    #expect(told.count == 700)
    #expect(told.first == "[-Announcement: Number 1-] (undone at 10:01 by the chair).")
    #expect(told.last == "[-Announcement: Number 700-] (undone at 10:01 by the chair).")
    #expect(fixture.sentences.last == "Announcement: After.")
  }

  /// What was done after a restore that was itself undone goes on from an earlier place.
  @Test func aWayFromAnEarlierPlaceIsTold() throws {
    var fixture = try opened()
    try fixture.run(
      "snapshot \"early\"", "announce \"Kept\"", "restore \"early\"", "announce \"Left\"", "+1m",
      "undo", "undo", "announce \"Last\"")
    #expect(fixture.sentences.suffix(2) == ["Announcement: Kept.", "Announcement: Last."])
    #expect(try struck(fixture) == ["[-Announcement: Left-] (undone at 10:02 by the chair)."])
  }

  /// A way that was left is taken up at a place on it, and left again.
  @Test func aWayFromAWayThatWasLeftIsTold() throws {
    var fixture = try opened()
    try fixture.run(
      "snapshot \"start\"", "announce \"One\"", "snapshot \"one\"", "announce \"Two\"",
      "restore \"start\"", "announce \"Three\"", "restore \"one\"", "announce \"Four\"",
      "restore \"start\"", "announce \"Five\"")
    let told = try struck(fixture).map { $0.split { "[]".contains($0) }[0] }
    #expect(
      told == [
        "-Announcement: Two-", "-Announcement: Three-", "-Announcement: One-",
        "-Announcement: Four-",
      ])
    #expect(fixture.sentences.suffix(1) == ["Announcement: Five."])
  }

  /// The end of a speech that began before, and a ruling on a point that was raised before.
  @Test func whatBecameOfAnEarlierEntryIsTold() throws {
    var fixture = try opened()
    try fixture.run(
      "speech start Ghana", "+30s", "speech end", "undo", "+30s", "speech end",
      "point order Japan \"Late\"", "point order Japan denied", "undo",
      "point order Japan sustained")
    let told = try struck(fixture)
    #expect(told.count == 2)
    #expect(told.first?.hasPrefix("[-Ghana spoke at the call of the Chair: 0:30 of ") == true)
    #expect(told.last?.contains("denied") == true)
    #expect(fixture.sentences.last?.contains("sustained") == true)
  }
}
