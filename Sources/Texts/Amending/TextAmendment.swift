/// A change to one clause of a draft. Its numbers are those of the draft before the change.
package enum TextAmendment: Equatable, Sendable {
  /// Removes a clause with everything below it; those after it move up.
  case strike(ClauseNumber)
  /// Puts another text, with its sub-clauses, in the place of a clause.
  case replace(ClauseNumber, Clause)
  /// The clause gets this number, and those from there on move on.
  case insert(ClauseNumber, Clause)
  /// Replaces words of a clause, not of its sub-clauses. Without new words, the old ones are struck.
  case words(ClauseNumber, old: String, new: String)
  /// The clause gets the number `to`. The clauses above that are named as they are numbered before.
  case move(ClauseNumber, to: ClauseNumber)

  /// The clause that is changed, or the number that the new one gets.
  package var number: ClauseNumber {
    switch self {
    case .strike(let number), .replace(let number, _), .insert(let number, _),
      .words(let number, _, _),
      .move(let number, _):
      number
    }
  }

  /// A replacement from a text, which may have sub-clauses on lines of their own.
  package static func replace(_ number: ClauseNumber, text: String) throws(AmendmentRefusal)
    -> TextAmendment
  {
    .replace(number, try Clause(amending: text))
  }

  /// A new clause from a text, which may begin with its number.
  package static func insert(_ number: ClauseNumber, text: String) throws(AmendmentRefusal)
    -> TextAmendment
  {
    .insert(number, try Clause(amending: text))
  }
}

extension Clause {
  /// The most bytes of UTF-8 in the text of an amendment.
  package static let mostBytes = 20_000

  /// Reads the text of an amendment: one clause, with its own number or without, and with
  /// sub-clauses on lines of their own.
  package init(amending text: String) throws(AmendmentRefusal) {
    let bytes = text.utf8.count
    guard bytes <= Self.mostBytes else { throw .tooLong(bytes: bytes, most: Self.mostBytes) }
    try TextAmendment.refuseHidden(text)
    guard text.unicodeScalars.contains(where: \.isWord) else { throw .emptyText }
    var plain = text.plainLine() == text ? text : text.trimmedLines
    if let marker = MarkerScan.marker(in: plain), !marker.rest.isEmpty {
      plain =
        String(plain.unicodeScalars.dropFirst(marker.written.unicodeScalars.count))
        .trimmedLines
    }
    let read = plain.contains(where: \.isNewline) ? try? ParsedDraft("1. " + plain).draft : nil
    if let read, read.operative.count == 1, read.preambular.isEmpty,
      let clause = read.operative.first
    {
      self = clause
    } else {
      self.init(plain)
    }
  }
}

extension TextAmendment {
  static func refuseHidden(_ text: String) throws(AmendmentRefusal) {
    let hidden = text.unicodeScalars.filter { $0.kind == .hidden }
    guard hidden.isEmpty else { throw .hiddenCharacters(hidden.map(\.code)) }
  }
}

extension String {
  /// Without blanks and line breaks at the ends.
  fileprivate var trimmedLines: String {
    var signs = unicodeScalars[...]
    while let first = signs.first, [.blank, .newline].contains(first.kind) {
      signs = signs.dropFirst()
    }
    while let last = signs.last, [.blank, .newline].contains(last.kind) { signs = signs.dropLast() }
    return String(signs)
  }
}
