@testable import Session
import SessionFixtures
import Testing

@Suite("Completions at the end of a text")
struct CompletionEndTests {
  @Test("what a command lists is offered before the first letter")
  func listed() throws {
    var play = try Play()
    func texts(_ line: String) -> [String] {
      Completions(of: line, for: play.session).candidates.map(\.text)
    }
    #expect(texts("doc add ").starts(with: ["working-paper", "draft", "directive"]))
    #expect(!texts("doc add ").contains("\""))
    #expect(texts("doc approve ").isEmpty)
    try play.run([
      "doc add draft \"Lights at small ports\" by Ghana, Japan, Malta",
      "doc add draft \"Clean ports\" by Ghana, Japan, Malta", "doc approve 1.2",
    ])
    #expect(texts("doc approve ") == ["1.1"])
    // Other texts have nothing to list.
    #expect(texts("announce ").isEmpty)
  }

  @Test(
    "a text of several words without quotes can be typed to its end",
    arguments: CommandTable.all.map { ($0.name, $0.example) })
  func unquoted(name: String, example: String) throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "agenda set 1", "speech start Ghana"])
    let words = example.split(separator: " ").map(String.init)
    for count in 1...words.count {
      let begun = words.prefix(count).joined(separator: " ")
      for rest in ["", " ", " a b", " a b ", " 5m a b ", " Ghana a b c "] {
        let completions = Completions(of: begun + rest, for: play.session)
        #expect(completions.range.upperBound == (begun + rest).count)
      }
    }
  }
}
