import FoundationEssentials
import Session
import SessionFixtures
import Storage
import Testing

@testable import chair

/// Whole meetings, one script each in `Tests/Stories/documents`. The first comment of a script is
/// the `chair new` that makes its session. Every field of the JSON file beside it must be in
/// `chair show --json` afterwards; none of the lines of an `.absent` file may be.
struct StoryTests {
  @Test(arguments: Story.names) func story(_ name: String) throws {
    let story = try Story(name)
    let shown = try story.shown()
    let differences = try AnyJSON(story.text("json")).differences(from: AnyJSON(shown))
    #expect(differences.isEmpty, "\(name):\n\(differences.joined(separator: "\n"))")
    for secret in try story.absent() {
      #expect(!shown.lowercased().contains(secret.lowercased()), "\(name): \(secret)")
    }
  }

  /// Scripts that were moved or renamed would not be missed otherwise.
  @Test func theyAreFound() {
    #expect(Story.names.count >= 5, "\(Story.names)")
  }

  @Test func eachDifferenceIsNamedByItsPath() throws {
    let expected = try AnyJSON(#"{"a": {"b": [1, 2, 3]}, "c": "x", "d": null, "e": 1.01}"#)
    let shown = try AnyJSON(#"{"a": {"b": [1, 5]}, "c": "x", "e": 1, "f": 0}"#)
    #expect(
      expected.differences(from: shown) == [
        "a.b: 3 expected, 2 there", "a.b[1]: 2 expected, 5 there", "d: missing",
      ])
  }
}

/// A script and what must hold after it.
private struct Story {
  let name: String

  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    + "/Stories/documents/"

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".chair") }.map { String($0.dropLast(6)) }.sorted()

  init(_ name: String) throws { self.name = name }

  func text(_ ending: String) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(filePath: "\(Self.folder)\(name).\(ending)")),
      as: UTF8.self)
  }

  /// What may be nowhere in the state.
  func absent() throws -> [Substring] {
    guard FileManager.default.fileExists(atPath: "\(Self.folder)\(name).absent") else { return [] }
    return try text("absent").split(separator: "\n")
  }

  /// The state after the script, as `chair show --json` prints it.
  func shown() throws -> String {
    let script = try text("chair")
    let command = try NewCommand.parse(
      Self.words(of: try #require(script.split(separator: "\n").first)))
    var new = NewSession(
      body: command.body, year: command.year, rules: command.rules, topics: command.topics)
    try command.takeRoster(into: &new)
    var play = Play(try new.setup(in: .utc))
    play.files = FilesBeside(folder: Self.folder)
    try play.script(script)
    return Snapshot(play.session).json
  }

  /// The words after `# chair new`, without their quotes.
  private static func words(of line: Substring) -> [String] {
    let pieces = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    let words = pieces.flatMap { place, piece in
      place % 2 == 1 ? [String(piece)] : piece.split(separator: " ").map(String.init)
    }
    return Array(words.dropFirst(3))
  }
}

/// Reads files of a folder as the program reads them.
private struct FilesBeside: InputSource {
  let folder: String

  func lot() -> Int { 0 }
  func zone(named name: String) throws(Refusal) -> Zone { .utc }
  func text(ofFile path: String) throws(Refusal) -> String {
    try MachineInputs().text(ofFile: folder + path)
  }
}

extension AnyJSON {
  /// What differs from the JSON that is there, by path. Objects may have more fields there; lists
  /// are as long and in that order; numbers may differ by 0.05.
  fileprivate func differences(from there: AnyJSON?, at path: String = "") -> [String] {
    switch (self, there) {
    case (_, nil): return ["\(path): missing"]
    case (.object(let members), .object(let others)?):
      return members.keys.sorted().flatMap { key in
        members[key]?.differences(from: others[key], at: path.isEmpty ? key : "\(path).\(key)")
          ?? []
      }
    case (.array(let elements), .array(let others)?):
      let counts =
        elements.count == others.count
        ? [] : ["\(path): \(elements.count) expected, \(others.count) there"]
      return counts
        + zip(elements, others).enumerated().flatMap { place, pair in
          pair.0.differences(from: pair.1, at: "\(path)[\(place)]")
        }
    case (.number(let number), .number(let other)?) where abs(number - other) <= 0.05: return []
    case (_, let other?):
      return self == other ? [] : ["\(path): \(words) expected, \(other.words) there"]
    }
  }
}
