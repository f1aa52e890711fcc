import FoundationEssentials
import Testing

@testable import Session

/// What is said of commands and facts outside their own files is found wrong here.
struct CommandNameTests {
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/"

  /// The lines of every source file, without comments.
  private static func sources(_ folder: String) throws -> [(place: String, text: String)] {
    var found: [(String, String)] = []
    let files = FileManager.default
    for path in try files.subpathsOfDirectory(atPath: root + folder) where path.hasSuffix(".swift")
    {
      guard !path.hasSuffix("Generated.swift"),
        let bytes = files.contents(atPath: root + folder + "/" + path)
      else { continue }
      let lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() where !line.drop(while: { $0 == " " }).hasPrefix("//")
      {
        found.append(("\(folder)/\(path):\(index + 1)", String(line)))
      }
    }
    return found
  }

  /// Where a command is named in a literal: its own entry, the keys, a script that is carried out,
  /// and lines that are said to people as lines.
  private static func mayName(_ place: String, _ before: Substring) -> Bool {
    place.contains("App/Keymap.swift") || place.contains("Home/Rehearsal.swift")
      || ["line: ", "subject: ", "ways: ", "CommandID(", "example: "].contains {
        before.contains($0)
      }
  }

  private static func faults(in text: String, at place: String) -> [String] {
    let said = ["undo", "redo", "attend", "announce", "restore"]
    let names = CommandTable.all.map(\.name).filter { $0.contains(" ") || said.contains($0) }
    var faults: [String] = []
    for name in names {
      var rest = text[...]
      while let range = rest.firstRange(of: "\"\(name)") {
        let next = rest[range.upperBound...].first
        // One word alone is also English.
        let isName = next == "\"" || (name.contains(" ") && (next == " " || next == "\\"))
        if isName, !mayName(place, text[..<range.lowerBound]) { faults.append("\(place): \(name)") }
        rest = rest[range.upperBound...]
      }
    }
    return faults
  }

  @Test func commandsAreNamedByTheirIdentifiers() throws {
    let sources = try ["Sources/chair", "Sources/Session", "Sources/Phrases"].flatMap(Self.sources)
    #expect(sources.count > 10_000)
    let faults = sources.flatMap { Self.faults(in: $0.text, at: $0.place) }
    #expect(faults.isEmpty, "use CommandID: \(faults.joined(separator: "\n"))")
  }

  @Test func aLiteralIsFound() {
    #expect(Self.faults(in: "return \"speech end\"", at: "x") == ["x: speech end"])
    #expect(Self.faults(in: "  \"vote cast \\(code) yes\"", at: "x") == ["x: vote cast"])
    #expect(Self.faults(in: "answer = \"\\(line: \"speech end\")\"", at: "x").isEmpty)
    #expect(
      Self.faults(in: "Binding(\"e\", \"speech end\", \"end\")", at: "App/Keymap.swift:1").isEmpty)
  }

  @Test func everyCommandHasOneIdentifier() {
    let ids = CommandTable.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { (1...2).contains($0.name.split(separator: " ").count) })
    #expect(CommandID.speakersAdd.line("Ghana at 2") == "speakers add Ghana at 2")
    #expect(CommandID.speakersAdd.firstWord == "speakers")
  }

  /// A fact that is not entered would be written and never read again.
  @Test func everyFactIsInTheRegistry() throws {
    let known = Set(FactRegistry.entries.values.map { String(describing: $0.type) })
    var declared: Set<String> = []
    for (_, text) in try Self.sources("Sources/Session") {
      let words = text.split { !$0.isLetter && !$0.isNumber && $0 != ":" && $0 != "_" }
      for (word, next) in zip(words, words.dropFirst())
      where word.hasSuffix(":") && (next == "Fact" || next == "Correction") {
        guard text.contains("struct \(word) ") else { continue }
        declared.insert(String(word.dropLast()))
      }
    }
    #expect(declared.count > 70)
    #expect(declared.subtracting(known).sorted() == [])
    #expect(known.subtracting(declared).sorted() == [])
  }
}
