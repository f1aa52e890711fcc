@testable import Catalogue
@testable import Phrases
@testable import Session
import SessionFixtures
import Testing

@Suite("Statistics")
struct MeetingStatisticsTests {
  /// Ghana speaks twice, Japan once; one vote by name is adopted with 9 to 2.
  private func play() throws -> Play {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "attend Malta absent", "agenda set 1",
    ])
    for (name, seconds) in [("Ghana", 30), ("Japan", 60), ("Ghana", 30)] {
      try speak(name, seconds, &play)
    }
    try play.run([
      "vote open \"Draft 1\" substantive by roll-call",
      "vote cast Albania yes", "vote cast Brazil yes", "vote cast China abstain",
      "vote cast Ecuador no", "vote cast France yes", "vote cast Gabon yes",
      "vote cast Ghana yes", "vote cast Japan no", "vote cast Mozambique yes",
      "vote cast Russia yes", "vote cast Switzerland yes", "vote cast UAE yes",
      "vote cast UK yes", "vote cast USA yes", "vote close",
    ])
    return play
  }

  private func speak(_ name: String, _ seconds: Int, _ play: inout Play) throws {
    try play.run("speech start \(name)")
    play.now += seconds * 1000
    try play.run("speech end")
  }

  private func row(_ code: String, _ session: Session) throws -> MeetingStatistics.Row {
    try #require(MeetingStatistics(session).rows.first { $0.party.code == code })
  }

  @Test("speeches and seconds add up")
  func speeches() throws {
    let session = try play().session
    let statistics = MeetingStatistics(session)
    #expect(try row("GHA", session).speeches == 2)
    #expect(try row("GHA", session).milliseconds == 60_000)
    #expect(statistics.milliseconds == 120_000)
    #expect(statistics.topics.map(\.percent) == [100])
    #expect(statistics.silent.count == 12)
    #expect(!statistics.silent.contains { $0.code == "MLT" }, "Malta is absent")
  }

  @Test("a vote is with or against the majority of the yes and no votes")
  func votes() throws {
    let session = try play().session
    #expect(MeetingStatistics(session).namedVotes == 1)
    #expect(try row("GHA", session).votes == .init(withMajority: 1))
    #expect(try row("JPN", session).votes == .init(againstMajority: 1))
    #expect(try row("CHN", session).votes == .init(abstained: 1))
    #expect(try row("MLT", session).votes == .init())
  }

  @Test("an undone vote is not counted")
  func undone() throws {
    var play = try play()
    try play.run("undo")
    #expect(MeetingStatistics(play.session).namedVotes == 0)
  }

  @Test("groups share the speaking time")
  func groups() throws {
    var play = try play()
    try play.run([
      "delegation add Kenya invited group Africa", "attend Kenya present",
    ])
    try speak("Kenya", 120, &play)
    let groups = MeetingStatistics(play.session).groups
    #expect(
      groups.map(\.name) == [
        "Africa", "african", "asia-pacific", "eastern-european", "latin-american-caribbean",
        "western-european-others",
      ])
    #expect(groups.map(\.percent) == [50, 25, 25, 0, 0, 0])
    #expect(groups[1].delegations == 3)
    let text = MeetingStatistics(play.session).rendered(as: .text)
    let name = "Africa" + String(repeating: " ", count: 29)
    let bar = String(repeating: "█", count: 6) + String(repeating: "░", count: 7)
    #expect(text.contains("\(name)  \(bar)  50 %  2:00, 1 delegation"))
    #expect(text.contains("Latin American and Caribbean States  ░"))
    #expect(groups.map(\.title).prefix(2) == ["Africa", "African States"])
  }

  @Test("the table of a spreadsheet has a row for each delegation")
  func csv() throws {
    let lines = MeetingStatistics(try play().session).rendered(as: .csv)
      .split(separator: "\r\n").map(String.init)
    #expect(lines.count == 16)
    #expect(lines.contains("GHA,Ghana,african,2,60,0,0,1,0,0,0,0"))
  }

  @Test("before anything was said there is nothing to count")
  func empty() throws {
    let text = MeetingStatistics(try Play().session).rendered(as: .text)
    #expect(text.hasSuffix("Nobody has spoken, moved or voted yet.\n"))
  }

  @Test("straw polls and votes that were withdrawn are not counted")
  func uncounted() throws {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present",
      "vote open \"Lunch at one?\" by roll-call straw-poll", "vote cast all yes", "vote close",
      "vote open \"Draft 1\" by roll-call", "vote cast all yes", "vote cancel",
    ])
    #expect(MeetingStatistics(play.session).namedVotes == 0)
    #expect(try row("GHA", play.session).votes == .init())
  }

  @Test("a delegation that only voted and then left the committee keeps its votes")
  func gone() throws {
    var play = try play()
    try play.run("delegation withdraw Gabon")
    let last = try #require(MeetingStatistics(play.session).rows.last)
    #expect(last.party.code == "GAB")
    #expect(last.votes == .init(withMajority: 1))
  }

  @Test("debate without a topic has a share of its own, and shares are rounded")
  func topics() throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present"])
    try speak("Ghana", 40, &play)
    try play.run("agenda set 1")
    try speak("Japan", 80, &play)
    let topics = MeetingStatistics(play.session).topics
    #expect(topics.map(\.name) == ["First topic", nil])
    #expect(topics.map(\.percent) == [67, 33])
  }

  @Test("delegations without a group come last, and a long name is cut")
  func names() throws {
    var play = try Play()
    let long = String(repeating: "A", count: 60)
    try play.run([
      "meeting open", "attend all present", "delegation add Kenya invited group \(long)",
      "delegation add \"Port Authority\" code PORTS ngo", "attend Kenya present",
      "attend PORTS present",
    ])
    try speak("Kenya", 30, &play)
    try speak("PORTS", 30, &play)
    let statistics = MeetingStatistics(play.session)
    #expect(statistics.groups.map(\.name).last == .some(nil))
    let lines = statistics.lines(width: 78)
    #expect(lines.contains { $0.hasPrefix(String(repeating: "A", count: 38) + "…  ") })
    #expect(lines.contains { $0.hasPrefix("no group ") })
  }

  @Test("the text has a column or a section only for what happened")
  func columns() throws {
    func titles(_ play: Play) -> [String] {
      MeetingStatistics(play.session).lines(width: 78)[2].split(separator: " ").map(String.init)
    }
    var play = try Play()
    try play.run(["meeting open", "attend all present", "motion unmoderated 5m by Ghana"])
    #expect(titles(play) == ["Delegation", "Speeches", "Time", "Motions"])
    #expect(!MeetingStatistics(play.session).lines(width: 78).contains("By group"))
    try play.run(["speech start Ghana", "yield questions", "speech question Japan \"Why?\""])
    #expect(titles(play).last == "Questions")
    #expect(
      MeetingStatistics(play.session).lines(width: 78).contains { $0.hasPrefix("Japan ") },
      "a question is taking part")
    #expect(
      try titles(self.play()).suffix(5) == ["Motions", "With", "Against", "Abst.", "Missed"])
  }
}
