@testable import Phrases
import SessionFixtures
import Testing

@testable import Catalogue
@testable import Session

/// The minutes of any meeting.
struct RandomMinutesTests {
  /// A random meeting, with its seed.
  /// - Parameter steps: the number of lines tried; most are refused.
  static func play(_ seed: UInt64, steps: Int = 60) throws -> Play {
    var lines = RandomLines(dice: Dice(seed))
    var play = try RandomSequenceTests.play(seed)
    let opening = ["meeting open", "attend all present", "speakers open"]
    for step in 0..<steps {
      let line = step < opening.count ? opening[step] : lines.next()
      play.now += Int.random(in: 0...40_000, using: &lines.dice)
      guard
        let ruling = try? play.session.perform(
          Command(line, for: play.session), at: play.now,
          with: Inputs(lot: 5, zone: Zone(name: "Asia/Kathmandu", offset: 20_700)))
      else { continue }
      try play.session.apply(ruling.record)
    }
    return play
  }

  /// However few entries are in memory while the minutes are told, they are the same.
  @Test(arguments: 0..<4) func aSmallWindowChangesNothing(_ batch: Int) throws {
    for seed in 0..<50 {
      let session = try Self.play(UInt64(batch * 50 + seed)).session
      let records = try StandingRecords(session.history)
      var whole = try Minutes(session.setup, records, window: 1 << 20)
      whole.showsCorrections = true
      for window in [1, 3] {
        var small = try Minutes(session.setup, records, end: session.state, window: window)
        small.showsCorrections = true
        for format in [Minutes.Format.json, .markdown, .votes] {
          #expect(
            small.rendered(as: format) == whole.rendered(as: format), "seed \(batch * 50 + seed)")
        }
      }
    }
  }

  /// Notes and scores are in no format and no style.
  @Test func nothingPrivateIsInThem() throws {
    var noted = 0
    for seed in 1000..<1080 {
      var play = try Self.play(UInt64(seed))
      noted += play.session.state.notes.count
      for line in ["note ALF \"psst\"", "score ALF 4321 \"psst\""] { _ = try? play.run(line) }
      var minutes = try Minutes(play.session)
      for format in Minutes.Format.allCases {
        let text = minutes.rendered(as: format)
        #expect(!text.contains("psst") && !text.contains("4321"), "seed \(seed), \(format)")
      }
      for style in MinutesStyle.Name.allCases {
        minutes.style = MinutesStyle(style)
        #expect(!minutes.rendered(as: .markdown).contains("psst"), "seed \(seed), \(style)")
      }
    }
    #expect(noted > 0)
  }
}
