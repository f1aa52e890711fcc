import Phrases
import Session
import Synchronization

/// The sentences that a filter of the record searches, folded. Records never change, so each is
/// computed once; this affects no result, only its cost.
final class RecordSearch: Equatable, Sendable {
  /// The number of last records whose sentences are searched; of earlier ones, only the commands.
  static let searched = 1000

  private let folded = Mutex<[Int: String]>([:])

  /// The last records' sentences, by sequence number.
  func sentences(of session: Session) -> [Int: String] {
    let count = session.history.count
    return folded.withLock { folded in
      let missing = (max(0, count - Self.searched)..<count).map { $0 + 1 }
        .filter { folded[$0] == nil }
      if !missing.isEmpty {
        folded.merge(session.sentences(of: missing).mapValues { $0.folded() }) { $1 }
      }
      return folded
    }
  }

  static func == (a: RecordSearch, b: RecordSearch) -> Bool { true }
}
