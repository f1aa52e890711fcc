import Session
import Testing

@testable import chair
@testable import TerminalKit

/// The keys at the bottom, and the descriptions in `?`.
struct HintRowTests {
  /// A narrow window has two rows of keys if it is not low as well.
  @Test func aNarrowWindowHasTwoRowsOfKeys() throws {
    for phase in try ChairPhase.all()
    where ["speech", "motions", "vote-answered"].contains(phase.name) {
      let low = phase.frame(50, 17)
      let high = phase.frame(50, 20)
      let shown = high.line(18) + high.line(19)
      let hints = phase.hints.filter { $0.whyNot == nil && shown.contains("\($0.key) \($0.note)") }
      let before = phase.hints.filter {
        $0.whyNot == nil && low.line(16).contains("\($0.key) \($0.note)")
      }
      #expect(hints.count >= 4, "\(phase.name): \(shown)")
      #expect(hints.count > before.count)
      #expect(shown.contains("u undo") && shown.hasSuffix("? help"))
      // The message has a row of its own above them.
      var told = phase
      told.view.message = .init(text: "Ghana has the floor.", kind: .answer)
      #expect(told.frame(50, 20).line(17).contains("Ghana has the floor."))
      #expect(told.frame(50, 20).line(18) == high.line(18))
    }
  }

  /// The descriptions of keys are whole in the list; those of commands at least when selected.
  @Test func descriptionsInTheHelpAreWhole() throws {
    var phase = try #require(try ChairPhase.all().first { $0.name == "help" })
    let rows = Cockpit.helpRows(phase.meeting.session, phase.view, filter: "")
    for selected in rows.indices.filter({ $0 % 7 == 0 }) {
      phase.view.help?.selected = selected
      let lines = phase.frame(80, 24).lines
      let about = "\(rows[selected].note): "
      for line in lines.prefix(while: { !$0.contains(about) }) {
        let named = rows.filter { row in
          !row.key.isEmpty && ["│ ", "│ ▸ "].contains { line.hasPrefix("\($0)\(row.key) ") }
        }
        #expect(named.isEmpty || named.contains { line.contains($0.note) }, "\(line)")
      }
      let whole = lines.map { $0.split(separator: "│").joined().trimmed }.joined(separator: " ")
      #expect(whole.contains(about), "\(about)")
    }
  }
}
