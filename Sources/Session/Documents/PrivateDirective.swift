/// A directive of one or more members to the back room. It is kept apart from the documents, so
/// that nothing that is shown to the room or written for the public can contain it.
package struct PrivateDirective: Codable, Equatable, Sendable {
  /// The number shown for it: `PD3`.
  package var number: String
  /// As typed.
  package var title: String
  /// Those who sent it.
  package var by: [String]
  /// When it arrived, in milliseconds since 1970.
  package var time: Int
  /// `nil` until the back room answers.
  package var execution: Document.Execution?

  package init(number: String, title: String, by: [String], time: Int) {
    (self.number, self.title, self.by, self.time) = (number, title, by, time)
  }
}

extension PrivateDirective: LogElement {
  package static var perChunk: Int { 16 }
  /// Those that the back room has not answered.
  package var isIndexed: Bool { execution == nil }
}

/// A private directive arrived.
package struct PrivateDirectiveReceived: Fact {
  package static let name = "privateDirectiveReceived"
  /// The number shown for it.
  package var number: String
  /// As typed.
  package var title: String
  /// Those who sent it; not empty.
  package var codes: [String]

  package func apply(to state: inout State, at now: Int) {
    state.register.privateDirectives.append(
      PrivateDirective(number: number, title: title, by: codes, time: now))
  }
}

/// The back room answered a private directive.
package struct PrivateDirectiveAnswered: Fact {
  package static let name = "privateDirectiveAnswered"
  /// Its place among the private directives, from 1.
  package var place: Int
  /// Whether it was carried out.
  package var isDone: Bool
  /// The answer, as typed; empty if there was none.
  package var answer: String

  package func apply(to state: inout State, at now: Int) {
    guard state.register.privateDirectives.indices.contains(place - 1) else { return }
    state.register.privateDirectives[place - 1].execution =
      .init(isDone: isDone, answer: answer)
  }
}
