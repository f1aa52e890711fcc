import Glibc
import Testing

@testable import Storage

/// Other programs have a limit of time and of what they may write: a file may be anybody's.
struct OtherProgramTests {
  private func run(_ script: String, most: Int = 1000, limit: Int = 60_000) throws
    -> OtherProgram.Output
  {
    try #require(OtherProgram.output(of: "sh", ["-c", script], most: most, limit: limit))
  }

  @Test func itsOutputIsRead() throws {
    let output = try run("printf lamps")
    #expect(output.end == .success && output.bytes == Array("lamps".utf8))
    #expect(try run("exit 3").end == .failure)
    #expect(OtherProgram.output(of: "no-such-program-here", []) == nil)
  }

  @Test func oneThatWritesWithoutEndIsStopped() throws {
    #expect(try run("yes").end == .tooMuch)
  }

  @Test func oneThatHangsIsStoppedWithItsChildren() throws {
    // Its child holds the output open, so the end would not be seen otherwise.
    #expect(try run("sleep 600 & sleep 600", limit: 50).end == .tooLong)
  }
}
