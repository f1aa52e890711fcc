import Catalogue
import Session

extension Record {
  /// What the record did, as in the minutes; for what they do not report, as undo says it.
  /// - Parameter state: the state before the record; on return, the state after it.
  package func sentence(moving state: inout State, by setup: Setup) -> String {
    if let mark = facts.first as? Marked { return "Snapshot \(Spelling.quoted(mark.mark))." }
    guard !facts.isEmpty else { return command }
    let words = words(on: state)
    guard facts.contains(where: { $0 is any Told }) else {
      for fact in facts { fact.apply(to: &state, at: time) }
      return Self.sentence(words)
    }
    var teller = Teller(setup, at: state)
    let told = teller.sentence(of: self)
    state = teller.state
    if let told { return told }
    // The words name what was corrected, and the line says how.
    let isCorrection = facts.contains { $0 is any Correction }
    return Self.sentence(isCorrection ? "\(words): \(command)" : words)
  }

  private static func sentence(_ words: String) -> String {
    Minutes.closed(words.prefix(1).uppercased() + words.dropFirst())
  }
}

extension Teller {
  /// The sentences that a record adds to the minutes, or the one that it changes; `nil` if it does
  /// neither.
  fileprivate mutating func sentence(of record: Record) -> String? {
    let before = slots.last.map(\.entry)
    tell(record)
    let after = slots.last.map(\.entry)
    let added = after.dropFirst(before.count)
    // The entry of a vote says its result, which is not known when it is opened.
    let told = added.filter { !$0.isTable && $0.event.kind != .vote }
    if !told.isEmpty { return told.map(\.text).joined(separator: " ") }
    guard meetings.count == 1 else { return nil }
    return zip(before, after).first { $0.event != $1.event }.flatMap { $1.isTable ? nil : $1.text }
  }
}

extension Minutes.Entry {
  /// Whether it sums up more than one record: a roll, or the speeches of a caucus.
  fileprivate var isTable: Bool {
    switch event {
    case .roll, .caucusEnded: true
    default: false
    }
  }
}
