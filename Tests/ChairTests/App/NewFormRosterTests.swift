@testable import Catalogue
import Session
import Testing

@testable import chair

/// "Who sits?" is asked for every body.
struct NewFormRosterTests {
  private var form = NewForm()

  private mutating func type(_ lines: String...) {
    for line in lines { form.answer(line) }
  }

  @Test mutating func anEmptyAnswerTakesAll() throws {
    type("unga-3", "2023")
    #expect(form.question == .members)
    #expect(form.view.help.hasPrefix("Leave empty for all 193 members."))
    type("")
    #expect(form.question == .rules)
    type("harvard")
    #expect(try form.answers.setup().roster.count == 193)
  }

  @Test mutating func namesAreSomeOfTheMembers() throws {
    type("unsc", "2023", "Ghana, Japan, Malta, uk")
    #expect(form.question == .rules)
    #expect(
      form.view.answered.last?.value == "4 delegations: Ghana, Japan, Malta and United Kingdom")
    type("harvard")
    let setup = try form.answers.setup()
    #expect(setup.body.name == "unsc")
    #expect(setup.roster.map(\.code) == ["GHA", "JPN", "MLT", "GBR"])
    #expect(setup.roster.map(\.veto) == [false, false, false, true])
    let state = Session(setup).state
    #expect(Counts(state, by: setup).members == 4)
  }

  @Test mutating func anUnknownNameIsAskedAgain() {
    type("unsc", "2023", "Ghana, Japn")
    #expect(form.question == .members)
    #expect(form.view.error?.contains("did you mean Japan (JPN)?") == true)
    type("Ghana")
    #expect(form.question == .rules)
  }

  @Test mutating func oneOfSeveralCommitteesIsChosen() throws {
    type("Lake Council of Ministers")
    _ = form.press(
      .paste("Committee,Country,School\nNorth,Ghana,Hill\nSouth,Malta,Sea\nSouth,Peru,Sea\n"))
    #expect(form.question == .committee)
    #expect(form.view.choices.map(\.text) == ["North", "South"])
    type("south")
    #expect(form.question == .rules)
    #expect(
      form.view.answered.suffix(3).map(\.value)
        == ["South", "2 delegations: Malta and Peru", "Ignored column: \"School\"."])
    #expect(try form.answers.setup().committee == "Lake Council of Ministers")
  }

  @Test mutating func whatIsUncertainIsShownAndAsked() throws {
    type("custom")
    _ = form.press(.paste("Hill,Ida Roe,Ghana\nLake,Bo Li,Malta\nSea,Ed Poe,Peru\n"))
    #expect(form.question == .check)
    #expect(form.view.label == "Is this right?")
    #expect(form.view.help.hasPrefix("The columns have no names."))
    #expect(
      form.view.preview == [
        "Ghana (GHA): Ida Roe", "Malta (MLT): Bo Li", "Peru (PER): Ed Poe",
      ])
    // Wrong columns are refused, others are taken.
    type("who,what")
    #expect(form.question == .check)
    #expect(form.view.error?.hasPrefix("\"who\" is not a column") == true)
    var other = form
    other.answer("delegates,-,delegation")
    #expect(other.question == .rules)
    #expect(other.answers.seats?.map(\.delegates) == [["Hill"], ["Lake"], ["Sea"]])
    type("")
    #expect(form.question == .rules)
    #expect(form.answers.seats?.map(\.delegates) == [["Ida Roe"], ["Bo Li"], ["Ed Poe"]])
    // Escape leads back to the question, and to the one before it.
    _ = form.press(.escape)
    #expect(form.question == .check)
    _ = form.press(.escape)
    #expect(form.question == .members)
    #expect(form.view.preview.isEmpty)
  }
}
