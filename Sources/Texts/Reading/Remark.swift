/// Something that the reader of a text was unsure of, did not understand or left out.
package struct Remark: Equatable, Sendable {
  /// The line of the input, from 1.
  package let line: Int
  package let code: Code

  init(_ line: Int, _ code: Code) {
    self.line = line
    self.code = code
  }

  package enum Code: Equatable, Sendable {
    /// A line above or inside the text that has no known place.
    case unread(String)
    /// A line after the last clause: a meeting, a date, an annex.
    case afterEnd(String)
    /// A heading such as "Operative clauses".
    case sectionHeading(String)
    /// A running head inside the text, and a page number.
    case runningHead(String)
    case pageNumber(String)
    /// How many were removed.
    case softHyphens(Int)
    /// As `U+202E`, and as `U+001B [31m` with the rest of a sequence for terminals.
    case hiddenCharacters([String])
    /// A word that a line break divided, as it is read.
    case brokenWord(String)
    /// Markup that means nothing here.
    case markup(String)
    case link(String)

    /// The number as written, and the one that would follow.
    case numberGap(written: String, expected: String)
    /// A number that was there already, or goes back.
    case numberRepeated(written: String, readAs: String)
    /// The beginning of a line that was not taken for a marker.
    case notMarker(String)
    /// A marker typed after an automatic one.
    case typedMarker(String)
    /// A clause without a number among numbered ones.
    case unnumbered(String)
    /// A paragraph taken for a clause although its first words are not known.
    case guessedClause(String)
    /// A paragraph without marker that was joined to a clause.
    case joinedParagraph(to: String)
    case numberedPreamble
    /// Sub-clauses within a paragraph, and how many.
    case inlineList(Int)
    /// The numbers of lines in the margin, and how many.
    case marginNumbers(Int)
    /// A clause that asks to change a text.
    case amendmentInText(String)

    case footnoteUnused(mark: String)
    case footnoteMissing(mark: String)
    /// A second title, number, committee or topic; the first is kept.
    case secondValue(label: String, String)

    case unknownName(String)
    /// A name in both roles, kept as sponsor.
    case bothRoles(String)
    case nameRepeated(String)
    case misspelt(written: String, readAs: String)

    case noClauses
  }
}
