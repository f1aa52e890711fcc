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

  /// The body names the book of a new committee, and the chair may name another.
  @Test mutating func aCabinetHasTheRulesOfACrisis() throws {
    type("crisis")
    _ = form.press(.paste("Chancellor\nTreasurer\nAdmiral\n"))
    #expect(form.question == .rules)
    #expect(form.view.help.hasPrefix("Leave empty for crisis;"))
    var other = form
    type("")
    #expect(form.view.answered.last?.value == "crisis")
    #expect(try form.answers.setup().rules.name == "crisis")
    other.answer("harvard")
    #expect(try other.answers.setup().rules.name == "harvard")
    var council = NewSession(body: "unsc", year: 2023)
    #expect(try council.setup().rules.name == NewSession.usualRules)
    council.rules = "un"
    #expect(try council.setup().rules.name == "un")
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
    #expect(form.question == .rows)
    #expect(form.view.preview.joined().contains("did you mean Japan (JPN)?"))
    #expect(form.view.editor.text == "Ghana, Japn")
    _ = form.press(.backspace)
    for character in "an" { _ = form.press(.character(character)) }
    _ = form.press(.enter)
    #expect(form.question == .rules)
    #expect(form.answers.seats?.map(\.code) == ["GHA", "JPN"])
  }

  /// Every bad row at once; each can be corrected in its place, or all left out.
  @Test mutating func badRowsAreListedAndCorrectedOrLeftOut() throws {
    type("unga-1", "2023")
    _ = form.press(.paste("Ghana\nJapn\nMalta\nÉtats-Unis\nXyzzy\nUSA\nKenya\n"))
    #expect(form.question == .rows)
    #expect(form.view.label == "3 rows cannot be read. How should line 2, \"Japn\", read?")
    let faults = [
      "line 2: no delegation is called \"Japn\": did you mean Japan (JPN)?",
      "line 5: no delegation is called \"Xyzzy\"; an organisation needs",
      "line 6: \"USA\" is United States of America, already in line 4 as \"États-Unis\"",
    ]
    #expect(form.view.preview.count == faults.count)
    for (line, fault) in zip(form.view.preview, faults) { #expect(line.hasPrefix(fault)) }
    #expect(form.view.editor.text == "Japn")
    // Leaving them all out is one answer, and it is told what was left out.
    var skipping = form
    skipping.answer("skip")
    #expect(skipping.question == .rules)
    #expect(skipping.answers.seats?.count == 4)
    // Nothing else is told of what was left out.
    #expect(
      skipping.view.answered.suffix(2).first?.value
        == "4 delegations: Ghana, Kenya, Malta and United States")
    #expect(
      skipping.view.answered.last?.value.hasPrefix("Left out: line 2: no delegation is called")
        == true)
    // Esc takes the last answer back and keeps the list.
    _ = skipping.press(.escape)
    #expect(skipping.question == .rows && skipping.view.editor.text == "Japn")

    type("Japan")
    #expect(form.view.label.contains("line 5, \"Xyzzy\""))
    type("Peru")
    #expect(form.view.label == "1 row cannot be read. How should line 6, \"USA\", read?")
    // An empty answer leaves the row out.
    type("")
    #expect(form.question == .rules)
    #expect(form.answers.seats?.map(\.code) == ["GHA", "JPN", "KEN", "MLT", "PER", "USA"])
  }

  /// A table's row is corrected with its other cells; a line that makes the table unreadable too.
  @Test mutating func rowsOfTablesAreCorrected() throws {
    type("Lake Council of Ministers")
    _ = form.press(.paste("name\tseat\tdelegates\nFox\tsofa\tIda Roe\nOwl\t\tBo Li\n"))
    #expect(form.view.editor.text == "Fox | sofa | Ida Roe")
    type("Fox | observer | Ida Roe")
    #expect(form.question == .rules)
    #expect(form.answers.seats?.map(\.seat) == [.observer, .member])
    #expect(form.answers.seats?.map(\.delegates) == [["Ida Roe"], ["Bo Li"]])

    _ = form.press(.escape)
    _ = form.press(.escape)
    #expect(form.question == .members)
    _ = form.press(.paste("name,seat\n\"Fox\"x,\nOwl,\n"))
    #expect(form.question == .rows && form.view.editor.text == "\"Fox\"x,")
    type("skip")
    #expect(form.question == .rules)
    #expect(form.answers.seats?.map(\.name) == ["Owl"])
    #expect(form.view.answered.last?.value.hasPrefix("Left out: line 2, column 1") == true)
    // Another list takes the place of the first.
    _ = form.press(.escape)
    _ = form.press(.paste("Elk\nYak\n"))
    #expect(form.question == .rules)
    #expect(form.answers.seats?.map(\.name) == ["Elk", "Yak"])
  }

  @Test mutating func somebodyMustRemain() {
    type("unsc", "2023")
    _ = form.press(.paste("Fox\nOwl\n"))
    type("skip")
    #expect(form.question == .rows)
    #expect(form.view.error?.hasPrefix("no member would be left") == true)
  }

  /// The answers are shown in full on the smallest usual screen.
  @Test mutating func notesAreNotCut() {
    type("Lake Council of Ministers")
    let people = (1...9).map { "Minister Number \($0)" }
    let rows = people.flatMap { ["\($0),Ida Roe", "\($0),Bo Li"] }
    _ = form.press(.paste("name,delegate\n" + rows.joined(separator: "\n")))
    #expect(form.question == .rules)
    let frame = HomeScreen.frame(
      HomeView(form: form.view), hints: [], width: 80, height: 24)
    let words = frame.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("taken as one seat each:"))
    #expect(words.contains("Minister Number 8 and Minister Number 9."), "\(frame.text)")
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
