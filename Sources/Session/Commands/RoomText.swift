/// How much of a text for the room its screen shows at 80 × 24, the smallest size that is usual. The
/// chair does not see that screen, and is told when a text is too long for it.
package enum RoomText {
  /// The lines of an announcement beside other business.
  package static let announcementLines = 5
  /// The lines of a text that has the screen for itself, such as an update.
  package static let updateLines = 8
  /// The lines of a page of a document's text, which leave room for a vote on it.
  static let pageLines = 6
  /// The columns of a line.
  static let columns = 68

  /// The number of lines that a text takes.
  static func lines(_ text: String) -> Int {
    var (lines, used) = (1, 0)
    for word in text.split(separator: " ") {
      var long = word.reduce(0) { $0 + columns(of: $1) }
      if used > 0, used + 1 + long > columns { (lines, used) = (lines + 1, 0) }
      // A word that is longer than a line is broken.
      while long > columns { (lines, long) = (lines + 1, long - columns) }
      used += (used > 0 ? 1 : 0) + long
    }
    return lines
  }

  /// The columns of a character: 2 in East Asian scripts and for emoji.
  static func columns(of character: Character) -> Int {
    let isWide = character.unicodeScalars.contains {
      $0.value >= 0x1100 && !(0x1E00...0x2E7F).contains($0.value)
    }
    return isWide ? 2 : 1
  }
}

extension Ruling {
  /// Warns if a text would be cut off on the room's screen.
  mutating func warnIfCut(_ text: String, after lines: Int) {
    guard RoomText.lines(text) > lines else { return }
    warn(
      "the room may not see all of it: a screen of 80 × 24 shows \(lines) lines, about "
        + "\(lines * 60) characters")
  }
}
