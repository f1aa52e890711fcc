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

  /// The lines below a title.
  private func section(_ title: String, _ play: Play) throws -> [String] {
    let lines = Brief(play.session, now: play.now).lines
    let start = try #require(lines.firstIndex(of: title))
    return Array(lines[(start + 1)...].prefix { !$0.isEmpty })
  }

  @Test("it shows the announcement, timers, points and questions, and who entered what")
  func parts() throws {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "announce \"Lunch at one\"",
      "timer 10m \"Reading time\"", "speech start Ghana", "yield questions",
      "speech question Japan \"Why?\"", "point order Malta",
    ])
    play.author = "Rapporteur"
    try play.run("said Ghana \"wells were cheap\"")
    let now = try section("Now", play)
    #expect(now.contains { $0.contains("Lunch at one") })
    #expect(now.contains { $0.contains("Reading time") })
    #expect(
      try section("Pending", play) == ["  The point of order by Malta awaits a ruling."])
    #expect(
      try section("Owed", play) == ["  Ghana has a question by Japan to answer."])
    let last = try section("Done last", play)
    #expect(last.count == 5)
    #expect(last.last?.contains(" Rapporteur: Ghana said that wells were cheap.") == true)
  }

  @Test("what interrupts the meeting is told once")
  func interruptions() throws {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "point order Malta \"The list\"",
      "interrupt \"A storm\"",
    ])
    let now = try section("Now", play)
    #expect(now.count { $0.contains("is being heard") } == 1, "\(now)")
    #expect(now.count { $0.contains("nterrupted") } == 1, "\(now)")
  }

  @Test("a long list is cut")
  func longList() throws {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "speakers open",
      "speakers add Ghana, Japan, Malta, France, China, Brazil, Gabon, Ecuador, UK, Russia",
    ])
    #expect(try section("Now", play).contains { $0.hasSuffix(" and 2 more (queue lists all).") })
  }
}
