import SessionFixtures
import Testing

@testable import Session

/// Who may use a command: the engine checks the seat that enters the line.
struct PermissionTests {
  private func command(_ permission: Permission) -> Command {
    let spec = CommandSpec(
      "test", help: "Test.", example: "test", permission: permission
    ) { _, ruling in
      ruling.answer = "Done."
    }
    return Command(line: "test", spec: spec, arguments: Arguments(words: ["test"]))
  }

  @Test func anotherSeatIsRefusedWhatIsTheFirstSeatsAlone() throws {
    let session = try Play().session
    #expect(try session.perform(command(.firstSeat), at: 0).answer.text == "Done.")
    let refusal = #expect(throws: Refusal.self) {
      try session.perform(command(.firstSeat), at: 0, by: "Rapporteur")
    }
    #expect(refusal?.message == "Rapporteur may not use test")
    #expect(refusal?.kind == .outOfOrder)
    #expect(try session.perform(command(.dais), at: 0, by: "Rapporteur").answer.text == "Done.")
  }

  @Test func everyCommandIsForAnySeatAtTheDais() {
    #expect(CommandTable.all.allSatisfy { $0.permission == .dais })
  }
}
