@testable import Catalogue
import Session
import Testing

@testable import chair

/// A pasted list becomes the roster after one question.
struct RosterPasteTests {
  @Test func aTableOrNamesOneALine() throws {
    let table = try RosterPaste.delegations("code;name;seat\nXAA;Guild;observer\nFRA;;\n")
    #expect(table.map(\.code) == ["XAA", "FRA"])
    #expect(table.map(\.seat) == [.observer, .member])
    let tabs = try RosterPaste.delegations("name\tgroup\nGhana\tAfrican\nMalta\tWestern\n")
    #expect(tabs.map(\.name) == ["Ghana", "Malta"])
    #expect(tabs[0].group == "African")
    let names = try RosterPaste.delegations(
      "1. Ghana\n2) The \"Guild\", with a comma\n\n• Malta\n- Côte d’Ivoire\n")
    #expect(names.map(\.code) == ["GHA", names[1].code, "MLT", "CIV"])
    #expect(names[1].name == "The \"Guild\", with a comma")
    #expect(!RosterPaste.isRoster("Ghana\n\n"))
    #expect(throws: RosterFileError.self) { try RosterPaste.delegations("Ghana\nGhana\n") }
  }

  @Test func oneQuestionPutsThemOnTheRoster() throws {
    var desk = try CockpitTests.Desk()
    try desk.press("O", ":")
    try desk.take(.paste("Kenya\nGhana\nArctic Council\n"))
    #expect(desk.cockpit.view.prompt == nil)
    #expect(
      desk.cockpit.view.confirm?.question
        == "Add 2 delegations to the roster? 1 of them is already on it.")
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

  @Test func theNewFormTakesIt() throws {
    var form = NewForm()
    func type(_ text: String) {
      for character in text { _ = form.press(.character(character)) }
      _ = form.press(.enter)
    }
    type("custom")
    #expect(form.question == .roster)
    _ = form.press(.paste("Chancellor\nTreasurer\nAdmiral\n"))
    #expect(form.question == .rules)
    #expect(form.view.answered.last?.value == "3 delegations, pasted")
    type("crisis")
    let setup = try form.answers.setup()
    #expect(setup.roster.map(\.name) == ["Chancellor", "Treasurer", "Admiral"])
  }
}
