import Catalogue
import Glibc
import Storage
import Testing

@testable import Host

/// Whatever a client sends, the host continues, and a client that sends invalid data is
/// disconnected.
struct HostileSeatTests {
  private func send(_ text: String, to connection: Connection) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        Glibc.send(connection.descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  @Test(arguments: [
    "\n", "{\n", "[]\n", "null\n", "{\"id\":\"a\",\"line\":\"meeting open\"}\n",
    "{\"join\":\"chair-seat\",\"version\":99}\n", "{\"join\":\"chair-seat\",\"join\":1}\n",
    "{\"join\":\"chair-seat\",\"version\":1}\n{\"line\":\"meeting open\"}\n",
    "{\"join\":\"chair-seat\",\"version\":1}\n{\"id\":7,\"line\":\"meeting open\"}\n",
    String(repeating: "[", count: 10_000) + "\n", "GET / HTTP/1.1\r\n\r\n",
  ]) func nonsenseIsNotHeard(text: String) throws {
    let dais = try Dais()
    let first = try dais.seat()
    let stranger = try dais.stranger()
    send(text, to: stranger)
    #expect(
      dais.wait {
        stranger.read()
        return stranger.hasEnded
      })
    #expect(first.session.sequence == 0)
    // The next client is served.
    try dais.seat("Second").perform("meeting open")
    #expect(first.session.sequence == 1)
  }

  @Test(arguments: [Int.min, -1, 0, Int.max]) func anyNumberMayBeSeen(seen: Int) throws {
    let dais = try Dais()
    let first = try dais.seat()
    for line in ["meeting open", "attend all present"] { try first.perform(line) }
    let stranger = try dais.stranger()
    stranger.send(SeatMessage.Join(name: "Second").json)
    send(
      "{\"id\":\"a\",\"line\":\"speech start Ghana\",\"seen\":\(seen)}\n", to: stranger)
    var reply: SeatMessage.Reply?
    #expect(
      dais.wait {
        stranger.read()
        while let object = stranger.next() { reply = SeatMessage.Reply(object) ?? reply }
        return reply != nil
      })
    if case .refused = reply { #expect(seen < 2) } else { #expect(seen >= 2) }
    #expect(first.session.sequence == (seen < 2 ? 2 : 3))
  }

  /// A welcome with an impossible time is not accepted.
  @Test func aWelcomeHasATime() {
    for time in [Int.min, Int.max] {
      #expect(
        SeatMessage.Welcome([
          "welcome": .integer(1), "sequence": .integer(0), "time": .integer(time),
        ]) == nil)
    }
  }

  /// An unterminated line is not buffered indefinitely.
  @Test func aLineWithoutEndIsCutOff() throws {
    let dais = try Dais()
    let first = try dais.seat()
    let stranger = try dais.stranger()
    for _ in 0..<64 {
      stranger.send(["x": .string(String(repeating: "y", count: 40_000))])
      dais.loop.wait(within: 0)
      if stranger.hasEnded { break }
    }
    #expect(
      dais.wait {
        stranger.flush()
        stranger.read()
        return stranger.hasEnded
      })
    #expect(first.session.sequence == 0)
  }

  /// A client that never reads is disconnected, and the host does not wait for it.
  @Test func oneWhoDoesNotReadIsLetGo() throws {
    let dais = try Dais()
    let first = try dais.seat()
    let stranger = try dais.stranger()
    stranger.send(SeatMessage.Join(name: "Deaf").json)
    #expect(dais.wait { first.takeNews().notices == ["Deaf has joined."] })
    var gone = false
    for number in 0..<200_000 where !gone {
      stranger.send(
        SeatMessage.Request(id: "d-\(number)", line: "nothing of the kind", seen: nil).json)
      dais.loop.wait(within: 0)
      gone = first.takeNews().notices == ["Deaf has left."]
    }
    #expect(gone)
    try first.perform("meeting open")
  }

  @Test func aCrowdIsTurnedAway() throws {
    let dais = try Dais()
    let first = try dais.seat()
    var crowd: [Connection] = []
    for _ in 0..<40 {
      guard let descriptor = SeatSocket.connect(dais.path) else { break }
      crowd.append(Connection(descriptor))
      dais.loop.wait(within: 10)
    }
    #expect(
      dais.wait {
        crowd.last?.read()
        return crowd.last?.hasEnded == true
      })
    crowd = []
    dais.loop.wait(within: 10)
    #expect(dais.wait { (try? dais.seat("Second").perform("meeting open")) != nil })
    #expect(first.session.sequence == 1)
  }
}
