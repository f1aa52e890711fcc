import Host
import Phrases
import Session

/// Messages to a seat about the other seats.
enum SeatWords {
  /// The number of records listed one by one.
  private static let most = 3

  /// `Rapporteur: France joined the speakers' list.` Lists only the last records if there are many.
  /// `nil` if there is no news.
  static func news(
    _ records: some Collection<Record>, _ notices: [String], _ session: Session
  ) -> String? {
    let told = lines(records, notices, session)
    return told.isEmpty ? nil : told.joined(separator: " · ")
  }

  /// The same, one line for each item.
  static func lines(
    _ records: some Collection<Record>, _ notices: [String], _ session: Session
  ) -> [String] {
    let sentences = session.sentences(of: records.suffix(most).map(\.sequence))
    let left = max(0, records.count - most)
    return notices + (left > 0 ? ["\(Wording.count(left, "other line")) before:"] : [])
      + records.suffix(most).map {
        "\(Author.title($0.by)): \(sentences[$0.sequence] ?? $0.command)"
      }
  }

  /// The greeting for a seat that joins.
  static func joined(_ seat: DaisSeat) -> String {
    let name = seat.name.map { "You are \($0)." } ?? "You have the first seat."
    return "\(name) The session is also open in another terminal; both see what either enters."
  }
}
