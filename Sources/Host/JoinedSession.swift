import Catalogue
import Session
import Storage

/// A session that another program hosts: reads its state from the journal and sends lines to the
/// host.
final class JoinedSession {
  /// The host is gone. Everything it confirmed is in the journal.
  struct HostGone: Error {}

  /// The seat's name as granted by the host; `nil` for the first seat.
  let name: String?
  let followed: FollowedSession
  /// The host's clock minus this program's clock, in milliseconds.
  let offset: Int
  private let connection: Connection
  private let loop: EventLoop
  /// Answers received but not yet taken.
  private var replies: [String: SeatMessage.Reply] = [:]

  /// The timeout for an answer in milliseconds; longer than a slow disk takes.
  private static let patience = 10_000

  /// The timeout for the host's welcome in milliseconds.
  private static let patienceToJoin = 2000

  /// - Returns: `nil` if no host answers.
  /// - Throws: `StorageError` if the journal cannot be read.
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

  /// Starts receiving messages from the host.
  /// - Parameter changed: called when there is news or the host is gone.
  func watch(_ changed: @escaping () -> Void) {
    loop.watch(connection.descriptor) { [weak self] in
      self?.receive()
      changed()
    }
  }

  /// Stops receiving messages.
  func leave() { loop.unwatch(connection.descriptor) }

  var isHostGone: Bool { connection.hasEnded }

  /// Sends a line to the host and waits for the answer. When this returns, the line is on the disk
  /// and applied to the local state.
  /// - Throws: `Refusal`, `SeatError`, `StorageError`; `HostGone` if it is unknown whether the line
  ///   was carried out: send it again with the same id.
  func perform(_ request: SeatMessage.Request) throws -> Outcome {
    connection.send(request.json)
    let deadline = EventLoop.monotonic + Self.patience
    while true {
      if let reply = replies.removeValue(forKey: request.id) { return try outcome(of: reply) }
      if connection.hasEnded { throw HostGone() }
      let left = deadline - EventLoop.monotonic
      guard left > 0 else {
        throw SeatError(
          "the program that has the session open does not answer; the line may still be carried out "
            + "when it continues", status: 75)
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
