import Catalogue
import Session
import SessionFixtures
import Testing

@testable import Phrases

/// What the chair announces is what was decided, in every rule book.
struct CueResultTests {
  private static let adopts = ["is adopted", "passes", "has passed"]
  private static let fails = ["fails", "failed", "rejected", "lost", "not adopted"]

  /// What an announcement has to say, and what it must not.
  private func check(_ words: String, _ outcome: VoteOutcome, _ ground: Verdict.Ground) {
    func says(_ some: [String]) -> Bool { some.contains { words.contains($0) } }
    let isAdopted = outcome == .adopted || outcome == .adoptedWithoutVote
    let isRejected = [.rejected, .insufficient, .vetoed].contains(outcome)
    #expect(says(Self.adopts) == isAdopted, "\(outcome), \(ground): \(words)")
    #expect(says(Self.fails) == isRejected, "\(outcome), \(ground): \(words)")
    let owed: [String] =
      switch outcome {
      case .vetoed: ["negative vote of a permanent member", "veto of China"]
      case .noQuorum: ["quorum"]
      case .tied: ["second vote"]
      case .inconclusive: ground == .strawPoll ? ["straw poll"] : ["vote"]
      case .notAgreed: ["not agreed"]
      case .insufficient: ["required"]
      case .adopted, .adoptedWithoutVote, .rejected, .withdrawn: [""]
      }
    #expect(owed.contains("") || says(owed), "\(outcome), \(ground): \(words)")
    #expect(!words.contains("{") && !words.contains("  "), "\(words)")
    let isCounted = ground != .objection && ground != .unopposed && ground != .quorum
    #expect(isCounted || !words.contains("0"), "\(words)")
  }

  private static let grounds: [VoteOutcome: [Verdict.Ground]] = [
    .adopted: [.majority], .adoptedWithoutVote: [.unopposed],
    .rejected: [.majority, .tie, .partner, .contradiction], .tied: [.tie],
    .insufficient: [.fixedVotes], .vetoed: [.veto], .noQuorum: [.quorum],
    .inconclusive: [.strawPoll, .objection], .notAgreed: [.objection], .withdrawn: [.withdrawn],
  ]

  /// Every outcome has true words in every book, also one that the book's own rules do not lead to.
  @Test(arguments: Catalogue.ruleBookNames, VoteOutcome.allCases)
  func everyOutcomeInEveryBook(rules: String, outcome: VoteOutcome) throws {
    for body in ["unsc", "unga"] {
      var play = try Play(body: body, rules: rules)
      try play.run(["attend all present", "meeting open", "vote open \"L.1\" by placards"])
      try play.run([
        "vote count \(body == "unsc" ? 12 : 120) 1 2 against Malta", "vote close",
      ])
      let record = try play.session.history.record(play.session.state.sequence)
      var fact = try #require(record.facts.lazy.compactMap { $0 as? VoteClosed }.first)
      for ground in try #require(Self.grounds[outcome]) {
        (fact.verdict.outcome, fact.verdict.ground) = (outcome, ground)
        fact.verdict.vetoes = outcome == .vetoed ? ["CHN"] : []
        (fact.verdict.present, fact.verdict.quorum) = (7, 8)
        fact.verdict.refusedBy = ["the Senate"]
        let cue = CueFinder(play.session, now: play.now).result(of: fact)
        guard let cue else {
          #expect(outcome == .withdrawn)
          continue
        }
        let formulas = play.session.setup.rules.formulas
        check(try #require(formulas.words(cue.act, cue.values)), outcome, ground)
      }
    }
  }

  /// A body of ten, the Council or the Assembly; `China` holds a veto where there is one.
  private func play(_ kind: String, rules: String) throws -> Play {
    if kind == "council" { return try Play(rules: rules) }
    let (_, roster) = try Catalogue.roster(of: "unsc", year: 2023)
    let body = Body(
      name: "custom", title: "Body", organ: kind == "plenary" ? .plenary : .committee)
    return Play(
      Setup(
        committee: "Body", body: body,
        rules: try Catalogue.ruleBook(named: rules, for: body.organ),
        roster: roster.prefix(10).map {
          var member = $0
          member.veto = kind == "vetoed" && member.code == "CHN"
          return member
        }, topics: [Topic(title: "One")]))
  }

  /// Votes are taken and closed as a chair does it.
  @Test(arguments: Catalogue.ruleBookNames)
  func whatIsAnnouncedIsTheVerdict(rules: String) throws {
    var outcomes: Set<VoteOutcome> = []
    for kind in ["council", "plenary", "committee", "vetoed"] {
      for lines in [
        ["by placards straw-poll", "vote count 3 4"], ["by placards", "vote count 5 5"],
        ["by placards", "vote count 10 0"], ["by placards", "vote count 4 6"],
        ["by placards", "vote count 9 1 against China"], ["by consensus"],
        ["by consensus", "vote object Ghana"], ["on statement by consensus", "vote object Ghana"],
        ["by placards", "vote count 10 0", "vote partner \"House B\" 3 8"],
      ] {
        for here in ["all", "China, France, Ghana"] {
          var play = try play(kind, rules: rules)
          try play.run(["attend all absent", "attend \(here) present", "meeting open"])
          guard play.refused("vote open \"L.1\" \(lines[0])") == nil else { continue }
          try play.run("vote open \"L.1\" \(lines[0])")
          for line in lines.dropFirst() where play.refused(line) == nil { try play.run(line) }
          guard play.refused("vote close") == nil else { continue }
          try play.run("vote close")
          let verdict = try #require(play.session.voting.votes.last?.verdict)
          outcomes.insert(verdict.outcome)
          let words = try #require(play.session.words(at: play.now))
          check(words, verdict.outcome, verdict.ground)
        }
      }
    }
    #expect(
      outcomes.isSuperset(of: [
        .adopted, .adoptedWithoutVote, .rejected, .inconclusive, .noQuorum, .insufficient, .vetoed,
      ]), "\(outcomes)")
  }

  /// A second vote is due in the General Assembly (rule 133 is the committees').
  @Test func aTieInTheAssembly() throws {
    var play = try play("plenary", rules: "un")
    try play.run([
      "attend all present", "meeting open", "vote open \"L.1\" by placards", "vote count 5 5",
      "vote close",
    ])
    #expect(
      play.session.words(at: play.now)
        == "5 in favour, 5 against: the votes are equally divided. A second vote is due within 48 hours."
    )
  }

  @Test func aVetoInTheCouncil() throws {
    var play = try Play(rules: "un")
    try play.run([
      "attend all present", "meeting open", "vote open \"S/2025/100\" by placards",
      "vote count 14 1 against China", "vote close",
    ])
    #expect(
      play.session.words(at: play.now)
        == "14 in favour, 1 against, 0 abstaining: S/2025/100 is not adopted, owing to the negative vote of a permanent member of the Council."
    )
  }

  /// Nobody is said to have objected, counted or ruled who did not.
  @Test(arguments: Catalogue.ruleBookNames)
  func howAMotionWasDecided(rules: String) throws {
    for (line, wrong) in [
      ("motion pass next", "objection"), ("motion pass next", "entertained"),
      ("motion fail next", "granted"), ("motion fail next", "in order"),
      ("motion pass next unopposed", "against"),
    ] {
      var play = try Play(rules: rules)
      for line in [
        "attend all present", "meeting open", "agenda set 1",
        "motion suspend by Malta second Gabon",
      ] where play.refused(line) == nil { try play.run(line) }
      guard let motion = play.session.motionsInOrder.first, play.refused(line) == nil,
        play.session.prospect(of: motion)?.count != nil
      else { continue }
      try play.run(line)
      let said = try #require(play.session.words(at: play.now))
      #expect(!said.contains(wrong), "\(line): \(said)")
    }
  }
}
