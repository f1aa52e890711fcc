import Session

/// Parses a zone file in TZif format (RFC 9636), versions 1 to 4. Invalid bytes neither trap nor
/// take long to parse.
struct ZoneFile {
  /// The maximum number of bytes to read. The largest file in the IANA database has 4 KB.
  static let largest = 65_536

  let zone: Zone

  /// - Returns: `nil` if the bytes are not such a file, or if it counts leap seconds.
  init?(_ bytes: [UInt8], name: String) {
    guard bytes.count <= Self.largest, let first = Header(bytes, at: 0) else { return nil }
    guard first.version > 0 else {
      guard let zone = Self.zone(bytes, first, wide: false, rule: nil, name) else { return nil }
      self.zone = zone
      return
    }
    // The first block is for readers of version 1.
    guard let second = Header(bytes, at: first.end(wide: false)),
      let rule = Self.footer(bytes, at: second.end(wide: true)),
      let zone = Self.zone(bytes, second, wide: true, rule: rule, name)
    else { return nil }
    self.zone = zone
  }

  private struct Header {
    static let length = 44

    var start: Int
    var version: Int
    var transitions, types, characters, leaps, standardFlags, universalFlags: Int

    init?(_ bytes: [UInt8], at start: Int) {
      guard start >= 0, start + Self.length <= bytes.count,
        bytes[start..<(start + 4)].elementsEqual("TZif".utf8)
      else { return nil }
      self.start = start
      version = bytes[start + 4] == 0 ? 0 : Int(bytes[start + 4]) - 0x30
      func count(_ index: Int) -> Int { number(bytes, at: start + 20 + 4 * index, of: 4) }
      universalFlags = count(0)
      standardFlags = count(1)
      leaps = count(2)
      transitions = count(3)
      types = count(4)
      characters = count(5)
      guard (0...9).contains(version), leaps == 0, transitions <= Zone.mostTransitions,
        (1...256).contains(types), (0...256).contains(characters),
        (0...types).contains(standardFlags), (0...types).contains(universalFlags)
      else { return nil }
    }

    /// The offset at which the data begins.
    var body: Int { start + Self.length }

    func end(wide: Bool) -> Int {
      body + transitions * ((wide ? 8 : 4) + 1) + types * 6 + characters + standardFlags
        + universalFlags
    }
  }

  private static func zone(
    _ bytes: [UInt8], _ header: Header, wide: Bool, rule: ZoneRule??, _ name: String
  ) -> Zone? {
    guard header.end(wide: wide) <= bytes.count else { return nil }
    let width = wide ? 8 : 4
    let indices = header.body + header.transitions * width
    let types = indices + header.transitions
    func offset(_ type: Int) -> Int { signed(bytes, at: types + 6 * type, of: 4) }
    var first = offset(0)
    var transitions: [Zone.Transition] = []
    for index in 0..<header.transitions {
      let seconds = signed(bytes, at: header.body + index * width, of: width)
      let type = Int(bytes[indices + index])
      guard type < header.types, seconds < 100_000_000_000 else { return nil }
      // Skip everything before the year 1: some files begin with the Big Bang.
      guard seconds > -62_135_596_800 else {
        first = offset(type)
        continue
      }
      if let last = transitions.last, last.since >= seconds * 1000 { return nil }
      // Skip transitions that change only the abbreviation, as most zones have some.
      guard offset(type) != transitions.last?.offset ?? first else { continue }
      transitions.append(.init(since: seconds * 1000, offset: offset(type)))
    }
    return Zone(name: name, firstOffset: first, transitions: transitions, rule: rule ?? nil)?
      .withoutWhatTheRuleTells
  }

  /// The rule in the last line of the file, which may be empty.
  /// - Returns: `nil` if there is no such line, or it is not a rule.
  private static func footer(_ bytes: [UInt8], at start: Int) -> ZoneRule?? {
    guard start < bytes.count, bytes[start] == 0x0A,
      let end = bytes[(start + 1)...].firstIndex(of: 0x0A)
    else { return nil }
    let text = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    guard !text.isEmpty else { return .some(nil) }
    return ZoneRule(text).map { .some($0) }
  }
}

/// An unsigned big-endian number.
private func number(_ bytes: [UInt8], at start: Int, of width: Int) -> Int {
  bytes[start..<(start + width)].reduce(0) { $0 << 8 | Int($1) }
}

/// A signed big-endian number, in two's complement.
private func signed(_ bytes: [UInt8], at start: Int, of width: Int) -> Int {
  let number = number(bytes, at: start, of: width)
  return width == 4 ? Int(Int32(truncatingIfNeeded: number)) : number
}
