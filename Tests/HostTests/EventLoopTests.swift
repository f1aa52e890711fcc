import Glibc
import Testing

@testable import Host

struct EventLoopTests {
  /// Both ends of a pipe.
  private final class Pipe {
    let reading: Int32
    let writing: Int32

    init() throws {
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      (reading, writing) = (ends[0], ends[1])
    }

    func put() { _ = write(writing, "x", 1) }

    func take() -> Int {
      var byte: UInt8 = 0
      return read(reading, &byte, 1)
    }

    deinit {
      close(reading)
      close(writing)
    }
  }

  @Test func handlersAreCalledWhenThereIsSomethingToRead() throws {
    let (one, two) = (try Pipe(), try Pipe())
    let loop = EventLoop()
    var called: [Int] = []
    loop.watch(one.reading) { called.append(one.take()) }
    loop.watch(two.reading) { called.append(10 * two.take()) }
    #expect(!loop.wait(within: 0))
    two.put()
    #expect(loop.wait(within: 1000))
    #expect(called == [10])
    loop.unwatch(two.reading)
    two.put()
    one.put()
    #expect(loop.wait(within: 1000))
    #expect(called == [10, 1])
    #expect(!loop.wait(within: 0))
  }

  /// While the loop waits for one descriptor, it serves the others, but does not call that
  /// descriptor's own handler.
  @Test func othersAreServedMeanwhile() throws {
    let (own, other) = (try Pipe(), try Pipe())
    let loop = EventLoop()
    loop.watch(own.reading) { Issue.record("its own handler was called") }
    loop.watch(other.reading) {
      _ = other.take()
      own.put()
    }
    other.put()
    #expect(loop.wait(for: own.reading, within: 1000))
    #expect(own.take() == 1)
    #expect(!loop.wait(for: own.reading, within: 0))
  }

  @Test func aHandlerMayTakeAnotherAway() throws {
    let (one, two) = (try Pipe(), try Pipe())
    let loop = EventLoop()
    var calls = 0
    for pipe in [one, two] {
      loop.watch(pipe.reading) {
        calls += 1
        loop.unwatch(one.reading)
        loop.unwatch(two.reading)
      }
      pipe.put()
    }
    loop.wait(within: 1000)
    #expect(calls == 1)
    #expect(loop.isEmpty)
  }
}
