import SessionFixtures
import Testing

@testable import Catalogue
@testable import Session

/// The limits of lines: anything that exceeds them is refused with the reason.
struct JSONBoundsTests {
  private static func record(
    sequence: String = "1", time: String = "0", command: String = "", fact: String
  ) throws -> Record {
    let text =
      #"{"sequence":\#(sequence),"time":\#(time),"command":"\#(command)","facts":[\#(fact)]}"#
    return try Record(decoding: text.utf8)
  }

  private static let plain = #"{"fact":"listClosed"}"#

  private static func reason(_ body: () throws -> Record) -> String? {
    do {
      _ = try body()
      return nil
    } catch DecodingError.dataCorrupted(let context) {
      return context.debugDescription
    } catch {
      return "\(error)"
    }
  }

  @Test func aNumberIsWithinWhatItsKeyMayBe() throws {
    let instants = JSONBounds.time
    for time in [instants.lowerBound, 0, instants.upperBound] {
      #expect(try Self.record(time: "\(time)", fact: Self.plain).time == time)
    }
    for time in [Int.min, instants.lowerBound - 1, instants.upperBound + 1, Int.max] {
      let reason = Self.reason { try Self.record(time: "\(time)", fact: Self.plain) }
      #expect(reason?.contains("\(time) is not between") == true)
    }
    for number in [Int.min, -100_000_001, 100_000_001, 1 << 53 + 1, Int.max] {
      #expect(Self.reason { try Self.record(sequence: "\(number)", fact: Self.plain) } != nil)
    }
    #expect(Self.reason { try Self.record(time: "9223372036854775808", fact: Self.plain) } != nil)
    func extended(_ milliseconds: Int) -> String {
      #"{"fact":"speechExtended","milliseconds":\#(milliseconds)}"#
    }
    let span = JSONBounds.span.upperBound
    #expect(Self.reason { try Self.record(fact: extended(span)) } == nil)
    #expect(Self.reason { try Self.record(fact: extended(span + 1)) } != nil)
  }

  /// The command language accepts no number that could not be read back.
  @Test func whatIsTypedIsWithinTheBounds() throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "score France 100000000"])
    #expect(play.refused("score France 100000001")?.message.contains("is not a number") == true)
    #expect(play.refused("score France 99999999999999999999") != nil)
    let long = String(repeating: "e\u{301}", count: 40_000)
    #expect(play.refused("announce \"\(long)\"")?.message.contains("too long") == true)
    play.now = Int.max
    try play.run("announce \"x\"")
    #expect(play.session.time == JSONBounds.time.upperBound)
  }

  @Test func aTextIsNotTooLong() throws {
    let text = String(repeating: "x", count: JSONBounds.text)
    #expect(try Self.record(command: text, fact: Self.plain).command == text)
    for long in [text + "x", text + #"\n"#, #"\n"# + text, String(repeating: "é", count: 40_000)] {
      let reason = Self.reason { try Self.record(command: long, fact: Self.plain) }
      #expect(reason?.contains("a string of more than 65536 bytes") == true)
    }
    // The limit applies to keys too.
    let key = #"{"fact":"listClosed","\#(text)x":1}"#
    #expect(Self.reason { try Self.record(fact: key) } != nil)
  }

  @Test func aListIsNotTooLongAndNothingTooDeep() throws {
    func queued(_ count: Int) -> String {
      #"{"fact":"caucusQueued","codes":[\#(Array(repeating: "\"A\"", count: count).joined(separator: ","))]}"#
    }
    #expect(Self.reason { try Self.record(fact: queued(JSONBounds.elements)) } == nil)
    let long = Self.reason { try Self.record(fact: queued(JSONBounds.elements + 1)) }
    #expect(long == "a list of more than 10000 elements")

    let facts = Array(repeating: Self.plain, count: JSONBounds.elements + 1).joined(separator: ",")
    #expect(Self.reason { try Self.record(fact: facts) } != nil)

    let open = String(repeating: "[", count: 10_000)
    let deep = #"{"fact":"listClosed","x":\#(open)\#(String(repeating: "]", count: 10_000))}"#
    #expect(Self.reason { try Self.record(fact: deep) }?.contains("nested too deep") == true)

    let list = "[" + Array(repeating: "0", count: 9999).joined(separator: ",") + "]"
    let lists = Array(repeating: list, count: 51).joined(separator: ",")
    let many = Self.reason { try Self.record(fact: #"{"fact":"listClosed","x":[\#(lists)]}"#) }
    #expect(many?.contains("more than 500000 values") == true)
  }

  /// A large object is read with one lookup per key, and the first of two equal keys counts.
  @Test func aLargeObjectIsReadLikeASmallOne() throws {
    let members = (0..<5000).map { "\"k\($0)\":\($0)" } + ["\"k7\":1"]
    let bytes = "{\(members.joined(separator: ","))}".utf8
    let read = try JSONValueDecoder.decode([String: Int].self, from: bytes)
    #expect(read.count == 5000 && read["k7"] == 7 && read["k4999"] == 4999)
  }

  /// A clock that is never stopped does not exceed the longest span that can be written.
  @Test func aClockStopsAtTheLongestSpan() {
    let span = JSONBounds.span.upperBound
    var clock = Stopwatch(accumulated: 5, startedAt: 0)
    #expect(clock.reading(at: JSONBounds.instant.upperBound) == span)
    clock.add(span)
    #expect(clock.accumulated == span)
    var world = WorldClock(hours: WorldClock.mostHours, since: 0, before: 0)
    #expect(world.passed(at: JSONBounds.instant.upperBound) == JSONBounds.instant.upperBound)
    world.before = JSONBounds.instant.upperBound
    #expect(world.passed(at: 1) == JSONBounds.instant.upperBound)
  }
}
