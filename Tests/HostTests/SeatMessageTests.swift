import Catalogue
import Session
import Testing

@testable import Host

/// Messages survive encoding and decoding unchanged.
struct SeatMessageTests {
  private func passed(_ object: JSONObject) throws -> JSONObject {
    try #require(try JSONValue(JSONValue.object(object).compact).objectValue)
  }

  @Test func sayingsKeepTheirLines() throws {
    let saying: Saying =
      """
      “Ghana” has it:
       \(line: "speech end"), \(ways: "a", "b") \(subject: "c") \(grammar: "<d>") \(.commandList)
      """
    let reply = SeatMessage.Reply.done(sequence: 7, answer: saying, warnings: ["One", saying])
    guard
      case .done(let sequence, let answer, let warnings)? =
        SeatMessage.Reply(try passed(reply.json(id: "a")))
    else {
      Issue.record("not understood")
      return
    }
    #expect(sequence == 7)
    #expect(answer == saying)
    #expect(warnings == ["One", saying])
  }

  @Test func refusalsKeepAllTheySay() throws {
    for kind in [Refusal.Kind.outOfOrder, .nobody, .notUnderstood] {
      let refusal = Refusal(
        "no: \(line: "x")", kind: kind, at: 3..<9, missing: "a name", arrival: "attend GHA present")
      guard
        case .refused(let found)? =
          SeatMessage.Reply(try passed(SeatMessage.Reply.refused(refusal).json(id: "a")))
      else {
        Issue.record("not understood")
        continue
      }
      #expect(found == refusal)
    }
  }

  @Test func whoeverJoinsIsNamed() throws {
    let join = try #require(
      SeatMessage.Join(try passed(SeatMessage.Join(name: " Rap\u{202E}porteur \n").json)))
    #expect(join.name == "Rapporteur")
    #expect(!join.isGuest)
    #expect(SeatMessage.Join(["join": .string("chair-seat"), "version": .integer(2)]) == nil)
    let welcome = try #require(
      SeatMessage.Welcome(
        try passed(SeatMessage.Welcome(seat: nil, sequence: 3, time: start).json)))
    #expect(welcome.seat == nil && welcome.sequence == 3 && welcome.time == start)
  }

  @Test(arguments: ["", String(repeating: "a", count: 65), "a b", "a\u{7F}", "é"])
  func idsAreShortAndPlain(id: String) {
    #expect(SeatMessage.Request(["id": .string(id), "line": .string("undo")]) == nil)
  }

  @Test func noTwoSeatsHaveOneName() {
    #expect(SeatNames(taken: [nil]).name(for: nil) == "Seat 2")
    #expect(SeatNames(taken: [nil, "Seat 2"]).name(for: nil) == "Seat 3")
    #expect(SeatNames(taken: ["Rapporteur"]).name(for: "Rapporteur") == "Rapporteur 2")
    #expect(SeatNames(taken: [nil]).name(for: "Rapporteur") == "Rapporteur")
    // The first seat is free again after it has left.
    #expect(SeatNames(taken: ["Seat 2"]).name(for: nil) == nil)
  }
}
