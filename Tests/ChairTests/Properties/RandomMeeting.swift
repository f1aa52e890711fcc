@testable import Catalogue
@testable import Session

/// A meeting driven by random commands, most of them in order.
struct RandomMeeting {
  var session: Session
  var dice: Dice
  var now = 1_696_327_200_000
  /// The lines performed.
  var lines: [String] = []
  private let kinds: [MotionRule]

  init(_ book: String, _ organ: Organ, seed: UInt64) throws {
    dice = Dice(seed &* 31 &+ 7)
    let roster = ["Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf"].map { name in
      Delegation(
        code: String(name.uppercased().prefix(3)), name: name,
        veto: organ == .council && name == "Bravo")
    }
    let rules = try Catalogue.ruleBook(named: book, for: organ)
    let body = Body(
      name: "custom", title: "Test", organ: organ, affirmativeVotes: organ == .council ? 5 : nil)
    session = Session(
      Setup(
        committee: "Test", body: body, rules: rules, roster: roster,
        topics: [Topic(title: "One"), Topic(title: "Two")]))
    kinds = rules.motions
    for line in ["meeting open", "attend all present", "agenda set 1"] { carryOut(line) }
  }

  var pending: [Motion] { session.motions.filter { $0.status == .pending } }

  mutating func step() {
    now += Int.random(in: 0...30_000, using: &dice)
    for _ in 0..<4 where carryOut(line()) { return }
  }

  @discardableResult
  private mutating func carryOut(_ line: String) -> Bool {
    guard
      let decision = try? session.perform(
        Command(line, for: session), at: now, with: Inputs(lot: 3)),
      (try? session.apply(decision.record)) != nil
    else { return false }
    lines.append(line)
    return true
  }

  private static let others = [
    "speakers open", "speakers close", "speakers add W", "speech start W", "speech end",
    "speech pause", "yield chair", "caucus end", "caucus queue W", "caucus pause",
    "agenda set N", "debate close", "voting end", "attend W absent", "attend W present",
    "motion second next W", "motion object next W", "motion prefer N", "motion withdraw N",
    "motion vote next 6 1", "motion vote next 1 6", "motion pass next",
    "motion pass next unopposed", "motion fail next", "motion rule-out N \"no\"",
    "vote open \"Q\"", "vote open \"Q\" by placards", "vote open \"Q\" by recorded",
    "vote open \"Q\" by consensus", "vote open \"Q\" procedural by roll-call",
    "vote open \"Q\" by roll-call starting W", "vote cast W yes", "vote cast W pass",
    "vote cast rest no", "vote count 5 1", "vote object W", "vote close", "vote cancel",
    "vote again N", "speech rights", "point order W", "point order W sustained", "roll open",
    "roll close", "interrupt \"News\"", "interrupt end", "meeting suspend", "meeting resume",
    "meeting open", "dais ruling \"so\"", "undo", "speech favour W", "speech against W",
  ]

  private mutating func line() -> String {
    if dice.chance(3) { return motion() }
    return dice.pick(Self.others).split(separator: " ").map { word in
      switch word {
      case "W": who()
      case "N": String(Int.random(in: 1...4, using: &dice))
      default: String(word)
      }
    }.joined(separator: " ")
  }

  private mutating func who() -> String { dice.pick(session.roster.delegations.map(\.code)) }

  /// A motion of any kind in the book, with its parameters.
  private mutating func motion() -> String {
    let rule = dice.pick(kinds)
    var words = ["motion", rule.kind]
    for parameter in rule.parameters {
      switch parameter {
      case .total: words.append("10m")
      case .each: words.append("60s")
      case .time: words.append("2m")
      case .topicNumber: words.append(dice.pick(["1", "2"]))
      case .subject: words.append("\"This\"")
      default: break
      }
    }
    words += ["by", who()]
    if dice.chance(2) { words += ["second", who()] }
    return words.joined(separator: " ")
  }
}
