import Testing

@testable import Storage

struct SHA256Tests {
  private func sum(_ bytes: [UInt8]) -> String {
    var sum = SHA256()
    sum.update(bytes)
    return sum.hexadecimal
  }

  /// Examples of FIPS 180-4 (NIST), and the empty text.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func agreesWithTheStandard(_ text: String, _ expected: String) {
    #expect(sum(Array(text.utf8)) == expected)
  }

  @Test func aMillionLettersAgree() {
    #expect(
      sum([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// Around the ends of blocks, in pieces of any size.
  @Test func piecesMakeNoDifference() {
    let bytes = (0..<200).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
    for length in 0...bytes.count {
      let whole = sum(Array(bytes[..<length]))
      for piece in [1, 7, 63, 64, 65] {
        var parts = SHA256()
        for start in stride(from: 0, to: length, by: piece) {
          parts.update(Array(bytes[start..<min(length, start + piece)]))
        }
        #expect(parts.hexadecimal == whole, "\(length) bytes, \(piece) at a time")
      }
    }
  }
}
