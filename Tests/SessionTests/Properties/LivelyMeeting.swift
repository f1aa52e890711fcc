import SessionFixtures

@testable import Catalogue
@testable import Session

/// A random meeting in which much happens: its lines are chosen by what is going on, so that most are
/// in order and speeches, motions and votes come to an end. Each text is a word that occurs nowhere
/// else, so that it can be looked for.
struct LivelyMeeting {
  private(set) var play: Play
  private var dice: Dice
  private var texts = 0

  /// - Parameter count: the lines that are carried out.
  init(_ seed: UInt64, lines count: Int = 200) throws {
    play = try RandomSequenceTests.play(seed)
    dice = Dice(seed &* 7 &+ 3)
    var tries = 0
    while play.session.history.count < count, tries < count * 20 {
      tries += 1
      try enter(line())
    }
  }

  private var state: State { play.session.state }

  private mutating func enter(_ line: String) throws {
    play.now += Int.random(in: 1000...25_000, using: &dice)
    guard
      let ruling = try? play.session.perform(
        Command(line, for: play.session), at: play.now,
        with: Inputs(lot: 2, zone: Zone(name: "Asia/Kathmandu", offset: 20_700)))
    else { return }
    try play.session.apply(ruling.record)
  }

  private mutating func line() -> String {
    let side = dice.chance(7)
    let template = side ? dice.pick(Self.aside) : dice.pick(templates)
    if template == "motion" { return motion() }
    return template.split(separator: " ").map { filled(String($0), in: template) }
      .joined(separator: " ")
  }

  private mutating func filled(_ word: String, in template: String) -> String {
    switch word {
    case "W": return dice.pick(state.roster.delegations.map(\.code))
    case "N": return String(Int.random(in: 1...6, using: &dice))
    case "A": return dice.pick(["yes", "yes", "no", "abstain", "pass", "yes-with-rights"])
    case "DOC": return state.register.documents.map(\.number).randomElement(using: &dice) ?? "1.1"
    case "ASKED": return state.openVote?.nextToAnswer ?? "rest"
    case "SECRET": return text("secret")
    // These cannot be corrected.
    case "ONCE": return text("once")
    case "TEXT": return text("public")
    default: return word
    }
  }

  private mutating func text(_ start: String) -> String {
    texts += 1
    return "\"\(start)\(texts)x\""
  }

  /// What may be entered at any time.
  private static let aside = [
    "note W SECRET", "score W 5 SECRET", "score W 4 SECRET for SECRET", "announce ONCE", "undo",
    "redo", "snapshot \"here\"", "restore \"here\"", "said W TEXT",
    "correct said N words TEXT",
    "correct said N by W", "correct speech N by W", "correct motion N words TEXT",
    "correct motion N count 3 1", "correct vote N question TEXT", "correct vote N count 2 2",
    "correct point N words TEXT", "correct question N words TEXT", "correct agenda N TEXT",
    "point order W TEXT sustained", "point inquiry W TEXT", "dais ruling ONCE",
    "dais presiding TEXT", "heading place TEXT", "dais officer \"Rapporteur\" TEXT",
    "attend W absent", "attend W present", "attend all present", "vote intention N W no",
    "agenda add TEXT", "interrupt ONCE", "delegation add TEXT",
    "doc add draft ONCE by W", "doc add directive ONCE by W", "doc add press-statement ONCE",
    "doc add working-paper ONCE by W", "doc add private-directive SECRET by W",
    "doc introduce DOC", "doc introduce DOC", "doc return DOC ONCE", "doc revise DOC",
    "doc sponsor DOC W", "doc unsponsor DOC W", "doc sign DOC W", "doc promote DOC",
    "doc merge DOC DOC", "doc read DOC", "doc show DOC", "doc withdraw DOC", "doc adopt DOC",
    "doc silence DOC 5m", "doc object DOC W", "doc agree DOC", "doc dissociate DOC W from ONCE",
    "doc execute DOC ONCE", "doc execute PD1 SECRET", "doc contradicts DOC DOC",
    "amend DOC about ONCE by W", "amend DOC strike 3 by W friendly", "amend accept DOC",
    "amend rank DOC 1", "amend falls DOC by DOC", "vote open DOC", "vote open DOC by placards",
    "vote open DOC clause 3 by placards", "motion divide DOC 3 by W", "voting order DOC DOC",
    "voting next by placards", "voting next",
  ]

  /// The lines for what is going on.
  private var templates: [String] {
    let now = Situation(state)
    if now.isInterrupted { return ["interrupt end"] }
    if now.meeting != .open {
      return ["meeting open", "meeting resume", "meeting open", "meeting adjourn"]
    }
    if now.roll != .closed {
      return [
        "attend W present", "attend W voting", "attend W absent", "attend rest present",
        "roll close",
      ]
    }
    if now.vote != nil {
      return [
        "vote cast ASKED A", "vote cast ASKED A", "vote cast W A", "vote cast rest yes",
        "vote count 3 1", "vote count 4 0 1", "vote count 1 3", "vote object W", "vote close",
        "vote close", "vote close", "vote cancel",
      ]
    }
    if now.speech != nil {
      return [
        "said TEXT", "said TEXT", "speech end", "speech end", "speech end", "yield W",
        "yield questions", "yield chair", "speech question W TEXT", "speech decline",
        "speech pause", "speech resume", "speech extend 15s", "point privilege W TEXT denied",
      ]
    }
    if now.pendingMotions > 0 {
      return [
        "motion second next W", "motion vote next 4 0", "motion vote next 3 1",
        "motion vote next 1 3", "motion pass next", "motion fail next", "motion withdraw next",
        "motion rule-out next ONCE", "motion leave next", "motion",
      ]
    }
    if now.caucus != nil {
      return [
        "caucus queue W", "caucus queue W W", "speech start", "speech start", "speech start W",
        "caucus end",
      ]
    }
    return [
      "speakers open", "speakers add W", "speakers add W", "speakers add W", "speech start",
      "speech start", "speech start W", "motion", "motion", "motion", "motion",
      "vote open TEXT by roll-call",
      "vote open TEXT by placards", "vote open TEXT by consensus", "vote open TEXT by recorded",
      "vote open TEXT by secret-ballot", "agenda set N", "roll open", "speech explain W",
      "speech rights", "voting end", "debate close", "meeting suspend", "meeting adjourn",
    ]
  }

  /// A motion of any kind in the book.
  private mutating func motion() -> String {
    let rule = dice.pick(play.session.setup.rules.motions)
    var words = ["motion", rule.kind]
    for parameter in rule.parameters {
      switch parameter {
      case .total: words.append("4m")
      case .each, .time: words.append("60s")
      case .topicNumber: words.append("1")
      case .subject: words.append(text("public"))
      default: break
      }
    }
    words += ["by", filled("W", in: "")]
    if dice.chance(2) { words += ["second", filled("W", in: "")] }
    return words.joined(separator: " ")
  }
}
