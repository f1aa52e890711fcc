@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// Private directives are on the chair's screen and nowhere else.
struct PrivateDirectiveTests {
  private func crisis() throws -> Play {
    var play = try Committee(rules: "crisis", organ: .cabinet, members: 5).play()
    try play.run([
      "doc add private-directive \"Sell the fleet to Narnia\" by D001",
      "doc execute PD1 \"Sold for a song\"",
      "doc add private-directive \"Bribe the harbour master\" by D002 number X7",
      "doc execute X7 not \"He refuses\"",
    ])
    return play
  }

  @Test func theyAreKept() throws {
    let kept = try crisis().session.state.register.privateDirectives
    #expect(kept.map(\.number) == ["PD1", "X7"])
    #expect(kept[0].execution == .init(isDone: true, answer: "Sold for a song"))
    #expect(kept[1].execution?.isDone == false)
  }

  @Test func theyAreInNoPublicOutput() throws {
    let play = try crisis()
    let open = PublicSession(play.session).session
    #expect(open.state.register.privateDirectives.isEmpty)
    #expect(open.state.register.documents.isEmpty)
    let json = Snapshot(play.session).json
    for secret in ["fleet", "song", "harbour", "refuses", "PD1", "X7", "private"] {
      #expect(!json.lowercased().contains(secret.lowercased()), "\(secret)")
    }
  }

  @Test func nothingElseIsDoneWithThem() throws {
    let play = try crisis()
    for line in ["doc introduce PD1", "vote open PD1", "doc show PD1", "doc adopt PD1"] {
      #expect(play.refused(line) != nil, "\(line)")
    }
  }
}
