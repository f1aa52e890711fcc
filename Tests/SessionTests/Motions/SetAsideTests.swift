@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// A topic whose debate was adjourned can be brought back, and the chair is told how.
struct SetAsideTests {
  @Test(arguments: Catalogue.ruleBookNames) func theAnswerSaysTheWayBack(_ book: String) throws {
    for organ in Organ.allCases {
      let rules = try Catalogue.ruleBook(named: book, for: organ)
      guard let rule = rules.motions.first(where: { $0.effect == .adjournDebate }) else { continue }
      var play = try Committee(rules: book, organ: organ, members: 9).play()
      if play.session.agenda.current != 1 { try play.run("agenda set 1") }
      // If a main motion is debated, it is set aside instead of the topic.
      guard play.refused("motion \(rule.kind) by D001 second D002") == nil else { continue }
      try play.run("motion \(rule.kind) by D001 second D002")
      let isUnopposed = rule.decision == .noObjection
      let answer = try play.run(isUnopposed ? "motion pass next unopposed" : "motion vote next 9 0")
      #expect(play.session.agenda.current == nil)
      if let back = rules.motions.first(where: { $0.effect == .resumeDebate }) {
        #expect(answer.contains("; to bring it back: motion \(back.kind) 1 by <who>."))
        try play.run(["motion \(back.kind) 1 by D001 second D002", "motion vote next 9 0"])
      } else {
        #expect(answer.contains("; to take it up again: agenda set 1."))
        try play.run("agenda set 1")
      }
      #expect(play.session.agenda.current == 1, "\(book) for a \(organ)")
    }
  }
}
