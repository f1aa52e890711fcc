import SessionFixtures
import Testing

@testable import Session

/// The command table: every entry is complete, and the parser explains errors.
struct TableTests {
  @Test func everyExampleIsUnderstood() throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present"])
    try play.run(["motion moderated 10m 60s by Ghana", "motion unmod 5m by Japan"])
    try play.run("motion suspend by Malta")
    for spec in CommandTable.all {
      let command = try Command(spec.example, for: play.session)
      #expect(command.spec.words == spec.words, "\(spec.example) is \(command.spec.name)")
      #expect(spec.help.hasSuffix("."), "\(spec.name)")
    }
  }

  @Test func everyKindInAUsageIsKnown() {
    for spec in CommandTable.all {
      for piece in spec.usage.split(separator: " ") where piece.contains(":") {
        #expect(piece.contains("<") && piece.contains(">"), "\(spec.name): \(piece)")
        let kind = piece.split(separator: ":")[1].prefix { $0 != ">" }
        #expect(
          kind.contains("|") || Pattern.ValueKind(rawValue: String(kind)) != nil,
          "\(spec.name): unknown kind \(kind)")
      }
    }
  }

  @Test func noFactIsCodedUnderTwoNames() throws {
    // The registry itself traps on a duplicate name.
    #expect(FactRegistry.entries.count > 40)
  }

  private func complaint(_ line: String) throws -> Refusal? { try Play().refused(line) }

  @Test func aMistypedWordIsGuessed() throws {
    let refusal = try complaint("speekers add Ghana")
    #expect(refusal?.kind == .notUnderstood)
    #expect(refusal?.message.contains("did you mean \"speakers\"") == true)
    #expect(refusal?.range == 0..<8)
    #expect(try complaint("speakers ad Ghana")?.message.contains("\"speakers add\"") == true)
    #expect(
      try complaint("motion moderatd 10m 60s by Ghana")?.message.contains("moderated") == true)
  }

  @Test func whatIsMissingIsNamed() throws {
    #expect(try complaint("attend Ghana")?.message.contains("present|voting|absent") == true)
    #expect(try complaint("speakers time")?.message.contains("<time>") == true)
    #expect(try complaint("speakers time 0s")?.message.contains("not a time") == true)
    #expect(try complaint("agenda add \"open")?.message.contains("never closed") == true)
    #expect(try complaint("speech end now")?.message.contains("does not belong") == true)
  }

  @Test func optionalPartsStandInAnyOrder() throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present"])
    for line in [
      "motion moderated 10m 60s \"Water\" by Ghana second Japan speaks-last",
      "motion moderated speaks-last second Japan by Ghana 10m 60s \"Water\"",
      "motion mod 10m by Ghana 60s speaks-last \"Water\" second JPN",
    ] {
      try play.run(line)
      let motion = play.session.motions[play.session.motions.count - 1]
      #expect(
        motion.by == "GHA" && motion.secondedBy == "JPN" && motion.proposer == .last, "\(line)")
      #expect(motion.totalMilliseconds == 600_000 && motion.eachMilliseconds == 60_000)
      #expect(motion.subject == "Water")
    }
  }

  @Test func timesAreReadInEveryForm() {
    let good = [
      "90s": 90, "10m": 600, "1m30s": 90, "1:30": 90, "90": 90, "1h": 3600, "1:00:00": 3600,
      "15min": 900, "1min30sec": 90, "45sec": 45, "1h5min": 3900,
    ]
    for (text, seconds) in good {
      #expect(TimeSpan.milliseconds(text) == seconds * 1000, "\(text)")
    }
    for text in [
      "", "0s", "-5s", "25h", "1m1m", "s", "1:75", "1:2:3:4", "9999999", "1.5m", "m30", "5mi",
      "10minutes",
    ] {
      #expect(TimeSpan.milliseconds(text) == nil, "\(text)")
    }
    #expect(TimeSpan.clock(milliseconds: 90_000) == "1:30")
    #expect(TimeSpan.clock(milliseconds: 89_001) == "1:30")
    #expect(TimeSpan.clock(milliseconds: 0) == "0:00")
    #expect(TimeSpan.clock(milliseconds: -61_500) == "-1:01")
    #expect(TimeSpan.clock(milliseconds: 3_723_000) == "1:02:03")
  }

  @Test func aBareNumberThatMayBeMinutesIsAskedAbout() throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "agenda set 1", "speakers open"])
    for (line, ask) in [
      ("motion unmod 15 by Ghana", "15 minutes or 15 seconds? Write 15min or 15s"),
      ("motion mod 10 60 \"Water\" by Ghana", "10 minutes or 10 seconds? Write 10min or 10s"),
      ("motion mod 10m 2 \"Water\" by Ghana", "2 seconds or 2 minutes? Write 2s or 2min"),
      ("speakers time 2", "2 seconds or 2 minutes? Write 2s or 2min"),
      ("speech start Ghana for 1", "1 second or 1 minute? Write 1s or 1min"),
    ] {
      let refusal = try #require(play.refused(line), "\(line)")
      #expect(refusal.message == ask)
      #expect(refusal.kind == .notUnderstood && refusal.range?.isEmpty == false)
    }
    // A value that can only be seconds is read as seconds.
    try play.run(["motion mod 600 60 \"Water\" by Ghana", "speakers time 90"])
    #expect(play.session.motions[0].totalMilliseconds == 600_000)
    #expect(play.session.motions[0].eachMilliseconds == 60_000)
    #expect(play.session.debate.list.speakingTimeMilliseconds == 90_000)
  }

  @Test func anUnknownSecondWordIsGuessed() throws {
    for (line, guess) in [
      ("speech strat", "\"speech start\""), ("speakers ad Ghana", "\"speakers add\""),
      ("vote csat Ghana yes", "\"vote cast\""), ("meeting ajourn", "\"meeting adjourn\""),
      ("caucus extend 5m", "\"motion extend\""), ("unmod 15m", "\"motion unmod\""),
    ] {
      let message = try #require(try complaint(line)?.message)
      #expect(message.contains("did you mean \(guess)"), "\(message)")
    }
    // Swap the second and third letters of the second word of every command.
    for spec in CommandTable.all where spec.words.count > 1 {
      var letters = Array(spec.words[1])
      guard letters.count > 3, letters[1] != letters[2] else { continue }
      letters.swapAt(1, 2)
      let line = "\(spec.words[0]) \(String(letters))"
      let message = try complaint(line)?.message ?? ""
      #expect(message.contains("\(spec.words[1])\""), "\(line): \(message)")
    }
  }

  @Test func anOverlongWordIsNotSaidBackWhole() throws {
    let long = String(repeating: "x", count: 20_000)
    for line in [
      long, "speakers \(long)", "speakers add \(long)", "motion \(long)", "restore \"\(long)\"",
      "vote open \"Q\" majority \(long)", "speech end \(long)", "speakers time \(long)",
      "attend Ghana \(long)", "speech start Ghana delegate \(long)",
    ] {
      guard let message = try complaint(line)?.message else { continue }
      #expect(!message.contains(String(repeating: "x", count: 100)), "\(line.prefix(30))")
    }
    #expect(try complaint(long)?.message.contains("x…\"") == true)
    #expect(try complaint("speakers add \(long)")?.message.contains("x…\"") == true)
  }
}
