import SessionFixtures
import Testing

@testable import Session

/// Delegations may not come or go during a vote if the book bars the doors.
struct BarredDoorTests {
  @Test func comingAndGoingIsWarnedOfNeverRefused() throws {
    var play = try Play.council("harvard")
    try play.run("attend Malta absent")
    #expect(try play.warnings(of: "attend Japan absent").isEmpty)
    try play.run("debate close")
    #expect(
      try play.warnings(of: "attend Malta present")
        == ["the doors are barred while the committee votes, and Malta comes in"])
    try play.run(["vote open \"Draft\""])
    #expect(
      try play.warnings(of: "attend Ghana, Malta absent")
        == ["the doors are barred while the committee votes, and Ghana and Malta go out"])
    #expect(try play.warnings(of: "attend Brazil voting").isEmpty)
  }

  @Test func whereTheBookDoesNotBarThemNothingIsSaid() throws {
    var play = try Play.council("un")
    try play.run("debate close")
    #expect(try play.warnings(of: "attend Malta absent").isEmpty)
  }
}
