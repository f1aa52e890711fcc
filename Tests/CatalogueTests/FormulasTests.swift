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
      try words("un", .giveFloor) == "I give the floor to the representative of {delegation}.")
    #expect(try words("roberts", .giveFloor) == "The chair recognizes {delegation}.")
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

  @Test func aChairsOwnBookMayChangeThem() throws {
    let own = #"{ "extends": "un", "formulas": { "giveFloor": "{delegation}, please." } }"#
    let formulas = try Catalogue.ruleBook(json: own, for: .committee).formulas
    #expect(formulas.words(.giveFloor, ["delegation": "Ghana"]) == "Ghana, please.")
    #expect(formulas[.thank] == "I thank the representative of {delegation}.")
  }

  @Test(arguments: [
    (#""giveFloor": "{speaker}, please.""#, "formulas.giveFloor: there is no {speaker} here"),
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
