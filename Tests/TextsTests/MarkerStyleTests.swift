import Testing

@testable import Texts

@Suite("Texts: one draft in every style of markers")
struct MarkerStyleTests {
  /// How the markers of three levels are written.
  struct Style: CustomTestStringConvertible, Sendable {
    let name: String
    let levels: [@Sendable ([Int]) -> String]
    var testDescription: String { name }
  }

  private static func letter(_ value: Int) -> String { Alphabet.letters.written(value) }
  private static func roman(_ value: Int) -> String { Alphabet.romans.written(value) }

  static let styles: [Style] = [
    Style(
      name: "1. a. i.",
      levels: [{ "\($0[0]). " }, { letter($0[1]) + ". " }, { roman($0[2]) + ". " }]),
    Style(
      name: "1) a) i)",
      levels: [{ "\($0[0])) " }, { letter($0[1]) + ") " }, { roman($0[2]) + ") " }]),
    Style(
      name: "(1) (a) (i)",
      levels: [{ "(\($0[0])) " }, { "(\(letter($0[1]))) " }, { "(\(roman($0[2]))) " }]),
    Style(
      name: "1. (a) (i)",
      levels: [{ "\($0[0]). " }, { "(\(letter($0[1]))) " }, { "(\(roman($0[2]))) " }]),
    Style(
      name: "1.) a.) i.)",
      levels: [{ "\($0[0]).) " }, { letter($0[1]) + ".) " }, { roman($0[2]) + ".) " }]),
    Style(
      name: "1: a) i)",
      levels: [{ "\($0[0]): " }, { letter($0[1]) + ") " }, { roman($0[2]) + ") " }]),
    Style(
      name: "1 - a) i)",
      levels: [{ "\($0[0]) - " }, { letter($0[1]) + ") " }, { roman($0[2]) + ") " }]),
    Style(
      name: "1 before the verb",
      levels: [{ "\($0[0]) " }, { letter($0[1]) + ") " }, { roman($0[2]) + ") " }]),
    Style(
      name: "1)a)i) without blanks",
      levels: [{ "\($0[0]))" }, { letter($0[1]) + ")" }, { roman($0[2]) + ")" }]),
    Style(
      name: "OP1 a) i)",
      levels: [{ "OP\($0[0]) " }, { letter($0[1]) + ") " }, { roman($0[2]) + ") " }]),
    Style(
      name: "OP 1. a) i)",
      levels: [{ "OP \($0[0]). " }, { letter($0[1]) + ") " }, { roman($0[2]) + ") " }]),
    Style(
      name: "Clause 1: A. 1.",
      levels: [{ "Clause \($0[0]): " }, { letter($0[1]).uppercased() + ". " }, { "\($0[2]). " }]),
    Style(
      name: "Section 1. a. i.",
      levels: [{ "Section \($0[0]). " }, { letter($0[1]) + ". " }, { roman($0[2]) + ". " }]),
    Style(
      name: "I. A. 1.",
      levels: [
        { roman($0[0]).uppercased() + ". " }, { letter($0[1]).uppercased() + ". " },
        { "\($0[2]). " },
      ]),
    Style(
      name: "I) a) i)",
      levels: [
        { roman($0[0]).uppercased() + ") " }, { letter($0[1]) + ") " }, { roman($0[2]) + ") " },
      ]),
    Style(
      name: "1. i. a.",
      levels: [{ "\($0[0]). " }, { roman($0[1]) + ". " }, { letter($0[2]) + ". " }]),
    Style(
      name: "1. 1.1. 1.1.1.",
      levels: [{ "\($0[0]). " }, { "\($0[0]).\($0[1]). " }, { "\($0[0]).\($0[1]).\($0[2]). " }]),
    Style(
      name: "1. 1.a 1.a.i",
      levels: [
        { "\($0[0]). " }, { "\($0[0]).\(letter($0[1])) " },
        { "\($0[0]).\(letter($0[1])).\(roman($0[2])) " },
      ]),
    Style(
      name: "bold numbers",
      levels: [{ "**\($0[0]).** " }, { letter($0[1]) + ". " }, { roman($0[2]) + ". " }]),
    Style(
      name: "escaped numbers",
      levels: [{ "\($0[0])\\. " }, { "\(letter($0[1]))\\) " }, { "\(roman($0[2]))\\) " }]),
    Style(
      name: "1. always",
      levels: [{ _ in "1. " }, { letter($0[1]) + ". " }, { roman($0[2]) + ". " }]),
    Style(name: "1. • ◦", levels: [{ "\($0[0]). " }, { _ in "• " }, { _ in "◦ " }]),
    Style(name: "• ◦ ▪", levels: [{ _ in "• " }, { _ in "◦ " }, { _ in "▪ " }]),
    Style(
      name: "the verb alone",
      levels: [{ _ in "" }, { "(\(letter($0[1]))) " }, { "(\(roman($0[2]))) " }]),
    Style(
      name: "the verb alone, then 1) a)",
      levels: [{ _ in "" }, { "\($0[1])) " }, { letter($0[2]) + ") " }]),
  ]

  /// - Parameter divided: the item of the third clause that has a list below it. A list below h. begins
  /// with the same sign as the item after it, so only its indentation tells them apart.
  private static func clauses(divided: Int) -> [Clause] {
    [
      Clause(
        "Encourages all towns to keep one well open, as said in paragraph 2 (a) below:",
        subclauses: [
          Clause("by rope,"),
          Clause("by pail, which is:", subclauses: [Clause("light,"), Clause("tight;")]),
          Clause("by hand;"),
        ]),
      Clause("Requests 0.5% of the dues, under Art. 2 (7), in 2044;"),
      Clause(
        "Further requests:",
        subclauses: (1...10).map { index in
          Clause(
            "list number of town \(index);",
            subclauses: index == divided ? [Clause("and its keeper;")] : []
          )
        }),
      Clause("Decides to remain seized of the matter."),
    ]
  }

  private func text(of all: [Clause], in style: Style, indented: Bool, blanks: Bool, wrapped: Bool)
    -> String
  {
    var result =
      "Topic: Wells\nSponsors: Norway\n\nThe Committee on Wells,\n\nRecalling the wells,\n\nNoting the rain,\n\n"
    func add(_ clauses: [Clause], _ path: [Int]) {
      for (index, clause) in clauses.enumerated() {
        let own = path + [index + 1]
        let indent = indented ? String(repeating: " ", count: 4 * path.count) : ""
        let body = wrapped ? clause.text.replacing(" to ", with: "\n\(indent)to ") : clause.text
        result += indent + style.levels[path.count](own) + body + "\n"
        if path.isEmpty || blanks { result += "\n" }
        add(clause.subclauses, own)
        if path.isEmpty, !blanks { result += "\n" }
      }
    }
    add(all, [])
    return result
  }

  @Test("with indentation", arguments: styles)
  func indented(style: Style) throws {
    let clauses = Self.clauses(divided: 8)
    for (blanks, wrapped) in [(false, false), (true, false), (false, true)] {
      let text = text(of: clauses, in: style, indented: true, blanks: blanks, wrapped: wrapped)
      let draft = try ParsedDraft(text).draft
      #expect(draft.operative == clauses, "\(text)\n\(draft.encoded)")
      #expect(draft.preambular.count == 2)
    }
  }

  @Test("without indentation", arguments: styles)
  func flat(style: Style) throws {
    let clauses = Self.clauses(divided: 4)
    for (blanks, wrapped) in [(false, false), (true, false), (false, true)] {
      let text = text(of: clauses, in: style, indented: false, blanks: blanks, wrapped: wrapped)
      let draft = try ParsedDraft(text).draft
      #expect(draft.operative == clauses, "\(text)\n\(draft.encoded)")
    }
  }
}
