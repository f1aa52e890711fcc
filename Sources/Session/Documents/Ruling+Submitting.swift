import Catalogue
import Texts

/// Submitting documents and amendments.
extension Ruling {
  mutating func submit(_ arguments: Arguments) throws(Refusal) {
    let kind = try documentKind(arguments)
    guard kind.requirements != .amendment else {
      throw Refusal(
        "an amendment is to a text: \(line: "amend <document> strike <clause> by <whos>")")
    }
    let title = try title(arguments)
    if kind.confidential == true {
      guard !arguments.has("file") else {
        throw Refusal("\(kind.title): only its title is kept, without file")
      }
      return try receive(title, kind, arguments)
    }
    var document = Document(
      id: state.register.documents.count + 1, kind: kind.kind, number: "", title: title,
      topic: try topic(ofDocument: arguments), sponsors: [])
    let text = try parsedFile(arguments)
    document.sponsors = try sponsors(arguments, of: kind, in: text)
    // What the line says of a delegation is meant, whatever the text says.
    let sponsors = document.sponsors
    document.signatories = try signatories(arguments, in: text).filter {
      arguments.has("signed") || !sponsors.contains($0)
    }
    document.parties = try parties(arguments, of: kind)
    document.number =
      try freeNumber(arguments.text("number")) ?? nextNumber(of: kind, topic: document.topic)
    try requireStanding(document)
    decide(DocumentSubmitted(document: document))
    answer = "\(name(document)) is submitted: \(title)."
    if let text { enter(text, of: document) }
    if let own = text?.draft.heading.symbol, own.lowercased() != document.number.lowercased() {
      warn(
        "the text has the number \(Token.named(own)): \(line: "doc number \(document.number) …")")
    }
    if let shortage = shortage(of: document) { warn(shortage) }
  }

  mutating func submitAmendment(_ arguments: Arguments) throws(Refusal) {
    let text = try document(arguments)
    guard let kind = rules.documents.kinds.first(where: { $0.requirements == .amendment }) else {
      throw Refusal("under \(rules.title) there are no amendments")
    }
    let change = try change(arguments)
    try requireAmendable(text, change)
    var document = Document(
      id: state.register.documents.count + 1, kind: kind.kind, number: "",
      title: cleaned(arguments.text("description") ?? ""), topic: text.topic,
      sponsors: try sponsors(arguments, of: kind, in: nil))
    document.signatories = try signatories(arguments, in: nil)
    (document.of, document.change) = (text.id, change)
    try requireFitting(change, text)
    if arguments.has("friendly") { document.friendly = true }
    document.number =
      try freeNumber(arguments.text("number"))
      ?? nextNumber(of: kind, topic: document.topic, amending: text)
    try requireStanding(document)
    guard document.friendly != true || rules.documents.friendlyAmendments else {
      throw Refusal(
        "under \(rules.title) the sponsors do not accept amendments; they are put to the vote")
    }
    decide(DocumentSubmitted(document: document))
    answer = "\(name(document)) to \(text.number) is submitted: \(document.subject)."
    warnOfWords(document, text)
    warnOfVoting(document)
    if document.friendly == true {
      answer += " \(subject: "amend accept \(document.number)") records that all sponsors agree."
    } else if let shortage = shortage(of: document) {
      warn(shortage)
    }
  }

  /// - Throws: `Refusal` if a text cannot be amended now, or not like that.
  private func requireAmendable(_ text: Document, _ change: TextChange?) throws(Refusal) {
    try requireUndecided(text)
    try requireNoVote(on: text)
    guard text.status != .returned, text.status != .notAgreed else {
      throw Refusal("\(name(text)) is with its sponsors: \(line: "doc revise \(text.number)")")
    }
    let isAmendment = text.of != nil
    let isSecond = isAmendment && state.document(text.of)?.of != nil
    guard !isAmendment || (rules.documents.secondDegree && !isSecond) else {
      throw Refusal(
        rules.documents.secondDegree
          ? "an amendment to an amendment cannot be amended"
          : "under \(rules.title) an amendment cannot be amended")
    }
    guard change?.isPreambular != true || rules.documents.preambleAmendable else {
      throw Refusal("under \(rules.title) the preamble cannot be amended")
    }
    guard !isAmendment, let most = rules.documents.mostAmendments else { return }
    let others = state.amendments(to: text.id).filter { $0.status != .withdrawn }
    guard others.count < most else {
      throw Refusal(
        "\(name(text)) has \(Spelling.count(others.count, "amendment")), "
          + "the most under \(rules.title)")
    }
  }

  /// Points out that an amendment in the mover's words does not change the text, and the line that
  /// would. Words may mean anything ("strike clause 3 if …"), so the chair decides.
  private mutating func warnOfWords(_ amendment: Document, _ text: Document) {
    guard amendment.change == nil, let draft = text.draft else { return }
    let sentence = AmendmentSentence(amendment.title, in: draft)
    guard sentence.problem == nil, sentence.amendments.count == 1,
      let change = TextChange(sentence.amendments[0])
    else { return warn("the text does not change with words alone") }
    let who = amendment.sponsors.joined(separator: ", ")
    let meant = CommandID.amend.line("\(text.number) \(change.words) by \(who)")
    warn("the text does not change with words alone; if they mean this, undo: \(line: meant)")
  }

  private func change(_ arguments: Arguments) throws(Refusal) -> TextChange? {
    let words: [String: TextChange.Operation] = [
      "strike": .strike, "delete": .strike, "replace": .replace, "modify": .replace,
      "insert": .insert, "add": .insert,
    ]
    let act = arguments.has("words") ? .words : arguments.word("act").flatMap { words[$0] }
    guard let act else {
      guard !cleaned(arguments.text("description") ?? "").isEmpty else {
        throw Refusal(
          "what does it change? strike 3, replace 3 \"…\", insert 4 \"…\", words 3 \"…\" \"…\", "
            + "or about \"…\"",
          kind: .notUnderstood, missing: "what it changes")
      }
      return nil
    }
    let clause = TextChange.clause(arguments.text("clause") ?? "")
    guard TextChange.isClause(clause), ClauseNumber(clause) != nil else {
      throw Refusal("\(Token.named(clause)) is not a clause: 3, 3.a, 3.a.ii, or p2 of the preamble")
    }
    let text = cleaned(arguments.text("text") ?? "", limit: TextChange.longestText)
    let old = cleaned(arguments.text("old") ?? "", limit: TextChange.longestText)
    if act != .strike, text.isEmpty && act != .words || act == .words && old.isEmpty {
      throw Refusal("the text is empty: put it in quotes", missing: "the text")
    }
    return TextChange(
      act: act, clause: clause, old: act == .words ? old : nil, text: act == .strike ? nil : text)
  }

  private mutating func receive(
    _ title: String, _ kind: DocumentKind, _ arguments: Arguments
  ) throws(Refusal) {
    guard case .codes(let codes) = arguments.whos("by"), !codes.isEmpty else {
      throw Refusal("who sends it? … by <whos>", kind: .notUnderstood, missing: "by and who")
    }
    let number =
      try freeNumber(arguments.text("number")) ?? nextNumber(of: kind, topic: 0)
    decide(PrivateDirectiveReceived(number: number, title: title, codes: codes))
    answer = "\(kind.title) \(number), by \(Spelling.list(codes.map(name))): only the dais sees it."
  }

  /// The kind that a line names.
  private func documentKind(_ arguments: Arguments) throws(Refusal) -> DocumentKind {
    let word = arguments.text("kind")?.lowercased() ?? ""
    if let kind = rules.documentKind(named: word) { return kind }
    let kinds = rules.documents.kinds.filter { $0.requirements != .amendment }.map(\.kind)
    let near = Spelling.near(word, in: kinds)
    let instead =
      near.isEmpty
      ? Spelling.list(kinds, last: "or") : "did you mean \(Spelling.list(near, last: "or"))?"
    throw Refusal(
      "under \(rules.title) there is no document \(Token.named(word)): \(instead)",
      kind: .notUnderstood)
  }

  private func title(_ arguments: Arguments) throws(Refusal) -> String {
    let title = cleaned(arguments.text("title") ?? "")
    guard !title.isEmpty else {
      throw Refusal("a document needs a title", kind: .notUnderstood, missing: "a title")
    }
    return title
  }

  /// - Throws: `Refusal` if a kind needs sponsors and a line names none.
  private func sponsors(
    _ arguments: Arguments, of kind: DocumentKind, in text: ParsedDraft?
  ) throws(Refusal) -> [String] {
    let named = try codes(arguments.whos("by"))
    let codes = named.isEmpty ? seated(text?.sponsors ?? []) : named
    let submitters = kind.submitters ?? .delegations
    guard codes.isEmpty else {
      guard submitters == .dais else { return codes }
      throw Refusal("\(kind.title): it is submitted by the dais, without by")
    }
    guard submitters == .delegations, !(isTrial && arguments.has("file")) else { return [] }
    throw Refusal("who submits it? … by <whos>", kind: .notUnderstood, missing: "by and who")
  }

  private func signatories(
    _ arguments: Arguments, in text: ParsedDraft?
  ) throws(Refusal) -> [String] {
    let named = try codes(arguments.whos("signed"))
    guard named.isEmpty, rules.documents.signatories else { return named }
    let sponsors = seated(text?.sponsors ?? [])
    return seated(text?.signatories ?? []).filter { !sponsors.contains($0) }
  }

  private func parties(
    _ arguments: Arguments, of kind: DocumentKind
  ) throws(Refusal) -> [String]? {
    let codes = try codes(arguments.whos("parties"))
    guard !codes.isEmpty else { return nil }
    guard kind.exchanged == true || kind.requirements == .draft else {
      throw Refusal("a \(kind.title.lowercased()) has no parties")
    }
    return codes
  }

  /// A number that the chair gives.
  /// - Returns: `nil` if none was given.
  /// - Throws: `Refusal` if another document has it, or if it has blanks.
  func freeNumber(_ typed: String?) throws(Refusal) -> String? {
    guard let typed else { return nil }
    let number = cleaned(typed)
    guard Self.isNumber(number) else {
      throw Refusal(
        """
        a number has at most 40 letters, figures, stops, strokes and hyphens, with a figure or as a \
        single letter: 1.1, A/C.1/78/L.20
        """)
    }
    guard TimeSpan.milliseconds(number) == nil else {
      throw Refusal("\(number) reads as a time, so it cannot be a number")
    }
    let lower = number.lowercased()
    if let other = state.register.documents.first(where: { $0.number.lowercased() == lower }) {
      throw Refusal("\(other.number) is already the number of \(Token.named(other.title))")
    }
    guard !state.register.privateDirectives.contains(where: { $0.number.lowercased() == lower })
    else { throw Refusal("\(number) is already the number of a private directive") }
    return number
  }

  /// Whether a text can stand in a line as the number of a document, without quotes.
  private static func isNumber(_ text: String) -> Bool {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        || "./-".unicodeScalars.contains(scalar)
    }
    let ends = [text.first, text.last].compactMap(\.self)
    return isPlain && (1...40).contains(text.count)
      && ends.allSatisfy { $0.isLetter || $0.isNumber }
      && (text.contains(where: \.isNumber) || text.count == 1 && text.first?.isLetter == true)
  }

  /// The delegations that a line names, each once.
  func codes(_ whos: Arguments.Whos) throws(Refusal) -> [String] {
    let named: [String]
    switch whos {
    case .codes(let codes): named = codes
    case .all: named = state.roster.delegations.filter(\.attendance.isHere).map(\.code)
    case .rest: throw Refusal("name them: rest is for roll calls", kind: .notUnderstood)
    }
    var seen: Set<String> = []
    return named.filter { seen.insert($0).inserted }
  }
}

extension TextChange {
  /// The most characters of a text that a line may give.
  static let longestText = 5000

  /// `3`, `3.a`, `3.a.ii`, `p2`
  static func isClause(_ text: String) -> Bool {
    let body = text.first == "p" ? text.dropFirst() : text[...]
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first.flatMap({ Int($0) }), (1...999).contains(first) else {
      return false
    }
    return parts.count <= 6
      && parts.dropFirst().allSatisfy { part in
        !part.isEmpty && part.count <= 8 && part.allSatisfy { $0.isASCII && $0.isLetter }
      }
  }
}
