import Catalogue
import Glibc
import Session
import Storage
import StorageFixtures
import Testing

@testable import Host

/// The time of the tests' clocks, in milliseconds since 1970.
let start = 1_696_327_200_000

/// A clock that is set by hand.
final class HandClock {
  var now = start
}

func setup() throws -> Setup {
  let (body, roster) = try Catalogue.roster(of: "unsc", year: 2023)
  return Setup(
    committee: body.title, body: body,
    rules: try Catalogue.ruleBook(named: "harvard", for: body.organ), roster: roster,
    topics: [Topic(title: "One")])
}

/// Always draws the same number.
struct FixedLot: InputSource {
  let number: Int

  func lot() -> Int { number }

  func zone(named name: String) throws(Refusal) -> Zone { .utc }

  func text(ofFile path: String) throws(Refusal) -> String { throw Refusal("no files here") }
}

/// A session in memory, and its host.
struct HostInMemory {
  static let path = "/council.chair"
  let disk = MemoryFileSystem()
  let clock = HandClock()
  let host: SessionHost

  /// - Parameter lot: the number drawn.
  init(lot: Int = 0) throws {
    let clock = clock
    host = SessionHost(
      try SessionFile.create(Self.path, try setup(), on: disk, inputs: FixedLot(number: lot)),
      clock: { clock.now })
  }

  /// Another program that opens the session after this one has closed it.
  func reopened() throws -> SessionHost {
    let clock = clock
    return SessionHost(try SessionFile.open(Self.path, on: disk), clock: { clock.now })
  }
}

/// A real folder for a test, with a session in it.
final class Dais {
  let folder: String
  let path: String
  let loop = EventLoop()
  let clock = HandClock()

  /// - Parameter name: the session's name, without its suffix.
  init(_ name: String = "council") throws {
    var template = Array("/tmp/chair-host-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = "\(folder)/\(name).chair"
    try SessionFile.create(path, try setup()).close()
  }

  deinit { remove(folder) }

  private func remove(_ path: String) {
    for name in (try? RealFileSystem().list(path)) ?? [] { remove("\(path)/\(name)") }
    try? RealFileSystem().remove(path)
  }

  /// Opens the session like a separate program would. The loop is shared, so that each seat is
  /// served while another waits.
  func seat(_ name: String? = nil, isGuest: Bool = false, patience: Int = 0) throws -> DaisSeat {
    let clock = clock
    let seat = try DaisSeat.open(
      path, as: name, isGuest: isGuest, patience: patience, clock: { clock.now }, loop: loop)
    seat.listen()
    return seat
  }

  /// Serves the seats until the condition holds.
  func wait(until condition: () -> Bool) -> Bool {
    let deadline = EventLoop.monotonic + 5000
    while EventLoop.monotonic < deadline {
      if condition() { return true }
      loop.wait(within: 50)
    }
    return false
  }

  var socket: FileStatus? { try? RealFileSystem().status(path + "/socket") }

  /// A connection that can send anything.
  func stranger() throws -> Connection { Connection(try #require(SeatSocket.connect(path))) }
}

/// The reason why a line is refused, or `nil`.
func refusal(_ body: () throws -> Void) -> Refusal? {
  do {
    try body()
    return nil
  } catch {
    return error as? Refusal
  }
}

extension RealFileSystem {
  /// Renames a file within a folder.
  func renameForTest(_ folder: String, _ name: String, _ target: String) throws {
    try #require(Glibc.rename("\(folder)/\(name)", "\(folder)/\(target)") == 0)
  }

  /// Creates an empty file.
  func makeFileForTest(_ folder: String, _ name: String) throws {
    let descriptor = Glibc.open("\(folder)/\(name)", O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    try #require(descriptor >= 0)
    Glibc.close(descriptor)
  }
}
