import Testing

@testable import Storage

@Suite struct JournalFormatTests {
  /// The format, byte for byte; the checksum covers everything before `,"crc"`.
  @Test func sealsWithTheChecksumOfWhatStandsBefore() {
    #expect(
      text(JournalFormat.sealed(Array(#"{"sequence":1,"time":5}"#.utf8)))
        == #"{"sequence":1,"time":5,"crc":"CHECKSUM"}"#.replacing(
          "CHECKSUM",
          with: JournalFormat.hexadecimal(
            CRC32C.checksum(Array(#"{"sequence":1,"time":5"#.utf8)))) + "\n")
    #expect(JournalFormat.hexadecimal(0xE3) == "000000e3")
  }

  @Test func knowsWhatItSealed() {
    let line = stored(record(7))
    #expect(line.withUnsafeBytes { JournalFormat.isSealed($0) })
    let capitals = Array(text(line).dropLast(10).utf8) + text(line).suffix(10).uppercased().utf8
    let hasLetters = capitals != line
    #expect(capitals.withUnsafeBytes { JournalFormat.isSealed($0) } == !hasLetters)
  }

  @Test(arguments: [
    "", "{", "{}", #"{"crc":"00000000"}"#, #","crc":"00000000"}"#, "}}}}}}}}}}}}}}}}}}}}",
  ])
  func refusesWhatNobodySealed(line: String) {
    #expect(Array(line.utf8).withUnsafeBytes { JournalFormat.isSealed($0) } == false)
  }

  @Test(
    arguments: [
      (#"{"sequence":412,"time":1}"#, 412), (#"{"sequence":0}"#, 0), (#"{"sequence":,"a":1}"#, nil),
      (#"{"sequence":12"#, nil), (#"{"sequence":-1,"a":1}"#, nil), (#"{"sequence":1.5}"#, nil),
      (#"{"sequence":99999999999999999999,"a":1}"#, nil), (#"{"checkpoint":3}"#, nil),
    ] as [(String, Int?)])
  func readsTheNumberBehindTheFirstKey(line: String, expected: Int?) {
    let found = Array(line.utf8).withUnsafeBytes {
      JournalFormat.number(behind: JournalFormat.recordStart, in: $0)
    }
    #expect(found == expected)
  }

  @Test(
    arguments: [
      (#"{"format":"chair-session","version":1,"committee":"x"}"#, 1),
      (#"{"format":"chair-session","committee":"\"version\":9","version":12}"#, 12),
      (#"{"format":"chair-session"}"#, nil), (#"{"format":"other","version":1}"#, nil), ("", nil),
    ] as [(String, Int?)])
  func readsTheVersionOfAHeader(line: String, expected: Int?) {
    #expect(Array(line.utf8).withUnsafeBytes { JournalFormat.headerVersion($0) } == expected)
  }
}
