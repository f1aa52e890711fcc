@testable import Catalogue
@testable import Phrases
import Session
import SessionFixtures
import Testing

@testable import Storage
@testable import StorageFixtures
@testable import chair

/// A journal may come from a stranger and have valid checksums. Whatever its texts contain, no
/// output contains control characters that act on the terminal, and no text can imitate a line of
/// the program.
struct StrangersTextTests {
  /// Appended to each string field in turn.
  private static let attack =
    "\u{1B}]0;x\u{7}\u{1B}[2J\u{9B}31m\u{7F}\u{202E}\u{2066}\u{8}\r\nFORGED\rFORGED\nFORGED\u{85}FORGED\u{2028}FORGED"

  /// A meeting with records of many kinds.
  private static let meeting = [
    "meeting open", "dais presiding \"Ms Chair\"", "attend all present",
    "delegation add \"Arctic Council\" code ARC observer", "delegation rename France \"Gaul\"",
    "agenda add \"A third topic\"", "agenda set 1", "speakers open", "speakers add Ghana, Japan",
    "speech start", "note Ghana \"a private word\"", "announce \"Lunch at one\"",
    "point order Malta \"The time\"", "point order Malta \"The time\" denied", "speech end",
    "motion moderated 6m 60s \"Shared rivers\" by Albania", "motion vote next 11 4",
    "speech start Brazil", "speech end", "caucus end", "interrupt \"Breaking news\"",
    "interrupt end", "snapshot \"A place\"", "motion close-debate by France",
    "motion vote next 15 0", "vote open \"Draft resolution\" by roll-call",
    "vote cast all yes", "vote cast Russia no-with-rights", "vote close",
    "speech rights Russia", "speech end",
  ]

  private static let path = "/stranger.chair"

  /// The decoded lines of the meeting's journal.
  private func lines() throws -> [JSONValue] {
    let disk = MemoryFileSystem()
    let setup = try NewSession(body: "unsc", year: 2023, topics: ["Water", "Schools"]).setup()
    let file = try SessionFile.create(Self.path, setup, on: disk)
    for (index, line) in Self.meeting.enumerated() {
      do { try file.perform(line, at: setup.createdAt + index * 1000) } catch {
        Issue.record("\(line): \(error)")
      }
    }
    let contents = try JournalContents.read(Self.path, on: disk)
    return try ([contents.header] + contents.records()).map { line in
      let object = line.dropLast(JournalFormat.sealLength)
      return try JSONValue(String(decoding: object, as: UTF8.self) + "}")
    }
  }

  /// A session folder with these lines and valid checksums.
  private func disk(_ lines: [JSONValue]) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    try disk.makeDirectory(Self.path, in: .workingDirectory, mode: 0o700)
    let file = try disk.create(
      Self.path + "/journal.jsonl", in: .workingDirectory, mode: 0o600)
    for line in lines {
      // A journal has no blanks between members.
      let bytes = JournalFormat.sealed(Array(line.tight.utf8))
      _ = try bytes.withUnsafeBytes { try disk.write($0, to: file) }
    }
    try disk.close(file)
    return disk
  }

  /// All output about a session, or the error message if it cannot be read.
  private func told(_ disk: MemoryFileSystem) -> [String] {
    do {
      let contents = try JournalContents.read(Self.path, on: disk)
      let session = try contents.completeSession(at: Self.path)
      let minutes = Minutes(
        setup: session.setup, records: try contents.decodedRecords(at: Self.path))
      let spoken = Spoken(session, now: session.time)
      let pages = [Overview(session).text, Snapshot(session).json]
      return pages + Minutes.Format.allCases.map(minutes.rendered)
        + [RuleBookPage(session.setup.rules, for: .council).text]
        + (spoken.whereabouts + spoken.roster(matching: "") + [spoken.prompt]
        + ViewState.Pane.allCases.flatMap(spoken.part)).map(\.onOneLine)
        + screens(session)
    } catch {
      return [(Failure(error)?.message ?? "\(error)").onOneLine]
    }
  }

  private func screens(_ session: Session) -> [String] {
    let view = ViewState(pane: Cockpit.startingPane(session))
    return [
      ChairScreen.frame(
        session, view, hints: Cockpit.hints(session, view), now: session.time, width: 120,
        height: 40
      ).text,
      RoomScreen.frame(
        session, RoomLook(languages: [.english]), now: session.time, width: 120, height: 40
      ).text,
    ]
  }

  /// Compares the output with that for harmless text.
  /// - Parameter harmless: the output if the same text is on one line.
  private func check(_ told: [String], as harmless: [String], _ place: String) {
    #expect(told.count == harmless.count)
    for (text, other) in zip(told, harmless) {
      let shown = text.withoutControls
      #expect(!shown.unicodeScalars.contains(where: Self.steers), "\(place): \(shown)")
      // Formats with quoting or tags may contain line breaks.
      if ["date,", "<!", "{"].contains(where: shown.hasPrefix) { continue }
      #expect(Self.lines(shown) == Self.lines(other), "\(place): \(Self.difference(shown, other))")
    }
  }

  private static func difference(_ text: String, _ other: String) -> String {
    let rows = zip(
      text.split(whereSeparator: \.isNewline), other.split(whereSeparator: \.isNewline))
    return rows.first { $0 != $1 }.map { "\($0) / \($1)" } ?? ""
  }

  private static func lines(_ text: String) -> Int { text.count { $0.isNewline } }

  /// An independent definition, so as not to repeat the program's own.
  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: !["\n", "\t", "\r"].contains(scalar)
    case .format:
      (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    default: false
    }
  }

  @Test func everyStringFieldOfASession() throws {
    let lines = try lines()
    var together = lines
    var seen: Set<String> = []
    var fields = 0
    var read = 0
    for (index, line) in lines.enumerated() {
      for place in line.strings() where seen.insert(place.name).inserted {
        fields += 1
        var one = lines
        one[index] = line.appending(Self.attack, at: place.steps)
        var other = lines
        other[index] = line.appending(Self.attack.onOneLine, at: place.steps)
        let disk = try disk(one)
        check(told(disk), as: told(try self.disk(other)), place.name)
        guard (try? JournalContents.read(Self.path, on: disk).completeSession(at: Self.path)) != nil
        else { continue }
        read += 1
        together[index] = together[index].appending(Self.attack, at: place.steps)
      }
    }
    // Make sure that the search reaches many fields.
    #expect(fields > 60)
    #expect(read > 30)
    // Names with different blanks refer to other motions, so the number of lines may differ here.
    for text in told(try disk(together)) {
      #expect(!text.withoutControls.unicodeScalars.contains(where: Self.steers))
    }
  }
}

extension JSONValue {
  /// The paths of all strings, and their names without array indices.
  fileprivate func strings(
    _ steps: [Step] = [], _ name: String = ""
  ) -> [(steps: [Step], name: String)] {
    switch self {
    case .string: [(steps, name)]
    case .array(let elements):
      elements.enumerated().flatMap { $1.strings(steps + [.element($0)], name + "[]") }
    case .object(let object):
      object.members.flatMap { $0.value.strings(steps + [.member($0.key)], "\(name).\($0.key)") }
    default: []
    }
  }

  fileprivate enum Step {
    case element(Int)
    case member(String)
  }

  fileprivate func appending(_ text: String, at steps: [Step]) -> JSONValue {
    switch (self, steps.first) {
    case (.string(let old), nil): return .string(old + text)
    case (.array(var elements), .element(let index)?):
      elements[index] = elements[index].appending(text, at: Array(steps.dropFirst()))
      return .array(elements)
    case (.object(var object), .member(let key)?):
      object[key] = object[key]?.appending(text, at: Array(steps.dropFirst()))
      return .object(object)
    default: return self
    }
  }
}

extension JSONValue {
  /// Compact JSON without blanks, as in a journal.
  fileprivate var tight: String {
    switch self {
    case .array(let elements): "[" + elements.map(\.tight).joined(separator: ",") + "]"
    case .object(let object):
      "{"
        + object.members.map { "\(JSONValue.string($0.key).compact):\($0.value.tight)" }
        .joined(separator: ",") + "}"
    default: compact
    }
  }
}
