@testable import Phrases
import SessionFixtures
import Synchronization
import Testing

@testable import Session

/// The minutes are written while the records are read, and however few entries are in memory, they
/// are the same.
struct MinutesStreamingTests {
  /// A meeting in which nearly everything changes an entry made long before.
  private func corrected() throws -> MinutesFixture {
    var fixture = try MinutesFixture.shortMeeting()
    try fixture.run(
      "announce \"Between\"", "meeting open", "attend Malta absent", "+5m",
      "dais presiding \"Ms. Okafr\"", "motion moderated 10m 1m \"Welss\" by Japan",
      "announce \"One\"", "motion second 6 Brazil", "motion pass next")
    for name in ["Brazil", "Ghana", "Japan", "Palestine"] {
      try fixture.run("speech start \(name)", "+20s", "speech end", "+1m")
    }
    try fixture.run(
      "caucus end", "said Brazil \"so\"", "said Malta \"not\"", "point order Ghana \"Too erly\"",
      "announce \"Two\"",
      "point order Ghana sustained", "attend Malta, France present", "announce \"Three\"",
      "correct attend Malta at 12:18", "correct dais \"Ms. Okafor\"", "correct agenda 2 \"Seed\"",
      "correct speech 1 by Malta",
      "correct said 1 words \"so it was\"", "said \"late\" speech 2", "correct speech 2 by Ghana",
      "correct motion 6 by Ghana", "correct motion 6 words \"Wells\"",
      "correct motion 1 count 4 1", "correct vote 1 Malta no",
      "correct vote 1 question \"Draft 1.2\"", "correct point 1 denied",
      "correct committee \"Council of Seven\"", "meeting adjourn", "announce \"Later\"")
    return fixture
  }

  @Test func aSmallWindowChangesNothing() throws {
    let session = try corrected().session
    let records = try StandingRecords(session.history)
    var whole = try Minutes(session.setup, records, window: 1 << 20)
    whole.showsCorrections = true
    for window in [1, 2, 7] {
      var small = try Minutes(session.setup, records, window: window)
      small.showsCorrections = true
      for format in Minutes.Format.allCases {
        let isSame = small.rendered(as: format) == whole.rendered(as: format)
        #expect(isSame, "\(format), \(window)")
      }
      #expect(small.entries.count > 40)
      #expect(small.entries.contains { $0.corrections.count > 1 })
    }
  }

  /// Counts how many records are read.
  private final class Reader: RecordSource {
    private let records: [Record]
    private let count = Mutex(0)

    init(_ records: [Record]) { self.records = records }

    var reads: Int { count.withLock { $0 } }

    func record(_ sequence: Int) throws(History.Fault) -> Record {
      count.withLock { $0 += 1 }
      return records[sequence - 1]
    }
    func brief(of sequence: Int) -> Record? { records[sequence - 1] }
    func parent(of sequence: Int) throws(History.Fault) -> Int { sequence - 1 }
    func hasCheckpoint(at place: Int) -> Bool { false }
    func checkpoint(at place: Int) -> Checkpoint? { nil }
  }

  @Test func piecesComeWhileRecordsAreRead() throws {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "attend all present")
    for number in 1...700 { try fixture.run("announce \"Number \(number).\"") }
    let session = fixture.session
    let reader = Reader(Array(session.history.records))
    let history = History(
      from: State(session.setup), at: Checkpoint(of: session), source: reader)
    let minutes = try Minutes(session.setup, StandingRecords(history))
    for format in Minutes.Format.allCases where !format.isExcerpt {
      let before = reader.reads
      var largest = 0
      var reads: [Int] = []
      try minutes.write(as: format) { piece in
        largest = max(largest, piece.utf8.count)
        if piece.contains("Number ") { reads.append(reader.reads - before) }
      }
      try #require(reads.count == 700, "\(format)")
      // Only the last entries, which may still change, are told after all records are read.
      #expect(reads[0] < 400 && reads[300] < 650, "\(format)")
      #expect(largest < 4000, "\(format)")
    }
  }
}
