@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// The order in which delegations are called in a roll-call vote.
struct CallOrderTests {
  /// A book and an organ for which the first delegation to be called is drawn by lot.
  struct Drawing: Sendable, CustomTestStringConvertible {
    var book: String
    var organ: Organ
    var testDescription: String { "\(book) for a \(organ)" }
  }

  static let books = Catalogue.ruleBookNames.flatMap { book in
    Organ.allCases.compactMap { organ in
      let rules = try? Catalogue.ruleBook(named: book, for: organ)
      return rules?.rollCall.start == .lot ? Drawing(book: book, organ: organ) : nil
    }
  }

  private func open(_ drawing: Drawing) throws -> Play {
    let (_, roster) = try Catalogue.roster(of: "unsc", year: 2023)
    var play = Play(
      Setup(
        committee: "Test",
        body: Body(name: "custom", title: "Test", organ: drawing.organ, affirmativeVotes: nil),
        rules: try Catalogue.ruleBook(named: drawing.book, for: drawing.organ), roster: roster,
        topics: [Topic(title: "First")]))
    try play.run(["meeting open", "attend all present", "agenda set 1"])
    return play
  }

  @Test func theAssemblyDraws() {
    let names = Self.books.map(\.testDescription)
    #expect(
      names.contains("un for a committee") && names.contains("un for a plenary")
        && names.contains("un4mun for a committee"))
    #expect(!names.contains("un for a council"))
  }

  @Test(arguments: books) func everybodyIsDrawnFirstAtSomeVote(_ drawing: Drawing) throws {
    var play = try open(drawing)
    let roll = play.session.roster.delegations.map(\.code)
    var dice = Dice(11)
    var drawn: [String: Int] = [:]
    for number in 1...300 {
      let lot = Int.random(in: 0...Int(Int32.max), using: &dice)
      let answer = try play.run("vote open \"Q\" by roll-call", lot: lot)
      let vote = try #require(play.session.state.openVote)
      let first = try #require(vote.entitled.first)
      drawn[first, default: 0] += 1
      // From there on it follows the roll, and wraps around to the delegation before.
      let index = try #require(roll.firstIndex(of: first))
      #expect(vote.entitled == Array(roll[index...] + roll[..<index]))
      #expect(answer.contains("\(play.session.state.name(first)) is called first, drawn by lot."))
      try play.run("vote cancel")
      #expect(
        play.session.voting.votes.count == number && play.session.voting.votes[number - 1].byLot)
    }
    #expect(drawn.count == 15)
    #expect(drawn.values.allSatisfy { $0 < 60 }, "\(drawn)")
  }

  @Test(arguments: books) func theBooksOwnMethodDrawsToo(_ drawing: Drawing) throws {
    var play = try open(drawing)
    guard play.session.setup.rules.voting.substantiveMethod == .rollCall else { return }
    try play.run("vote open \"Q\"", lot: 4)
    #expect(play.session.state.openVote?.entitled.first == play.session.roster.delegations[4].code)
  }

  @Test func aVoteTakenAgainIsDrawnAnew() throws {
    var play = try open(Drawing(book: "un", organ: .committee))
    try play.run("vote open \"Q\" by roll-call", lot: 4)
    try play.run("vote cancel")
    try play.run("vote again 1", lot: 7)
    #expect(play.session.state.openVote?.entitled.first == play.session.roster.delegations[7].code)
    #expect(play.session.state.openVote?.byLot == true)
  }

  @Test func whatAMotionAskedForIsDrawn() throws {
    var play = try open(Drawing(book: "un4mun", organ: .committee))
    try play.run(["motion roll-call by Ghana", "motion pass next"])
    try play.run("vote open \"Q\"", lot: 9)
    let vote = try #require(play.session.state.openVote)
    #expect(vote.method == .rollCall && vote.byLot)
    #expect(vote.entitled.first == play.session.roster.delegations[9].code)
  }

  @Test func theChairMayNameTheFirst() throws {
    var play = try open(Drawing(book: "un", organ: .committee))
    let answer = try play.run("vote open \"Q\" by roll-call starting Japan", lot: 3)
    #expect(answer.hasSuffix("Japan is called first."))
    #expect(play.session.state.openVote?.byLot == false)
    try play.run("vote cancel")
    #expect(
      play.refused("vote open \"Q\" by roll-call starting Japan by lot")?.message
        == "use either starting <who> or by lot, not both")
  }

  @Test func nothingIsDrawnWhereNobodyIsCalled() throws {
    var play = try open(Drawing(book: "un", organ: .committee))
    for method in ["placards", "recorded", "consensus"] {
      try play.run("vote open \"Q\" by \(method)", lot: 3)
      let vote = try #require(play.session.state.openVote)
      #expect(!vote.byLot && vote.entitled.first == play.session.roster.delegations[0].code)
      try play.run("vote cancel")
    }
  }

  @Test func withoutALotNoRollCallBegins() throws {
    let play = try open(Drawing(book: "un", organ: .committee))
    let line = try Command("vote open \"Q\" by roll-call", for: play.session)
    #expect(throws: Refusal.self) { try play.session.perform(line, at: play.now) }
    _ = try play.session.perform(
      Command("vote open \"Q\" by roll-call starting Japan", for: play.session), at: play.now)
  }

  @Test func undoneAndDoneAgainItIsTheSameDraw() throws {
    var play = try open(Drawing(book: "un", organ: .plenary))
    try play.run("vote open \"Q\" by roll-call", lot: 12)
    let order = try #require(play.session.state.openVote?.entitled)
    try play.run(["undo", "redo"])
    #expect(play.session.state.openVote?.entitled == order)
    #expect(play.session.state.openVote?.byLot == true)
  }
}
