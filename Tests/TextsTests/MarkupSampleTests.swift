import Testing

@testable import Texts

@Suite("Texts: what other programs make of drafts")
struct MarkupSampleTests {
  private func read(_ text: String) throws -> ParsedDraft {
    try ParsedDraft(text, names: Seats.known)
  }

  private func codes(_ parties: [NamedParty]) -> [String] {
    parties.map { $0.code ?? "?\($0.name)" }
  }

  @Test("a document in LaTeX")
  func latex() throws {
    let parsed = try read(
      #"""
      \documentclass[12pt]{article}
      \usepackage{enumitem}
      \title{Draft Resolution 2.1}
      \begin{document}
      \maketitle
      % not yet agreed
      \begin{tabular}{ll}
      \textbf{Committee:} & Water Commission \\
      \textbf{Sponsors:} & C\^ote d'Ivoire, \"{O}sterreich \\
      \end{tabular}

      \noindent The Water Commission,

      \textit{Recalling} resolution 1/2,\footnote{See A/1/2.}

      \begin{enumerate}
        \item \textbf{Urges} towns:
        \begin{enumerate}[label=(\alph*)]
          \item to dig;
          \item to count:
            \begin{enumerate}
              \item pails,
              \item ropes;
            \end{enumerate}
        \end{enumerate}
        \item \textbf{Decides} to remain
          seized.
      \end{enumerate}
      \end{document}
      """#)
    #expect(outline(parsed.draft) == "p1 1{a,b{i,ii}} 2")
    #expect(
      parsed.draft.heading
        == Heading(title: "Draft Resolution 2.1", symbol: "2.1", committee: "Water Commission"))
    #expect(codes(parsed.sponsors) == ["CIV", "AUT"])
    #expect(parsed.draft[.preambular(1)]?.footnotes == [Footnote("1", "See A/1/2.")])
    #expect(parsed.draft[ClauseNumber(2)]?.text == "Decides to remain seized.")
    #expect(parsed.remarks.map(\.line) == [1, 6])
  }

  @Test("HTML")
  func html() throws {
    let parsed = try read(
      """
      <html><head><title>Wells</title><style>p { color: red }</style></head>
      <body><!-- first draft --><h1>Wells at Sea</h1>
      <p><b>Sponsors:</b> Norway, C&ocirc;te d&#8217;Ivoire<br>Signatories: Chile</p>
      <p>The Wells,</p><p><i>Recalling</i> the
      past &amp; more,</p>
      <ol><li><p><u>Urges</u> towns:</p>
      <ol type="a"><li>to dig,</li><li>to count;</li></ol></li>
      <li><u>Decides</u> so.</li></ol>
      </body></html>
      """)
    #expect(outline(parsed.draft) == "p1 1{a,b} 2")
    #expect(parsed.draft.heading.title == "Wells at Sea")
    #expect(codes(parsed.sponsors) == ["NOR", "CIV"])
    #expect(codes(parsed.signatories) == ["CHL"])
    #expect(parsed.draft[.preambular(1)]?.text == "Recalling the past & more,")
  }

  @Test("nothing of HTML is dropped when tags are not closed")
  func openTags() throws {
    let parsed = try read("<p>Recalling that 3 < 4,</p>\n<p>1. Decides <b so</p>\n<p>2. Asks <i")
    #expect(parsed.draft.preambular.map(\.text) == ["Recalling that 3 < 4,"])
    #expect(parsed.draft.operative.map(\.text) == ["Decides <b so", "Asks <i"])
    let comment = try read("<p>1. Decides.</p><!-- not\nyet agreed -->")
    #expect(comment.remarks.map(\.code) == [.markup("HTML"), .markup("not yet agreed")])
  }

  @Test("Markdown from a word processor: separate lists, quoted indents, a title in front")
  func pandoc() throws {
    let parsed = try read(
      """
      ---
      title: Draft Resolution 1.2
      ---

      | **Committee** | Water Commission |
      |---------------|------------------|
      | **Sponsors**  | Norway, Peru     |

      The Water Commission,

      *Recalling* the rules “of old” \\[1\\],

      1.  *Urges* towns:

      &nbsp;

      1.  to dig;

      2.  to count;

      &nbsp;

      2.  *Calls upon*

      > a\\. mayors;
      >
      > b\\. carriers.
      """)
    #expect(outline(parsed.draft) == "p1 1{a,b} 2{a,b}")
    #expect(
      parsed.draft.heading
        == Heading(title: "Draft Resolution 1.2", symbol: "1.2", committee: "Water Commission"))
    #expect(codes(parsed.sponsors) == ["NOR", "PER"])
    #expect(parsed.draft[ClauseNumber(2, 1)]?.text == "mayors;")
    #expect(parsed.remarks == [])
  }

  @Test("RTF is refused with advice")
  func richText() {
    #expect(throws: TextRefusal.richText) { try ParsedDraft(#"{\rtf1\ansi Sponsors: Norway}"#) }
  }
}
