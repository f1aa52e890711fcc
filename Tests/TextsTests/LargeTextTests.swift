import Testing

@testable import Texts

@Suite("Texts: large texts of odd shapes")
struct LargeTextTests {
  /// Each is repeated up to a large size, and would exhaust the stack or take the square of its
  /// length if the reader were careless.
  static let pieces = [
    "a. x\n", "a. x\n1. y\n", "1. ", "(((", "[a](", "[[", "<", "<b", "* .", "_a", "**", "\\",
    "{\\bf ", "“",
    "Sponsors: a and ", "Norway and ", "x,", "Sponsors:\nx\n", "\n", "a\n", "a\n\n", "The A,\n",
    "- x\n",
    "[^1]: x\n", "x [^1] ", "1 ", "---\n", "\u{301}", "\u{AD}", "\u{1B}[1m", "7\n", "# x\n",
    "Recalling x\n",
    "Decides x\n", "| a ", "OP1 x\n", "x-\n", "1.1.1.1.1.", "\\item x\n",
    "\\begin{enumerate}\n\\item x\n", "</p><", "</p>\n<!--", "</p><p", "<li></li><ol>", "&amp",
    "a: (a) b; ", "1. Decides; ", "Recalling, ", "Sponsors  Signatories\na  b\n", "I\n\n1. x\n",
  ]

  @Test("are read without a trap", arguments: pieces)
  func large(piece: String) throws {
    let count = 4_000 / piece.utf8.count
    for head in ["", "The Wells,\n\n1. Decides:\n", "Sponsors: "] {
      let text = head + String(repeating: piece, count: count)
      let parsed = try ParsedDraft(text, names: Seats.known)
      #expect(parsed.draft.numbered.allSatisfy { $0.number.depth <= 20 })
      #expect(DraftText(encoded: parsed.draft.encoded) == parsed.draft)
    }
  }

  @Test("an amendment that is too long is refused")
  func amendment() {
    let text = "Strike " + String(repeating: "“x", count: 20_000)
    let problem = AmendmentSentence(text, in: DraftText()).problem
    #expect(problem == .refused(.tooLong(bytes: text.utf8.count, most: 20_000)))
  }
}
