import SessionFixtures
import Testing

@testable import Session

/// To its users, a `Settled` log is indistinguishable from an array.
@Suite struct SettledTests {
  private struct Item: LogElement {
    static var perChunk: Int { 4 }
    var value: Int
    var isIndexed: Bool { value % 3 == 0 }
  }

  private static func item(_ value: Int) -> Item { Item(value: value) }

  private static func expectSame(_ log: Settled<Item>, _ array: [Item]) {
    #expect(Array(log) == array)
    #expect(log.count == array.count && log.isEmpty == array.isEmpty)
    #expect(log.first == array.first && log.last == array.last)
    #expect(log.indexed == array.indices.filter { array[$0].isIndexed })
    #expect(log.suffix(5).map(\.value) == array.suffix(5).map(\.value))
    #expect(log == Settled(array))
  }

  @Test(arguments: 0..<50) func everyChangeIsAnArrays(seed: UInt64) throws {
    var random = Dice(seed)
    var log = Settled<Item>()
    var array: [Item] = []
    var earlier: [(Settled<Item>, [Item])] = []
    for _ in 0..<120 {
      switch Int.random(in: 0..<10, using: &random) {
      case 0...5:
        let item = Self.item(.random(in: 0..<100, using: &random))
        log.append(item)
        array.append(item)
      case 6...8 where !array.isEmpty:
        let index = Int.random(in: array.indices, using: &random)
        let step = Int.random(in: 0..<3, using: &random)
        log[index].value += step
        array[index].value += step
      default: earlier.append((log, array))
      }
      Self.expectSame(log, array)
    }
    // Earlier copies have not changed.
    for (log, array) in earlier { Self.expectSame(log, array) }
  }

  @Test func replacingInsideMakesOneChunkAnew() {
    let before = Settled((0..<20).map(Self.item))
    var after = before
    after[6].value = 100
    let isSame = zip(before.chunks, after.chunks).map { $0 === $1 }
    #expect(isSame == [true, false, true, true])
    #expect(after != before)
    after[6].value = 6
    #expect(after == before)
  }

  @Test func onlyWholeChunksMakeALog() {
    let log = Settled((0..<10).map(Self.item))
    #expect(Settled(chunks: log.chunks, tail: log.tail) == log)
    #expect(Settled(chunks: log.chunks, tail: log.tail)?.indexed == [0, 3, 6, 9])
    #expect(Settled(chunks: log.chunks, tail: []) == nil)
    #expect(Settled(chunks: [.init([Self.item(1)])], tail: log.tail) == nil)
    #expect(Settled(chunks: [], tail: (0..<5).map(Self.item)) == nil)
    #expect(Settled<Item>(chunks: [], tail: []) == [])
  }
}
