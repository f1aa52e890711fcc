import Session
import Testing

@testable import chair

/// The history of lines typed at the prompt.
struct PromptHistoryTests {
  private let lines = ["motion unmod 10m", "speakers add Ghana", "motion mod 9m 30s", "undo"]

  @Test func goesThroughAllWhereNothingIsTyped() {
    var history = PromptHistory(lines)
    #expect(lines.indices.map { _ in history.older(than: "") } == lines.reversed())
    #expect(history.older(than: "") == nil, "there is none before the first")
    #expect(history.newer() == "speakers add Ghana")
    #expect(history.newer() == "motion mod 9m 30s")
    #expect(history.newer() == "undo")
    #expect(history.newer() == "", "back where it began")
    #expect(history.newer() == nil)
  }

  @Test func goesThroughThoseThatBeginWithWhatWasTyped() {
    var history = PromptHistory(lines)
    #expect(history.older(than: "Motión") == "motion mod 9m 30s")
    #expect(history.older(than: "motion mod 9m 30s") == "motion unmod 10m")
    #expect(history.older(than: "motion unmod 10m") == nil)
    #expect(history.newer() == "motion mod 9m 30s")
    #expect(history.newer() == "Motión", "what was typed is not lost")
    #expect(history.older(than: "10m") == nil)
    #expect(history.older(than: "10m", anywhere: true) == "motion unmod 10m")
  }

  @Test func typingOnBeginsAnew() {
    var history = PromptHistory(lines)
    #expect(history.older(than: "mo") == "motion mod 9m 30s")
    history.leave()
    #expect(history.older(than: "s") == "speakers add Ghana")
  }

  @Test func aLineStandsOnceAndTheOldestGo() {
    var history = PromptHistory(lines)
    history.add("speakers add Ghana")
    #expect(history.lines.suffix(2) == ["undo", "speakers add Ghana"])
    #expect(history.lines.count == 4)
    for number in 0..<PromptHistory.limit { history.add("question \(number)") }
    #expect(history.lines.count == PromptHistory.limit)
    #expect(history.lines.first == "question 0")
    #expect(PromptHistory(lines + history.lines).lines == history.lines)
  }

  @Test func theKeysOfThePrompt() throws {
    var desk = try CockpitTests.Desk()
    desk.cockpit.history = PromptHistory(lines)
    try desk.press(":", "\"mo\"", "up")
    #expect(desk.cockpit.view.prompt?.text == "motion mod 9m 30s")
    try desk.press("up", "down", "down")
    #expect(desk.cockpit.view.prompt?.text == "mo")
    #expect(desk.cockpit.view.prompt?.cursor == 2)
    try desk.press("C-u", "\"gha\"", "C-r")
    #expect(desk.cockpit.view.prompt?.text == "speakers add Ghana")
    // After typing, Up searches for the new text.
    try desk.press("C-u", "\"motion unm\"", "up")
    #expect(desk.cockpit.view.prompt?.text == "motion unmod 10m")
  }
}
