import Session
import Storage

/// A seat at the dais, as a screen, a conversation or a script has it: what is said here is carried
/// out, whichever program keeps the session. When that one leaves or dies, this one keeps it, or joins
/// whoever was quicker, and nothing is lost.
package final class DaisSeat {
  enum Work {
    case keeping(SessionHost, SeatServer)
    case joined(JoinedSession)
    /// Nobody keeps the session, and it cannot be kept here.
    case adrift(FollowedSession)
  }

  private(set) var work: Work
  /// The name that its records carry; `nil` for the first seat.
  package private(set) var name: String?
  /// Where this seat waits; every wait serves the others too.
  package let loop: EventLoop

  private let clock: () -> Int
  private var ids = ClientIDs()
  private var join: SeatMessage.Join
  /// Up to which record the owner has been told of the others' doings.
  private var told: Int
  /// What became of the session's keeping, in words for the screen.
  private var notices: [String] = []
  private(set) var isListening = false
  /// When it is next tried to keep a session that nobody keeps.
  private var nextTry = 0

  /// Records that may be shown, of a session that is joined.
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
    told = session.sequence
    if case .joined(let joined) = work { adopt(joined) }
  }

  /// The seat of the program that keeps a session.
  package convenience init(
    keeping host: SessionHost, as name: String? = nil, clock: @escaping () -> Int,
    loop: EventLoop = EventLoop()
  ) {
    self.init(
      .keeping(host, SeatServer(host, own: name, loop)), as: SeatMessage.Join(name: name),
      clock: clock, loop)
  }

  /// Opens a session, or joins whoever has it open.
  ///
  /// - Parameters:
  ///   - name: how its records are to name it; without one, the first seat or the next free one.
  ///   - isGuest: speaks for the first seat and takes none: a script.
  ///   - patience: milliseconds within which whoever holds the session must answer.
  /// - Throws: `StorageError`; `.locked` where it is open elsewhere and nobody answers.
  package static func open(
    _ path: String, as name: String? = nil, isGuest: Bool = false, acceptingDamage: Bool = false,
    patience: Int = 2000, clock: @escaping () -> Int, loop: EventLoop = EventLoop()
  ) throws -> DaisSeat {
    let join = SeatMessage.Join(name: name.flatMap(Author.name), isGuest: isGuest)
    let work = try reach(
      path, join, acceptingDamage: acceptingDamage, patience: patience, clock: clock, loop)
    return DaisSeat(work, as: join, clock: clock, loop)
  }

  /// Takes the lock, or joins the one who has it. He may be about to listen, or about to leave.
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

  package var session: Session {
    switch work {
    case .keeping(let host, _): host.session
    case .joined(let joined): joined.followed.session
    case .adrift(let followed): followed.session
    }
  }

  /// The host, where this program is it.
  package var host: SessionHost? {
    if case .keeping(let host, _) = work { host } else { nil }
  }

  package var folder: SessionFolder {
    switch work {
    case .keeping(let host, _): host.folder
    case .joined(let joined): joined.followed.folder
    case .adrift(let followed): followed.folder
    }
  }

  /// Milliseconds since 1970 as the session's keeper counts them, never behind the last record.
  package var now: Int {
    switch work {
    case .keeping(let host, _): host.now
    case .joined(let joined): max(clock() + joined.offset, session.time)
    case .adrift: max(clock(), session.time)
    }
  }

  /// From the owner's clock to `now`, in milliseconds.
  package var ahead: Int { now - clock() }

  /// Carries a line out. Where this program does not keep the session, it returns when the line is
  /// on the disk.
  ///
  /// - Parameters:
  ///   - seen: the number of the last record that the owner had seen.
  ///   - time: in place of the clock, where this program keeps the session.
  /// - Throws: `Refusal`, `StorageError`, `SeatError`; nothing has changed then.
  @discardableResult
  package func perform(_ line: String, seen: Int? = nil, at time: Int? = nil) throws -> Outcome {
    var request = SeatMessage.Request(id: ids.next(), line: line, seen: seen)
    // Whoever keeps the session may die under it, and the next one too.
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
    throw SeatError("nobody keeps the session in \(folder.path): try again", status: 75)
  }

  /// Judges a line without carrying it out.
  /// - Parameter time: milliseconds since 1970.
  package func judge(_ line: String, at time: Int) throws -> Decision {
    if let host { return try host.judge(line, by: name, at: time) }
    let command = try Command(line, for: session)
    let inputs = try command.inputs(from: MachineInputs())
    return try session.perform(command, at: time, with: inputs, by: name)
  }

  /// Brings what was done here to the disk, and tells the other seats of it. What another program
  /// keeps is there already.
  package func sync() throws(StorageError) {
    guard case .keeping(let host, let server) = work else { return }
    // They see what is in the journal, whatever becomes of the disk.
    defer { server.announce() }
    try host.sync()
  }

  // MARK: - The others

  /// Lets others join, where and when this program keeps the session.
  package func listen() {
    isListening = true
    if case .keeping(_, let server) = work { server.listen() }
  }

  /// What other seats have entered since this was last asked, and what became of them.
  package func takeNews() -> (records: ArraySlice<Record>, notices: [String]) {
    let fresh = max(0, session.sequence - told)
    told = session.sequence
    var said = notices
    notices = []
    if case .keeping(_, let server) = work { said += server.takeNotices() }
    return (session.history.records.suffix(fresh).filter { $0.by != name }[...], said)
  }

  /// Takes over what the host has granted, and hears it from here on.
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
        notices.append("The session goes on in \(joined.followed.folder.path).")
      }
    }
  }

  /// Tries again to keep a session that nobody keeps.
  func regainWhenDue() {
    guard case .adrift = work, EventLoop.monotonic >= nextTry else { return }
    try? regain(patience: 0)
  }

  /// Keeps the session after whoever kept it is gone, or joins the one who was quicker.
  private func regain(patience: Int) throws {
    let followed: FollowedSession
    switch work {
    case .keeping: return
    case .joined(let joined):
      followed = joined.followed
      joined.leave()
    case .adrift(let last): followed = last
    }
    // The name stays the same, whoever grants it.
    if !join.isGuest { join.name = name }
    do {
      _ = try? followed.catchUp()
      work = try Self.reach(followed.folder.path, join, patience: patience, clock: clock, loop)
    } catch {
      if case .joined = work { notices.append("Nobody keeps the session now: \(error)") }
      work = .adrift(followed)
      nextTry = EventLoop.monotonic + 1000
      throw error
    }
    switch work {
    case .keeping(let host, let server):
      // What could be looked back on still can.
      if host.session.sequence <= 10 * Self.memory { host.completeHistory() }
      if isListening { server.listen() }
      notices.append("The seat that kept the session has left: this one keeps it now.")
      if let recovery = host.recovery { notices.append(recovery.description) }
    case .joined(let joined): adopt(joined)
    case .adrift: break
    }
  }
}

/// Names for lines that no other client gives.
private struct ClientIDs {
  private let client = String(UInt64.random(in: 0 ... .max), radix: 36)
  private var count = 0

  mutating func next() -> String {
    count += 1
    return "\(client)-\(count)"
  }
}
