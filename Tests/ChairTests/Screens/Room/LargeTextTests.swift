import Testing

@testable import chair
@testable import TerminalKit

@Suite struct LargeTextTests {
  private func rows(_ text: String, _ columns: Int, atMost limit: Int = 9) -> Int? {
    LargeText(text, columns: columns, atMost: limit, .half)?.rows
  }

  @Test func linesAreThreeRowsAndABlankOne() {
    #expect(rows("Speaking now", 60) == 3)
    #expect(rows("Speaking now", 40) == 7)
    #expect(rows("Türkiye", 60) == 4)
  }

  @Test func whatCannotBeDrawnIsLeftToText() {
    #expect(rows("Speaking now", 40, atMost: 1) == nil)
    #expect(rows("Speaking", 10) == nil)
    #expect(rows("加纳", 60) == nil)
    #expect(rows("", 60) == nil)
  }

  @Test func namesAreNotBroken() {
    let names = ["Next · Malta", "2 · United Kingdom"]
    #expect(LargeText(names, gap: 3, columns: 80, atMost: 2, .half)?.rows == 7)
    #expect(LargeText(names, gap: 3, columns: 60, atMost: 2, .half) == nil)
  }

  /// The phase is in large letters on a wall and in text on a laptop.
  @Test func aWallIsReadFromTheLastRow() throws {
    let point = try #require(try RoomFixtures.phases().first { $0.name == "point" }).meeting
    func frame(_ width: Int, _ height: Int) -> Frame {
      RoomScreen.frame(point.session, now: point.now, width: width, height: height)
    }
    #expect(frame(240, 67).shows(large: "Point of order"))
    #expect(frame(240, 67).shows(large: "“The list is closed”"))
    #expect(frame(80, 24).text.contains("Point of order"))
  }
}
