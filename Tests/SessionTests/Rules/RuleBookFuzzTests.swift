import SessionFixtures
import Testing

@testable import Catalogue
@testable import Session

/// A chair's file is untrusted input: whatever it contains, nothing traps. A refusal names the
/// place, and an accepted book can be played.
@Suite("Catalogue: invalid rule books")
struct CatalogueRuleBookFuzzTests {
  /// Files like those that chairs write, short ones and complete ones.
  private static func files() throws -> [JSONValue] {
    let whole = try ["harvard", "un", "crisis"].map { try Catalogue.ruleBookJSON(named: $0) }
    let short = try ["the example", "a european order"].map(RulesPage.example)
    return try (short + short + whole).map { text throws in try JSONValue(text) }
  }

  @Test("fields removed, of another type, too large, unknown, moved", arguments: 0..<8)
  func structure(batch: Int) throws {
    let files = try Self.files()
    var accepted = 0
    for seed in batch * 60..<(batch + 1) * 60 {
      var mutation = RuleBookMutation(Dice(UInt64(seed) + 1))
      var file = files[seed % files.count]
      for _ in 0...(seed % 3) { file = mutation.applied(to: file) }
      if try judge(file.compact, "seed \(seed)", &mutation.dice) { accepted += 1 }
    }
    // If every file were refused, none would be played.
    #expect(accepted > 0)
  }

  @Test("flipped bytes of the text")
  func bytes() throws {
    var dice = Dice(7)
    let text = Array(try RulesPage.example("the example").utf8)
    for seed in 0..<200 {
      var bytes = text
      for _ in 0...(seed % 4) {
        let place = Int.random(in: bytes.indices, using: &dice)
        switch dice.pick([0, 1, 2]) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8.random(in: 0x20...0x7E, using: &dice)
        default: bytes = Array(bytes[..<max(1, place)])
        }
      }
      _ = try judge(String(decoding: bytes, as: UTF8.self), "bytes \(seed)", &dice)
    }
  }

  @Test(
    "a book extends built-in ones only: no file extends itself",
    arguments: [
      #"{ "extends": "ours", "name": "ours" }"#, #"{ "extends": "ours.json" }"#,
      #"{ "extends": "../kinds" }"#, #"{ "extends": ["harvard"] }"#, #"{ "extends": null }"#,
      #"{ "extends": { "extends": "harvard" } }"#, #"{ "extends": "" }"#,
      #"{ "extends": "harvard", "byOrgan": { "council": { "extends": "un" } } }"#,
      #"{ "extends": "harvard", "byOrgan": { "council": { "byOrgan": {} } } }"#,
    ])
  func cycles(json: String) {
    let fault = catalogueFault { _ = try Catalogue.ruleBook(json: json, for: .committee) }
    #expect(fault?.contains("extends") == true || fault?.contains("byOrgan") == true)
  }

  @Test("a large file is refused at once", .timeLimit(.minutes(1)))
  func large() {
    func many(_ count: Int, _ entry: (Int) -> String) -> String {
      (0..<count).map(entry).joined(separator: ",")
    }
    for (json, place) in [
      ("{\(many(60_000) { "\"k\($0)\":0" })}", "line 1, column "),
      (#"{"extends":"un","motions":[\#(many(40_000) { #"{"kind":"k\#($0)"}"# })]}"#, "motions: "),
      (#"{"extends":"un","precedence":[\#(many(60_000) { "\"k\($0)\"" })]}"#, "precedence: "),
      (
        #"{"extends":"un","motions":[{"kind":"suspend","aliases":[\#(many(60_000) { "\"k\($0)\"" })]}]}"#,
        "motions[0].aliases: "
      ),
      (String(repeating: " ", count: 1_000_001), "a rule book may have at most 1 MB"),
    ] {
      let fault = catalogueFault { _ = try Catalogue.ruleBook(json: json, for: .committee) }
      #expect(fault?.hasPrefix(place) == true, "\(fault?.prefix(120) ?? "accepted")")
    }
  }

  @Test("built-in books do not extend each other in a circle")
  func chains() throws {
    for name in Catalogue.ruleBookNames {
      var (seen, next) = (Set<String>(), Optional(name))
      while let name = next {
        #expect(seen.insert(name).inserted, "\(name) extends itself")
        next = try RuleBookFile(named: name).own["extends"]?.stringValue
      }
    }
  }

  /// - Returns: whether it was accepted, in which case it has been played.
  private func judge(_ text: String, _ seed: String, _ dice: inout Dice) throws -> Bool {
    do {
      let organ = dice.pick(Organ.allCases)
      try play(Catalogue.ruleBook(json: text, for: organ), organ, &dice)
      return true
    } catch let error as CatalogueError {
      #expect(namesAPlace(error.message), "\(seed): \(error.message)")
      return false
    }
  }

  /// Whether a message begins with a place: `motions[4].decision: …`, `line 3, column 6: …`.
  private func namesAPlace(_ message: String) -> Bool {
    if message.hasPrefix("line ") || message.hasPrefix("a rule book is an object") { return true }
    guard let colon = message.firstIndex(of: ":") else { return false }
    let root = message[..<colon].prefix { $0 != "." && $0 != "[" && $0 != " " }
    return !root.isEmpty
  }

  private func play(_ book: RuleBook, _ organ: Organ, _ dice: inout Dice) throws {
    let seats = (1...4).map { Delegation(code: "D\($0)", name: "Delegation \($0)", veto: $0 == 1) }
    var play = Play(
      Setup(
        committee: "Test", body: Body(name: "custom", title: "Test", organ: organ), rules: book,
        roster: seats, topics: [Topic(title: "One"), Topic(title: "Two")]))
    try play.run(["meeting open", "attend all present"])
    var lines = book.motions.flatMap { rule in
      [
        "motion \(rule.kind) by D1 second D2", "motion \(rule.kind) 10m 1m \"x\" by D2 second D1",
        "motion \(rule.kind) 1 by D3 second D2", "motion \(rule.kind) 5m by D4 second D2",
        "motion vote next 3 1", "motion pass next",
      ]
    }
    lines += ["speakers open", "speakers add all", "speech start", "yield D3", "speech end"]
    lines += ["vote open \"Q\"", "vote cast all yes", "vote count 3 1", "vote close"]
    for line in lines.shuffled(using: &dice) {
      guard
        let ruling = try? play.session.perform(
          Command(line, for: play.session), at: play.now, with: Inputs(lot: 3))
      else { continue }
      try play.session.apply(ruling.record)
      #expect(play.session.state.violations(play.session.setup).isEmpty, "\(line)")
    }
  }
}

/// A random change in one place of a file.
struct RuleBookMutation {
  var dice: Dice

  init(_ dice: Dice) { self.dice = dice }

  private static let strange: [JSONValue] = [
    .null, .bool(true), .bool(false), .integer(0), .integer(-1), .integer(99),
    .integer(Int.max), .integer(Int.min), .string(""), .string("threefifths"), .string("0/0"),
    .string("1/0"), .string("1/1000"), .string("99999999999999999999/3"), .string("-1/2"),
    .string("2/3/4"), .string("/"), .string("extend extend"), .string("suspend"),
    .string("no-objection"), .string("\u{1B}[2J"), .string(String(repeating: "w", count: 300)),
    .array([]), .array([.array([])]), .array([.string("floor"), .string("floor")]),
    .object(JSONObject()), .object(["kind": .string("suspend")]),
    .object(["kind": .string("press"), "remove": .bool(true)]),
  ]

  mutating func applied(to file: JSONValue) -> JSONValue {
    var place = Int.random(in: 1..<max(2, nodes(in: file)), using: &dice)
    return changed(file, &place) ?? file
  }

  private func nodes(in value: JSONValue) -> Int {
    switch value {
    case .object(let object): object.members.reduce(1) { $0 + nodes(in: $1.value) }
    case .array(let elements): elements.reduce(1) { $0 + nodes(in: $1) }
    default: 1
    }
  }

  /// The value with its part number `place` changed; `nil` if that part is removed.
  private mutating func changed(_ value: JSONValue, _ place: inout Int) -> JSONValue? {
    if place == 0 {
      place = -1
      return dice.chance(4) ? nil : dice.pick(Self.strange)
    }
    place -= 1
    switch value {
    case .object(let object):
      var result = JSONObject()
      for (key, part) in object.members {
        let isHere = place == 0
        let new = place < 0 ? part : changed(part, &place)
        // Make the key unknown.
        let name = isHere && dice.chance(8) ? key + "s" : key
        if let new { result[name] = new }
      }
      return .object(result)
    case .array(let elements):
      var result: [JSONValue] = []
      for part in elements {
        let isHere = place == 0
        let new = place < 0 ? part : changed(part, &place)
        if let new { result.append(new) }
        // Duplicate an element, or reverse the order.
        if isHere, dice.chance(3) { result.append(part) }
        if isHere, dice.chance(4) { result.reverse() }
      }
      return .array(result)
    default: return value
    }
  }
}
