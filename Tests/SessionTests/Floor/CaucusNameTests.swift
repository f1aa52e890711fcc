import SessionFixtures
import Testing

@testable import Catalogue
@testable import Session

/// Kinds of motion of a book's own that open a caucus: the caucus has their name.
struct CaucusNameTests {
  private func committee() throws -> Play {
    var setup = try Committee(rules: "harvard", members: 9).play().session.setup
    setup.rules.add("think-tank", "Think tank", .unmoderatedCaucus)
    setup.rules.add("hearing", "Hearing", .openDebate)
    setup.rules.add("trial", "Trial", .closedDebate)
    var play = Play(setup)
    try play.run(["meeting open", "attend all present"])
    return play
  }

  private func title(_ motion: String, _ more: String...) throws -> String? {
    var play = try committee()
    try play.run(["motion \(motion) by D001", "motion pass next"] + more)
    return play.session.state.floor.caucus.map(play.session.title)
  }

  @Test func itKeepsItsName() throws {
    #expect(try title("think-tank 10m") == "Think tank")
    #expect(try title("hearing 10m") == "Hearing")
    #expect(try title("trial 10m") == "Trial: time in favour")
    #expect(try title("trial 10m", "caucus end") == "Trial: time against")
    #expect(try title("moderated 10m 60s") == "Moderated caucus")
    #expect(
      try title("think-tank 10m", "motion extend 5m by D002", "motion pass next") == "Think tank")
  }

  @Test func theAnswerNamesIt() throws {
    var play = try committee()
    try play.run("motion think-tank 10m by D001")
    #expect(try play.run("motion pass next").hasSuffix("Think tank, 10 minutes."))
  }

  @Test func theTimedDebatesOfBuiltInBooksAreCalledByTheirPhases() throws {
    var kinds: Set<String> = []
    for name in Catalogue.ruleBookNames {
      let book = try Catalogue.ruleBook(named: name, for: .committee)
      kinds.formUnion(
        book.motions.filter { [.openDebate, .closedDebate].contains($0.effect) }.map(\.kind))
    }
    #expect(kinds == Caucus.timedDebates)
  }
}
