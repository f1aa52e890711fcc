@testable import Catalogue
import Session
import Testing

@testable import chair
@testable import TerminalKit

/// The keys that a refusal advises find the absent delegation, and a filter finds every delegation
/// by each of its names.
struct AdvisedKeysTests {
  /// A session with all members of the Assembly, all absent.
  private func assembly() throws -> CockpitTests.Desk {
    let (body, roster) = try Catalogue.roster(of: "unga", year: 2023)
    var desk = try CockpitTests.Desk()
    desk.session = Session(
      Setup(
        committee: body.title, body: body,
        rules: try Catalogue.ruleBook(named: "harvard", for: body.organ), roster: roster,
        topics: [Topic(title: "One")]))
    for line in ["meeting open", "agenda set 1", "speakers open", "attend all absent"] {
      let command = try Command(line, for: desk.session)
      try desk.session.apply(desk.session.perform(command, at: desk.now).record)
    }
    return desk
  }

  /// The keys in `press 4, then / and type kor, Return, p (present)`.
  private func keys(in advice: String) throws -> [Key] {
    let parts = advice.split(separator: ",").map { $0.trimmed }
    var keys: [Key] = []
    for part in parts {
      let words = part.split(separator: " ").map(String.init)
      if let typed = words.firstIndex(of: "type") {
        keys += try words[..<typed].filter { !["press", "then", "and"].contains($0) }
          .map { try #require(Key(name: $0)) }
        keys += words[typed + 1].map(Key.character)
      } else if words == ["Return"] {
        keys.append(.enter)
      } else {
        let names = words.filter { !["press", "then"].contains($0) && !$0.hasPrefix("(") }
        keys += try names.prefix(1).map { try #require(Key(name: $0)) }
      }
    }
    return keys
  }

  @Test(arguments: [ViewState.Pane.floor, .roster, .record])
  func theAdvisedKeysFindEveryMember(pane: ViewState.Pane) throws {
    var desk = try assembly()
    let all = desk.session.roster.delegations
    #expect(all.count == 193)
    for (index, delegation) in all.enumerated() {
      desk.cockpit.view.pane = pane
      desk.cockpit.view.isLeastFirst = index % 2 == 1
      // An earlier search stays in the filter.
      if index % 3 == 1 {
        try desk.press("4", "/", "\"land\"", "enter")
        desk.cockpit.view.pane = pane
      }
      let refusal = #expect(throws: Refusal.self) {
        let line = "speakers add \(delegation.code)"
        _ = try desk.session.perform(Command(line, for: desk.session), at: desk.now)
      }
      let said = KeyedWords(desk.session, desk.cockpit.view).say(try #require(refusal).saying)
      var advice = try #require(said.split(separator: ":").last).description
      if advice.hasSuffix(" when it arrives") { advice.removeLast(" when it arrives".count) }
      #expect(advice.contains("type \(delegation.code.lowercased())"), "\(said)")
      for key in try keys(in: advice) { try desk.take(key) }
      let here = desk.session.roster.delegations.filter(\.attendance.isHere).map(\.code)
      #expect(here == all[...index].map(\.code), "\(said)")
      guard here.count == index + 1 else { return }
    }
  }

  @Test func everyNameInAFilterSelectsWhomItNames() throws {
    var desk = try assembly()
    func names(_ delegation: Delegation) -> [String] {
      [delegation.code, delegation.name, delegation.label] + delegation.aliases
    }
    let known = desk.session.roster.delegations.flatMap(names).map { $0.folded() }
    for delegation in desk.session.roster.delegations {
      // Test only names that also occur within other names, so that the filter matches several
      // rows.
      for name in names(delegation) where known.count(where: { $0.contains(name.folded()) }) > 2 {
        try desk.press("4", "/")
        desk.cockpit.setFilter(name, desk.session)
        try desk.press("enter")
        let seat = Placeholders(desk.session, desk.cockpit.view).seat
        #expect(seat == delegation.code, "\(name)")
      }
    }
  }

  @Test func inARollCallWhoIsNamedIsAsked() throws {
    var desk = try assembly()
    try desk.press("r", "enter", "/", "\"niger\"")
    let frame = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: [], now: desk.now, width: 80, height: 24)
    #expect(
      frame.text.split(separator: "\n").contains { $0.contains("▸") && $0.contains("Niger ") })
    try desk.press("enter", "p")
    let here = desk.session.roster.delegations.filter(\.attendance.isHere).map(\.code)
    #expect(here == ["NER"])
  }

  @Test func inAVoteWhoIsNamedIsAsked() throws {
    for method in ["roll-call", "recorded"] {
      var desk = try assembly()
      try desk.press(":", "\"attend all present\"", "enter")
      try desk.press(":", "\"vote open D by \(method)\"", "enter")
      try desk.press("/", "\"guinea\"", "enter", "y")
      #expect(desk.session.state.openVote?.cast == ["GIN": .yes], "\(method)")
    }
  }

  @Test func aKeyInTheListOfEverythingIsTheSelectedRow() throws {
    var desk = try assembly()
    for key in ["u", "m", "Q"] {
      try desk.press("?", "/", "\"\(key)\"")
      let help = try #require(desk.cockpit.view.help)
      let rows = Cockpit.helpRows(desk.session, desk.cockpit.view, filter: help.filter)
      #expect(rows[help.selected].key == key)
      try desk.press("escape", "escape")
    }
  }

  @Test func aLineOfTheRecordIsTheSelectedRow() throws {
    var desk = try assembly()
    for line in ["announce \"undo\"", "undo", "snapshot \"undo\""] {
      try desk.press(":", "\"\(line)\"", "enter")
    }
    try desk.press("5", "/", "\"undo\"")
    let rows = try #require(ChairLists.record(desk.session, desk.cockpit.view))
    let selected = rows[desk.cockpit.view.selected(.record)]
    #expect(desk.session.history.records[selected].command == "undo")
  }
}
