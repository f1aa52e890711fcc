import SessionFixtures
import Testing

@testable import Session

/// What is said of all leaves out guests where it is for members.
struct GuestAllTests {
  private func play() throws -> Play {
    var play = try Play.council()
    try play.run(["delegation add Palestine", "attend Palestine present"])
    return play
  }

  @Test func aCaucusPicksMembers() throws {
    var play = try play()
    try play.run([
      "motion moderated 20m 60s \"X\" by Ghana", "motion vote next 15 0", "caucus queue all",
    ])
    #expect(play.session.floor.caucus?.queue.count == 15)
    #expect(play.session.floor.caucus?.queue.contains("PSE") == false)
    try play.run("caucus queue Palestine")
    #expect(play.session.floor.caucus?.queue.last == "PSE")
  }

  @Test func onlyMembersAreCountedAsVoting() throws {
    var play = try play()
    try play.run("attend all voting")
    #expect(play.session.state.delegation("PSE")?.attendance == .present)
    #expect(play.session.state.delegation("GHA")?.attendance == .voting)
    try play.run("attend all absent")
    #expect(play.session.state.delegation("PSE")?.attendance == .absent)
  }

  /// Whoever is left out is told, also where a roll is called.
  @Test func whoIsExcusedStaysExcused() throws {
    var play = try Play()
    try play.run([
      "delegation add Palestine", "meeting open", "roll open", "attend Ghana, Japan excused",
    ])
    #expect(
      try play.warnings(of: "attend all voting") == [
        "Ghana and Japan remain excused: attend GHA, JPN present if here after all",
        "Palestine is not marked, because guests do not vote: attend PSE present",
      ])
    #expect(play.session.state.delegation("GHA")?.attendance == .excused)
    #expect(play.session.state.delegation("PSE")?.attendance == .notCalled)
    #expect(play.session.state.delegation("MLT")?.attendance == .voting)
    #expect(
      try play.warnings(of: "attend all present") == [
        "Ghana and Japan remain excused: attend GHA, JPN present if here after all"
      ])
    #expect(play.session.state.delegation("PSE")?.attendance == .present)
    #expect(try play.warnings(of: "attend Ghana present").isEmpty)
    #expect(play.session.state.delegation("GHA")?.attendance == .present)
  }

  @Test func introductionsThatLapseAreNamed() throws {
    var play = try Committee(rules: "crisis", members: 9).play()
    try play.run([
      "motion introduce \"Directive A\" signed 9 by D001",
      "motion introduce \"Directive B\" signed 9 by D002",
    ])
    let answer = try play.run("motion vote 1 9 0")
    #expect(answer.contains("Motion 2 (Introduction of directives, \"Directive B\") lapses."))
  }

  @Test func aSecondMotionForTheSameIsPointedOut() throws {
    var play = try Play.council()
    try play.run("motion moderated 10m 60s \"Water\" by Ghana")
    #expect(
      try play.warnings(of: "motion moderated 10m 60s \"Water\" by Japan")
        == ["motion 1 already asks for the same"])
  }
}
