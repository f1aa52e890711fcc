import Testing

@testable import chair

struct KeyTableTests {
  @Test func everyKeyStandsWhereItHolds() {
    let table = KeyTable([
      Binding("e", "speech end", "end the speech", in: [.floor, .motions, .roster, .record]),
      Binding("u", "undo", "undo"), Binding("a", "caucus queue ", "pick placards", in: [.floor]),
      Binding("a", "speakers add ", "add a speaker", in: [.floor]),
      Binding("a", "attend {seat} absent", "absent", in: [.roster]),
    ]).markdown
    #expect(
      table.split(separator: "\n").map(String.init) == [
        "| where | keys |", "|---|---|", "| everywhere | `e` end the speech · `u` undo |",
        "| floor | `a` pick placards, add a speaker |", "| roster | `a` absent |",
      ])
  }

  @Test func everyBindingIsInTheTable() {
    let table = KeyTable(Keymap.bindings).markdown
    for binding in Keymap.bindings {
      #expect(table.contains("`\(binding.key)` ") && table.contains(binding.note), "\(binding.key)")
    }
  }
}
