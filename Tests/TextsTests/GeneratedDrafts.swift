@testable import Texts

/// Drafts made by dice: likely ones, and ones whose texts try to look like something else.
struct GeneratedDrafts {
  private var dice: Dice

  init(seed: Int) { dice = Dice(seed) }

  /// A draft as people write them.
  mutating func likely() -> DraftText {
    let committee = dice.pick(["General Assembly", "Committee on Wells", "Water Commission"])
    let operatives = 1 + dice.below(5)
    var clauses: [Clause] = []
    for index in 1...operatives {
      let text = dice.pick(Self.verbs) + " " + words() + (index == operatives ? "." : ";")
      let label = dice.chance(20) ? Ordinal(index + 1 + dice.below(3)) : nil
      clauses.append(
        Clause(text, label: label, subclauses: dice.chance(2) ? subclauses(2) : []))
    }
    return DraftText(
      heading: Heading(
        title: dice.chance(2) ? "Water in dry towns" : nil,
        symbol: dice.chance(2) ? "\(1 + dice.below(9)).\(1 + dice.below(9))" : nil,
        committee: committee, topic: dice.chance(2) ? "Wells and " + words() : nil),
      enacting: "The \(committee),",
      preambular: (0..<dice.below(4)).map { _ in
        Clause(dice.pick(Self.participles) + " " + words() + ",")
      },
      operative: clauses)
  }

  private mutating func subclauses(_ depth: Int) -> [Clause] {
    (0..<(1 + dice.below(3))).map { _ in
      Clause(
        words() + dice.pick([";", ",", ":", ""]),
        subclauses: depth < 7 && dice.chance(4) ? subclauses(depth + 1) : [])
    }
  }

  /// A draft of any shape, with texts that look like markers, labels, footnotes and headings.
  mutating func odd() -> DraftText {
    func maybe(_ dice: inout Dice, _ text: String) -> String? { dice.chance(2) ? text : nil }
    var heading: [String?] = []
    for _ in 0..<5 {
      let text = oddText()
      heading.append(maybe(&dice, text))
    }
    return DraftText(
      heading: Heading(
        title: heading[0], symbol: heading[1], committee: heading[2], topic: heading[3]),
      enacting: heading[4], preambular: oddClauses(1), operative: oddClauses(1),
      footnotes: oddFootnotes())
  }

  private mutating func oddClauses(_ depth: Int) -> [Clause] {
    (0..<dice.below(depth == 1 ? 5 : 3)).map { _ in
      Clause(
        oddText(),
        label: dice.chance(6)
          ? Ordinal(1 + dice.below(9), suffix: dice.pick(["", "bis", "ter"])) : nil,
        subclauses: depth < 12 ? oddClauses(depth + 1) : [], footnotes: oddFootnotes())
    }
  }

  private mutating func oddFootnotes() -> [Footnote] {
    guard dice.chance(6) else { return [] }
    return [Footnote(dice.pick(["1", "2", "*", "a"]), oddText())]
  }

  private mutating func oddText() -> String {
    dice.chance(3) ? words() : dice.pick(Self.oddities) + dice.pick(["", " ", words()])
  }

  private mutating func words() -> String {
    (0...dice.below(9)).map { _ in dice.pick(Self.nouns) }.joined(separator: " ")
  }

  static let verbs = [
    "Encourages", "Calls upon", "Decides", "Strongly urges", "Further requests", "Takes note of",
    "Recommends", "Expresses its hope that",
  ]
  static let participles = [
    "Recalling", "Noting with regret", "Alarmed by", "Deeply concerned by", "Having heard",
    "Further recognizing", "Fully aware of",
  ]
  static let nouns = [
    "wells", "lamps", "towns", "17%", "0.5%", "the", "of", "a keeper", "paragraph 2 (a) above",
    "No. 4", "e.g.", "Art. 2 (7)", "and", "Côte d’Ivoire", "(i)", "water", "2044", "i.e.", "H.",
  ]
  static let oddities = [
    "", "1.", "1. x", "(a) y", "a.", "i)", "- z", "*", "* a*", "Sponsors: Norway", "Topic: x",
    "title: \\x", "p1: \\y", "The General Assembly,", "Recalling", "Decides", "[^1]: n", "[1] m",
    "7", "- 7 -", "---", "# H", "## Operative clauses", "Annex", "3rd plenary meeting", "\\", "\\1",
    "{\\bf x}", "\\begin{x}", "<b>x</b>", "&emsp;", "[a](b)", "lower case", "…", "*it*", "_u_",
    "`c`", "> q", "2bis. x", "1.1", "OP3", "PP2", "Section 4.", "x [^1]", "y¹", "日本語", "\u{301}é",
    "Signatories:", "ends-", "Preamble", "A", "12", "1 Decides", "Clause 1:", "By Norway",
    "Sponsors Norway",
    "\u{1F469}\u{200D}\u{1F4BB}",
  ]
}
