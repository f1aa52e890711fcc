import Catalogue
import Glibc
import Session
import Storage

/// Serves the other seats: listens on the session's socket, passes their lines to the host, answers
/// each line once it is on the disk, and notifies all seats of new records.
final class SeatServer {
  private final class Client {
    let connection: Connection
    var isJoined = false
    var isGuest = false
    var name: String?

    init(_ connection: Connection) { self.connection = connection }

    var hasSeat: Bool { isJoined && !isGuest }
  }

  private let host: SessionHost
  private let loop: EventLoop
  /// The name of this program's own seat; `nil` for the first seat.
  private let own: String?
  private var listener: SeatSocket.Listener?
  private var clients: [Int32: Client] = [:]
  /// The last record that the seats were notified of.
  private var announced: Int
  /// Messages for the screen about seats that joined or left.
  private var notices: [String] = []

  /// The maximum number of connections, more than any dais needs. Further ones are closed.
  private static let mostClients = 32

  init(_ host: SessionHost, own: String?, _ loop: EventLoop) {
    self.host = host
    self.own = own
    self.loop = loop
    announced = host.session.state.sequence
  }

  deinit { close() }

  /// Starts listening in the session's folder. Also called after the session has moved.
  func listen() {
    stopListening()
    guard let directory = host.file.directoryDescriptor,
      let listener = SeatSocket.listen(in: directory, path: host.folder.path)
    else { return }
    self.listener = listener
    loop.watch(listener.descriptor) { [unowned self] in accept() }
  }

  /// Removes the socket. Call it while the lock is still held.
  func stopListening() {
    guard let listener else { return }
    loop.unwatch(listener.descriptor)
    self.listener = nil
  }

  /// Ends all connections. Call it after the lock is released, so that one of the seats can take
  /// it.
  func close() {
    stopListening()
    for descriptor in clients.keys { loop.unwatch(descriptor) }
    clients = [:]
  }

  func takeNotices() -> [String] {
    defer { notices = [] }
    return notices
  }

  /// Notifies all seats of new records.
  func announce() {
    let sequence = host.session.state.sequence
    guard sequence != announced else { return }
    announced = sequence
    let news: JSONObject = ["news": .integer(sequence), "time": .integer(host.now)]
    for client in clients.values where client.isJoined { send(news, to: client) }
  }

  private func accept() {
    guard let listener, let descriptor = SeatSocket.accept(listener) else { return }
    let connection = Connection(descriptor)
    guard clients.count < Self.mostClients else { return }
    let client = Client(connection)
    clients[descriptor] = client
    loop.watch(descriptor) { [unowned self, unowned client] in serve(client) }
  }

  /// Handles all available lines of a client, and answers them after one sync.
  private func serve(_ client: Client) {
    client.connection.flush()
    client.connection.read()
    var replies: [(id: String, reply: SeatMessage.Reply)] = []
    while let object = client.connection.next() {
      if !client.isJoined {
        join(client, object)
      } else if let request = SeatMessage.Request(object) {
        replies.append((request.id, perform(request, of: client)))
      } else {
        client.connection.end()
      }
    }
    answer(replies, to: client)
    if client.connection.hasEnded { drop(client) }
  }

  private func join(_ client: Client, _ object: JSONObject) {
    guard let join = SeatMessage.Join(object) else { return client.connection.end() }
    if !join.isGuest {
      let taken = [own] + clients.values.filter(\.hasSeat).map(\.name)
      client.name = SeatNames(taken: taken).name(for: join.name)
      notices.append("\(Author.title(client.name)) has joined.")
    }
    client.isGuest = join.isGuest
    client.isJoined = true
    send(
      SeatMessage.Welcome(seat: client.name, sequence: host.session.state.sequence, time: host.now)
        .json,
      to: client)
  }

  private func perform(_ request: SeatMessage.Request, of client: Client) -> SeatMessage.Reply {
    do {
      let outcome = try host.perform(
        request.line, by: client.name, seen: request.seen, id: request.id, in: request.folder)
      return .done(
        sequence: outcome.record.sequence, answer: outcome.answer, warnings: outcome.warnings)
    } catch let refusal as Refusal {
      return .refused(refusal)
    } catch let error as StorageError {
      return .failed(SeatError(error.description, status: error.exitStatus))
    } catch {
      return .failed(SeatError("internal error, please report it: \(error)", status: 70))
    }
  }

  /// A line is confirmed only when it is on the disk.
  private func answer(_ replies: [(id: String, reply: SeatMessage.Reply)], to client: Client) {
    guard !replies.isEmpty else { return }
    var failure: SeatError?
    do throws(StorageError) { try host.sync() } catch {
      failure = SeatError(
        "not yet safely on disk: \(error.description)", status: error.exitStatus)
    }
    for (id, reply) in replies {
      if case .done = reply, let failure {
        send(SeatMessage.Reply.failed(failure).json(id: id), to: client)
      } else {
        send(reply.json(id: id), to: client)
      }
    }
    announce()
  }

  private func send(_ object: JSONObject, to client: Client) {
    client.connection.send(object)
    loop.setWriting(client.connection.hasUnsent, of: client.connection.descriptor)
  }

  private func drop(_ client: Client) {
    let descriptor = client.connection.descriptor
    loop.unwatch(descriptor)
    clients[descriptor] = nil
    if client.hasSeat { notices.append("\(Author.title(client.name)) has left.") }
  }
}

/// Gives each seat a name that no other seat has.
struct SeatNames {
  let taken: [String?]

  /// The name for a seat that asks for `wanted`, or the next free seat.
  func name(for wanted: String?) -> String? {
    guard let wanted else { return taken.contains(nil) ? free("Seat") : nil }
    return taken.contains(wanted) ? free(wanted) : wanted
  }

  private func free(_ stem: String) -> String {
    var number = 2
    while taken.contains("\(stem) \(number)") { number += 1 }
    return "\(stem) \(number)"
  }
}
