import Testing

@testable import Texts

@Suite("Texts: nothing of a text is dropped")
struct NothingDroppedTests {
  /// The words of the input that are in no part of the result. Markers are no words, and neither are
  /// the commands of LaTeX.
  private func missing(_ text: String, _ parsed: ParsedDraft) -> [String] {
    let remarks = parsed.remarks.flatMap { [$0.sentence, words(of: $0.code)] }
    let output = ([parsed.draft.encoded] + parsed.labels + parsed.parties.map(\.name) + remarks)
    let known = Set(output.flatMap { tokens($0) })
    let all = output.joined().unicodeScalars.filter(\.isWord).string.lowercased()
    let isLatex = LatexLines.recognises(SourceLines(text).lines)
    let shown = text.replacing("&emsp;", with: " ")
    return tokens(shown, commands: !isLatex).filter { token in
      !known.contains(token) && !isMarker(token) && !all.contains(token)
    }
  }

  /// Misspelt names are in the remark as written.
  private func words(of code: Remark.Code) -> String {
    if case .misspelt(let written, _) = code { return written }
    return ""
  }

  private func tokens(_ text: String, commands: Bool = true) -> [String] {
    var result: [String] = []
    var word = String.UnicodeScalarView()
    var isCommand = false
    for scalar in (text + " ").unicodeScalars where ![.hidden, .softHyphen].contains(scalar.kind) {
      if scalar.isWord {
        word.append(scalar)
        continue
      }
      if !word.isEmpty, commands || !isCommand { result.append(String(word).lowercased()) }
      word.removeAll()
      isCommand = scalar == "\\"
    }
    return result
  }

  private func isMarker(_ token: String) -> Bool {
    ClauseNumber(token) != nil
      || [Alphabet.letters, .romans].contains { $0.value(of: token) != nil }
      || ["op", "pp", "section", "clause", "sec", "opbis"].contains(token.filter { !$0.isNumber })
  }

  @Test("of a sample, every word is found again", arguments: Samples.all + OtherSamples.all)
  func samples(text: String) throws {
    #expect(missing(text, try ParsedDraft(text, names: Seats.known)) == [])
    #expect(missing(text, try ParsedDraft(text)) == [])
  }

  @Test("of a sample with random changes, neither")
  func mutations() throws {
    var dice = Dice(11)
    for _ in 0..<Effort.times(120) {
      let text = mutated(dice.pick(Samples.all + OtherSamples.all), &dice)
      let parsed = try ParsedDraft(text, names: Seats.known)
      let lost = missing(text, parsed)
      try #require(lost == [], "\(lost) in\n\(text)")
      #expect(try ParsedDraft(parsed.draft.printed(as: .plain)).draft == parsed.draft)
      let last = text.unicodeScalars.reduce(1) { $0 + ($1.kind == .newline ? 1 : 0) }
      #expect(parsed.remarks.allSatisfy { (1...last).contains($0.line) && !$0.sentence.isEmpty })
    }
  }

  /// Lines are moved, doubled, joined, cut and indented; odd signs are put in.
  private func mutated(_ text: String, _ dice: inout Dice) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<(1 + dice.below(6)) {
      let index = dice.below(lines.count)
      switch dice.below(9) {
      case 0: lines.swapAt(index, dice.below(lines.count))
      case 1: lines.insert(lines[dice.below(lines.count)], at: index)
      case 2: lines.insert("", at: index)
      case 3: lines[index] = "\t" + lines[index]
      case 4: lines[index] = String(lines[index].drop { $0 == " " })
      case 5: lines.insert(dice.pick(GeneratedDrafts.oddities), at: index)
      case 6:
        var signs = Array(lines[index])
        signs.insert(Character(dice.pick(Self.signs)), at: dice.below(signs.count + 1))
        lines[index] = String(signs)
      case 7: if lines.count > 2 { lines.remove(at: index) }
      default: lines[index] = String(lines[index].prefix(dice.below(lines[index].count + 1)))
      }
    }
    return lines.joined(separator: dice.pick(["\n", "\r\n", "\n"]))
  }

  private static let signs = [
    "\u{1B}", "\u{AD}", "\u{202E}", "\u{0}", "(", ")", ".", ":", ";", "-", "*", "_", "[", "]", "\\",
    "{",
    "}", "<", ">", "&", "#", "1", "a", "\u{301}", "\u{FEFF}", "\u{85}", "\u{0C}", "😀",
  ]

  @Test("of random signs, neither, and nothing traps")
  func noise() throws {
    var dice = Dice(12)
    let alphabet =
      Array("ab1iv(). :;-*_[]\\{}#\n\n\t<>&^OP§“”é").map(String.init) + [
        "Decides ", "Recalling ", "Sponsors: ",
      ]
    for _ in 0..<Effort.times(200) {
      let text = (0..<dice.below(120)).map { _ in dice.pick(alphabet) }.joined()
      let parsed = try ParsedDraft(text, names: Seats.known)
      #expect(missing(text, parsed).filter { $0.utf8.count > 2 } == [], "\(text)")
      #expect(try ParsedDraft(parsed.draft.printed(as: .plain)).draft == parsed.draft)
    }
  }

  @Test("a text that is too long is refused before it is read")
  func tooLong() {
    let text = String(repeating: "1. Decides.\n", count: 5_000_000 / 12)
    #expect(throws: TextRefusal.tooLong(bytes: text.utf8.count, most: 200_000)) {
      try ParsedDraft(text)
    }
  }

  @Test("terminal escapes and soft hyphens are removed with a remark")
  func hidden() throws {
    let parsed = try ParsedDraft("1. De\u{AD}cides \u{1B}[31mred\u{1B}[0m lamps\u{202E}.\n")
    #expect(parsed.draft[ClauseNumber(1)]?.text == "Decides red lamps.")
    #expect(
      parsed.remarks == [
        Remark(1, .softHyphens(1)),
        Remark(1, .hiddenCharacters(["U+001B [31m", "U+001B [0m", "U+202E"])),
      ])
  }
}
