import Catalogue
import Session

extension Session {
  /// What records did, in sentences, by sequence number; for an undo or a redo, also what was undone
  /// or redone.
  /// - Parameter reading: reads a record by its sequence number; `nil` if it cannot be read.
  package func sentences(
    of wanted: some Sequence<Int>, reading: ((Int) -> Record?)? = nil
  ) -> [Int: String] {
    let read = reading ?? { try? history.record($0) }
    var found: [Int: String] = [:]
    var state: State?
    var place = -1
    for sequence in wanted.sorted() {
      guard let record = read(sequence) else { continue }
      if let moved = record.moved {
        found[sequence] = "\(moved.word): \(sentence(of: moved.step))"
        continue
      }
      let parent = record.parent ?? sequence - 1
      if place != parent { state = try? history.state(at: parent) }
      guard state != nil else { continue }
      found[sequence] = record.sentence(moving: &state!, by: setup)
      place = sequence
    }
    return found
  }

  /// What one record did; its command if that cannot be read any more.
  private func sentence(of step: Int) -> String {
    guard let record = try? history.record(step) else { return "record \(step)." }
    guard var state = try? history.state(at: record.parent ?? step - 1) else {
      return record.command
    }
    return record.sentence(moving: &state, by: setup)
  }
}

extension Record {
  /// The step that an undo or a redo moved; `nil` for any other record.
  fileprivate var moved: (word: String, step: Int)? {
    switch facts.first {
    case let undone as Undone: (word: CommandID.undo.name, step: undone.step)
    case let redone as Redone: (word: CommandID.redo.name, step: redone.step)
    default: nil
    }
  }

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
