@testable import Catalogue
import SessionFixtures
import FoundationEssentials
import Testing

@testable import Session

/// For any lines in any order: nothing traps, no invariant breaks, the journal reproduces the
/// state, and undo followed by redo changes nothing.
struct RandomSequenceTests {
  private static let books = ["harvard", "un", "nmun", "crisis", "thimun", "roberts"]

  /// A small committee whose book and rights depend on the seed.
  static func play(_ seed: UInt64) throws -> Play {
    let seats = ["Alfa", "Bravo", "Charlie", "Delta Bay", "Echo"].map { name in
      Delegation(
        code: String(name.uppercased().prefix(3)), name: name, veto: name == "Bravo")
    }
    let observer = Delegation(code: "OBS", name: "Watcher", seat: .observer)
    let organ: Organ = seed % 3 == 0 ? .council : .cabinet
    let body = Body(
      name: "custom", title: "Test", organ: organ, affirmativeVotes: organ == .council ? 3 : nil)
    var book = try Catalogue.ruleBook(
      named: books[Int(seed) % books.count], for: organ)
    // No built-in book has comments, and none lets questions count.
    if seed % 4 == 1 { book.speeches.yields.append(.comments) }
    if seed % 8 == 1 { book.speeches.questionsCount = true }
    return Play(
      Setup(
        committee: "Test", body: body, rules: book, roster: seats + [observer],
        topics: [Topic(title: "One", questions: ["Why?"]), Topic(title: "Two")]))
  }

  /// Ten batches of a thousand sequences; the message of a failure has its seed.
  @Test(arguments: 0..<10)
  func anySequence(_ batch: Int) throws {
    var accepted = 0
    for sequence in 0..<1000 {
      let seed = UInt64(batch * 1000 + sequence)
      var lines = RandomLines(dice: Dice(seed))
      var play = try Self.play(seed)
      var records: [Record] = []
      // Most meetings open normally, or few lines would be in order.
      let opening = seed % 4 == 0 ? [] : ["meeting open", "attend all present", "speakers open"]
      for step in 0..<20 {
        let line = step < opening.count ? opening[step] : lines.next()
        play.now += Int.random(in: 0...40_000, using: &lines.dice)
        guard
          let ruling = try? play.session.perform(
            Command(line, for: play.session), at: play.now,
            with: Inputs(lot: 5, zone: Zone(name: "Asia/Kathmandu", offset: 20_700)))
        else { continue }
        try play.session.apply(ruling.record)
        records.append(ruling.record)
        accepted += 1
        let violations = play.session.state.violations(play.session.setup)
        #expect(violations.isEmpty, "seed \(seed), \(line): \(violations)")
      }
      try expectReplay(of: records, gives: play.session, seed)
      try expectUndoRedo(play, seed)
    }
    // If nearly every line were refused, the test would prove nothing.
    #expect(accepted > 4000)
  }

  private func expectReplay(of records: [Record], gives session: Session, _ seed: UInt64) throws {
    var replayed = Session(session.setup)
    for record in records { try replayed.apply(try Record(decoding: record.encoded())) }
    #expect(replayed.state == session.state, "seed \(seed)")
  }

  private func expectUndoRedo(_ played: Play, _ seed: UInt64) throws {
    var play = played
    guard play.refused("undo") == nil else { return }
    let before = play.session.state
    try play.run("undo")
    try play.run("redo")
    let after = play.session.state
    #expect(
      after.settled(at: play.now) == before.settled(at: play.now),
      "seed \(seed): undo and redo changed something")
  }
}

extension State {
  /// The state encoded with sorted keys, because the order of dictionaries varies.
  fileprivate var digest: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? String(decoding: encoder.encode(self), as: UTF8.self)) ?? "not coded"
  }

  /// The state without intended differences: the sequence, the time, and clocks with equal
  /// readings.
  fileprivate func settled(at now: Int) -> [String] {
    let readings = ClockName.allCases.map { name in
      floor.clocks[name].map { "\($0.reading(at: now)) \($0.isRunning)" } ?? "none"
    }
    var plain = self
    plain.sequence = 0
    plain.time = 0
    plain.floor.clocks = Clocks()
    return readings + ["\(plain.digest)"]
  }
}
