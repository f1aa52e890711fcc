import Catalogue
@testable import Session
import Testing

/// A session played in a test through the command language, with its own clock.
package struct Play {
  package var session: Session
  /// Milliseconds since 1970.
  package var now = 1_696_327_200_000
  /// The seat that enters the lines; `nil` for the first seat.
  package var author: String?
  /// Reads the files that lines name; `nil` if a test names none.
  package var files: (any InputSource)?

  package init(
    body: String = "unsc", year: Int? = 2023, rules: String = "harvard",
    topics: [String] = ["First topic", "Second topic"]
  ) throws {
    let (body, roster) = try Catalogue.roster(of: body, year: year)
    let book = try Catalogue.ruleBook(named: rules, for: body.organ)
    session = Session(
      Setup(
        committee: body.title, body: body, rules: book, roster: roster,
        topics: topics.map { Topic(title: $0) }))
  }

  package init(_ setup: Setup) { session = Session(setup) }

  /// Runs a line.
  /// - Parameters:
  ///   - lot: the lot, if the line draws one; the first unless a test says otherwise.
  ///   - zone: for `meeting zone`.
  ///   - file: the text of the file that the line names.
  /// - Returns: the answer.
  @discardableResult
  package mutating func run(
    _ line: String, lot: Int? = 0, zone: Zone? = nil, file: String? = nil
  ) throws -> String {
    let command = try Command(line, for: session)
    var inputs = Inputs(lot: lot, zone: zone, file: file)
    if let files { inputs.file = try command.inputs(from: files).file }
    let ruling = try session.perform(command, at: now, with: inputs, by: author)
    // Apply the record as it is read back from the journal.
    let record = try Record(decoding: ruling.record.encoded())
    try session.apply(record)
    session.state.checkInvariants(session.setup)
    session.state.checkIndexes()
    return ruling.answer.text
  }

  /// The decision on a line, without carrying it out.
  package func decision(_ line: String) throws -> Decision {
    try session.perform(Command(line, for: session), at: now, with: .placeholders)
  }

  package mutating func run(_ lines: [String]) throws {
    for line in lines { try run(line) }
  }

  /// Runs a script as `chair do` does; an unexpected result is recorded as an issue of the test.
  package mutating func script(_ text: String) throws {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      switch try Script.read(String(line)) {
      case .nothing: break
      case .clock(let instant): now = instant
      case .later(let span): now += span
      case .command(let command, mustBeRefused: true):
        let refusal = refused(command)
        if refusal == nil { Issue.record("line \(index + 1) was not refused: \(command)") }
      case .command(let command, mustBeRefused: false):
        do { try run(command) } catch { Issue.record("line \(index + 1), \(command): \(error)") }
      }
    }
  }

  /// The refusal of a line, or `nil` if it would be carried out.
  package func refused(_ line: String) -> Refusal? {
    do {
      _ = try session.perform(Command(line, for: session), at: now, with: .placeholders, by: author)
      return nil
    } catch let refusal as Refusal {
      return refusal
    } catch {
      Issue.record("\(line): \(error)")
      return nil
    }
  }

  package func code(_ name: String) throws -> String {
    try Names(session.state.roster.delegations).code(name)
  }

  package var snapshot: JSONValue { Snapshot(session).value }
}
