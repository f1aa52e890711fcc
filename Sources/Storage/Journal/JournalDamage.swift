import Catalogue
import Session

/// Where a journal stops being what was written, and all that stands from there on.
package struct JournalDamage: Equatable, Sendable {
  /// What is wrong with the first bad line.
  package enum Reason: Equatable, Sendable {
    /// The file ends within it.
    case unfinished
    /// Its checksum is missing or wrong.
    case checksum
    /// Records are missing, double or out of order.
    case sequence(expected: Int, found: Int)
    /// It is longer than any line that is written (`JSONBounds.line`).
    case tooLong
    /// Whole, but neither a record nor a checkpoint that can stand here.
    case unknown
  }

  /// How far it reaches.
  package enum Extent: Sendable {
    /// Nothing good follows: what a crash in the midst of writing leaves.
    case tail
    /// Good lines stand behind it: somebody or something has changed the file since.
    case middle
  }

  package let reason: Reason
  package let extent: Extent
  /// The first bad line, counted from 1, the header being line 1.
  package let line: Int
  /// Where it begins, in bytes.
  package let offset: Int
  /// Everything from there to the end of the file.
  package let bytes: [UInt8]

  /// In words, to stand behind "damaged: ".
  package var description: String {
    let what =
      switch reason {
      case .unfinished: "line \(line) is unfinished"
      case .checksum: "the checksum of line \(line) does not fit"
      case .sequence(let expected, let found):
        "line \(line) holds record \(found) where \(expected) belongs"
      case .tooLong: "line \(line) is longer than the \(JSONBounds.line) bytes of any record"
      case .unknown: "line \(line) is neither a record nor a checkpoint"
      }
    return extent == .tail || reason == .tooLong ? what : what + ", and good lines follow it"
  }
}

/// What opening a damaged session kept, and where the rest is now.
package struct Recovery: Equatable, Sendable {
  /// How many records stand.
  package let keptRecords: Int
  /// How many bytes were moved out of the journal.
  package let setAsideBytes: Int
  /// The file they are in, in the session's folder.
  package let setAsidePath: String
  /// What was found.
  package let damage: JournalDamage

  /// A sentence for the chair.
  package var description: String {
    let kept = keptRecords == 1 ? "1 record is kept" : "\(keptRecords) records are kept"
    let aside = "\(setAsideBytes) bytes are set aside in \(setAsidePath)"
    return "\(damage.description); \(kept), \(aside)."
  }
}
