extension Remark {
  /// The remark in English, with its line.
  package var sentence: String { "Line \(line): \(code.sentence)" }
}

extension Remark.Code {
  /// A sentence without the line.
  package var sentence: String {
    switch self {
    case .unread(let text): "not understood, and left out: \"\(text)\"."
    case .afterEnd(let text): "after the last clause, and left out: \"\(text)\"."
    case .sectionHeading(let text): "the heading \"\(text)\" is not part of the text."
    case .runningHead(let text): "the running head \"\(text)\" was left out."
    case .pageNumber(let text): "the page number \"\(text)\" was left out."
    case .softHyphens(let count): "soft hyphens were removed: \(count)."
    case .hiddenCharacters(let codes):
      "characters that are not shown were removed: \(codes.joined(separator: ", "))."
    case .brokenWord(let word): "a word divided by a line break is read as \"\(word)\"."
    case .markup(let text): "markup was left out: \"\(text)\"."
    case .link(let address): "the address of a link was left out: \(address)."
    case .numberGap(let written, let expected):
      "the number \(written) is kept, although \(expected) would follow."
    case .numberRepeated(let written, let readAs):
      "the number \(written) does not go on from the one before, and is read as \(readAs)."
    case .notMarker(let text): "\"\(text)\" is read as text, not as the number of a clause."
    case .typedMarker(let text): "\"\(text)\" was typed after an automatic number, and left out."
    case .unnumbered(let text): "\"\(text)…\" has no number, and is read as a clause."
    case .guessedClause(let text):
      "\"\(text)…\" may not be a clause; its first words are not known."
    case .joinedParagraph(let number): "a paragraph without a number was joined to \(number)."
    case .numberedPreamble: "the numbers of preambular paragraphs were left out."
    case .inlineList(let count):
      "the paragraph contains \(count) sub-clauses; each has a number now."
    case .marginNumbers(let count): "the numbers of lines in the margin were left out: \(count)."
    case .amendmentInText(let text): "\"\(text)\" looks like an amendment, not like a clause."
    case .footnoteUnused(let mark): "no text refers to footnote \(mark)."
    case .footnoteMissing(let mark): "footnote \(mark) is missing."
    case .secondValue(let label, let text): "a second \(label) was left out: \"\(text)\"."
    case .unknownName(let name): "\"\(name)\" is not a known name."
    case .bothRoles(let name): "\(name) is both sponsor and signatory, and is kept as sponsor."
    case .nameRepeated(let name): "\(name) is named twice."
    case .misspelt(let written, let readAs): "\"\(written)\" is read as \(readAs)."
    case .noClauses: "no clause was found."
    }
  }
}
