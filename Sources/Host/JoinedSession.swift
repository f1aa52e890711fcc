import Catalogue
import Session
import Storage

/// A session that another program keeps: its state is followed in the journal, and lines are handed
/// to that program.
final class JoinedSession {
  /// The program that kept the session is gone. What it had acknowledged is in the journal.
  struct HostGone: Error {}

  /// The seat's name as the host has granted it; `nil` for the first seat.
  let name: String?
  let followed: FollowedSession
  /// Milliseconds from this program's clock to the host's.
  let offset: Int
  private let connection: Connection
  private let loop: EventLoop
  /// Answers that have come and were not asked for yet.
  private var replies: [String: SeatMessage.Reply] = [:]

  /// Milliseconds that an answer may take: more than a slow disk does.
  private static let patience = 10_000

  /// Milliseconds to the first word of the host.
  private static let patienceToJoin = 2000

  /// - Returns: `nil` where nobody answers.
  /// - Throws: `StorageError` where the journal cannot be read.
  init?(
    _ path: String, as join: SeatMessage.Join, remembering memory: Int, clock: () -> Int,
    _ loop: EventLoop
  ) throws {
    guard let descriptor = SeatSocket.connect(path) else { return nil }
    connection = Connection(descriptor)
    self.loop = loop
    connection.send(join.json)
    guard let welcome = Self.welcome(from: connection, loop) else { return nil }
    name = welcome.seat
    offset = welcome.time - clock()
    followed = try FollowedSession(path, remembering: memory)
  }

  private static func welcome(
    from connection: Connection, _ loop: EventLoop
  ) -> SeatMessage.Welcome? {
    let deadline = EventLoop.monotonic + patienceToJoin
    while !connection.hasEnded {
      let left = deadline - EventLoop.monotonic
      guard left > 0, loop.wait(for: connection.descriptor, within: left) else { return nil }
      connection.read()
      if let object = connection.next() { return SeatMessage.Welcome(object) }
    }
    return nil
  }

  /// Hears the host from the loop.
  /// - Parameter changed: something is new; or the host is gone.
  func watch(_ changed: @escaping () -> Void) {
    loop.watch(connection.descriptor) { [weak self] in
      self?.receive()
      changed()
    }
  }

  /// Hears nothing more.
  func leave() { loop.unwatch(connection.descriptor) }

  var isHostGone: Bool { connection.hasEnded }

  /// Has the host carry a line out, and waits for its answer: the line is on the disk then, and the
  /// state here has it.
  /// - Throws: `Refusal`, `SeatError`, `StorageError`; `HostGone` where nobody knows what became of
  ///   the line: it is to be sent again, with its id.
  func perform(_ request: SeatMessage.Request) throws -> Outcome {
    connection.send(request.json)
    let deadline = EventLoop.monotonic + Self.patience
    while true {
      if let reply = replies.removeValue(forKey: request.id) { return try outcome(of: reply) }
      if connection.hasEnded { throw HostGone() }
      let left = deadline - EventLoop.monotonic
      guard left > 0 else {
        throw SeatError(
          "no answer from the seat that keeps the session (is it stopped?); what was entered may "
            + "still be carried out when it goes on", status: 75)
      }
      loop.wait(for: connection.descriptor, within: left)
      receive()
    }
  }

  private func outcome(of reply: SeatMessage.Reply) throws -> Outcome {
    switch reply {
    case .refused(let refusal): throw refusal
    case .failed(let error): throw error
    case .done(let sequence, let answer, let warnings):
      try followed.catchUp(to: sequence)
      if (try? followed.session.history.record(sequence)) == nil { try followed.complete() }
      return Outcome(
        try followed.session.history.record(sequence), answer: answer, warnings: warnings)
    }
  }

  private func receive() {
    connection.flush()
    connection.read()
    while let object = connection.next() {
      if let id = object["id"]?.stringValue, let reply = SeatMessage.Reply(object) {
        replies[id] = reply
      }
    }
    loop.setWriting(connection.hasUnsent, of: connection.descriptor)
  }
}
