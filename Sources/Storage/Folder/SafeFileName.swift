/// Makes file names of names that people give.
enum SafeFileName {
  /// Fewer bytes than any file system allows, with room for an ending.
  static let limit = 150

  /// The name itself where it can be a file's name everywhere; else something like it, with a
  /// checksum of the name behind, so that two names never share a file. Never empty, hidden, a
  /// way out of the folder, or longer than `limit` bytes and the checksum.
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

  /// No separators, nothing that other systems forbid, nothing that moves a terminal's cursor.
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
