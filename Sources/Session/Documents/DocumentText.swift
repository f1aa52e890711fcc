import Catalogue
import Texts

extension Document {
  /// One of the texts that a document has had.
  package enum Version: String, Codable, Sendable, CaseIterable {
    /// As its sponsors submitted or last revised it.
    case submitted
    /// As it stands now, with what amendments changed; of an adopted document, the text adopted.
    case now
  }

  /// Its text as it stands now; `nil` if none was entered.
  package var draft: DraftText? { text.flatMap(DraftText.init(lines:)) }

  /// Its text as it was submitted or last revised.
  package var submittedDraft: DraftText? { submittedText.flatMap(DraftText.init(lines:)) }
}

extension Document {
  /// Its text as it stands now, to be edited and read again; empty if none was entered.
  package var printedText: String { draft?.printed(as: .plain) ?? "" }
}

extension Session {
  /// The title in the text of a draft; `nil` if it has none or cannot be read.
  package func titleOfDraft(in text: String) -> String? {
    let heading = (try? ParsedDraft(text))?.draft.heading
    return heading?.title ?? heading?.topic
  }
}

extension DraftText {
  /// The exact form, line by line.
  var lines: [String] { encoded.split(separator: "\n").map(String.init) }

  /// Reads the exact form; `nil` if the lines are anything else.
  init?(lines: [String]) {
    let read = Self.lastRead.value(for: lines) {
      DraftText(encoded: lines.map { $0 + "\n" }.joined())
    }
    guard let read else { return nil }
    self = read
  }

  private static let lastRead = Remembered<[String], DraftText?>()
}

extension TextChange {
  /// - Returns: `nil` for a new clause that has sub-clauses, and for a clause that is moved: a line has
  ///   no words for these.
  init?(_ amendment: TextAmendment) {
    let clause = amendment.number.description
    switch amendment {
    case .strike: self.init(act: .strike, clause: clause)
    case .words(_, let old, let new): self.init(act: .words, clause: clause, old: old, text: new)
    case .replace(_, let new) where new.subclauses.isEmpty:
      self.init(act: .replace, clause: clause, text: new.text)
    case .insert(_, let new) where new.subclauses.isEmpty:
      self.init(act: .insert, clause: clause, text: new.text)
    case .replace, .insert, .move: return nil
    }
  }

  /// As a line has it: `words 2 "may" "shall"`.
  var words: String {
    let texts = [old, text].compactMap(\.self).map(Token.quote)
    return ([act.rawValue, clause] + texts).joined(separator: " ")
  }

  /// What it does to the clauses of a text.
  /// - Throws: `AmendmentRefusal` if it is empty, too long, or has hidden characters.
  package func amendment() throws(AmendmentRefusal) -> TextAmendment {
    guard let number = ClauseNumber(clause) else { throw .emptyText }
    switch act {
    case .strike: return .strike(number)
    case .replace: return try .replace(number, text: text ?? "")
    case .insert: return try .insert(number, text: text ?? "")
    case .words: return .words(number, old: old ?? "", new: text ?? "")
    }
  }
}

extension State {
  /// What an amendment strikes and adds in the text as it stands; `nil` if it does not say, or the
  /// text was not entered.
  func difference(of amendment: Document) -> WordDifference? {
    guard let draft = document(amendment.of)?.draft, let change = amendment.change else {
      return nil
    }
    return (try? change.amendment())?.difference(in: draft)
  }

  /// The same in one line: `that lamps [-may-] {+shall+} burn`.
  package func markedChange(of amendment: Document) -> String? {
    difference(of: amendment)?.marked
  }
}

/// The text of a document was entered, or it changed.
package struct DocumentTexted: Fact {
  package static let name = "documentTexted"
  /// The `id` of the document.
  package var document: Int
  /// The whole text, line by line in the exact form of `DraftText`.
  package var lines: [String]
  /// Whether it is the text that the sponsors submitted, and not one that was amended.
  package var isSubmitted: Bool
  /// The parts that are voted on separately, if the change moved or removed some.
  package var parts: [Document.Part]?
  /// The `id` of the amendment that became part of it.
  package var amendment: Int?

  init(
    document: Int, lines: [String], isSubmitted: Bool, parts: [Document.Part]? = nil,
    amendment: Int? = nil
  ) {
    (self.document, self.lines, self.isSubmitted) = (document, lines, isSubmitted)
    (self.parts, self.amendment) = (parts, amendment)
  }

  package func apply(to state: inout State, at now: Int) {
    let hasOtherClauses = state.document(document)?.text?.count != lines.count
    state.changeDocument(document) {
      $0.parts = parts ?? $0.parts
      $0.text = lines
      guard isSubmitted else { return }
      // One that is repaired after the decision is not the one that was submitted.
      if !$0.status.isFinal || $0.submittedText == nil { $0.submittedText = lines }
      // What was carried after all is in it.
      for place in ($0.parts ?? []).indices where $0.parts?[place].isCarried == true {
        $0.parts?[place].isStruck = nil
      }
    }
    // If clauses have come or gone, the others have new numbers: the room is shown the beginning.
    if hasOtherClauses, state.register.place?.document == document { state.register.place = nil }
    if isSubmitted {
      for amendment in state.amendments(to: document) where !amendment.status.isInForce {
        state.changeDocument(amendment.id) { $0.isInText = nil }
      }
    }
    // What amendments changed was another text.
    if isSubmitted {
      for amendment in state.amendments(to: document) where amendment.isInText == true {
        state.changeDocument(amendment.id) { $0.isInText = nil }
      }
    }
    if let amendment { state.changeDocument(amendment) { $0.isInText = true } }
  }
}

/// An amendment follows its clause, which another amendment moved or removed.
package struct AmendmentMoved: Fact {
  package static let name = "amendmentMoved"
  /// The `id` of the amendment.
  package var document: Int
  /// The number that the clause has now; `nil` if it no longer exists.
  package var clause: String?
  /// The new words of the amendment, if an amendment to it changed them.
  package var text: String?

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) {
      if let clause { $0.change?.clause = clause }
      $0.isOrphan = clause == nil ? true : nil
      if let text { $0.change?.text = text }
    }
  }
}
