@testable import Catalogue
import Session
import Testing

@testable import chair

/// A pasted list becomes the roster after one question.
struct RosterPasteTests {
  @Test func quotesInAListAreLiteral() throws {
    let names = try RosterSheet(
      "1. Ghana\n2) The \"Guild\", with a comma\n\"Old\" Guard\n\n• Malta\n- Côte d’Ivoire\n"
    ).reading().delegations.map(\.name)
    #expect(
      names == [
        "Ghana", "The \"Guild\", with a comma", "\"Old\" Guard", "Malta", "Côte d’Ivoire",
      ])
    #expect(RosterPaste.isRoster("Ghana\nMalta"))
    #expect(!RosterPaste.isRoster("Ghana\n\n"))
  }

  @Test func oneQuestionPutsThemOnTheRoster() throws {
    var desk = try CockpitTests.Desk()
    try desk.press("O", ":")
    try desk.take(.paste("Kenya\nGhana\nArctic Council\n"))
    #expect(desk.cockpit.view.prompt == nil)
    #expect(
      desk.cockpit.view.confirm?.question
        == "Add 2 delegations to the roster (Kenya and Arctic Council)? 1 of them is already on it. "
        + "Not a known country: Arctic Council.")
    let lines: [String]
    switch desk.cockpit.press(.enter, desk.session, at: 1_000_000) {
    case .performAll(let all): lines = all
    default: lines = []
    }
    #expect(lines.count == 2)
    for line in lines {
      let decision = try desk.session.perform(Command(line, for: desk.session), at: desk.now)
      try desk.session.apply(decision.record)
    }
    #expect(desk.session.roster.delegations.contains { $0.code == "KEN" })
    #expect(desk.session.roster.delegations.contains { $0.name == "Arctic Council" })
    // A second paste has nothing to add. A paste into a started line is typed, as is a pasted
    // command line. Outside the prompt, a paste does nothing.
    try desk.press(":")
    try desk.take(.paste("Kenya\nArctic Council\n"))
    #expect(desk.cockpit.view.message?.text == "All of them are already on the roster.")
    try desk.press(":", "\"note \"")
    try desk.take(.paste("Kenya\nArctic Council\n"))
    #expect(desk.cockpit.view.prompt?.text == "note Kenya, \"Arctic Council\"")
    try desk.press("escape", ":")
    try desk.take(.paste("speakers add Ghana,\nJapan"))
    #expect(desk.cockpit.view.prompt?.text == "speakers add Ghana, Japan")
    try desk.press("escape")
    try desk.take(.paste("Q\nq"))
    #expect(desk.cockpit.view.confirm == nil)
    try desk.press(":")
    try desk.take(.paste("name,name\nA,B\n"))
    #expect(desk.cockpit.view.message?.text.contains("the column is duplicated") == true)
  }

  /// The people of a sheet are noted, also for delegations that sit already.
  @Test func aPastedTableBringsItsPeople() throws {
    var desk = try CockpitTests.Desk()
    try desk.press("O", ":")
    try desk.take(
      .paste("Country,Delegate,School\nGhana,Ida Roe,Hill\nGhana,Bo Li,Hill\nKenya,Ed Poe,Lake\n"))
    #expect(
      desk.cockpit.view.confirm?.question
        == "Add 1 delegation to the roster (Kenya: Ed Poe)? Record the delegates of 1 delegation "
        + "(Ghana: Ida Roe and Bo Li)? Ignored column: \"School\". On several rows, taken as one "
        + "seat each: Ghana.")
    guard case .performAll(let lines) = desk.cockpit.press(.enter, desk.session, at: 1_000_000)
    else {
      Issue.record("nothing is done")
      return
    }
    for line in lines {
      let decision = try desk.session.perform(Command(line, for: desk.session), at: desk.now)
      try desk.session.apply(decision.record)
    }
    #expect(desk.session.state.delegation("GHA")?.delegates == ["Ida Roe", "Bo Li"])
    #expect(desk.session.state.delegation("KEN")?.delegates == ["Ed Poe"])
  }

  /// A sheet of several committees cannot be pasted, unless one of them is this one.
  @Test func aPastedSheetOfSeveralCommittees() throws {
    var desk = try CockpitTests.Desk()
    try desk.press("O", ":")
    try desk.take(.paste("Country,Committee\nKenya,DISEC\nPeru,ECOFIN\n"))
    #expect(desk.cockpit.view.message?.text.contains("\"DISEC\" and \"ECOFIN\"") == true)
    let own = desk.session.setup.committee
    try desk.press(":")
    try desk.take(.paste("Country,Committee\nKenya,DISEC\nPeru,\(own)\n"))
    #expect(
      desk.cockpit.view.confirm?.question.hasPrefix("Add 1 delegation to the roster (Peru)") == true
    )
  }

  /// Rows that cannot be read are left out only with the answer to the question that says so.
  @Test func badRowsOfAPasteAreTold() throws {
    var desk = try CockpitTests.Desk()
    try desk.press("O", ":")
    try desk.take(.paste("name,seat\nKenya,\nPeru,sofa\n,observer\n"))
    let question = desk.cockpit.view.confirm?.question ?? ""
    #expect(question.hasPrefix("Add 1 delegation to the roster (Kenya)? Left out: line 3, column"))
    #expect(question.contains("line 4, column name: there is no name and no code."))
    try desk.press("escape", ":")
    try desk.take(.paste("name,seat\nPeru,sofa\nMalta,sofa\n"))
    #expect(desk.cockpit.view.message?.text.hasPrefix("Left out: line 2, column seat") == true)
  }

  /// What is uncertain is said in the question.
  @Test func anUncertainPasteSaysSo() throws {
    var desk = try CockpitTests.Desk()
    try desk.press("O", ":")
    try desk.take(.paste("Kenya,Ed Poe\nPeru,Al Fox\n"))
    let question = desk.cockpit.view.confirm?.question ?? ""
    #expect(question.hasPrefix("Uncertain: the columns have no names. Add 2 delegations"))
    #expect(question.contains("Kenya: Ed Poe and Peru: Al Fox"))
  }

  /// The names that delegates use find the body.
  @Test(arguments: [("disec", "unga-1"), ("DISEC", "unga-1"), ("first comm", "unga-1")])
  func theListOfBodiesFindsAliases(typed: String, name: String) {
    var form = NewForm()
    for character in typed { _ = form.press(.character(character)) }
    #expect(form.view.choices.map(\.text) == [name])
  }

  @Test func theNewFormTakesIt() throws {
    var form = NewForm()
    func type(_ text: String) {
      for character in text { _ = form.press(.character(character)) }
      _ = form.press(.enter)
    }
    type("custom")
    #expect(form.question == .members)
    _ = form.press(.paste("Chancellor\nTreasurer\nAdmiral\n"))
    #expect(form.question == .rules)
    #expect(form.view.answered.last?.value == "3 delegations: Chancellor, Treasurer and Admiral")
    type("crisis")
    let setup = try form.answers.setup()
    #expect(setup.roster.map(\.name) == ["Chancellor", "Treasurer", "Admiral"])
  }
}
