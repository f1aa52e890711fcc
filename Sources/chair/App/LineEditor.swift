/// A line being typed, and the cursor in it. What stands before the cursor and what stands after it
/// are kept apart, so that a key costs the same wherever it is typed and however long the line is.
struct LineEditor: Equatable {
  /// The most characters that a line takes.
  static let longest = 4096

  /// The most bytes of one character: room for every emoji, not for letters with marks without end.
  private static let longestCharacter = 64

  /// Up to the cursor.
  private(set) var before: [Character] = []
  /// From the end of the line back to the cursor.
  private var behind: [Character] = []
  /// Whether something did not fit and was left out, and nothing was deleted since.
  private(set) var isCut = false

  /// The cursor stands at the end.
  init(_ text: String = "") { insert(text) }

  /// From the cursor on.
  var after: ReversedCollection<[Character]> { behind.reversed() }
  var text: String { String(before) + String(after) }
  /// The place of the cursor, in characters.
  var cursor: Int { before.count }
  var count: Int { before.count + behind.count }
  var isEmpty: Bool { before.isEmpty && behind.isEmpty }

  mutating func insert(_ text: String) {
    for character in text { insert(character) }
  }

  mutating func insert(_ character: Character) {
    // A combining mark joins the character before it.
    if let last = before.last, let whole = Self.joined(last, character) {
      before[before.count - 1] = whole
    } else if count < Self.longest {
      before.append(Self.bounded(character))
    } else {
      isCut = true
    }
    join()
  }

  mutating func delete(back count: Int) {
    before.removeLast(min(count, before.count))
    hasDeleted()
  }

  mutating func deleteForward() {
    _ = behind.popLast()
    hasDeleted()
  }

  mutating func deleteToEnd() {
    behind = []
    hasDeleted()
  }

  /// Deletes the word before the cursor and the blanks after it.
  mutating func deleteWord() {
    let blanks = before.reversed().prefix(while: \.isWhitespace).count
    let letters = before.dropLast(blanks).reversed().prefix { !$0.isWhitespace }.count
    delete(back: blanks + letters)
  }

  mutating func moveBack() {
    if let character = before.popLast() { behind.append(character) }
  }

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

  /// What has come to stand beside each other at the cursor may be one character.
  private mutating func join() {
    guard let last = before.last, let next = behind.last, let whole = Self.joined(last, next) else {
      return
    }
    before[before.count - 1] = whole
    behind.removeLast()
  }

  /// Two characters as one, where they are.
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
