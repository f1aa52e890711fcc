import Catalogue
import Session

/// A pasted roster: a table copied from a spreadsheet, or one name per line.
enum RosterPaste {
  /// Whether a pasted text has more than one line that is not blank.
  static func isRoster(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).count { $0.contains { !$0.isWhitespace } } > 1
  }

  /// - Throws: `RosterFileError` for the first line that cannot be parsed.
  static func delegations(_ text: String) throws(RosterFileError) -> [Delegation] {
    let lines = text.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
    let columns = lines.first.map { line in
      line.split { ",;\t".contains($0) }.map { $0.filter { $0 != "\"" }.trimmed.folded() }
    }
    if let columns, columns.contains("name") || columns.contains("code") {
      return try RosterFile.delegations(text)
    }
    let names = lines.map(withoutMark).filter { !$0.isEmpty }.map(cell)
    return try RosterFile.delegations("name\n" + names.joined(separator: "\n"))
  }

  /// The lines that add the delegations that are missing from the roster, and how many are on it
  /// already.
  static func lines(
    _ delegations: [Delegation], for session: Session
  ) -> (lines: [String], known: Int) {
    let known = Set(
      session.state.roster.delegations.flatMap { [$0.code, $0.name] + $0.aliases }.map {
        $0.folded()
      })
    let new = delegations.filter { !known.contains($0.code.folded()) }
      .filter { !known.contains($0.name.folded()) }
    return (new.map(line), delegations.count - new.count)
  }

  private static func line(_ delegation: Delegation) -> String {
    var line = CommandID.delegationAdd.line(
      "\(Token.quote(delegation.name)) code \(Token.quote(delegation.code))")
    if delegation.seat == .observer { line += " observer" }
    if delegation.veto { line += " veto" }
    if let group = delegation.group, !group.isEmpty { line += " group \(Token.quote(group))" }
    return line
  }

  /// The line without its list number or bullet.
  private static func withoutMark(_ line: String) -> String {
    let rest = line.drop { $0.isNumber }
    if rest.startIndex > line.startIndex, let mark = rest.first, ".)".contains(mark) {
      return rest.dropFirst().trimmed
    }
    return ["-", "•", "*"].contains(line.prefix(1)) ? line.dropFirst().trimmed : line
  }

  private static func cell(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}

extension Cockpit {
  /// Asks whether to add a roster that was pasted into the empty prompt.
  /// - Returns: whether the text was a roster. Command lines, and text pasted after other words,
  ///   are inserted as typed text instead.
  mutating func paste(_ text: String, _ session: Session) -> Bool {
    guard let prompt = view.prompt, prompt.purpose == .command, prompt.text.isEmpty,
      CommandTable.spec(beginning: text) == nil, RosterPaste.isRoster(text)
    else { return false }
    view.prompt = nil
    do throws(RosterFileError) {
      let (lines, known) = RosterPaste.lines(try RosterPaste.delegations(text), for: session)
      guard let first = lines.first else {
        view.message = .init(text: "All of them are already on the roster.", kind: .warning)
        return true
      }
      let sitting =
        known == 0 ? "" : " \(known) of them \(known == 1 ? "is" : "are") already on it."
      view.confirm = Confirmation(
        question: "Add \(Wording.count(lines.count, "delegation")) to the roster?\(sitting)",
        line: first, others: Array(lines.dropFirst()))
    } catch {
      view.message = .init(text: "not a roster: \(error.description)", kind: .error)
    }
    return true
  }
}
