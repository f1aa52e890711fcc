@testable import Catalogue
import SessionFixtures

@testable import Session

/// A family of rules, with a committee of fifteen under it.
enum Family: String, CaseIterable, Sendable {
  case unsc, unga, un4mun, nmun, harvard, thimun, crisis

  /// The rule book.
  var book: String {
    switch self {
    case .unsc, .unga: "un"
    case .un4mun, .nmun, .harvard, .thimun, .crisis: rawValue
    }
  }

  var body: String {
    switch self {
    case .unsc, .unga: rawValue
    case .un4mun: "unga-1"
    case .nmun, .harvard, .thimun: "custom"
    case .crisis: "cabinet"
    }
  }

  /// The kind of document that it decides on.
  private var draft: String { self == .crisis ? "directive" : "draft" }

  /// How many names a draft needs with fifteen present.
  private var names: Int {
    switch self {
    case .unsc, .unga, .un4mun: 1
    case .nmun, .harvard: 3
    case .thimun: 10
    case .crisis: 5
    }
  }

  /// How many names an amendment needs that the sponsors do not accept.
  private var amendmentNames: Int {
    switch self {
    case .nmun: 3
    case .harvard: 2
    case .unsc, .unga, .un4mun, .thimun, .crisis: 1
    }
  }

  /// A line or an expectation with its placeholders filled in: `{draft}`, the kind; `{many}`, as
  /// many sponsors as a draft needs; `{movers}`, as many as an amendment needs; `{A}` and `{B}`, the
  /// drafts in the order submitted; `{A1}`, the first amendment to the first; `{A1a}`, the first
  /// amendment to that.
  func filled(_ line: String, in play: Play) -> String {
    var filled = line.replacing("{draft}", with: draft).replacing("{many}", with: seats(1...names))
      .replacing("{movers}", with: seats(11...(10 + amendmentNames)))
    let register = play.session.state.register.documents
    for (letter, text) in zip(["A", "B", "C"], register.filter({ $0.of == nil })) {
      filled = filled.replacing("{\(letter)}", with: text.number)
      for (place, amendment) in register.filter({ $0.of == text.id }).enumerated() {
        filled = filled.replacing("{\(letter)\(place + 1)}", with: amendment.number)
        if let second = register.first(where: { $0.of == amendment.id }) {
          filled = filled.replacing("{\(letter)\(place + 1)a}", with: second.number)
        }
      }
    }
    return filled
  }

  /// Fifteen members and an observer, with the meeting open on its first topic.
  /// - Parameter documents: what differs in the `documents` of the book, as JSON.
  func play(changing documents: String = "{}") throws -> Play {
    let body = try Catalogue.body(named: body, year: 2023)
    let rules = try Catalogue.ruleBook(
      json: #"{ "extends": "\#(book)", "documents": \#(documents) }"#, for: body.organ)
    let members = (1...15).map { place in
      Delegation(code: place < 10 ? "D00\(place)" : "D0\(place)", name: "Delegation \(place)")
    }
    let observer = Delegation(code: "O001", name: "Observer 1", seat: .observer)
    var play = Play(
      Setup(
        committee: "Committee", body: body, rules: rules, roster: members + [observer],
        topics: [Topic(title: "First topic"), Topic(title: "Second topic")]))
    play.files = FixedFile()
    try play.run(["meeting open", "attend all present", "agenda set 1"])
    return play
  }
}

/// The text of any file that a line names: two paragraphs and three clauses.
struct FixedFile: InputSource {
  func lot() -> Int { 0 }
  func zone(named name: String) throws(Refusal) -> Zone { .utc }
  func text(ofFile path: String) throws(Refusal) -> String {
    """
    Recalling the rules on lamps,

    Noting the fog,

    1. Urges members to light their ports;

    2. Requests that lamps may burn all night;

    3. Decides to remain seized of the matter.
    """
  }
}
