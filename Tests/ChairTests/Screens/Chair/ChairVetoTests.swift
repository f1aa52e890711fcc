import Session
import Testing

@testable import chair

/// The chair's screen names all vetoing delegations in full, however narrow the floor pane is.
struct ChairVetoTests {
  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func everyVetoIsNamedAsItIsCast(width: Int, height: Int) throws {
    var meeting = try FixtureMeeting.council()
    try meeting.run(
      "meeting open", "attend all present", "agenda set 1",
      "vote open \"Draft resolution\" substantive by roll-call starting Albania")
    var names: [String] = []
    for (code, name) in [
      ("RUS", "Russia"), ("USA", "United States"), ("CHN", "China"), ("FRA", "France"),
    ] {
      try meeting.run("vote cast \(code) no")
      names = (names + [name]).sorted()
      let phase = ChairPhase(
        name: "vetoes", meeting: meeting, view: ViewState(pane: .vote))
      // Look only at the floor's column.
      let rows = phase.frame(width, height).lines.compactMap {
        $0.split(separator: "│").first.map { String($0) }
      }
      let text = rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(text.contains("veto by \(Wording.list(names))"), "\(text)")
    }
  }
}
