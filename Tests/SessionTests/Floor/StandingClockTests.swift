import SessionFixtures
import Testing

@testable import Session

/// Clocks across suspensions: which ones are paused, and what restarts them.
struct StandingClockTests {
  /// Ghana speaks in a debate with a clock of twenty minutes.
  private func debate() throws -> Play {
    var play = try Play(body: "unga-1", year: nil, rules: "thimun")
    try play.run([
      "meeting open", "attend all present", "agenda set 1",
      "motion open-debate 20m by Ghana second Japan", "motion pass 1 unopposed",
      "speech start Ghana for 120s",
    ])
    return play
  }

  private func readings(_ play: Play) -> [Int?] {
    ClockName.allCases.map { play.session.floor.clocks[$0]?.reading(at: play.now) }
  }

  @Test func aDebateOnAClockLosesNoTimeToASuspension() throws {
    var play = try debate()
    play.now += 30_000
    try play.run("meeting suspend")
    play.now += 600_000
    #expect(
      try play.run("meeting resume")
        == "The meeting has resumed. speech resume starts the clock and the debate's clock."
    )
    play.now += 5_000
    #expect(readings(play) == [30_000, 30_000])
    #expect(try play.run("speech resume").hasSuffix("So is the debate's clock."))
    play.now += 60_000
    #expect(readings(play) == [90_000, 90_000])
    // It was one step, and is undone as one.
    try play.run("undo")
    play.now += 10_000
    #expect(readings(play) == [30_000, 30_000])
  }

  @Test func aPointSuspensionAndUpdateLeaveBothClocksTogether() throws {
    var play = try debate()
    play.now += 10_000
    try play.run("point privilege Malta")
    // The debate continues while the speaker's clock is paused.
    play.now += 5_000
    try play.run("interrupt \"News\"")
    play.now += 100_000
    try play.run(["interrupt end", "meeting suspend"])
    play.now += 100_000
    try play.run("meeting resume")
    play.now += 1_000
    #expect(play.session.point?.code == "MLT")
    #expect(readings(play) == [10_000, 15_000])
    try play.run(["point privilege Malta sustained", "speech resume"])
    play.now += 1_000
    #expect(readings(play) == [11_000, 16_000])
  }

  @Test func withNobodySpeakingTheCaucusIsResumedByItself() throws {
    var play = try Play(body: "unga-1", year: nil)
    try play.run([
      "meeting open", "attend all present", "motion unmoderated 10m by Japan",
      "motion pass next unopposed",
    ])
    play.now += 60_000
    try play.run("meeting suspend")
    play.now += 600_000
    #expect(
      try play.run("meeting resume")
        == "The meeting has resumed. caucus resume starts the caucus clock.")
    #expect(try play.run("caucus resume") == "The caucus clock is running.")
    play.now += 1_000
    #expect(readings(play)[1] == 61_000)
  }

  /// The clock of a moderated caucus that follows its speeches is not mentioned separately.
  @Test func aClockThatFollowsSpeechesIsNotNamedAlone() throws {
    var play = try Play(body: "unga-1", year: nil)
    try play.run([
      "meeting open", "attend all present", "motion moderated 10m 60s by Japan",
      "motion pass next unopposed", "meeting suspend",
    ])
    #expect(try play.run("meeting resume") == "The meeting has resumed.")
  }

  /// Speeches during a caucus use its time. No other kind of speech can begin, so that none affects
  /// its clock.
  @Test(arguments: [("harvard", "moderated 10m 60s"), ("thimun", "open-debate 20m")])
  func noOtherSpeechIsHeardDuringACaucus(rules: String, motion: String) throws {
    var play = try Play(body: "unga-1", year: nil, rules: rules)
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "point reply Malta denied",
      "vote open \"Q\" by placards", "vote count 9 2 1", "vote close",
      "motion \(motion) by Ghana second Japan", "motion pass next unopposed",
    ])
    let others = [
      "speech favour Japan", "speech against Japan", "speech explain Japan", "speech rights",
      "speech reply Malta", "speech comment Japan",
    ]
    for start in [[], ["speech start Ghana"]] {
      try play.run(start)
      play.now += 10_000
      let before = readings(play)
      for line in others {
        #expect(play.refused(line) != nil, "\(line)")
        #expect(readings(play) == before, "\(line)")
      }
    }
    // The clock of the caucus resumes with the speaker's clock, from its previous reading.
    let stood = readings(play)
    try play.run("meeting suspend")
    play.now += 600_000
    try play.run(["meeting resume", "speech resume"])
    play.now += 5_000
    #expect(readings(play) == stood.map { $0.map { $0 + 5_000 } })
  }
}
