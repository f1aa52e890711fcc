@testable import chair
@testable import TerminalKit

/// Words in large letters or digits on a frame, read back from its cells.
struct LargeWords: Equatable {
  /// The text, in capitals as drawn.
  var text: String
  /// The cells that the words cover, including accents.
  var rect: Rect
}

extension Frame {
  /// All words in large letters, from the top.
  var largeWords: [LargeWords] {
    var reader = LargeReader(self)
    return reader.read()
  }

  /// Whether words appear in one line of large letters, at any size.
  func shows(large words: String) -> Bool {
    guard let drawn = LargeReader.redrawn(words) else { return false }
    return largeWords.contains { $0.text.contains(drawn) }
  }
}

/// Reads large letters of every size: it searches the block cells for the shapes of `BigLetters`
/// and `BigDigits`. It leaves other cells alone, so that a letter drawn wrong stays visible as
/// blocks.
struct LargeReader {
  /// The size of a point in columns × rows of cells; points are half a cell high if `rows` is 0.
  fileprivate struct Scale {
    var columns: Int
    var rows: Int
  }

  private let frame: Frame
  private var isTaken: Set<Int> = []

  init(_ frame: Frame) { self.frame = frame }

  /// A text in the spelling that the reader would return for it.
  static func redrawn(_ text: String) -> String? {
    guard let points = BigLetters.line(text) else { return nil }
    var frame = Frame(width: points[0].count * 2, height: points.count)
    frame.points(points, in: frame.bounds, .rows(1), .text)
    let read = frame.largeWords.map(\.text)
    return read.isEmpty ? nil : read.joined(separator: " ")
  }

  mutating func read() -> [LargeWords] {
    var found: [LargeWords] = []
    for y in 0..<frame.height {
      for x in 0..<frame.width where isBlock(x, y) && !isTaken.contains(y * frame.width + x) {
        if let words = line(through: x, y) {
          found += words
          for word in words { take(word.rect) }
        } else {
          // Skip the rest of a bar instead of trying every cell.
          for end in x..<(x + run(from: x, y, 1, 0)) { isTaken.insert(y * frame.width + end) }
        }
      }
    }
    return found
  }

  private mutating func take(_ rect: Rect) {
    for y in rect.y..<rect.bottom {
      for x in rect.x..<rect.right { isTaken.insert(y * frame.width + x) }
    }
  }

  private func isBlock(_ x: Int, _ y: Int) -> Bool { "█▀▄".contains(frame[x, y].text) }

  /// The number of consecutive full cells from a cell in a direction.
  private func run(from x: Int, _ y: Int, _ right: Int, _ down: Int) -> Int {
    var length = 0
    while frame.contains(x + length * right, y + length * down),
      frame[x + length * right, y + length * down].glyph == .block
    { length += 1 }
    return length
  }

  /// The words with the given cell in their top row, read at the largest scale that fits.
  private func line(through x: Int, _ y: Int) -> [LargeWords]? {
    let (right, down) = (run(from: x, y, 1, 0), run(from: x, y, 0, 1))
    for rows in stride(from: down, to: 0, by: -1) where down % rows == 0 {
      for columns in stride(from: min(right, 2 * rows + 1), to: 0, by: -1)
      where right % columns == 0 {
        if let words = line(through: x, y, Scale(columns: columns, rows: rows)) { return words }
      }
    }
    return line(through: x, y, Scale(columns: 1, rows: 0))
  }

  private func line(through x: Int, _ y: Int, _ scale: Scale) -> [LargeWords]? {
    for alphabet in Alphabet.all {
      let band = Band(frame, x, y, scale, points: alphabet.height)
      guard let band, let words = band.words(alphabet) else { continue }
      return words
    }
    return nil
  }
}

/// The points of some rows of a frame, extended to both sides of a cell as far as letters can
/// reach.
private struct Band {
  let columns: [[Bool]]
  /// The index of the column that the words must include.
  let asked: Int
  let left: Int
  let top: Int
  let scale: LargeReader.Scale

  init?(_ frame: Frame, _ x: Int, _ y: Int, _ scale: LargeReader.Scale, points: Int) {
    let rows = scale.rows == 0 ? (points + 1) / 2 : points * scale.rows
    guard y + rows <= frame.height else { return nil }
    /// A column of points; `nil` if it contains other characters or incomplete points.
    func column(_ x: Int) -> [Bool]? {
      guard x >= 0, x + scale.columns <= frame.width else { return nil }
      var column: [Bool] = []
      for row in 0..<rows {
        let cells = (x..<(x + scale.columns)).map { frame[$0, y + row].text }
        guard cells.allSatisfy({ $0 == cells[0] }), " █▀▄".contains(cells[0]) else { return nil }
        if scale.rows == 0 {
          column += ["█▀".contains(cells[0]), "█▄".contains(cells[0])]
        } else if row % scale.rows == 0 {
          guard " █".contains(cells[0]) else { return nil }
          column.append(cells[0] == "█")
        } else if column.last != (cells[0] == "█") {
          return nil
        }
      }
      if column.count > points { guard column.removeLast() == false else { return nil } }
      return column
    }
    var columns: [[Bool]] = []
    var next = x
    while let points = column(next), !Self.endsInAGap(columns) {
      columns.append(points)
      next += scale.columns
    }
    guard columns.first?.first == true || columns.first?.contains(true) == true else { return nil }
    var before: [[Bool]] = []
    next = x - scale.columns
    while let points = column(next), !Self.endsInAGap(before) {
      before.append(points)
      next -= scale.columns
    }
    while before.last?.contains(true) == false { before.removeLast() }
    self.columns = before.reversed() + columns
    asked = before.count
    left = x - before.count * scale.columns
    top = y
    self.scale = scale
  }

  /// Whether the columns end in a gap wider than any between words.
  private static func endsInAGap(_ columns: [[Bool]]) -> Bool {
    columns.count > 10 && columns.suffix(10).allSatisfy { !$0.contains(true) }
  }

  /// The words up to the first gap or unknown shape; `nil` if they do not include the column at
  /// `asked`.
  func words(_ alphabet: Alphabet) -> [LargeWords]? {
    var (words, start, place) = ([LargeWords](), 0, 0)
    var letters: [Set<Character>] = []
    func finish(_ end: Int) {
      guard !letters.isEmpty else { return }
      let rows = scale.rows == 0 ? (alphabet.height + 1) / 2 : alphabet.height * scale.rows
      words.append(
        LargeWords(
          text: Spelled(letters).text,
          rect: Rect(
            x: left + start * scale.columns, y: top, width: (end - start) * scale.columns,
            height: rows)))
      letters = []
    }
    while place < columns.count {
      guard let (choices, width) = alphabet.letter(in: columns, at: place) else {
        // A shape that is not a letter ends the words.
        finish(place)
        break
      }
      if letters.isEmpty { start = place }
      letters.append(choices)
      place += width
      let gap = columns[place...].prefix { !$0.contains(true) }.count
      if place + gap == columns.count || (gap != 1 && (gap % 3 != 0 || gap > 9)) {
        finish(place)
      } else if gap > 1 {
        letters += Array(repeating: [" "], count: gap / 3)
      }
      place += gap
    }
    let reached = words.contains { word in
      let end = (word.rect.right - left) / scale.columns
      return asked < end && asked >= (word.rect.x - left) / scale.columns
    }
    return reached && words.contains { $0.text.contains { $0.isLetter || $0.isNumber } }
      ? words : nil
  }
}

/// The shapes of all letters of one height.
private struct Alphabet {
  let height: Int
  /// Letters by their columns of points; some have the same shape.
  private let letters: [[[Bool]]: Set<Character>]
  private let widths: [Int]

  /// Three alphabets: without accents, with space for every accent, and with one row less for
  /// letters that do not need it.
  static let all: [Alphabet] = {
    var plain: [(Character, BigLetters.Points)] = BigLetters.shapes.map { ($0.key, $0.value) }
    for digit in "0123456789+-./:" { plain.append((digit, BigDigits.shape(of: digit)!)) }
    let accented = BigLetters.accented.filter { $0.value.mark != nil }.map(\.key)
    let high = (BigLetters.shapes.keys + accented).compactMap { letter in
      BigLetters.piece(String(letter)).map { (letter, $0) }
    }
    let low = high.filter { !$0.1[0].contains(true) }.map { ($0.0, Array($0.1.dropFirst())) }
    return [Alphabet(plain), Alphabet(high), Alphabet(low)]
  }()

  init(_ drawings: [(Character, BigLetters.Points)]) {
    height = drawings[0].1.count
    var letters: [[[Bool]]: Set<Character>] = [:]
    for (letter, rows) in drawings {
      let columns = rows[0].indices.map { column in rows.map { $0[column] } }
      letters[columns, default: []].insert(letter)
    }
    self.letters = letters
    widths = Set(letters.keys.map(\.count)).sorted(by: >)
  }

  /// The widest letter at a column that is followed by a gap.
  func letter(in columns: [[Bool]], at place: Int) -> (Set<Character>, width: Int)? {
    for width in widths where place + width <= columns.count {
      let end = place + width
      guard end == columns.count || !columns[end].contains(true) else { continue }
      if let letters = letters[Array(columns[place..<end])] { return (letters, width) }
    }
    return nil
  }
}

/// Converts letters to text and resolves those with the same shape: `O` and `0`, `B` and Cyrillic
/// `В`, both quotation marks.
private struct Spelled {
  var text = ""

  init(_ letters: [Set<Character>]) {
    let isCyrillic = letters.contains { $0.allSatisfy(Self.cyrillic.contains) }
    for (index, choices) in letters.enumerated() {
      let isNumber = Self.isNumber(letters, index)
      if choices.contains("“") {
        text.append(text.isEmpty || text.hasSuffix(" ") ? "“" : "”")
      } else if isNumber, let digit = choices.filter(\.isNumber).min() {
        text.append(digit)
      } else if let letter = choices.filter({ !$0.isNumber }).min() ?? choices.min() {
        text.append(isCyrillic ? Self.lookalikes[letter] ?? letter : letter)
      }
    }
  }

  /// Whether a shape that is both a letter and a digit is part of a number: among digits, or alone
  /// unless as in `S/2023/901`.
  private static func isNumber(_ letters: [Set<Character>], _ index: Int) -> Bool {
    func isPart(_ choices: Set<Character>) -> Bool {
      choices.contains { $0.isLetter || $0.isNumber }
    }
    let before = letters[..<index].reversed().prefix(while: isPart)
    let after = letters[index...].prefix(while: isPart)
    let piece = Array(before) + after
    if let sure = piece.first(where: { $0.allSatisfy(\.isNumber) || $0.allSatisfy(\.isLetter) }) {
      return sure.allSatisfy(\.isNumber)
    }
    return after.endIndex == letters.endIndex || !letters[after.endIndex].contains("/")
  }

  private static let cyrillic = Set("БГДЖЗИЛПФЦЧШЩЪЫЬЭЮЯЙ")
  private static let lookalikes = Dictionary(
    uniqueKeysWithValues: zip("ABEKMHOPCTYX", "АВЕКМНОРСТУХ"))
}
