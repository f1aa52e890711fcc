import Session

/// Sentences about the documents.
extension Spoken {
  /// The document on the room's screen: `Draft resolution 1.1, Lights at small ports, is on the room's
  /// screen: introduced.`
  var documentLines: [String] {
    guard let document = state.documentOnFloor else { return [] }
    let title = document.subject.isEmpty ? "" : ", \(document.subject),"
    return [
      PlainWords.sentence(
        "\(scene.session.name(of: document))\(title) is on the room's screen: "
          + scene.session.status(of: document))
    ] + pageLines
  }

  /// The page of its text that the room is shown: `Clause 3: Decides to remain seized.`
  private var pageLines: [String] {
    guard let page = state.pageOnFloor else { return [] }
    return [PlainWords.sentence("\(page.words.capitalizedFirst): \(page.marked)")]
  }

  /// Every document of the register in its order on the chair's screen, then the private directives.
  var allDocuments: [String] {
    let rows = scene.session.registerRows
    guard !rows.isEmpty else {
      return ["No document has been handed in: doc add, its kind, a title, by and the sponsors."]
    }
    return rows.map { row in
      let facts = DocumentDetails(scene: scene, row: row).facts.map(\.text)
      let parts = ["\(row.kind) \(row.number), \(row.title): \(row.status)"] + facts
      return PlainWords.sentence(parts.joined(separator: "; "))
    }
  }
}
