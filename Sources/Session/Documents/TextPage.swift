import Texts

/// A page of a document's text: a clause, or as much of it as a room's screen of 80 × 24 shows beside
/// a vote. Pages do not depend on the window, so that all screens show the same one.
package struct TextPage: Equatable, Sendable {
  /// Words that are kept, struck or added together.
  package struct Run: Equatable, Sendable {
    package var change: WordDifference.Change
    package var text: String
  }

  /// A clause or sub-clause, or as much of it as fits.
  package struct Line: Equatable, Sendable {
    /// Its number: `3.a`.
    package var clause: String
    /// 0 for the clause, 1 for its sub-clauses.
    package var level: Int
    /// With the marker as printed: `(a) in winter;`.
    package var runs: [Run]
  }

  /// The number of the clause, as in a command: `3`, `p2`.
  package var clause: String
  /// Its number among the pages of the clause, from 1.
  package var number: Int
  /// The pages of the clause.
  package var of: Int
  package var lines: [Line]

  /// Whether something on it is struck or added.
  var isChanged: Bool { lines.contains { $0.runs.contains { $0.change != .kept } } }

  /// `clause 3`, `preambular paragraph 2 (1 of 2)`
  package var words: String {
    let name =
      clause.first == "p" ? "preambular paragraph \(clause.dropFirst())" : "clause \(clause)"
    return of > 1 ? "\(name) (\(number) of \(of))" : name
  }

  /// The text in one line, with what is struck and added: `lamps [-may-] {+shall+} burn`.
  package var marked: String {
    lines.flatMap(\.runs).map { run in
      switch run.change {
      case .kept: run.text
      case .struck: "[-\(run.text)-]"
      case .added: "{+\(run.text)+}"
      }
    }.joined(separator: " ")
  }

  /// The pages of a clause.
  static func pages(of lines: [Line], clause: String) -> [TextPage] {
    let pages = PageDivision(lines).pages
    return pages.enumerated().map {
      TextPage(clause: clause, number: $0.offset + 1, of: pages.count, lines: $0.element)
    }
  }
}

/// A place in a text that was turned to.
package struct TextPlace: Codable, Equatable, Sendable {
  /// The `id` of the document.
  package var document: Int
  /// The clause: `3`, `p2`.
  package var clause: String
  /// The page of the clause, from 1.
  package var page: Int
}

extension DraftText {
  /// The pages of the text, clause by clause.
  var pages: [TextPage] {
    [ClauseNumber.Part.preambular, .operative].flatMap { part in
      Clause.ordinals(of: clauses(part)).flatMap { pages(of: ClauseNumber(part, [$0])) }
    }
  }

  /// The pages of a clause with its sub-clauses; none if it does not exist.
  func pages(of number: ClauseNumber) -> [TextPage] {
    guard let clause = self[number] else { return [] }
    let numbers = [number] + clause.numbersBelow(number)
    let lines = zip(numbers, lines(of: number)).map { below, line in
      let text = String(line.drop { $0 == " " })
      return TextPage.Line(
        clause: below.description, level: below.depth - number.depth,
        runs: [TextPage.Run(change: .kept, text: text)])
    }
    return TextPage.pages(of: lines, clause: number.description)
  }
}

extension Clause {
  /// The numbers of its sub-clauses and of those below them, in the order of the text.
  fileprivate func numbersBelow(_ number: ClauseNumber) -> [ClauseNumber] {
    zip(subclauses, Clause.ordinals(of: subclauses)).flatMap { clause, ordinal in
      let below = number.child(ordinal)
      return [below] + clause.numbersBelow(below)
    }
  }
}
