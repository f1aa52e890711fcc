import CStorage

/// CRC-32C (Castagnoli), the checksum at the end of each journal line. It detects every error burst
/// of up to 32 bits, and any one to five changed bits in a line of up to 650 bytes.
package enum CRC32C {
  /// Sixteen consecutive tables: table k holds the effect of a byte that is followed by k more
  /// bytes, so that one step processes sixteen bytes.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 16 * 256)
    for byte in 0..<256 {
      var remainder = UInt32(byte)
      for _ in 0..<8 {
        // 0x82F63B78 is the polynomial 0x1EDC6F41 with its bits reversed.
        remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0x82F6_3B78 : remainder >> 1
      }
      tables[byte] = remainder
    }
    for index in 256..<(16 * 256) {
      let previous = tables[index - 256]
      tables[index] = previous >> 8 ^ tables[Int(previous & 0xFF)]
    }
    return tables
  }()

  /// The checksum of an array of bytes.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { checksum($0) }
  }

  /// The checksum of the bytes in a buffer. Where the processor can compute it, that takes a fifth of
  /// the time: the lines of a long meeting are checked before its first frame.
  package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    crc32c_is_built_in()
      ? crc32c_built_in(bytes.baseAddress, bytes.count) : checksumByTables(bytes)
  }

  /// The same on any processor.
  static func checksumByTables(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    tables.withUnsafeBufferPointer { tables in
      guard let table = tables.baseAddress, let start = bytes.baseAddress else { return 0 }
      var crc = ~UInt32(0)
      var offset = 0
      let end = bytes.count
      while offset &+ 16 <= end {
        let low =
          UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
          ^ UInt64(crc)
        let high = UInt64(
          littleEndian: start.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self))
        crc = eightBytes(low, table + 8 * 256) ^ eightBytes(high, table)
        offset &+= 16
      }
      while offset < end {
        let byte = start.load(fromByteOffset: offset, as: UInt8.self)
        crc = crc >> 8 ^ table[Int((crc ^ UInt32(byte)) & 0xFF)]
        offset &+= 1
      }
      return ~crc
    }
  }

  /// The effect of eight bytes, the first of them in the lowest bits. `table` points to the table
  /// whose index is the number of bytes that follow them.
  @inline(__always)
  private static func eightBytes(_ word: UInt64, _ table: UnsafePointer<UInt32>) -> UInt32 {
    table[7 &* 256 &+ Int(truncatingIfNeeded: word & 0xFF)]
      ^ table[6 &* 256 &+ Int(truncatingIfNeeded: word >> 8 & 0xFF)]
      ^ table[5 &* 256 &+ Int(truncatingIfNeeded: word >> 16 & 0xFF)]
      ^ table[4 &* 256 &+ Int(truncatingIfNeeded: word >> 24 & 0xFF)]
      ^ table[3 &* 256 &+ Int(truncatingIfNeeded: word >> 32 & 0xFF)]
      ^ table[2 &* 256 &+ Int(truncatingIfNeeded: word >> 40 & 0xFF)]
      ^ table[256 &+ Int(truncatingIfNeeded: word >> 48 & 0xFF)]
      ^ table[Int(truncatingIfNeeded: word >> 56)]
  }
}
