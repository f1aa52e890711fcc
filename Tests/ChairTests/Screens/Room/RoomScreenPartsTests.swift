import Presentation
import Testing

@testable import chair

@Suite struct RoomScreenPartsTests {
  @Test func clocksSayHowTheyStand() {
    func words(_ left: Int, isRunning: Bool = true) -> String {
      let clock = ClockReading(left: left, whole: 90_000, isRunning: isRunning)
      return "\(clock.digits) \(clock.words(low: .pleaseConclude))"
    }
    #expect(words(90_000) == "1:30 left of 1 minute 30 seconds")
    #expect(words(30_001) == "0:31 left of 1 minute 30 seconds")
    #expect(words(30_000) == "0:30 Less than 30 seconds left")
    #expect(words(10_000) == "0:10 Please conclude")
    #expect(words(1) == "0:01 Please conclude")
    #expect(words(0) == "0:00 Time is up")
    #expect(words(-999) == "0:00 Time is up")
    #expect(words(-1000) == "+0:01 1 second over time")
    #expect(words(-75_400) == "+1:15 1 minute 15 seconds over time")
    #expect(words(62_000, isRunning: false) == "1:02 Paused")
    #expect(words(-5000, isRunning: false) == "+0:05 Paused · 5 seconds over time")
    let caucus = ClockReading(
      left: -5000, whole: 90_000, isRunning: true, countsOver: false)
    #expect(caucus.digits == "0:00")
  }

  @Test func rowsGoToWhatIsWorthMost() {
    func block(_ steps: [(Int, Int)], isTight: Bool = false) -> RoomBlock {
      RoomBlock(steps: steps.map { .init(rows: $0.0, worth: $0.1) }, isTight: isTight) { _, _ in }
    }
    let blocks = [
      block([(1, 100), (3, 50)]), block([(1, 90), (5, 80), (10, 40)]),
      block([(1, 70)], isTight: true),
    ]
    #expect(RoomBlock.share(0, among: blocks) == [0, 0, 0])
    #expect(RoomBlock.share(1, among: blocks) == [1, 0, 0])
    #expect(RoomBlock.share(7, among: blocks) == [1, 5, 1])
    // The band may grow only if a blank row remains below it.
    #expect(RoomBlock.share(9, among: blocks) == [1, 5, 1])
    #expect(RoomBlock.share(10, among: blocks) == [3, 5, 1])
    #expect(RoomBlock.share(15, among: blocks) == [3, 10, 1])
  }

  @Test func linesAreBalanced() {
    #expect(
      Wrapping.balanced("one two three four five", to: 18) == ["one two three", "four five"])
    #expect(Wrapping.balanced("中华人民共和国", to: 12) == ["中华人民", "共和国"])
    #expect(Wrapping.balanced("one two three", to: 5, atMost: 2) == ["one", "two…"])
    #expect(Wrapping.balanced("", to: 5) == [""])
  }

  @Test func namesGetShorterByDegrees() {
    func name(_ columns: Int) -> [String] {
      Wrapping.name("Republic of Long Names", short: "Long Names", to: columns)
    }
    #expect(name(30) == ["Republic of Long Names"])
    #expect(name(12) == ["Long Names"])
    #expect(name(8) == ["Long", "Names"])
    #expect(name(4) == ["Long", "Nam…"])
    #expect(Wrapping.name("Republic of Long Names", short: "RLNames", to: 6) == ["RLNa", "mes"])
  }

  @Test func lettersAreSetApartWhereTheirScriptAllows() {
    #expect(Wrapping.spaced("Côte d’Ivoire", to: 40) == "C Ô T E   D ’ I V O I R E")
    #expect(Wrapping.spaced("Côte d’Ivoire", to: 20) == nil)
    #expect(Wrapping.spaced("عمان", to: 40) == nil)
    #expect(Wrapping.spaced("中国", to: 40) == nil)
  }
}
