import Glibc
import Session
import Storage

/// A seat at the dais, used by the chair's screen, --plain and scripts to enter lines, whether this
/// program hosts the session or another does. When the host quits or crashes, this seat becomes the
/// host or joins the new one, and sends its pending line again.
package final class DaisSeat {
  enum Work {
    /// This program is the host, and serves the other seats.
    case keeping(SessionHost, SeatServer)
    /// Another program is the host.
    case joined(JoinedSession)
    /// There is no host, and this program could not become it.
    case adrift(FollowedSession)
  }

  private(set) var work: Work
  /// The name of this seat in records; `nil` for the first seat.
  package private(set) var name: String?
  /// The event loop to wait with, so that the other seats are served meanwhile.
  package let loop: EventLoop

  private let clock: () -> Int
  private var ids = ClientIDs()
  private var join: SeatMessage.Join
  /// The last record reported by `takeNews`.
  private var told: Int
  /// Messages for the screen about the host.
  private var notices: [String] = []
  private(set) var isListening = false
  /// When to try again to become the host, on the monotonic clock.
  private var nextTry = 0

  /// The number of recent records of a joined session that are decoded in advance.
  private static let memory = 1000

  private init(
    _ work: Work, as join: SeatMessage.Join, clock: @escaping () -> Int, _ loop: EventLoop
  ) {
    self.work = work
    self.join = join
    self.clock = clock
    self.loop = loop
    name = join.name
    told = 0
    told = session.state.sequence
    if case .joined(let joined) = work { adopt(joined) }
  }

  /// A seat of the program that hosts the session.
  package convenience init(
    keeping host: SessionHost, as name: String? = nil, clock: @escaping () -> Int,
    loop: EventLoop = EventLoop()
  ) {
    self.init(
      .keeping(host, SeatServer(host, own: name, loop)), as: SeatMessage.Join(name: name),
      clock: clock, loop)
  }

  /// Opens a session, or joins it if another program has it open.
  ///
  /// - Parameters:
  ///   - name: the seat's name in its records; without one, the first seat or the next free one.
  ///   - isGuest: acts for the first seat and occupies none, as a script does.
  ///   - patience: milliseconds within which the program that holds the lock must answer.
  /// - Throws: `StorageError`; `.locked` if the program that has it open does not answer.
  package static func open(
    _ path: String, as name: String? = nil, isGuest: Bool = false, acceptingDamage: Bool = false,
    patience: Int = 2000, clock: @escaping () -> Int, loop: EventLoop = EventLoop()
  ) throws -> DaisSeat {
    let join = SeatMessage.Join(name: name.flatMap(Author.name), isGuest: isGuest)
    let work = try reach(
      path, join, acceptingDamage: acceptingDamage, patience: patience, clock: clock, loop)
    return DaisSeat(work, as: join, clock: clock, loop)
  }

  /// Takes the lock, or joins the program that has it. Tries again until the deadline, since that
  /// program may not listen yet, or may be about to quit.
  private static func reach(
    _ path: String, _ join: SeatMessage.Join, acceptingDamage: Bool = false, patience: Int,
    clock: @escaping () -> Int, _ loop: EventLoop
  ) throws -> Work {
    let deadline = EventLoop.monotonic + patience
    while true {
      do {
        let host = SessionHost(
          try SessionFile.open(path, acceptingDamage: acceptingDamage), clock: clock)
        return .keeping(host, SeatServer(host, own: join.name, loop))
      } catch let error as StorageError {
        guard case .locked = error.reason else { throw error }
        if let joined = try JoinedSession(
          path, as: join, remembering: memory, clock: clock, loop)
        {
          return .joined(joined)
        }
        guard EventLoop.monotonic < deadline else { throw error }
        EventLoop.pause(10)
      }
    }
  }

  // MARK: - The session

  /// As this seat knows it: if another program is the host, up to the last record read from the
  /// journal.
  package var session: Session {
    // Without a copy, which would retain each of its parts.
    _read {
      switch work {
      case .keeping(let host, _): yield host.file.session
      case .joined(let joined): yield joined.followed.session
      case .adrift(let followed): yield followed.session
      }
    }
  }

  /// The host, if it is this program.
  package var host: SessionHost? {
    if case .keeping(let host, _) = work { host } else { nil }
  }

  /// Where the session is now; it changes if the session is moved or its folder renamed.
  package var folder: SessionFolder {
    switch work {
    case .keeping(let host, _): host.folder
    case .joined(let joined): joined.followed.folder
    case .adrift(let followed): followed.folder
    }
  }

  /// The host's time in milliseconds since 1970; never earlier than the last record.
  package var now: Int {
    switch work {
    case .keeping(let host, _): host.now
    case .joined(let joined): max(clock() + joined.offset, session.state.time)
    case .adrift: max(clock(), session.state.time)
    }
  }

  /// How far `now` is ahead of this program's clock, in milliseconds.
  package var ahead: Int { now - clock() }

  /// Carries out a line. If another program hosts the session, the line is on the disk when this
  /// returns; otherwise call `sync`.
  ///
  /// - Parameters:
  ///   - seen: the number of the last record that the user had seen.
  ///   - time: replaces the clock, if this program is the host.
  /// - Throws: `Refusal`, `StorageError`, `SeatError`; nothing has changed then.
  @discardableResult
  package func perform(_ line: String, seen: Int? = nil, at time: Int? = nil) throws -> Outcome {
    var request = SeatMessage.Request(
      id: ids.next(), line: line, seen: seen, folder: isJoined ? Self.folder : nil)
    // The host may crash meanwhile, and so may the next one, so retry.
    for _ in 0..<10 {
      switch work {
      case .keeping(let host, _):
        return try host.perform(
          line, by: name, seen: seen, id: request.isRepeated ? request.id : nil, at: time)
      case .joined(let joined):
        do { return try joined.perform(request) } catch is JoinedSession.HostGone {
          request.isRepeated = true
          try regain(patience: 3000)
        }
      case .adrift: try regain(patience: 1000)
      }
    }
    throw SeatError("the program that had \(folder.path) open has gone: try again", status: 75)
  }

  /// Judges a line without carrying it out.
  /// - Parameter time: milliseconds since 1970.
  /// - Throws: `Refusal` if it would be refused.
  package func judge(_ line: String, at time: Int) throws -> Decision {
    if let host { return try host.judge(line, by: name, at: time) }
    let command = try Command(line, for: session)
    let inputs = try command.inputs(from: MachineInputs())
    return try session.perform(command, at: time, with: inputs, by: name)
  }

  /// Syncs the journal and notifies the other seats, if this program is the host.
  /// - Throws: `StorageError` if the disk fails; the session stays open, and this can be called
  ///   again.
  package func sync() throws(StorageError) {
    guard case .keeping(let host, let server) = work else { return }
    // They read the journal, so they may see the record even if the sync fails.
    defer { server.announce() }
    try host.sync()
  }

  private var isJoined: Bool { host == nil }

  /// The folder in which this program runs; `nil` if it has been removed.
  private static var folder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  // MARK: - The others

  /// Lets others join, now or once this program becomes the host.
  package func listen() {
    isListening = true
    if case .keeping(_, let server) = work { server.listen() }
  }

  /// Records that other seats entered since the last call, and messages about seats.
  package func takeNews() -> (records: ArraySlice<Record>, notices: [String]) {
    let last = session.state.sequence
    let fresh = max(0, last - told)
    told = last
    var said = notices
    notices = []
    if case .keeping(_, let server) = work { said += server.takeNotices() }
    guard fresh > 0 else { return ([], said) }
    return (session.history.records.suffix(fresh).filter { $0.by != name }[...], said)
  }

  /// Takes over the name of a joined session and handles its messages in the loop.
  private func adopt(_ joined: JoinedSession) {
    name = joined.name
    joined.watch { [weak self, weak joined] in
      guard let self, let joined else { return }
      if joined.isHostGone {
        try? regain(patience: 1000)
        return
      }
      let before = joined.followed.folder
      _ = try? joined.followed.catchUp()
      if joined.followed.folder != before {
        notices.append("The session continues in \(joined.followed.folder.path).")
      }
    }
  }

  /// Tries again to become the host or to join one.
  func regainWhenDue() {
    guard case .adrift = work, EventLoop.monotonic >= nextTry else { return }
    try? regain(patience: 0)
  }

  /// Becomes the host after the previous one is gone, or joins another seat that became it first.
  private func regain(patience: Int) throws {
    let followed: FollowedSession
    switch work {
    case .keeping: return
    case .joined(let joined):
      followed = joined.followed
      joined.leave()
    case .adrift(let last): followed = last
    }
    // Keep the name that the previous host granted.
    if !join.isGuest { join.name = name }
    do {
      _ = try? followed.catchUp()
      work = try Self.reach(followed.folder.path, join, patience: patience, clock: clock, loop)
    } catch {
      if case .joined = work {
        notices.append(
          "The program that had the session open has gone, and this one could not take over: "
            + "\(error)")
      }
      work = .adrift(followed)
      nextTry = EventLoop.monotonic + 1000
      throw error
    }
    switch work {
    case .keeping(let host, let server):
      host.recallRecords()
      if isListening { server.listen() }
      notices.append("The other program has closed the session, and this one has taken over.")
      if let recovery = host.recovery { notices.append(recovery.description) }
    case .joined(let joined): adopt(joined)
    case .adrift: break
    }
  }
}

/// Generates ids for lines that are unique across clients.
private struct ClientIDs {
  private let client = String(UInt64.random(in: 0 ... .max), radix: 36)
  private var count = 0

  mutating func next() -> String {
    count += 1
    return "\(client)-\(count)"
  }
}
