import Catalogue
import Phrases
import Session

/// What a relief chair must know, on one screen: the meeting, what goes on, what is pending and
/// owed, and what was done last.
struct Brief {
  /// With an empty line before each heading.
  let lines: [String]

  private static let lastSentences = 5

  /// - Parameter now: milliseconds since 1970.
  init(_ session: Session, now: Int) {
    let spoken = Spoken(session, now: now)
    var lines = [spoken.meetingLine, spoken.topicLine, spoken.peopleLine]
    func section(_ title: String, _ items: [String]) {
      guard !items.isEmpty else { return }
      lines += ["", title] + items.map { "  \($0)" }
    }
    section(
      "Now",
      [spoken.place] + spoken.noticeLines + spoken.timerLines + spoken.queueLines(limit: 8))
    let items = Minutes.UnfinishedItem.all(of: session)
    section("Pending", items.filter { Self.pendingKinds.contains($0.kind) }.map(\.text))
    section("Owed", items.filter { Self.owedKinds.contains($0.kind) }.map(\.text))
    if let words = session.words(at: now) { section("Say", [words]) }
    section("Done last", Self.last(session))
    self.lines = lines
  }

  private static let pendingKinds: Set<Minutes.UnfinishedItem.Kind> = [
    .vote, .point, .motion,
  ]
  private static let owedKinds: Set<Minutes.UnfinishedItem.Kind> = [.question, .rights, .reply]

  /// The last sentences of the minutes, the latest last.
  private static func last(_ session: Session) -> [String] {
    let records = session.history.records.suffix(lastSentences)
    let sentences = session.sentences(of: records.map(\.sequence))
    return records.map { record in
      let words = sentences[record.sequence] ?? record.command
      return "\(session.localTime.clockTime(record.time)) \(record.authorPrefix)\(words)"
    }
  }
}
