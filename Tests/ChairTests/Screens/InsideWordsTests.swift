import FoundationEssentials
import Testing

/// Inside the program the chair has no shell.
struct InsideWordsTests {
  private static let sources =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/Sources/"

  @Test(arguments: [
    "chair/App", "chair/Home", "chair/Screens", "Session", "Presentation", "Storage/Session",
  ])
  func noMessageNamesASubcommand(folder: String) throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.sources + folder)
      .filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    let names = [
      "new", "open", "project", "do", "show", "minutes", "check", "commands", "keys", "--help",
    ]
    for file in files {
      let text = String(
        decoding: try Data(contentsOf: URL(filePath: "\(Self.sources)\(folder)/\(file)")),
        as: UTF8.self)
      for line in text.split(separator: "\n") where !line.contains("//") && line.contains("\"") {
        for name in names {
          let isNamed = line.contains("`chair \(name)") || line.contains("run chair \(name)")
          #expect(!isNamed, "\(file): \(line)")
        }
      }
    }
  }
}
