import Catalogue
@testable import Session

extension Play {
  /// Runs a line.
  /// - Returns: the texts of its warnings.
  package mutating func warnings(of line: String) throws -> [String] {
    let warnings = try session.perform(Command(line, for: session), at: now, with: .placeholders)
      .warnings
      .map(
        \.text)
    try run(line)
    return warnings
  }

  /// The Council under a custom rule book, with the meeting open, all members present and a list.
  package static func council(under json: String) throws -> Play {
    let (body, roster) = try Catalogue.roster(of: "unsc", year: 2023)
    var play = Play(
      Setup(
        committee: body.title, body: body,
        rules: try Catalogue.ruleBook(json: json, for: body.organ),
        roster: roster, topics: [Topic(title: "First topic"), Topic(title: "Second topic")]))
    try play.run(["meeting open", "attend all present", "agenda set 1", "speakers open"])
    return play
  }

  /// The Council under a built-in rule book, with the meeting open, all members present and a list.
  package static func council(_ rules: String = "harvard") throws -> Play {
    try council(under: #"{ "extends": "\#(rules)" }"#)
  }

  /// The reading of the speaker's clock, in milliseconds.
  package var reading: Int? { session.floor.clocks[.speech]?.reading(at: now) }
  package var isClockRunning: Bool { session.floor.clocks[.speech]?.isRunning == true }
}

extension JSONValue {
  package subscript(index: Int) -> JSONValue? {
    guard case .array(let values) = self, values.indices.contains(index) else { return nil }
    return values[index]
  }
}
