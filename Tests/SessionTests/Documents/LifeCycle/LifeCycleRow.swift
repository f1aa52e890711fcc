import SessionFixtures
import Testing

@testable import Session

/// A row of the table of a draft's life: the same lines under every family, and what the last of
/// them does there.
struct LifeCycleRow: Sendable, CustomTestStringConvertible {
  enum Outcome: Sendable {
    case accepted
    /// Refused with these words.
    case refused(String)
    /// Carried out with a warning that has these words.
    case warned(String)
    /// Answered with these words.
    case says(String)
    /// Carried out, after which the first draft is this.
    case becomes(Document.Status)
    /// Carried out, after which these questions are to be put: `{A1} {A}/2 {A}`.
    case plan(String)
    /// Carried out, after which the documents have these numbers.
    case numbers(String)
  }

  let title: String
  /// The lines before the last.
  let lines: [String]
  /// The line that is judged.
  let last: String
  private let usual: Outcome
  private let others: [Family: Outcome]

  /// - Parameters:
  ///   - usual: what the last line does under most families.
  ///   - others: what it does under the others.
  init(
    _ title: String, _ lines: [String], _ last: String, _ usual: Outcome,
    _ others: [Family: Outcome] = [:]
  ) {
    (self.title, self.lines, self.last) = (title, lines, last)
    (self.usual, self.others) = (usual, others)
  }

  var testDescription: String { "\(title): \(last)" }

  func outcome(_ family: Family) -> Outcome { others[family] ?? usual }

  /// - Parameter documents: what differs in the `documents` of the book, as JSON.
  func check(_ family: Family, changing documents: String = "{}") throws {
    var play = try family.play(changing: documents)
    for line in lines { try play.run(family.filled(line, in: play)) }
    let line = family.filled(last, in: play)
    let said = "\(family) \(title): \(line)"
    switch outcome(family) {
    case .accepted: try play.run(line)
    case .refused(let words):
      let refusal = play.refused(line)?.message
      #expect(refusal?.contains(words) == true, "\(said): \(refusal ?? "accepted")")
    case .warned(let words):
      let warnings = try play.decision(line).warnings.map(\.text)
      #expect(warnings.contains { $0.contains(words) }, "\(said): \(warnings)")
      try play.run(line)
    case .says(let words):
      let answer = try play.run(line)
      #expect(answer.contains(family.filled(words, in: play)), "\(said): \(answer)")
    case .becomes(let status):
      try play.run(line)
      #expect(play.session.state.document(1)?.status == status, "\(said)")
    case .plan(let questions):
      try play.run(line)
      #expect(play.questions == family.filled(questions, in: play), "\(said)")
    case .numbers(let numbers):
      try play.run(line)
      let given = play.session.state.register.documents.map(\.number).joined(separator: " ")
      #expect(given == numbers, "\(said)")
    }
  }
}

extension Play {
  /// What is to be put to the vote, in order: `1.1.1 1.1/2 1.1`.
  var questions: String {
    session.votingPlan.steps.map { step in
      let number = session.state.document(step.document)?.number ?? "?"
      return step.clause.map { "\(number)/\($0)" } ?? number
    }.joined(separator: " ")
  }
}

struct LifeCycleTests {
  @Test(arguments: LifeCycleRow.all, Family.allCases)
  func row(_ row: LifeCycleRow, under family: Family) throws { try row.check(family) }

  /// What many European conferences change in the Harvard rules: one text is adopted, and all
  /// amendments are put before the first draft.
  @Test(arguments: LifeCycleRow.european) func european(_ row: LifeCycleRow) throws {
    try row.check(
      .harvard, changing: #"{ "mostAdopted": 1, "amendmentsOfAllFirst": true }"#)
  }
}
