/// A line being typed, and its cursor. The text before and after the cursor is stored separately,
/// so the cost of a key does not depend on the position or on the length of the line.
struct LineEditor: Equatable {
  /// The maximum length of a line in characters.
  static let longest = 4096

  /// The maximum size of one character in bytes: enough for every emoji, but not for an unlimited
  /// number of combining marks.
  private static let longestCharacter = 64

  /// The text before the cursor.
  private(set) var before: [Character] = []
  /// The text after the cursor, in reverse order.
  private var behind: [Character] = []
  /// Whether the line was truncated, and nothing has been deleted since.
  private(set) var isCut = false

  /// Puts the cursor at the end.
  init(_ text: String = "") { insert(text) }

  /// The text after the cursor.
  var after: ReversedCollection<[Character]> { behind.reversed() }
  /// The whole line.
  var text: String { String(before) + String(after) }
  /// The position of the cursor, in characters.
  var cursor: Int { before.count }
  /// The length of the line in characters.
  var count: Int { before.count + behind.count }
  var isEmpty: Bool { before.isEmpty && behind.isEmpty }

  /// Inserts before the cursor, as far as the line may be that long.
  mutating func insert(_ text: String) {
    for character in text { insert(character) }
  }

  /// Inserts before the cursor, unless the line is as long as it may be.
  mutating func insert(_ character: Character) {
    // A combining mark merges with the character before it.
    if let last = before.last, let whole = Self.joined(last, character) {
      before[before.count - 1] = whole
    } else if count < Self.longest {
      before.append(Self.bounded(character))
    } else {
      isCut = true
    }
    join()
  }

  /// Deletes characters before the cursor, at most all of them.
  mutating func delete(back count: Int) {
    before.removeLast(min(count, before.count))
    hasDeleted()
  }

  /// Deletes the character after the cursor, if there is one.
  mutating func deleteForward() {
    _ = behind.popLast()
    hasDeleted()
  }

  /// Deletes everything after the cursor.
  mutating func deleteToEnd() {
    behind = []
    hasDeleted()
  }

  /// Deletes the word before the cursor and the spaces after it.
  mutating func deleteWord() {
    let blanks = before.reversed().prefix(while: \.isWhitespace).count
    let letters = before.dropLast(blanks).reversed().prefix { !$0.isWhitespace }.count
    delete(back: blanks + letters)
  }

  /// Moves the cursor one character, if it is not at the start.
  mutating func moveBack() {
    if let character = before.popLast() { behind.append(character) }
  }

  /// Moves the cursor one character, if it is not at the end.
  mutating func moveForward() {
    if let character = behind.popLast() { before.append(character) }
  }

  mutating func moveToStart() {
    behind += before.reversed()
    before = []
  }

  mutating func moveToEnd() {
    before += behind.reversed()
    behind = []
  }

  private mutating func hasDeleted() {
    isCut = false
    join()
  }

  /// Merges the characters on both sides of the cursor if they now form one.
  private mutating func join() {
    guard let last = before.last, let next = behind.last, let whole = Self.joined(last, next) else {
      return
    }
    before[before.count - 1] = whole
    behind.removeLast()
  }

  /// The two characters merged into one, or `nil` if they stay separate.
  private static func joined(_ first: Character, _ second: Character) -> Character? {
    if first.isASCII, second.isASCII { return nil }
    let text = String(first) + String(second)
    return text.count == 1 ? bounded(Character(text)) : nil
  }

  private static func bounded(_ character: Character) -> Character {
    guard character.utf8.count > longestCharacter else { return character }
    var text = ""
    for scalar in character.unicodeScalars {
      guard text.utf8.count + UTF8.width(scalar) <= longestCharacter else { break }
      text.unicodeScalars.append(scalar)
    }
    return Character(text)
  }
}
