/// Makes safe file names from names that users enter.
enum SafeFileName {
  /// In bytes. Below the limit of every file system, with room for an extension.
  static let limit = 150

  /// The name itself if it is a valid file name everywhere. Otherwise a similar name with the
  /// checksum of the original appended, so that two names never share a file. The result is never
  /// empty or hidden, never a path out of the folder, and never longer than `limit` bytes plus the
  /// checksum.
  static func make(from name: String) -> String {
    var safe = ""
    for character in name.unicodeScalars {
      let next = isAllowed(character) ? String(character) : "-"
      if safe.utf8.count + next.utf8.count > limit { break }
      safe += next
    }
    while safe.last == " " || safe.last == "." { safe.removeLast() }
    if safe.hasPrefix(".") { safe = "-" + safe.dropFirst() }
    if safe.hasPrefix(" ") { safe = "-" + safe.dropFirst() }
    if safe == name, !safe.isEmpty { return safe }
    return safe + "-" + JournalFormat.hexadecimal(CRC32C.checksum(Array(name.utf8)))
  }

  /// Rejects separators, characters that other systems forbid, and control and other invisible
  /// characters, which could move a terminal's cursor.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if "/\\:*?\"<>|".unicodeScalars.contains(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      return false
    default: return true
    }
  }
}
