@testable import Catalogue
import Host
import Session
import Testing

@testable import chair
@testable import TerminalKit

/// Tests the mapping of keys to command lines without a terminal, on a session driven by the
/// cockpit.
struct CockpitTests {
  /// A simulated chair: it performs the action of each key as the program does.
  struct Desk {
    var session: Session
    var cockpit = Cockpit()
    var now = 1_696_327_200_000
    /// The time of the next key in milliseconds, and the interval between keys.
    var typing = (time: 0, pace: 1000)

    /// Sets up the Security Council of 2023.
    /// - Parameter isCouncil: whether decisions need nine votes; otherwise the same members decide
    ///   by the book's majorities.
    init(rules: String = "harvard", isCouncil: Bool = true) throws {
      var (body, roster) = try Catalogue.roster(of: "unsc", year: 2023)
      if !isCouncil { body.affirmativeVotes = nil }
      session = Session(
        Setup(
          committee: body.title, body: body,
          rules: try Catalogue.ruleBook(named: rules, for: body.organ), roster: roster,
          topics: [Topic(title: "One"), Topic(title: "Two")]))
    }

    /// Presses keys by name; text in quotes is typed.
    mutating func press(_ names: String...) throws {
      for name in names {
        if name.hasPrefix("\"") {
          for character in name.dropFirst().dropLast() { try take(.character(character)) }
        } else {
          try take(try #require(Key(name: name)))
        }
      }
    }

    /// Handles a key.
    /// - Parameter mayAnswer: whether the key came after the current screen was drawn, so that it
    ///   may answer a question.
    mutating func take(
      _ key: Key, on target: Target? = nil, mayAnswer: Bool = true
    ) throws {
      typing.time += typing.pace
      let action = cockpit.press(
        key, session, on: target, at: typing.time, mayAnswer: mayAnswer)
      // The program draws a frame next.
      defer { if mayAnswer { cockpit.settle(session) } }
      switch action {
      case .perform(let line): try perform(line)
      case .performAll(let lines): for line in lines { try perform(line) }
      case .keep(let text): cockpit.kept("text.txt", text, session)
      case .screen, nil: break
      }
    }

    mutating func perform(_ line: String) throws {
      let before = Cockpit.Glance(session, cockpit.view)
      do {
        let decision = try session.perform(
          Command(line, for: session), at: now, with: Inputs(lot: 3), by: cockpit.view.author)
        try session.apply(decision.record)
        let outcome = Outcome(
          decision.record, answer: decision.answer, warnings: decision.warnings)
        cockpit.succeeded(outcome, from: before, to: session)
      } catch let refusal as Refusal {
        cockpit.failed(refusal, on: line, in: session)
      }
    }
  }

  @Test func everyBindingIsAKeyAndALine() throws {
    for binding in Keymap.bindings {
      #expect(Key(name: binding.key) != nil, "\(binding.key)")
      let isKnown =
        ScreenCommand(binding.line) != nil || CommandTable.spec(beginning: binding.line) != nil
      #expect(isKnown, "\(binding.line)")
      #expect(!binding.note.isEmpty)
    }
  }

  @Test func aRollIsCalledByOneKeyEach() throws {
    var desk = try Desk()
    try desk.press("O", "r")
    #expect(desk.cockpit.view.pane == .roster)
    try desk.press("p", "v", "a")
    let attendance = desk.session.roster.delegations.prefix(4).map(\.attendance)
    #expect(attendance == [.present, .voting, .absent, .notCalled])
    try desk.press("backspace", "p")
    #expect(desk.session.roster.delegations[2].attendance == .present)
    try desk.press("x")
    #expect(desk.session.roster.delegations[3].attendance == .excused)
    for _ in 0..<11 { try desk.press("p") }
    try desk.press("R")
    #expect(!desk.session.roster.roll.open)
    #expect(desk.cockpit.view.pane == .floor)
  }

  @Test func twoLettersAndReturnAddASpeaker() throws {
    var desk = try Desk()
    try desk.press("O", ":", "\"attend all present\"", "enter", "o", "a", "\"gh\"", "enter")
    #expect(desk.session.debate.list.queue == ["GHA"])
    try desk.press("a", "\"ja\"", "tab", "enter", "a", "\"malta at 1\"", "enter")
    #expect(desk.session.debate.list.queue == ["MLT", "GHA", "JPN"])
    // The selection follows Ghana, so `K` moves Ghana up again.
    try desk.press("K")
    #expect(desk.session.debate.list.queue == ["GHA", "MLT", "JPN"])
    try desk.press("J", "J")
    #expect(desk.session.debate.list.queue == ["MLT", "JPN", "GHA"])
    try desk.press("K", "K")
    try desk.press("space")
    #expect(desk.session.floor.speech?.code == "GHA")
    try desk.press("space")
    #expect(desk.session.floor.clocks[.speech]?.isRunning == false)
    try desk.press("space", "e", "u")
    #expect(desk.session.floor.speech?.code == "GHA")
    #expect(desk.cockpit.view.message?.text == "Undone: Ghana's speech ended.")
  }

  @Test func aRollCallVoteByKeys() throws {
    var desk = try Desk()
    try desk.press("O", ":", "\"attend all present\"", "enter")
    try desk.press("V", "\"Draft 1.1\"", "enter", "l")
    #expect(desk.cockpit.view.pane == .vote)
    try desk.press("p", "y", "n", "backspace", "y")
    let vote = try #require(desk.session.state.openVote)
    #expect(vote.cast[vote.entitled[0]] == .pass)
    #expect(vote.cast[vote.entitled[2]] == .yes)
    for _ in 0..<12 { try desk.press("y") }
    // The delegation that passed is called again and may not abstain.
    #expect(desk.session.state.openVote?.nextToAnswer == vote.entitled[0])
    try desk.press("a")
    #expect(desk.cockpit.view.message?.kind == .error)
    try desk.press("N")
    #expect(desk.session.state.openVote?.nextToAnswer == vote.entitled[0])
    try desk.press("n", "c")
    #expect(desk.cockpit.view.confirm != nil)
    try desk.press("enter")
    #expect(desk.session.voting.votes[0].outcome == .adopted)
  }

  @Test func whatIsNotInOrderSaysWhy() throws {
    var desk = try Desk()
    try desk.press("e")
    #expect(desk.cockpit.view.message?.text.contains("has not been opened") == true)
    #expect(desk.session.sequence == 0)
    let help = Cockpit.helpRows(desk.session, desk.cockpit.view, filter: "")
    let end = try #require(help.first { $0.line == "speech end" })
    #expect(end.whyNot?.isEmpty == false)
    let hints = Cockpit.hints(desk.session, desk.cockpit.view)
    #expect(hints.first?.line == "meeting open")
    #expect(hints.allSatisfy { $0.whyNot == nil })
  }

  @Test func aMistypedLineStaysWithItsErrorUnderIt() throws {
    var desk = try Desk()
    try desk.press("O", ":", "\"attend Frnace present\"", "enter")
    let prompt = try #require(desk.cockpit.view.prompt)
    #expect(prompt.text == "attend Frnace present")
    #expect(prompt.errorRange == 7..<13)
    #expect(prompt.error?.contains("France") == true)
    try desk.press("escape")
    #expect(desk.cockpit.view.prompt == nil)
  }

  @Test func thePromptRemembersAndEdits() throws {
    var desk = try Desk()
    try desk.press(":", "\"meeting open\"", "enter", ":", "up")
    #expect(desk.cockpit.view.prompt?.text == "meeting open")
    try desk.press("C-w", "\"adjourn\"", "home", "delete", "\"m\"", "end", "enter")
    #expect(desk.session.meeting.status == .adjourned)
  }

  @Test func dangerousActsAskOnce() throws {
    var desk = try Desk()
    try desk.press("O", "Q")
    #expect(desk.session.meeting.status == .open)
    try desk.press("escape")
    #expect(desk.cockpit.view.confirm == nil)
    try desk.press("Q", "enter")
    #expect(desk.session.meeting.status == .adjourned)
  }

  @Test func theFilterFoldsAccentsAndFindsNumbers() throws {
    let desk = try Desk()
    #expect(RosterFilter.rows(desk.session, "uni").map(\.code) == ["ARE", "GBR", "USA"])
    #expect(RosterFilter.rows(desk.session, "7").map(\.code) == ["GHA"])
    #expect(RosterFilter.rows(desk.session, "zzz").isEmpty)
  }
}
