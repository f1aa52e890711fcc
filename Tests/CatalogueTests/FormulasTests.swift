import Testing

@testable import Catalogue

/// What the chair says: every book has words for every act.
struct FormulasTests {
  @Test(arguments: Catalogue.ruleBookNames)
  func everyBookHasAFormulaForEveryAct(name: String) throws {
    for organ in Organ.allCases {
      let formulas = try Catalogue.ruleBook(named: name, for: organ).formulas
      for act in Formulas.Act.allCases {
        let values = Dictionary(uniqueKeysWithValues: act.values.map { ($0, "Ghana") })
        let words = try #require(formulas.words(act, values), "\(name): \(act.rawValue)")
        #expect(words.last.map { ".?".contains($0) } == true, "\(name): \(words)")
        #expect(!words.contains { "{}".contains($0) }, "\(name): \(words)")
        #expect(words.first?.isLowercase == false, "\(name): \(words)")
        // A line of the chair's screen, or two for the result of a vote.
        let most = act.rawValue.hasPrefix("announce") ? 150 : 100
        #expect(words.count <= most, "\(name): \(words)")
        for value in formulas.names(in: act) { #expect(act.values.contains(value), "\(words)") }
      }
    }
  }

  /// The families do not all speak alike.
  @Test func familiesHaveTheirOwnWords() throws {
    func words(_ name: String, _ act: Formulas.Act) throws -> String {
      try Catalogue.ruleBook(named: name, for: .committee).formulas[act]
    }
    #expect(
      try words("un", .giveFloor) == "I give the floor to the representative of {the delegation}.")
    #expect(try words("roberts", .giveFloor) == "The chair recognizes {the delegation}.")
    #expect(try words("un", .announceConsensus) == "It is so decided: {question} is adopted.")
    #expect(try words("thimun", .beginVoting).hasPrefix("The house"))
    for act in [Formulas.Act.giveFloor, .callToOrder, .putMotion] {
      #expect(Set(try Catalogue.ruleBookNames.map { try words($0, act) }).count >= 4)
    }
  }

  /// These words come before the chair opens the list.
  @Test(arguments: Catalogue.ruleBookNames)
  func aListThatIsNotOpenIsNotSaidToBe(name: String) throws {
    for organ in Organ.allCases {
      let words = try Catalogue.ruleBook(named: name, for: organ).formulas[.askForList]
      #expect(!words.contains("is open"), "\(name): \(words)")
    }
  }

  /// A name has its article unless the delegation is addressed, a count reads right for one, and one
  /// book has one spelling.
  @Test(arguments: Catalogue.ruleBookNames)
  func everyFormulaIsGoodEnglish(name: String) throws {
    for organ in Organ.allCases {
      let formulas = try Catalogue.ruleBook(named: name, for: organ).formulas
      for act in Formulas.Act.allCases {
        let formula = formulas[act]
        for delegation in Formulas.withArticle.values {
          let isWithin = formula.ranges(of: "{\(delegation)}").contains {
            formula[..<$0.lowerBound].dropLast().last?.isLetter == true
          }
          #expect(!isWithin, "\(name): \(formula)")
        }
        for wrong in [
          "favor ", "favor?", "abstentions,", "abstentions:", "{yes} votes", "There are {",
        ] {
          #expect(!formula.contains(wrong), "\(name): \(formula)")
        }
      }
    }
  }

  @Test func aTitleThatEndsWithAStopGetsNoSecondOne() throws {
    let formulas = try Catalogue.ruleBook(named: "un", for: .committee).formulas
    #expect(
      formulas.words(.announceConsensus, ["question": "A.I."])
        == "It is so decided: A.I. is adopted.")
    #expect(
      formulas.words(.announceNoQuorum, ["question": "A.I.", "present": "1", "quorum": "2"])
        == "With 1 present and 2 needed, there is no quorum. No decision is taken on A.I.")
  }

  @Test func aChairsOwnBookMayChangeThem() throws {
    let own = #"{ "extends": "un", "formulas": { "giveFloor": "{delegation}, please." } }"#
    let formulas = try Catalogue.ruleBook(json: own, for: .committee).formulas
    #expect(formulas.words(.giveFloor, ["delegation": "Ghana"]) == "Ghana, please.")
    #expect(formulas[.thank] == "I thank the representative of {the delegation}.")
  }

  @Test(arguments: [
    (#""giveFloor": "{speaker}, please.""#, "formulas.giveFloor: there is no {speaker} here"),
    (#""decideMotion": "{the motion}.""#, "formulas.decideMotion: there is no {the motion} here"),
    (#""resign": "I resign.""#, "formulas.resign: unknown field"),
    (#""closeVote": "{question} is closed.""#, "it has no values"),
  ])
  func aMistakeIsNamed(fields: String, message: String) {
    let own = #"{ "extends": "un", "formulas": { \#(fields) } }"#
    let error = #expect(throws: CatalogueError.self) {
      try Catalogue.ruleBook(json: own, for: .committee)
    }
    #expect(error.map { "\($0)".contains(message) } == true, "\(error.map { "\($0)" } ?? "")")
  }
}
