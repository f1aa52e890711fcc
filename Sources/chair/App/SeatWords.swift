import Host
import Session

/// Messages to a seat about the others.
enum SeatWords {
  /// How many records are listed one by one.
  private static let most = 3

  /// `Rapporteur: speakers add France`; the last ones of many. `nil` where there is nothing to tell.
  static func news(_ records: some Collection<Record>, _ notices: [String]) -> String? {
    let told = lines(records, notices)
    return told.isEmpty ? nil : told.joined(separator: " · ")
  }

  /// The same, a line each.
  static func lines(_ records: some Collection<Record>, _ notices: [String]) -> [String] {
    let left = max(0, records.count - most)
    return notices + (left > 0 ? ["\(Wording.count(left, "other line")) before:"] : [])
      + records.suffix(most).map { "\(Author.title($0.by)): \($0.command)" }
  }

  /// The greeting of a seat that joins.
  static func joined(_ seat: DaisSeat) -> String {
    let name = seat.name.map { "You are \($0)." } ?? "You have the first seat."
    return "\(name) The session is also open in another terminal; both see what either enters."
  }
}
