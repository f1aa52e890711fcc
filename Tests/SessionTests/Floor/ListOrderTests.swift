import SessionFixtures
import Testing

@testable import Session

/// The order of the speakers' list: by the book, and by lot.
struct ListOrderTests {
  private func play(_ order: String) throws -> Play {
    try Play.council(under: #"{ "extends": "harvard", "speeches": { "order": "\#(order)" } }"#)
  }

  @Test func newcomersComeFirst() throws {
    var play = try play("newcomers")
    try play.run([
      "speech start Ghana", "speech end", "speech start Japan", "speech end",
      "speakers add Ghana, Malta", "speakers add Japan", "speakers add Brazil, France",
    ])
    #expect(play.session.debate.list.queue == ["MLT", "BRA", "FRA", "GHA", "JPN"])
    // The chair may give any place.
    try play.run("speakers add China at 6")
    #expect(play.session.debate.list.queue.last == "CHN")
  }

  @Test func sidesTakeTurns() throws {
    var play = try play("sides")
    try play.run([
      "speakers add Ghana for", "speakers add Japan for", "speakers add Malta for",
      "speakers add Brazil against", "speakers add France against", "speakers add China",
    ])
    #expect(play.session.debate.list.queue == ["GHA", "BRA", "JPN", "FRA", "MLT", "CHN"])
    #expect(play.session.debate.list.sides["BRA"] == .against)
  }

  @Test func groupsTakeTurns() throws {
    var play = try play("groups")
    let groups = Dictionary(grouping: play.session.roster.delegations) { $0.group }
    let pairs = groups.values.filter { $0.count > 1 }.sorted { $0[0].code < $1[0].code }
    let (a, b) = (pairs[0].map(\.code), pairs[1].map(\.code))
    try play.run(["speakers add \(a[0]), \(a[1])", "speakers add \(b[0])"])
    #expect(play.session.debate.list.queue == [a[0], b[0], a[1]])
  }

  @Test func asTheyAskedUnlessTheBookSaysOtherwise() throws {
    var play = try Play.council()
    try play.run(["speech start Ghana", "speech end", "speakers add Ghana", "speakers add Japan"])
    #expect(play.session.debate.list.queue == ["GHA", "JPN"])
  }

  @Test func aLotOrdersTheList() throws {
    var play = try Play.council()
    #expect(play.refused("speakers draw")?.message.contains("empty") == true)
    try play.run("speakers add Ghana, Japan, Malta, Brazil, France, China")
    let before = play.session.debate.list.queue
    var orders: Set<[String]> = []
    for lot in 0..<20 {
      try play.run("speakers draw", lot: lot)
      #expect(play.session.debate.list.queue.sorted() == before.sorted())
      orders.insert(play.session.debate.list.queue)
      try play.run("undo")
      #expect(play.session.debate.list.queue == before)
    }
    #expect(orders.count > 10)
    #expect(try play.run("speakers draw", lot: 7).hasPrefix("By lot: "))
  }

  @Test func aSideIsForgottenWithItsPlace() throws {
    var play = try play("sides")
    try play.run(["speakers add Ghana for", "speakers add Japan against", "speakers add Malta for"])
    try play.run([
      "speech start", "speech end", "speakers remove Japan", "delegation withdraw Malta",
    ])
    #expect(play.session.debate.list.sides.isEmpty)
  }
}
