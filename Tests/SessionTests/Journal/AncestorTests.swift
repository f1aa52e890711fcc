import Synchronization
import SessionFixtures
import Testing

@testable import Session

/// The cost of reaching a place in the journal, measured in folded records.
@Suite(.serialized) struct AncestorTests {
  /// A fact that counts its applications globally.
  private struct Counted: Fact {
    static let name = "counted"
    static let count = Mutex(0)

    func apply(to state: inout State, at now: Int) { Self.count.withLock { $0 += 1 } }
  }

  private static func record(_ sequence: Int, parent: Int? = nil) -> Record {
    Record(sequence: sequence, time: 0, command: "", facts: [Counted()], parent: parent)
  }

  private static func session() throws -> Session { try Play().session }

  /// The number of facts applied during a call.
  private static func applied(_ body: () throws -> Void) rethrows -> Int {
    let before = Counted.count.withLock { $0 }
    try body()
    return Counted.count.withLock { $0 } - before
  }

  /// Shapes of a journal, each defined by the parents of its records.
  private static let shapes: [(name: String, parent: @Sendable (Int) -> Int)] = [
    ("one after the other", { $0 - 1 }),
    ("all after the first", { min(1, $0 - 1) }),
    ("skipping one", { max(0, $0 - 2) }),
    ("skipping 99", { max(0, $0 - 100) }),
    ("act and undo", { $0 % 2 == 1 ? $0 - 1 : $0 - 2 }),
    ("act and undo, one later", { $0 % 2 == 0 || $0 < 2 ? $0 - 1 : $0 - 2 }),
    ("act, act and undo", { $0 % 3 == 0 ? $0 - 2 : $0 - 1 }),
    ("a long way and then leaves", { $0 <= 3071 ? $0 - 1 : 3071 }),
    ("a long way and then twigs", { $0 <= 3071 || $0 % 2 == 1 ? $0 - 1 : 3070 }),
    ("a tree", { $0 / 2 }),
    ("anywhere", { Int(truncatingIfNeeded: UInt($0) &* 0x9E37_79B9_7F4A_7C15 >> 33) % $0 }),
  ]

  /// Whatever the parents are, every place is near an anchor when it is applied in sequence.
  @Test(arguments: shapes.indices) func everyPlaceIsNearAnAnchor(shape: Int) throws {
    let (count, parent) = (6000, Self.shapes[shape].parent)
    var anchors = Anchors(from: try Self.session().state)
    var records: [Record] = []
    var state = try Self.session().state
    for sequence in 1...count {
      records.append(Self.record(sequence, parent: parent(sequence)))
      state.sequence = sequence
      anchors.append(state, parent: parent(sequence), records: records)
    }
    #expect(anchors.distance <= 2 * count / Anchors.limit)
    let costs = (1...count).map { anchors.cost(of: $0) }
    #expect((costs.max() ?? 0) <= 2 * anchors.distance)
    for place in [1, 2, count / 2, count - 1, count] {
      #expect(anchors.state(at: place, records: records)?.sequence == place)
    }
  }

  /// Whatever the parents are, opening folds no record twice, and the ancestors of the last record
  /// are near an anchor.
  @Test(arguments: shapes.indices) func openingFoldsNoRecordTwice(shape: Int) throws {
    let (count, parent) = (20_000, Self.shapes[shape].parent)
    let records = (1...count).map { Self.record($0, parent: parent($0)) }
    var session = try Self.session()
    let applied = try Self.applied { try session.apply(records) }
    var way = [count]
    while let last = way.last, last > 0 { way.append(parent(last)) }
    #expect(applied == way.count - 1)
    #expect(session.sequence == count)
    let most = 2 * (64 + 2 * count / Anchors.limit)
    for place in way { #expect(session.history.cost(of: place) <= most) }
    #expect(try session.history.state(at: way[way.count / 2]).sequence == way[way.count / 2])
  }

  /// Applying records one by one gives the same result as applying them all at once.
  @Test func manyAtOnceAreAsOneByOne() throws {
    var play = try Play()
    let lines = ["meeting open", "attend all present", "speakers open", "speakers add Ghana"]
    try play.run(lines + ["snapshot \"here\"", "speakers add Japan", "undo", "undo", "redo"])
    try play.run(["undo", "announce \"x\"", "restore \"here\"", "undo", "speakers add Malta"])
    var session = Session(play.session.setup)
    try session.apply(Array(play.session.history.records))
    #expect(session.state == play.session.state)
    #expect(session.history.redo == play.session.history.redo)
    #expect(session.history.marks == play.session.history.marks)
    for place in 0...session.sequence {
      #expect(try session.history.state(at: place) == play.session.history.state(at: place))
      #expect(try session.history.step(at: place) == play.session.history.step(at: place))
    }
  }

  /// After 16,000 acts and their undos, one more costs the same as after a few.
  @Test func anUndoAfterManyCostsLikeAnyOther() throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "speakers open"])
    for _ in 0..<500 { try play.run(["announce \"x\"", "undo"]) }
    let base = play.session.sequence
    var records = Array(play.session.history.records)
    let act = try #require(records.dropLast().last)
    let undo = try #require(records.last)
    for pair in 0..<15_500 {
      let sequence = base + 2 * pair
      records.append(Record(sequence: sequence + 1, time: 0, command: "", facts: act.facts))
      records.append(
        Record(sequence: sequence + 2, time: 0, command: "", facts: undo.facts, parent: sequence))
    }
    var opened = Session(play.session.setup)
    try opened.apply(records)
    let head = opened.sequence
    #expect(head == 32_003)
    let step = try opened.history.step(at: head)
    #expect(try opened.history.record(step).command == "speakers open")
    let most = 2 * (64 + 2 * head / Anchors.limit)
    for place in [head, head - 1, step, try opened.history.placeBefore(step)] {
      #expect(opened.history.cost(of: place) <= most)
    }
    #expect(try opened.perform(Command("undo", for: opened), at: play.now).record.parent == 2)
  }

  @Test func aRecordThatBuildsUponNothingIsRefusedWithItsNumber() throws {
    for parent in [-1, 3, 4, Int.max, Int.min] {
      var session = try Self.session()
      let before = session.state
      let records = [Self.record(1), Self.record(2), Self.record(3, parent: parent)]
      #expect(throws: History.Fault.misplaced(3)) { try session.apply(records) }
      #expect(session.state == before && session.history.records.isEmpty)
      try session.apply(Array(records.dropLast()))
      #expect(throws: History.Fault.self) { try session.apply(records[2]) }
      #expect(session.sequence == 2)
    }
    var session = try Self.session()
    for sequence in [0, -1, 2, Int.max] {
      #expect(throws: History.Fault.self) { try session.apply(Self.record(sequence)) }
    }
    let restored = Restored(mark: "x", from: 1, clocks: Clocks())
    let record = Record(sequence: 1, time: 0, command: "", facts: [restored], parent: 0)
    #expect(throws: History.Fault.self) { try session.apply(record) }
  }
}
