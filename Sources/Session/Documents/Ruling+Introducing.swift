import Catalogue

/// The dais's work on a document before it is decided: review, revision, introduction.
extension Ruling {
  mutating func review(_ document: Document, approving: Bool, why: String?) throws(Refusal) {
    try requireUndecided(document)
    try requireNoVote(on: document)
    guard document.status != (approving ? .approved : .returned) else {
      throw Refusal("\(name(document)) is already \(document.status.title)")
    }
    guard document.status != .introduced else {
      throw Refusal(
        "\(name(document)) is before the committee: \(line: "doc withdraw \(document.number)")")
    }
    guard document.status != .notAgreed else {
      throw Refusal("\(name(document)) was not agreed: \(line: "doc revise \(document.number)")")
    }
    if approving, let shortage = shortage(of: document) { throw Refusal(shortage) }
    let why = cleaned(why ?? "")
    decide(
      DocumentReviewed(
        document: document.id, approved: approving, why: why.isEmpty ? nil : why))
    answer = "\(name(document)) is \(approving ? "approved" : "returned to its sponsors")."
  }

  mutating func revise(_ document: Document, _ arguments: Arguments) throws(Refusal) {
    guard !document.status.isFinal || state.isTextWrong(document) else {
      throw Refusal("\(name(document)) \(document.statusPhrase(rules))")
    }
    try requireNoVote(on: document)
    if arguments.has("file") {
      try requireMayHaveOtherText(document)
      try requireNoSilence(on: document)
    }
    let number = try freeNumber(arguments.text("number"))
    let text = try parsedFile(arguments)
    let revision = (document.revision ?? 0) + 1
    decide(DocumentRevised(document: document.id, revision: revision, number: number))
    answer = "\(name(document)) is revised"
    answer += number.map { ": it is \($0) now." } ?? " (revision \(revision))."
    guard let text else { return }
    enter(text, of: document)
    let named = seated(text.sponsors)
    if !named.isEmpty, Set(named) != Set(document.sponsors) {
      warn(
        "the new text names other sponsors (\(Spelling.list(named.map(name)))): "
          + "\(ways: "doc sponsor \(document.number) <whos>", "doc unsponsor \(document.number) <whos>")"
      )
    }
  }

  /// - Throws: `Refusal` if a document cannot have a new text.
  private func requireMayHaveOtherText(_ document: Document) throws(Refusal) {
    guard document.of == nil else {
      throw Refusal(
        "an amendment has no text of its own: \(line: "amend withdraw \(document.number)"), then "
          + "enter the new one")
    }
    // An adopted text is put right after a correction.
    guard
      state.isTextWrong(document)
        || document.parts?.contains(where: { $0.isCarried != nil }) != true
    else {
      throw Refusal("clauses of \(name(document)) have been voted on: its text stays")
    }
  }

  mutating func promote(_ document: Document, number typed: String?) throws(Refusal) {
    try requireUndecided(document)
    guard let draft = rules.draftKind else {
      throw Refusal("under \(rules.title) there are no drafts")
    }
    guard kind(of: document).becomesDraft == true else {
      throw Refusal("a \(kind(of: document).title.lowercased()) does not become a draft")
    }
    let number = try freeNumber(typed) ?? nextNumber(of: draft, topic: document.topic)
    decide(DocumentPromoted(document: document.id, kind: draft.kind, number: number))
    guard let promoted = state.document(document.id) else { return }
    answer = "\(name(document)) is \(name(promoted)) now."
    if let shortage = shortage(of: promoted) { warn(shortage) }
  }

  mutating func merge(_ document: Document, with other: Document) throws(Refusal) {
    guard document.id != other.id else { throw Refusal("name two different documents") }
    guard !state.inVotingProcedure else {
      throw Refusal("documents are not merged in voting procedure: \(line: "voting end")")
    }
    if document.status == .introduced, rules.documents.lateSponsors == .no {
      throw Refusal(
        "\(name(document)) is introduced, and under \(rules.title) nobody becomes a sponsor then")
    }
    for each in [document, other] {
      try requireUndecided(each)
      try requireNoVote(on: each)
      guard each.of == nil else { throw Refusal("amendments are not merged") }
    }
    guard document.kind == other.kind else {
      throw Refusal("\(name(document)) and \(name(other)) are not of the same kind")
    }
    guard other.status != .introduced || document.status == .introduced else {
      throw Refusal(
        "\(name(other)) is before the committee, so it takes in the other: "
          + "\(line: "doc merge \(other.number) \(document.number)")")
    }
    if document.status == .introduced, rules.documents.lateSponsors == .consent {
      warn("under \(rules.title) all sponsors of \(name(document)) must agree")
    }
    endTimer(of: other)
    decide(DocumentsMerged(document: document.id, other: other.id))
    for amendment in state.amendments(to: other.id) where !amendment.status.isFinal {
      close(amendment, .lapsed, because: .other, by: other.id)
    }
    answer = "\(name(other)) is merged into \(name(document)), with its names."
    if let merged = state.document(document.id), let shortage = shortage(of: merged) {
      warn(shortage)
    }
  }

  /// - Parameter isMoved: whether a motion introduces it.
  /// - Throws: `Refusal` if a document cannot come before the committee now.
  func requireIntroduction(of document: Document, isMoved: Bool) throws(Refusal) {
    if document.status != .notPut { try requireUndecided(document) }
    try requireOpenText(of: document)
    try requireNoVote(on: document)
    let called = name(document)
    switch document.status {
    case .introduced: throw Refusal("\(called) is already before the committee")
    case .returned, .notAgreed:
      throw Refusal("\(called) is with its sponsors: \(line: "doc revise \(document.number)")")
    default: break
    }
    switch (kind(of: document).introduction ?? .dais, isMoved) {
    case (.none, _): throw Refusal("a \(document.words) is not introduced: it is only handed in")
    case (.motion, false):
      throw Refusal(
        "under \(rules.title) it is moved: "
          + "\(line: "motion introduce \(Token.quote(document.number)) by <who>")")
    case (.dais, true):
      throw Refusal(
        "under \(rules.title) it is not moved: \(line: "doc introduce \(document.number)")")
    default: break
    }
    try requireNames(document)
  }

  /// A document comes before the committee.
  mutating func introduce(_ document: Document, by motion: Int? = nil) throws(Refusal) {
    try requireIntroduction(of: document, isMoved: motion != nil)
    warnOfVoting(document)
    decide(DocumentIntroduced(document: document.id, motion: motion))
    answer += answer.isEmpty ? "" : " "
    answer += "\(name(document)) is before the committee."
    if kind(of: document).read == true, motion == nil {
      answer += " \(subject: "doc read \(document.number)") records that it was read out."
    }
  }

  /// - Throws: `Refusal` unless a document is before the committee.
  func requireBeforeCommittee(_ document: Document) throws(Refusal) {
    guard document.status != .introduced, document.status != .voting else { return }
    throw Refusal(
      "\(name(document)) \(document.statusPhrase(rules)): "
        + "\(line: "doc introduce \(document.number)")")
  }

  /// One of the sponsors presents a document, for the time that the book gives.
  mutating func present(
    _ document: Document, _ who: String?, for asked: Int?
  ) throws(Refusal) {
    try requireUndecided(document)
    try requireBeforeCommittee(document)
    guard let code = who ?? document.sponsors.first(where: { state.isHere($0) }) else {
      throw Refusal(
        "no sponsor is here: \(line: "doc present \(document.number) <who>")")
    }
    try requireHere(code)
    if !document.sponsors.isEmpty, !document.sponsors.contains(code) {
      warn("\(name(code)) is not one of its sponsors")
    }
    let usual = state.debate.list.speakingTimeMilliseconds
    let most = rules.documents.presentationSeconds.map { $0 * 1000 }
    let time = asked ?? most ?? usual
    if let most, time > most {
      warn("longer than \(TimeSpan.words(milliseconds: most)), the most under \(rules.title)")
    }
    decide(SpeechStarted(code: code, grantedMilliseconds: time, origin: .presentation))
    answer =
      "\(name(code)) presents \(name(document)), for \(TimeSpan.words(milliseconds: time)), "
      + "questions included."
  }
}

extension State {
  /// Whether a delegation is present.
  func isHere(_ code: String) -> Bool { delegation(code)?.attendance.isHere == true }
}
