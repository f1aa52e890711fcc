import Catalogue
import Session

/// A pasted roster: a table copied from a spreadsheet, or one name per line.
enum RosterPaste {
  /// Whether a pasted text has more than one line that is not blank.
  static func isRoster(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).count { $0.contains { !$0.isWhitespace } } > 1
  }

  /// What was understood of a roster pasted into an open session. Of several committees it takes
  /// the rows of this one.
  /// - Throws: `RosterFileError` if it is not a roster.
  static func reading(_ text: String, for session: Session) throws(RosterFileError) -> RosterReading
  {
    let sheet = try RosterSheet(text)
    let names = [session.committee, session.setup.committee, session.setup.body.name]
    let committee = names.compactMap(sheet.committee).first
    return try sheet.reading(committee: committee)
  }

  /// What a roster changes in a session.
  struct Change {
    /// The delegations that are not on the roster yet.
    var new: [Delegation] = []
    /// Those that are on it and for which the paste names other people.
    var people: [Delegation] = []
    /// The number of delegations that are on it already.
    var known = 0
    /// The lines that make the changes, in order.
    var lines: [String] = []
  }

  /// Compares a pasted roster with that of the session, by codes and names.
  static func change(_ delegations: [Delegation], of session: Session) -> Change {
    var change = Change()
    for delegation in delegations {
      let known = session.state.roster.delegations.first {
        $0.code == delegation.code || $0.words.contains(delegation.name.folded())
      }
      if known == nil {
        change.new.append(delegation)
        change.lines.append(line(delegation))
      } else {
        change.known += 1
      }
      let code = known?.code ?? delegation.code
      if !delegation.delegates.isEmpty, known?.delegates ?? [] != delegation.delegates {
        if known != nil { change.people.append(delegation) }
        let people = delegation.delegates.joined(separator: "; ")
        change.lines.append(
          CommandID.delegationDelegates.line("\(Token.quote(code)) \(Token.quote(people))"))
      }
    }
    return change
  }

  /// Names what would change and what was left out.
  static func question(_ reading: RosterReading, _ change: Change) -> String {
    var sentences = reading.doubts.isEmpty ? [] : ["Uncertain: \(Spelling.list(reading.doubts))."]
    if !change.new.isEmpty {
      sentences.append(
        "Add \(Wording.count(change.new.count, "delegation")) to the roster "
          + "(\(RosterReading.shortened(change.new.map(described))))?")
    }
    if !change.people.isEmpty {
      let seats = RosterReading.shortened(change.people.map(described), most: 4)
      sentences.append(
        "Record the delegates of \(Wording.count(change.people.count, "delegation")) (\(seats))?")
    }
    let left = change.known - change.people.count
    if left > 0 { sentences.append("\(left) of them \(left == 1 ? "is" : "are") already on it.") }
    return (sentences + [reading.leftOut].compactMap(\.self) + reading.notes)
      .joined(separator: " ")
  }

  /// `Ghana: Ana Vella and Bo Li`
  private static func described(_ delegation: Delegation) -> String {
    let people = Spelling.list(delegation.delegates)
    return people.isEmpty ? delegation.label : "\(delegation.label): \(people)"
  }

  private static func line(_ delegation: Delegation) -> String {
    var line = CommandID.delegationAdd.line(
      "\(Token.quote(delegation.name)) code \(Token.quote(delegation.code))")
    if delegation.seat == .observer { line += " \(delegation.role.name)" }
    if delegation.veto { line += " veto" }
    if let group = delegation.group, !group.isEmpty { line += " group \(Token.quote(group))" }
    return line
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
      let reading = try RosterPaste.reading(text, for: session)
      let change = RosterPaste.change(reading.delegations, of: session)
      guard let first = change.lines.first else {
        let known = reading.delegations.isEmpty ? nil : "All of them are already on the roster."
        view.message = .init(
          text: [known, reading.leftOut].compactMap(\.self).joined(separator: " "), kind: .warning)
        return true
      }
      view.confirm = Confirmation(
        question: RosterPaste.question(reading, change), line: first,
        others: Array(change.lines.dropFirst()))
    } catch {
      view.message = .init(text: "not a roster: \(error.description)", kind: .error)
    }
    return true
  }
}
