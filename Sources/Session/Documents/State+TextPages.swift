import Texts

/// The pages of the text that was last asked for.
private let lastPages = Remembered<[String], [TextPage]>()

/// What the room is shown of a text.
extension State {
  /// What is before the room, if its text, or the text that it amends, was entered.
  package var textOnFloor: Document? {
    documentOnFloor.flatMap { (document($0.of) ?? $0).text == nil ? nil : $0 }
  }

  /// The page of it that the room is shown: of the text, of the part that is voted on, or of what an
  /// amendment changes. A text begins without one, with its title; a part begins with the first, and
  /// an amendment with the first that it changes.
  package var pageOnFloor: TextPage? {
    guard let document = textOnFloor else { return nil }
    let begins = document.of == nil && part(of: document) == nil
    if begins, register.place?.document != document.id { return nil }
    return page(among: pages(of: document), of: document)
  }

  /// The page that is shown, among all of a document.
  func page(among pages: [TextPage], of document: Document) -> TextPage? {
    if let place = register.place, place.document == document.id {
      let clause = pages.filter { $0.clause == place.clause }
      if !clause.isEmpty { return clause[min(max(place.page, 1), clause.count) - 1] }
    }
    if document.of == nil, part(of: document) == nil { return nil }
    return pages.first(where: \.isChanged) ?? pages.first
  }

  /// Empty if the text was not entered.
  func pages(of document: Document) -> [TextPage] {
    if let part = part(of: document) {
      return ClauseNumber(part).flatMap { document.draft?.pages(of: $0) } ?? []
    }
    guard document.of != nil else {
      return document.text.map { lines in
        lastPages.value(for: lines) { document.draft?.pages ?? [] }
      } ?? []
    }
    guard !document.status.isFinal, let clause = document.change?.clause,
      let difference = difference(of: document)
    else { return [] }
    let runs = difference.runs.map { TextPage.Run(change: $0.change, text: $0.text) }
    return TextPage.pages(
      of: [TextPage.Line(clause: clause, level: 0, runs: runs)], clause: clause)
  }

  /// The part of a document that is voted on.
  private func part(of document: Document) -> String? {
    openVote?.document == document.id ? openVote?.part : nil
  }
}
