import Catalogue

/// Sponsors and signatories.
extension Ruling {
  /// Checks the names on a document that is submitted: who may stand there, and in which role.
  /// - Throws: `Refusal` for the first that may not.
  func requireStanding(_ document: Document) throws(Refusal) {
    try requireMayStand(document.sponsors, as: .sponsor, on: document)
    try requireMayStand(document.signatories, as: .signatory, on: document)
    guard !rules.documents.bothRoles,
      let both = document.sponsors.first(where: document.signatories.contains)
    else { return }
    throw Refusal(
      "\(name(both)) is both sponsor and signatory: under \(rules.title) it can be only one")
  }

  /// - Throws: `Refusal` for the first of some delegations that may not stand on a document.
  private func requireMayStand(
    _ codes: [String], as standing: DocumentNamesChanged.Standing, on document: Document
  ) throws(Refusal) {
    guard !codes.isEmpty else { return }
    if standing == .signatory, kind(of: document).requirements != nil, !rules.documents.signatories
    {
      throw Refusal("under \(rules.title) documents have sponsors and no signatories")
    }
    for code in codes {
      guard let delegation = state.delegation(code) else { continue }
      let rights = rules.rights(of: delegation).documents
      guard rights == .none || (rights == .sign && standing == .sponsor) else { continue }
      let how = rights == .none ? "sponsor or sign documents" : "sponsor documents, only sign them"
      throw Refusal(
        "\(delegation.name) is \(delegation.role.title) and may not \(how) under \(rules.title)")
    }
  }

  /// Delegations join a document.
  /// - Parameter agreed: whether the line says that the sponsors agree.
  mutating func join(
    _ document: Document, _ codes: [String], as standing: DocumentNamesChanged.Standing,
    agreed: Bool
  ) throws(Refusal) {
    try requireUndecided(document)
    try requireNoVote(on: document)
    try requireSome(codes)
    let present = standing == .sponsor ? document.sponsors : document.signatories
    let other = standing == .sponsor ? document.signatories : document.sponsors
    for code in codes {
      guard !present.contains(code) else {
        throw Refusal("\(name(code)) already is a \(standing.rawValue) of \(document.number)")
      }
      guard rules.documents.bothRoles || !other.contains(code) else {
        let line =
          standing == .sponsor
          ? CommandID.docUnsign.line("\(document.number) \(code)")
          : CommandID.docUnsponsor.line("\(document.number) \(code)")
        throw Refusal(
          "\(name(code)) already stands on \(document.number), and under \(rules.title) it can be "
            + "only sponsor or signatory: \(line: line)")
      }
    }
    try requireMayStand(codes, as: standing, on: document)
    if standing == .sponsor { try requireOpenToSponsors(document, codes, agreed: agreed) }
    decide(
      DocumentNamesChanged(
        document: document.id, codes: codes, standing: standing, joined: true))
    answer = "\(Spelling.list(codes.map(name))) \(standing.joins(codes.count)) \(name(document))."
    say(namesOn: document.id)
  }

  /// - Throws: `Refusal` if a document on the floor takes no more sponsors, or the sponsors must
  ///   agree, or if it would have too many.
  private func requireOpenToSponsors(
    _ document: Document, _ codes: [String], agreed: Bool
  ) throws(Refusal) {
    let rule = rules.documents
    if kind(of: document).requirements == .draft, let most = rule.mostSponsors,
      document.sponsors.count + codes.count > most
    {
      throw Refusal(
        "under \(rules.title) a draft has at most \(Spelling.count(most, "sponsor"))")
    }
    guard document.status == .introduced, kind(of: document).requirements != nil else { return }
    switch rule.lateSponsors {
    case .yes: return
    case .no:
      throw Refusal(
        "under \(rules.title) nobody becomes a sponsor once a document is introduced")
    case .consent:
      guard !agreed else { return }
      let line = CommandID.docSponsor.line(
        "\(document.number) \(codes.joined(separator: ", ")) agreed")
      throw Refusal(
        "\(name(document)) is introduced, so its sponsors must agree under \(rules.title): "
          + "\(line: line)")
    }
  }

  /// Delegations take their names off a document.
  mutating func leave(
    _ document: Document, _ codes: [String], as standing: DocumentNamesChanged.Standing
  ) throws(Refusal) {
    try requireUndecided(document)
    try requireNoVote(on: document)
    try requireSome(codes)
    let present = standing == .sponsor ? document.sponsors : document.signatories
    if let missing = codes.first(where: { !present.contains($0) }) {
      throw Refusal("\(name(missing)) is not a \(standing.rawValue) of \(document.number)")
    }
    decide(
      DocumentNamesChanged(
        document: document.id, codes: codes, standing: standing, joined: false))
    answer =
      "\(Spelling.list(codes.map(name))) \(codes.count == 1 ? "is" : "are") no longer "
      + "\(standing.noun(codes.count)) of \(name(document))."
    settleNames(of: document.id)
    say(namesOn: document.id)
  }

  /// Applies the book's rule to a document that has lost names: it stays, it falls, or the chair
  /// decides.
  mutating func settleNames(of id: Int) {
    guard let document = state.document(id), !document.status.isFinal,
      document.status != .returned, kind(of: document).requirements != nil
    else { return }
    guard let shortage = shortage(of: document) else { return }
    // A document that is still collecting names has lost nothing.
    guard document.status == .introduced else { return warn(shortage) }
    switch rules.documents.belowMinimum {
    case .stays: return
    case .chair:
      warn(shortage)
      warn("the chair decides whether it stays: \(line: "doc withdraw \(document.number)")")
    case .falls:
      close(document, .lapsed, because: .names)
      answer += " \(name(document)) no longer has enough names and falls."
    }
  }

  /// A delegation leaves the committee: its name goes from the documents that are undecided.
  /// - Parameter standings: as what it may no longer stand there.
  mutating func takeNamesOff(
    _ code: String, _ standings: [DocumentNamesChanged.Standing] = [.sponsor, .signatory]
  ) {
    for document in state.register.documents.indexedElements {
      for standing in standings {
        let names = standing == .sponsor ? document.sponsors : document.signatories
        guard names.contains(code) else { continue }
        decide(
          DocumentNamesChanged(
            document: document.id, codes: [code], standing: standing, joined: false))
      }
      if document.names.contains(code) { settleNames(of: document.id) }
    }
  }

  /// Ends a document without a decision, and with it the amendments to it.
  mutating func close(
    _ document: Document, _ status: Document.Status, because reason: DocumentClosed.Reason? = nil,
    by other: Int? = nil
  ) {
    endTimer(of: document)
    decide(DocumentClosed(document: document.id, status: status, reason: reason, by: other))
    for amendment in state.amendments(to: document.id) where !amendment.status.isFinal {
      close(amendment, .lapsed, because: .other, by: document.id)
    }
  }

  private func requireSome(_ codes: [String]) throws(Refusal) {
    guard codes.isEmpty else { return }
    throw Refusal("who? name the delegations", kind: .notUnderstood, missing: "who")
  }

  /// `5 names of the 4 that it needs.`
  private mutating func say(namesOn id: Int) {
    guard let document = state.document(id), !document.status.isFinal,
      let needed = namesNeeded(by: document)
    else { return }
    let sponsors = Spelling.count(document.sponsors.count, "sponsor")
    let signed = document.signatories.count
    let all =
      rules.documents.signatories
      ? "\(sponsors) and \(Spelling.count(signed, "signatory", "signatories"))" : sponsors
    answer += " It has \(all); it needs \(Spelling.count(needed, "name"))."
  }
}

extension DocumentNamesChanged.Standing {
  /// `sponsors 1.1`, `sign 1.1`
  fileprivate func joins(_ count: Int) -> String {
    switch self {
    case .sponsor: count == 1 ? "sponsors" : "sponsor"
    case .signatory: count == 1 ? "signs" : "sign"
    }
  }

  /// `a sponsor`, `sponsors`
  fileprivate func noun(_ count: Int) -> String {
    if count == 1 { return "a \(rawValue)" }
    return self == .sponsor ? "sponsors" : "signatories"
  }
}
