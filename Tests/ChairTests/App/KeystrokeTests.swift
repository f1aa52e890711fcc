@testable import Catalogue
import FoundationEssentials
import Session
import Testing

@testable import chair
@testable import TerminalKit

/// docs/keystrokes.md says what common acts cost: its keys do what it says, and its counts are right.
struct KeystrokeTests {
  private struct Row {
    var keys: [String]
    var count: Int
  }

  private static func rows() throws -> [String: Row] {
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let page = String(
      decoding: try Data(contentsOf: URL(filePath: root + "/docs/keystrokes.md")), as: UTF8.self)
    var rows: [String: Row] = [:]
    for line in page.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.trimmed }
      guard cells.count == 3, let count = Int(cells[2]) else { continue }
      var keys: [String] = []
      let parts = cells[1].split(separator: "`", omittingEmptySubsequences: false).map(String.init)
      for (index, part) in parts.enumerated() {
        if index % 2 == 1 {
          keys.append(part)
        } else if let times = part.split(separator: "×").last.flatMap({ Int($0.trimmed) }),
          let last = keys.last
        {
          keys += [String](repeating: last, count: times - 1)
        }
      }
      rows[cells[0]] = Row(keys: keys, count: count)
    }
    return rows
  }

  /// Presses the keys of a row after some lines, and checks their number.
  /// - Parameter typing: text typed after the first pieces, such as a topic, which is not counted.
  private func desk(
    _ act: String, after lines: [String], pane: ViewState.Pane = .floor, members: Int? = nil,
    typing: String = ""
  ) throws -> CockpitTests.Desk {
    let row = try #require(try Self.rows()[act], "\(act)")
    var desk = try CockpitTests.Desk()
    if let members {
      desk.session = Session(
        Setup(
          committee: "DISEC", body: Body(name: "custom", title: "Committee", organ: .committee),
          rules: try Catalogue.ruleBook(named: "harvard", for: .committee),
          roster: (1...members).map { Delegation(code: "M\($0)", name: "Member \($0)") }))
    }
    for line in lines {
      let decision = try desk.session.perform(Command(line, for: desk.session), at: desk.now)
      try desk.session.apply(decision.record)
    }
    desk.cockpit.view.pane = pane
    var pressed = 0
    for key in row.keys {
      if key.hasPrefix("\" ") { for character in typing { try desk.take(.character(character)) } }
      if let named = Key(name: key) {
        try desk.take(named)
        pressed += 1
      } else {
        for character in key { try desk.take(.character(character)) }
        pressed += key.count
      }
    }
    #expect(pressed == row.count, "\(act)")
    #expect(desk.cockpit.view.prompt == nil, "\(act): \(desk.cockpit.view.prompt?.error ?? "")")
    return desk
  }

  private static let open = [
    "meeting open", "attend all present", "agenda set 1", "speakers open",
    "speakers add Brazil, France",
  ]

  @Test func speeches() throws {
    let started = Self.open + ["speech start"]
    #expect(try desk("start a speech", after: Self.open).session.floor.speech?.code == "BRA")
    #expect(try !desk("pause it", after: started).session.floor.clocks.isAnyRunning)
    #expect(try desk("end it", after: started).session.floor.speech == nil)
    #expect(try desk("undo", after: started).session.floor.speech == nil)
    let added = try desk("add a speaker to the list", after: Self.open)
    #expect(added.session.debate.list.queue.last == "GHA")
    let yielded = try desk("yield the rest of a speech", after: started)
    #expect(yielded.session.floor.speech?.code == "GHA")
    for act in [
      "a point of order, and its ruling at once", "a point of order, heard before the ruling",
    ] {
      let ruled = try desk(act, after: Self.open).session
      #expect(ruled.state.points.waiting.isEmpty && ruled.state.point == nil)
      #expect(ruled.state.points.all.map(\.sustained) == [true], "\(act)")
    }
  }

  @Test func motions() throws {
    let moved = try desk(
      "a motion for a moderated caucus", after: Self.open, typing: "Early warning")
    #expect(moved.session.motions.first?.subject == "Early warning")
    #expect(moved.session.motions.first?.by == "GHA")
    let motion = Self.open + ["motion moderated 10m 60s Water by Ghana"]
    let put = try desk("put it to the vote", after: motion, pane: .motions)
    #expect(put.session.floor.caucus?.kind == .moderated)
    let picked = try desk(
      "pick three placards in a caucus", after: motion + ["motion vote next 12 3"])
    #expect(picked.session.floor.caucus?.queue == ["GHA", "JPN", "MLT"])
  }

  @Test func documents() throws {
    let added = try desk("a draft, with its names", after: Self.open, typing: "Lights").session
    let draft = try #require(added.state.register.documents.last)
    #expect(draft.title == "Lights" && draft.names == ["GHA", "JPN", "MLT"])
    let introduced = try desk(
      "introduce the document that was handed in last",
      after: Self.open + ["doc add draft \"Lights\" by Ghana, Japan, Malta"])
    #expect(introduced.session.state.documentOnFloor?.title == "Lights")
  }

  @Test func theRoll() throws {
    let late = try desk(
      "a late arrival, in the roster",
      after: ["meeting open", "attend all present", "attend MOZ absent"],
      pane: .roster)
    #expect(late.session.state.delegation("MOZ")?.attendance == .present)
    let rest = try desk(
      "mark the rest present, in a roll call", after: ["roll open", "attend ALB absent"],
      pane: .roster)
    #expect(rest.session.state.nextToCall == nil)
    let vote = try desk(
      "a vote of 40 by name",
      after: ["meeting open", "attend all present", "vote open \"Draft 1.1\" by placards"],
      pane: .vote, members: 40)
    #expect(vote.session.voting.votes.last?.outcome == .adopted)
    #expect(vote.session.voting.votes.last?.tally.yes == 40)
  }
}
