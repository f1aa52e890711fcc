import Testing

@testable import Storage

@Suite struct CRC32CTests {
  @Test(
    arguments: [
      ("", 0x0000_0000), ("a", 0xC1D0_4330), ("123456789", 0xE306_9283),
      ("The quick brown fox jumps over the lazy dog", 0x2262_0404),
    ] as [(String, UInt32)])
  func agreesWithPublishedValues(text: String, expected: UInt32) {
    #expect(CRC32C.checksum(Array(text.utf8)) == expected)
  }

  /// Test vectors from RFC 3720, B.4.
  @Test func agreesWithTheStandard() {
    #expect(CRC32C.checksum([UInt8](repeating: 0, count: 32)) == 0x8A91_36AA)
    #expect(CRC32C.checksum([UInt8](repeating: 0xFF, count: 32)) == 0x62A8_AB43)
    #expect(CRC32C.checksum([UInt8](0..<32)) == 0x46DD_794E)
    #expect(CRC32C.checksum([UInt8]((0..<32).reversed())) == 0x113F_DB5C)
  }

  /// Lengths around multiples of the sixteen-byte step, at every alignment; with the processor's
  /// instructions, where it has them, and without.
  @Test func agreesWithOneBitAtATime() {
    let bytes = (0..<80).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
    for start in 0..<9 {
      for end in start...bytes.count {
        let expected = Self.slowly(bytes[start..<end])
        bytes.withUnsafeBytes {
          let part = UnsafeRawBufferPointer(rebasing: $0[start..<end])
          #expect(CRC32C.checksum(part) == expected)
          #expect(CRC32C.checksumByTables(part) == expected)
        }
      }
    }
  }

  private static func slowly(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var crc = ~UInt32(0)
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1 }
    }
    return ~crc
  }
}
