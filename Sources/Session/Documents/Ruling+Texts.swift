import Catalogue
import Texts

/// The texts of documents: reading them, and what amendments and divisions do to them.
extension Ruling {
  /// The text of the file that the line names; `nil` if it names none.
  /// - Throws: `Refusal` for a text that is empty, too long, or no text.
  func parsedFile(_ arguments: Arguments) throws(Refusal) -> ParsedDraft? {
    guard arguments.has("file"), let file = inputs.file else { return nil }
    let parsed: ParsedDraft
    do throws(TextRefusal) { parsed = try ParsedDraft(file, names: knownNames) } catch {
      throw Refusal(Saying(error.sentence))
    }
    guard !parsed.draft.isEmpty else { throw Refusal("the file has no clauses") }
    try requireKeepable(parsed.draft)
    return parsed
  }

  /// - Throws: `Refusal` for a clause that is longer than a text in the journal may be.
  func requireKeepable(_ draft: DraftText) throws(Refusal) {
    guard let long = draft.lines.first(where: { $0.utf8.count > Self.longestLine }) else { return }
    let clause = long.prefix { $0 != ":" }
    throw Refusal(
      "clause \(String(clause)) has \(long.utf8.count) bytes, and at most \(Self.longestLine) are "
        + "kept: divide the text into clauses")
  }

  /// In bytes. No clause of a resolution is nearly as long.
  private static let longestLine = 15_000

  /// The delegations of the roster, and all states and observers, so that none is taken for a
  /// misspelling of another; each by its names in every language of the catalogue.
  private var knownNames: KnownNames {
    var names = KnownNames { $0.folded() }
    for delegation in state.roster.delegations {
      for word in [delegation.name, delegation.shortName ?? delegation.name, delegation.code]
        + delegation.aliases + (Catalogue.country(named: delegation.name)?.names ?? [])
      {
        names.add(word, code: delegation.code)
      }
    }
    for country in Catalogue.countries + Catalogue.observers {
      for name in country.names { names.add(name, code: country.code) }
    }
    return names
  }

  /// Those of the parties named in a text that have a seat here, each once.
  func seated(_ parties: [NamedParty]) -> [String] {
    var seen: Set<String> = []
    return parties.compactMap(\.code).filter {
      state.index(of: $0) != nil && seen.insert($0).inserted
    }
  }

  /// Records the text of a document, and reports what was unsure in it.
  mutating func enter(_ parsed: ParsedDraft, of document: Document) {
    // The parts of an adopted text are not put any more.
    let isDivided = document.parts?.isEmpty == false && !document.status.isFinal
    decide(
      DocumentTexted(
        document: document.id, lines: parsed.draft.lines, isSubmitted: true,
        parts: isDivided ? [] : nil))
    if isDivided { warn("its clauses are no longer to be put separately: the text is another one") }
    fitAmendments(to: document.id)
    let (preambular, operative) = (parsed.draft.preambular.count, parsed.draft.operative.count)
    answer +=
      " The text has \(Spelling.count(preambular, "preambular paragraph")) and "
      + "\(Spelling.count(operative, "operative clause"))."
    // Names that nobody has are among the remarks.
    let carried = state.amendments(to: document.id).filter { $0.isInText == true }
    if !carried.isEmpty {
      warn("\(Spelling.list(carried.map(\.number))) changed the text before; check the new one")
    }
    for party in parsed.parties {
      guard let code = party.code, state.index(of: code) == nil else { continue }
      warn("line \(party.line): \(Token.named(party.name)) is not seated here")
    }
    for remark in parsed.remarks.prefix(Self.mostRemarks) { warn(Saying(remark.sentence)) }
    let more = parsed.remarks.dropFirst(Self.mostRemarks)
    if let last = more.last { warn("\(more.count) more remarks, down to line \(last.line)") }
  }

  /// Marks the pending amendments that do not fit a new text of a document, and those that fit again.
  private mutating func fitAmendments(to id: Int) {
    guard let draft = state.document(id)?.draft else { return }
    for amendment in state.amendments(to: id) where !amendment.status.isFinal {
      guard let change = amendment.change else { continue }
      let fits = (try? draft.amended(by: change.amendment())) != nil
      if fits, amendment.isOrphan == true {
        decide(AmendmentMoved(document: amendment.id, clause: change.clause))
      } else if !fits, amendment.isOrphan != true {
        decide(AmendmentMoved(document: amendment.id))
        warn("\(name(amendment)) does not fit the new text: \(wayOut(ofOrphan: amendment))")
      }
    }
  }

  /// What can be done about an amendment whose clause no longer exists: it is withdrawn, or falls with
  /// the one by which the clause went (GA rule 90).
  func wayOut(ofOrphan amendment: Document) -> Saying {
    let withdraw = CommandID.amendWithdraw.line(amendment.number)
    guard withdrawalRefusal(amendment) != nil else { return "\(line: withdraw)" }
    let decided = state.amendments(to: amendment.of ?? 0).last { $0.status.isFinal }
    guard let decided else { return "\(line: withdraw)" }
    return "\(line: CommandID.amendFalls.line("\(amendment.number) by \(decided.number)"))"
  }

  /// No more are read at once.
  private static let mostRemarks = 12

  /// - Throws: `Refusal` if an amendment does not fit the text as it stands.
  func requireFitting(_ change: TextChange?, _ text: Document) throws(Refusal) {
    guard let change else { return }
    if text.of != nil { return try requireFitting(change, toAmendment: text) }
    guard let draft = text.draft else { return }
    do throws(AmendmentRefusal) { _ = try draft.amended(by: try change.amendment()) } catch {
      throw Refusal(Saying(error.sentence))
    }
  }

  /// - Throws: `Refusal` if an amendment to an amendment does not fit its words.
  private func requireFitting(
    _ change: TextChange, toAmendment amendment: Document
  ) throws(Refusal) {
    guard let words = amendment.change?.text else { return }
    guard change.act == .words, let old = change.old else {
      throw Refusal(
        "an amendment to an amendment changes its words: "
          + "\(line: "amend \(amendment.number) words 1 \"old\" \"new\" by <who>")")
    }
    guard words.split(separator: old, omittingEmptySubsequences: false).count == 2 else {
      throw Refusal(
        "\(name(amendment)) does not say \(Token.named(old)) once: \(Token.named(words))")
    }
  }

  /// An adopted amendment changes its text; pending ones follow their clauses.
  mutating func carry(_ amendment: Document) {
    guard let text = state.document(amendment.of), state.document(amendment.id)?.isInText != true
    else { return }
    if text.of != nil {
      if amendment.change?.act == .words { return carry(amendment.change, to: text) }
      return warn("\(name(text)) has not changed: enter it again with the new words")
    }
    guard let draft = text.draft else { return }
    guard let change = amendment.change else {
      return warn(
        "it is not in the text yet: \(line: "doc revise \(text.number) file \"…\"")")
    }
    do throws(AmendmentRefusal) {
      let carried = try change.amendment()
      let after = try draft.amended(by: carried)
      decide(
        DocumentTexted(
          document: text.id, lines: after.lines, isSubmitted: false,
          parts: text.parts.map { Self.parts($0, after: carried, in: draft) },
          amendment: amendment.id))
      warnOfReferences(brokenBy: carried, in: draft)
      follow(carried, in: draft, to: text.id)
    } catch {
      warn("the text is not changed: " + Saying(error.sentence))
    }
  }

  private mutating func warnOfReferences(brokenBy change: TextAmendment, in draft: DraftText) {
    for broken in draft.references(brokenBy: change) {
      let now = broken.target.map { "is clause \($0) now" } ?? "is struck"
      let (place, target) = (broken.place.description, broken.reference.target.description)
      warn("clause \(place) refers to clause \(target), which \(now)")
    }
  }

  /// The parts of a text that are voted on separately, once an amendment was carried: those that are
  /// still to be put follow their clauses, and those whose clause is gone are dropped.
  private static func parts(
    _ parts: [Document.Part], after carried: TextAmendment, in draft: DraftText
  ) -> [Document.Part] {
    parts.compactMap { part in
      guard part.isStruck != true, let number = ClauseNumber(part.clause) else { return part }
      guard let now = carried.carried(number, in: draft) else { return nil }
      var moved = part
      moved.clause = now.description
      return moved
    }
  }

  /// An amendment to an amendment changes the words of that one.
  private mutating func carry(_ change: TextChange?, to amendment: Document) {
    guard let change, let words = amendment.change?.text, let old = change.old,
      let clause = amendment.change?.clause
    else { return }
    let parts = words.split(separator: old, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return }
    decide(
      AmendmentMoved(
        document: amendment.id, clause: clause,
        text: parts.joined(separator: change.text ?? "")))
  }

  private mutating func follow(_ carried: TextAmendment, in draft: DraftText, to text: Int) {
    for other in state.amendments(to: text) where !other.status.isFinal && other.isOrphan != true {
      guard let change = other.change else { continue }
      do throws(AmendmentRefusal) {
        let moved = try change.amendment().following(carried, in: draft)
        let clause = "\(moved.number)"
        guard clause != change.clause else { continue }
        decide(AmendmentMoved(document: other.id, clause: clause))
      } catch {
        decide(AmendmentMoved(document: other.id))
        warn("the clause of \(name(other)) no longer exists: \(wayOut(ofOrphan: other))")
      }
    }
  }

  /// Parts that were voted on separately and not carried leave the text once the rest is adopted.
  mutating func strikeFailedParts(of document: Document) {
    let failed = (document.parts ?? []).filter { $0.isCarried == false && $0.isStruck != true }
    guard !failed.isEmpty, let draft = document.draft else { return }
    var after = draft
    var parts = (document.parts ?? []).map { part in
      var part = part
      if part.isCarried == false { part.isStruck = true }
      return part
    }
    // From the end, so that the numbers of those before stay.
    for number in failed.compactMap({ ClauseNumber($0.clause) }).sorted(by: >) {
      guard let struck = try? after.amended(by: .strike(number)) else { continue }
      warnOfReferences(brokenBy: .strike(number), in: after)
      parts = Self.parts(parts, after: .strike(number), in: after)
      after = struck
    }
    guard after != draft else { return }
    decide(
      DocumentTexted(
        document: document.id, lines: after.lines, isSubmitted: false, parts: parts))
  }

  /// If every operative clause was voted on separately and none was carried, the book may reject the
  /// whole (GA rules 89, 129).
  mutating func rejectIfNothingIsLeft(of document: Document) {
    guard rules.documents.fallsWithItsClauses, document.status != .voting,
      !document.status.isFinal, let draft = document.draft,
      !draft.operative.isEmpty
    else { return }
    let failed = Set((document.parts ?? []).filter { $0.isCarried == false }.map(\.clause))
    let numbers = draft.numbered.map(\.number).filter { $0.part == .operative && $0.depth == 1 }
    guard numbers.allSatisfy({ failed.contains($0.description) }) else { return }
    decide(DocumentDecided(document: document.id, status: .rejected, basis: .vote))
    answer += " No operative clause is left: \(name(document)) is rejected."
    conclude(document.id)
  }
}

extension RuleBook {
  /// The opening phrases of clauses: the book's own, or else the usual ones.
  var phrases: OpeningPhrases {
    OpeningPhrases(
      preambular: documents.preambularPhrases ?? Catalogue.phrases("preambular"),
      operative: documents.operativePhrases ?? Catalogue.phrases("operative"))
  }
}
