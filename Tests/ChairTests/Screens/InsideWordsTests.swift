import FoundationEssentials
import Session
import Storage
import Testing

@testable import chair

/// Inside the program the chair has no shell.
struct InsideWordsTests {
  private static let sources =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/Sources/"

  @Test(arguments: [
    "chair/App", "chair/Home", "chair/Plain", "chair/Preferences", "chair/Screens", "Catalogue",
    "Host", "Phrases", "Presentation", "Session", "Storage", "TerminalKit",
  ])
  func noMessageNamesASubcommand(folder: String) throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.sources + folder)
      .filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    let names = [
      "new", "open", "project", "do", "show", "minutes", "check", "commands", "keys", "--help",
      "bodies", "rules", "scores",
    ]
    // Worded by each front end, or without an equivalent inside the program.
    let allowed = ["case .commandList:", "`chair check` shows what", "`chair open --set-aside`"]
    for file in files {
      let text = String(
        decoding: try Data(contentsOf: URL(filePath: "\(Self.sources)\(folder)/\(file)")),
        as: UTF8.self)
      for line in text.split(separator: "\n")
      where !line.contains("//") && line.contains("\"") && !allowed.contains(where: line.contains) {
        for name in names {
          let isNamed = line.contains("`chair \(name)") || line.contains("run chair \(name)")
          #expect(!isNamed, "\(file): \(line)")
        }
        for option in ["roster", "members", "body", "rules", "guide", "force", "plain"] {
          #expect(!line.contains("--\(option)"), "\(file): \(line)")
        }
      }
    }
  }

  @Test func eachFrontEndNamesItsOwnListOfCommands() throws {
    let session = Session(try NewSession(body: "unsc", year: 2023).setup(in: .utc))
    let refusal = try #require(throws: Refusal.self) {
      try Command("nonsense", for: session)
    }
    let told = "there is no command \"nonsense\": "
    #expect(refusal.message == told + "`chair commands` lists them")
    #expect(PlainWords.said(refusal.saying) == told + "help lists what can be done")
    var view = ViewState()
    #expect(KeyedWords(session, view).say(refusal.saying) == told + "? lists them")
    view.prompt = Prompt(text: "nonsense")
    #expect(KeyedWords(session, view).say(refusal.saying) == told + "Esc, then ? lists them")
  }

  @Test(
    arguments: [
      .locked(by: nil), .unreleasedVersion(found: 1, supported: 2), .notASession, .foreign,
      .severalNames,
    ] as [StorageError.Reason])
  func onlyTheShellIsToldOfSubcommands(reason: StorageError.Reason) throws {
    let error = StorageError(reason, path: "council.chair")
    #expect(try !#require(Failure(error)).message.contains("`"))
    #expect(try #require(Failure(inShell: error)).message.contains("`chair "))
  }
}
