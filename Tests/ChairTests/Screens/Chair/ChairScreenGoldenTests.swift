import Testing

@testable import chair

/// The chair's screen in every phase, as text.
@Suite struct ChairScreenGoldenTests {
  @Test func everyPhase() throws {
    for phase in try ChairPhase.all() {
      try Golden.expect(phase.name) { phase.frame($0, $1) }
    }
  }

  @Test func compact() throws {
    let names = [
      "roll-call", "speech", "speech-over", "moderated", "moderated-speech", "motions",
      "vote-first-round", "vote-vetoed", "suspended", "prompt-error", "help", "record-confirm",
      "interrupted", "point-heard", "rights-owed", "vote-consensus",
    ]
    for phase in try ChairPhase.all() where names.contains(phase.name) {
      try Golden.expect("\(phase.name)-compact", [(40, 12), (60, 20)]) { phase.frame($0, $1) }
    }
  }

  /// Below 40 × 12 one line with the running clock remains.
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
