import FoundationEssentials
import Testing

/// The table of docs/architecture.md on what each addition changes.
struct ArchitecturePageTests {
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/"

  /// What is added, and the source files that it changes.
  private func rows() throws -> [(what: String, files: [String], tests: [String])] {
    let page = try String(
      decoding: Data(contentsOf: URL(filePath: Self.root + "docs/architecture.md")), as: UTF8.self)
    let section = page.split(separator: "## Where to add what", maxSplits: 1)[1]
    return section.split(separator: "\n").filter { $0.hasPrefix("| a") }.map { row in
      let cells = row.split(separator: " | ")
      func code(_ cell: Substring) -> [String] {
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      }
      return (
        String(cells[0].dropFirst(2)), code(cells[1]).filter { $0.hasSuffix(".swift") },
        code(cells[2])
      )
    }
  }

  @Test func noAdditionTakesMoreThanThreeFiles() throws {
    let rows = try rows()
    let asked = [
      "a command", "a fact", "a kind of motion", "a pane", "a field of rule books",
      "a format of the minutes",
    ]
    for what in asked { #expect(rows.contains { $0.what == what }, "\(what)") }
    for row in rows { #expect((1...3).contains(row.files.count), "\(row.what): \(row.files)") }
  }

  @Test func everyFileAndTestThatItNamesExists() throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.root + "Tests")
    let names = Set(paths.compactMap { $0.split(separator: "/").last.map(String.init) })
    for row in try rows() {
      for file in row.files {
        #expect(
          FileManager.default.fileExists(atPath: "\(Self.root)Sources/\(file)"), "\(file)")
      }
      #expect(!row.tests.isEmpty)
      for test in row.tests { #expect(names.contains("\(test).swift"), "\(test)") }
    }
  }
}
