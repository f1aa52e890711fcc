import Glibc
import Host
import Testing

@testable import chair

/// Input as it arrives: in pieces, interrupted, without a final newline, or not as text.
struct LineReaderTests {
  /// The result of one call of `read`.
  private enum Step {
    case bytes([UInt8])
    case error(Int32)

    static func text(_ text: String) -> Step { .bytes(Array(text.utf8)) }
  }

  /// All lines from these results; after the last one, `read` always reports the end of the input.
  private func lines(_ steps: [Step]) throws -> [LineBuffer.Line] {
    var rest = steps[...]
    // Set `errno` as an earlier call might leave it: successful calls do not clear it.
    errno = EINTR
    var reader = LineReader { buffer, count in
      switch rest.popFirst() {
      case nil: return 0
      case .error(let code):
        errno = code
        return -1
      case .bytes(let bytes):
        precondition(bytes.count <= count)
        bytes.withUnsafeBytes { buffer?.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
        return bytes.count
      }
    }
    var lines: [LineBuffer.Line] = []
    while let line = try reader.next() { lines.append(line) }
    #expect(try reader.next() == nil)
    return lines
  }

  @Test func linesComeWhole() throws {
    #expect(
      try lines([.text("meeting"), .text(" open\n\nroll op"), .text("en\nroll close\n")])
        == [.text("meeting open"), .text(""), .text("roll open"), .text("roll close")])
    #expect(try lines([.text("a\nb")]) == [.text("a"), .text("b")])
    #expect(try lines([]) == [])
  }

  @Test func anInterruptionIsNoEnd() throws {
    #expect(
      try lines([
        .error(EINTR), .text("a\n"), .error(EINTR), .error(EINTR), .text("b"), .error(EINTR),
      ]) == [.text("a"), .text("b")])
  }

  @Test(arguments: [EISDIR, EIO, EBADF])
  func whatCannotBeReadIsTold(code: Int32) throws {
    let failure = try #require(throws: Failure.self) {
      try lines([.text("a\n"), .error(code)])
    }
    #expect(failure.status == 74)
    #expect(
      failure.message == "could not read standard input: \(String(cString: strerror(code)))")
  }

  @Test func aLetterInPiecesIsOne() throws {
    let text = "Côte d’Ivoire 🇨🇮 ساحل العاج"
    #expect(try lines(Array((text + "\n").utf8).map { .bytes([$0]) }) == [.text(text)])
    #expect(try lines([.bytes([0x61, 0xFF, 0x0A, 0x62, 0x0A])]) == [.notUTF8, .text("b")])
    // The input ends within a character.
    #expect(try lines([.bytes([0x61, 0x0A, 0xC3])]) == [.text("a"), .notUTF8])
  }

  @Test func noLineIsLongerThanTheBound() throws {
    let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 4096)
    let longest = [Step](repeating: .bytes(chunk), count: LineBuffer.longest / 4096)
    let line = String(repeating: "x", count: LineBuffer.longest)
    #expect(try lines(longest + [.text("\nb\n")]) == [.text(line), .text("b")])
    #expect(try lines(longest + [.text("x\nb\n")]) == [.tooLong, .text("b")])
    #expect(try lines(longest + longest + longest + [.text("\nb")]) == [.tooLong, .text("b")])
    #expect(try lines(longest + [.text("x")]) == [.tooLong])
  }
}
