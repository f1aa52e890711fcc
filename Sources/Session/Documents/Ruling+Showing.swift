import Catalogue
import Texts

/// What the room is shown of a document.
extension Ruling {
  /// - Parameter typed: the clause; `nil` for the beginning.
  mutating func show(_ document: Document, clause typed: String?) throws(Refusal) {
    guard let typed else {
      decide(DocumentShown(document: document.id))
      answer = "The room sees \(name(document))\(afterVote(on: document))."
      return
    }
    let pages = try pages(of: document)
    guard let number = ClauseNumber(typed) else {
      throw Refusal("\(Token.named(typed)) is not a clause: 3, 3.a, p2")
    }
    let wanted = number.description
    guard
      let page = pages.first(where: { page in
        page.clause == wanted || page.lines.contains { $0.clause == wanted }
      })
    else { throw Refusal("\(name(document)) has no clause \(wanted) to show") }
    turn(to: page, of: document)
  }

  /// - Parameter step: 1 for the next page of what is before the room, -1 for the previous one.
  mutating func turnPage(by step: Int) throws(Refusal) {
    guard let document = state.documentOnFloor else {
      throw Refusal("the room is shown no document: \(line: "doc show <document>")")
    }
    let pages = try pages(of: document)
    let shown = state.page(among: pages, of: document)
    // A text begins with its title, before the first page.
    let index = (shown.flatMap(pages.firstIndex) ?? -1) + step
    if pages.indices.contains(index) { return turn(to: pages[index], of: document) }
    guard step < 0 else { throw Refusal("this is the last page of \(name(document))") }
    guard index == -1, document.of == nil, state.openVote?.part == nil else {
      throw Refusal("this is the first page of \(name(document))")
    }
    try show(document, clause: nil)
  }

  private mutating func turn(to page: TextPage, of document: Document) {
    decide(DocumentShown(document: document.id, clause: page.clause, page: page.number))
    answer =
      "The room sees \(page.words) of \(name(document))\(afterVote(on: document))."
  }

  private func pages(of document: Document) throws(Refusal) -> [TextPage] {
    let pages = state.pages(of: document)
    guard !pages.isEmpty else {
      let text = state.document(document.of) ?? document
      guard text.text == nil else {
        throw Refusal("\(name(document)) changes no clause of the text as it stands")
      }
      throw Refusal(
        "the text of \(name(text)) was not entered: "
          + "\(line: "doc revise \(text.number) file \"…\"")")
    }
    return pages
  }

  /// What is voted on has the screen until the vote is over.
  private func afterVote(on document: Document) -> String {
    guard let voted = state.documentInVote, voted.id != document.id else { return "" }
    return " after the vote"
  }
}
