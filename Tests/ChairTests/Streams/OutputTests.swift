import Glibc
import Testing

@testable import chair

/// Output arrives completely, or an error gives the reason.
@Suite(.serialized)
struct OutputTests {
  init() { signal(SIGPIPE, SIG_IGN) }

  private func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(Glibc.pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test func aFullDeviceIsTold() throws {
    let full = open("/dev/full", O_WRONLY)
    try #require(full >= 0)
    defer { close(full) }
    #expect(Output.write("a line\n", to: full) == ENOSPC)
    #expect(Output.write("", to: full) == 0)
  }

  @Test func aClosedPipeIsTold() throws {
    let ends = try pipe()
    close(ends.read)
    defer { close(ends.write) }
    #expect(Output.write("a line\n", to: ends.write) == EPIPE)
  }

  /// A nonblocking pipe takes 64 kB at once; the rest is written when there is space.
  @Test func aPipeThatDoesNotWaitIsWaitedFor() throws {
    let ends = try pipe()
    try #require(fcntl(ends.write, F_SETFL, O_NONBLOCK) == 0)
    let text = String(repeating: "0123456789abcdef", count: 20_000)
    var reader = pthread_t()
    let end = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    end.pointee = ends.read
    try #require(
      pthread_create(
        &reader, nil,
        { end in
          let descriptor = end!.load(as: Int32.self)
          var buffer = [UInt8](repeating: 0, count: 4096)
          var total = 0
          while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
            total += count
          }
          return UnsafeMutableRawPointer(bitPattern: total)
        }, end) == 0)
    #expect(Output.write(text, to: ends.write) == 0)
    close(ends.write)
    var total: UnsafeMutableRawPointer?
    pthread_join(reader, &total)
    #expect(Int(bitPattern: total) == text.utf8.count)
    close(ends.read)
    end.deallocate()
  }
}
