@testable import Catalogue
import Testing

@testable import Session

/// Advice to the chair, under every book and for every organ.
struct AdviceTests {
  static let committees: [Committee] = Catalogue.ruleBookNames.flatMap { name in
    Organ.allCases.map { Committee(rules: name, organ: $0, members: 9) }
  }

  private static let advice: [Advice] = [
    .debateIsOpen(waiting: 2), .moveClosure, .moveExtension, .moveCaucus, .moveReconsideration,
    .unheard("1 for"), .chairMayVote, .votesMissing(2), .importantMajority,
    .enoughAdopted(["A"]), .longCaucus(most: 60), .longSpeeches(most: 60_000), .placards,
  ]

  /// Advice only mentions motions that the book has.
  @Test(arguments: committees) func itNamesNoMotionThatTheBookLacks(of committee: Committee) throws
  {
    let play = try committee.play()
    let book = play.session.setup.rules
    let motions: [(words: String, effects: [MotionEffect])] = [
      ("close debate", [.closeDebate, .nextPhase, .voteWithSpeakers]),
      ("debate is not closed", [.closeDebate, .nextPhase, .voteWithSpeakers]),
      ("a motion extends", [.extendCaucus]), ("reconsider", [.reconsider]),
      ("important", [.importantQuestion]),
    ]
    for advice in Self.advice where advice.holds(under: book) {
      let words = advice.words(book).text
      for (phrase, effects) in motions where words.contains(phrase) {
        #expect(book.motions.contains { effects.contains($0.effect) }, "\(words)")
      }
    }
  }

  @Test(arguments: committees) func closureIsAdvisedWhereItCanBeMoved(in committee: Committee)
    throws
  {
    var play = try committee.play()
    let book = play.session.setup.rules
    let isMoved = book.motions.contains { Advice.closures.contains($0.effect) }
    try play.run(["agenda set 1", "speakers open", "speakers add D001, D002"])
    let refusal = try #require(play.refused("debate close")).message
    #expect(refusal.contains("a motion to close debate") == isMoved, "\(refusal)")
    let warnings = try play.decision("vote open \"Draft\" by placards").warnings.map(\.text)
    #expect(warnings.contains { $0.contains("debate is not closed") } == isMoved)
  }

  @Test(arguments: committees) func aVoteIsReconsideredWhereTheBookKnowsIt(in committee: Committee)
    throws
  {
    var play = try committee.play()
    try play.run(["agenda set 1"] + count(9, 0))
    let isKnown = play.session.setup.rules.motions.contains { $0.effect == .reconsider }
    let warnings = try play.decision("vote again 1").warnings.map(\.text)
    #expect(warnings.contains { $0.contains("was decided") })
    #expect(warnings.contains { $0.contains("reconsiders") } == isKnown)
  }

  @Test(arguments: committees) func caucusesAreMovedWhereTheBookKnowsThem(in committee: Committee)
    throws
  {
    let play = try committee.play()
    let effects = Set(play.session.setup.rules.motions.map(\.effect))
    let areKnown = !effects.isDisjoint(with: [.moderatedCaucus, .consultation, .openDebate])
    let refusal = try #require(play.refused("caucus end")).message
    #expect(refusal.contains("a motion opens one") == areKnown, "\(refusal)")
  }

  @Test func nobodyIsMissedWhereNobodyObjected() throws {
    var play = try Committee(rules: "un", members: 9).play()
    try play.run(["agenda set 1", "motion adjourn-debate by D001"])
    #expect(try !play.decision("motion vote next 9 0").warnings.isEmpty)
    #expect(try !play.decision("motion pass next").warnings.isEmpty)
    #expect(try play.decision("motion pass next unopposed").warnings.isEmpty)
    var cabinet = try Committee(rules: "crisis", organ: .cabinet, members: 9).play()
    try cabinet.run(["agenda set 1"] + put("vote-with-speakers 30s speakers 1 \"D1\"", 9, 0))
    #expect(try !cabinet.decision("vote open \"D1\"").warnings.isEmpty)
    #expect(try cabinet.decision("vote open \"D1\" by consensus").warnings.isEmpty)
  }

  /// Motions that are said to be in order instead can be made.
  @Test(arguments: committees) func whatIsInOrderInsteadCanBeMoved(in committee: Committee) throws {
    var play = try committee.play()
    try play.run(["agenda set 1", "speech start D001"])
    let book = play.session.setup.rules
    let rule = try #require(book.motions.first { !$0.when.contains(.speech) })
    let ruling = Ruling(play.session, now: play.now)
    let message = try #require(ruling.phaseRefusal(rule)).message
    for other in book.motions where other.needs?.contains(.mainMotion) == true {
      #expect(!message.contains(" \(other.kind)"), "\(message)")
    }
  }
}
