import Session
import SessionFixtures
import Testing

@testable import chair

@Suite("The brief for a relief chair")
struct BriefTests {
  @Test("it says who presides, what is pending, who is owed what, and what was done last")
  func all() throws {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "dais presiding \"Ana Lima\"", "agenda set 1",
      "speakers open", "speakers add Ghana, Japan", "motion unmoderated 5m by France",
      "point reply Malta \"Named by Ghana\"", "point reply Malta sustained",
    ])
    let lines = Brief(play.session, now: play.now).lines
    #expect(lines[0].hasSuffix("Ana Lima presides."))
    let titles = lines.filter { ["Now", "Pending", "Owed", "Say", "Done last"].contains($0) }
    #expect(titles == ["Now", "Pending", "Owed", "Say", "Done last"])
    #expect(lines.contains { $0.hasPrefix("  Motion 1 is pending: Unmoderated caucus") })
    #expect(lines.contains("  Rights of reply are owed to Malta."))
    #expect(lines.count < 24, "it fits on one screen")
    #expect(lines.last?.contains("Malta") == true)
  }
}
