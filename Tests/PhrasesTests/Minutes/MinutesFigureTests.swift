import SessionFixtures
import Testing

@testable import Phrases
@testable import Session

/// The drawings of the minutes as a page.
struct MinutesFigureTests {
  /// Ten minutes: a speech in the first, a caucus from the third to the fifth with a speech in it, a
  /// suspension in the seventh and eighth, and a vote in the last.
  private func meeting() throws -> MinutesFixture {
    var fixture = try MinutesFixture()
    var setup = fixture.session.setup
    for index in setup.roster.indices {
      setup.roster[index].group = setup.roster[index].code == "GHA" ? "african" : "asia-pacific"
    }
    fixture.session = Session(setup)
    try fixture.run(
      "meeting open", "attend all present",
      "agenda set 1", "speech start Ghana", "+60s", "speech end", "+60s",
      "motion moderated 10m 60s \"X\" by Ghana second France", "motion vote next 5 0",
      "speech start Japan", "+30s", "speech end", "+150s", "caucus end", "+60s",
      "meeting suspend", "+120s", "meeting resume", "agenda set 2", "speech start Japan", "+45s",
      "speech end", "vote open \"A\"", "vote count 5 0 0", "vote close", "+75s", "meeting adjourn")
    return fixture
  }

  private func figures(_ minutes: Minutes) throws -> [MinutesFigure] {
    var figures: [MinutesFigure] = []
    try minutes.forEachPart(hasFigures: true) {
      if case .figure(let one) = $0 { figures.append(one) }
    }
    return figures
  }

  @Test func theCourseOfAMeetingHasWhatHappenedInItsPlace() throws {
    let courses = try figures(meeting().minutes).compactMap { figure in
      if case .course(let course) = figure { course } else { nil }
    }
    let course = try #require(courses.first)
    #expect(courses.count == 1)
    // A minute has 24 slices.
    #expect(course.span.upperBound - course.span.lowerBound == 600_000)
    #expect(course.ranges(of: .caucus) == [48..<121])
    #expect(course.ranges(of: .suspended) == [144..<193])
    #expect(course.ranges(of: .speech) == [0..<25, 48..<61, 192..<211])
    #expect(course.votes == [210])
  }

  @Test func barsAddUpWhoSpokeForHowLong() throws {
    let bars = try figures(meeting().minutes).compactMap { figure in
      if case .bars(_, let bars) = figure { bars } else { nil }
    }
    try #require(bars.count == 3)
    #expect(
      bars[0] == [
        .init(label: "Japan", milliseconds: 75_000), .init(label: "Ghana", milliseconds: 60_000),
      ])
    #expect(bars[1].map(\.label) == ["Asia-Pacific States", "African States"])
    #expect(bars[2].map(\.label) == ["Water", "Seeds"])
    #expect(bars[2].map(\.milliseconds) == [90_000, 45_000])
  }

  private func text(_ minutes: Minutes, _ format: Minutes.Format) throws -> String {
    var text = ""
    try minutes.write(as: format) { text += $0 }
    return text
  }

  @Test func onlyThePageDrawsAndOnlyWhereTheStyleHasFigures() throws {
    var minutes = try meeting().minutes
    #expect(try text(minutes, .html).contains("<svg"))
    for format in [Minutes.Format.markdown, .text] {
      #expect(try !text(minutes, format).contains("svg"))
    }
    minutes.style = .decisions
    #expect(try !text(minutes, .html).contains("<svg"))
  }

  @Test func theRunningHeadCannotEndTheStyleSheet() throws {
    var fixture = try MinutesFixture()
    try fixture.run("correct committee \"A \\\"b\\\" </style><script>\"")
    let head = fixture.minutes.runningHead
    #expect(!head.contains("<") && head.count { $0 == "\"" } == 4)
  }
}
