import Testing

@testable import chair

@Suite struct TinyScreenTests {
  /// Below 40 × 12, the screen is one line with the running clock.
  @Test func tiny() throws {
    let phases = try ChairPhase.all()
    func line(_ name: String, _ width: Int, _ height: Int) -> String {
      phases.first { $0.name == name }?.frame(width, height).text ?? ""
    }
    #expect(line("speech", 39, 1) == "1:00 Malta")
    #expect(line("speech", 8, 1) == "1:00 Ma…")
    #expect(line("speech", 4, 1) == "1:00")
    #expect(line("speech", 1, 1) == "…")
    #expect(line("speech-over", 20, 1) == "+0:12 Malta")
    #expect(line("speech-paused", 20, 1) == "1:00 Malta paused")
    #expect(line("unmoderated", 30, 1) == "8:17 Unmoderated caucus")
    #expect(line("roll-call", 20, 1) == "Ghana")
    #expect(line("suspended", 20, 1) == "suspended")
    #expect(
      line("nobody-speaks", 100, 3) == "\n10:03 United Nations Security Council\nneeds 40 × 12")
    #expect(line("prompt-error", 30, 2) == "0:45 Japan\n:speakers add Genoa")
  }
}
