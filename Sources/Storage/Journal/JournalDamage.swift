import Catalogue
import Session

/// The first bad line of a journal, and all bytes from there on.
package struct JournalDamage: Equatable, Sendable {
  /// What is wrong with the first bad line.
  package enum Reason: Equatable, Sendable {
    /// The file ends within it.
    case unfinished
    /// Its checksum is missing or wrong.
    case checksum
    /// Records are missing, duplicated or out of order.
    case sequence(expected: Int, found: Int)
    /// It is longer than any line that is ever written (`JSONBounds.line`).
    case tooLong
    /// The line is complete, but is not a record or a checkpoint that is valid here.
    case unknown
  }

  /// How far the damage extends.
  package enum Extent: Sendable {
    /// No good lines follow, as after a crash during a write.
    case tail
    /// Good lines follow, so the file was changed after it was written.
    case middle
  }

  /// Of the first bad line only; what follows may have other faults.
  package let reason: Reason
  /// Damage up to the end is set aside when the session is opened; any other only if the chair
  /// asks for it.
  package let extent: Extent
  /// The number of the first bad line. The header is line 1.
  package let line: Int
  /// The byte offset at which it begins.
  package let offset: Int
  /// Everything from there to the end of the file.
  package let bytes: [UInt8]

  /// In words, to follow "damaged: ".
  package var description: String {
    let what =
      switch reason {
      case .unfinished: "line \(line) is unfinished"
      case .checksum: "the checksum of line \(line) does not match"
      case .sequence(let expected, let found):
        "line \(line) holds record \(found) where \(expected) is expected"
      case .tooLong:
        "line \(line) is longer than \(JSONBounds.line) bytes, the most a record can have"
      case .unknown: "line \(line) is neither a record nor a checkpoint"
      }
    return extent == .tail || reason == .tooLong ? what : what + ", and good lines follow it"
  }
}

/// What was kept when a damaged session was opened, and where the rest is now.
package struct Recovery: Equatable, Sendable {
  /// The number of records that were kept.
  package let keptRecords: Int
  /// The number of bytes moved out of the journal.
  package let setAsideBytes: Int
  /// The file that contains them, in the session's folder.
  package let setAsidePath: String
  /// The damage that was found.
  package let damage: JournalDamage

  /// A sentence for the chair.
  package var description: String {
    let kept = keptRecords == 1 ? "1 record is kept" : "\(keptRecords) records are kept"
    let aside = "\(setAsideBytes) bytes are set aside in \(setAsidePath)"
    return "\(damage.description); \(kept), \(aside)."
  }
}
