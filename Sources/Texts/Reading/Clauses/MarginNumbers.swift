/// The numbers of lines that some print in the margin: of each line, or of every fifth.
enum MarginNumbers {
  /// The lines without such numbers, and how many were removed.
  static func removed(from lines: [SourceLine]) -> (lines: [SourceLine], count: Int) {
    let numbers = lines.map { number(of: $0.text) }
    let step = hasEach(numbers) ? 1 : hasEveryFifth(numbers) ? 5 : 0
    guard step > 0 else { return (lines, 0) }
    var result: [SourceLine] = []
    var afterBlank = false
    var count = 0
    var last: Int?
    for (line, found) in zip(lines, numbers) {
      guard let found, step == 1 ? isNext(found.value, last) : found.value % 5 == 0 else {
        var line = line
        line.afterBlank = line.afterBlank || afterBlank
        afterBlank = false
        result.append(line)
        continue
      }
      count += 1
      last = found.value
      guard !found.rest.isEmpty else {
        afterBlank = true
        continue
      }
      var line = line
      line.indent = step == 1 ? found.blanks : line.indent + found.width
      line.text = found.rest
      line.afterBlank = line.afterBlank && step != 1 || afterBlank || result.isEmpty
      afterBlank = false
      result.append(line)
    }
    return (result, count)
  }

  private struct Found {
    let value: Int
    /// The columns of the number and of the blanks after it.
    let width: Int
    let blanks: Int
    let rest: String
  }

  private static func number(of text: String) -> Found? {
    let digits = text.unicodeScalars.prefix { $0.isDigit }
    guard (1...3).contains(digits.count), let value = Int(String(digits)) else { return nil }
    let rest = text.unicodeScalars.dropFirst(digits.count)
    guard rest.isEmpty || rest.first == " " else { return nil }
    let blanks = rest.prefix { $0 == " " }.count
    return Found(
      value: value, width: digits.count + blanks, blanks: blanks + digits.count,
      rest: String(rest.dropFirst(blanks)))
  }

  /// A page may begin again at 1.
  private static func isNext(_ value: Int, _ last: Int?) -> Bool {
    last.map { value == $0 + 1 || value == 1 } ?? true
  }

  private static func hasEach(_ numbers: [Found?]) -> Bool {
    guard numbers.count >= 6 else { return false }
    var next = 0
    var last: Int?
    for found in numbers {
      guard let found else { continue }
      if isNext(found.value, last) { next += 1 }
      last = found.value
    }
    return next * 10 >= numbers.count * 9
  }

  private static func hasEveryFifth(_ numbers: [Found?]) -> Bool {
    let found = numbers.enumerated().compactMap { index, number in number.map { (index, $0) } }
      .filter { $0.1.value % 5 == 0 && $0.1.blanks > $0.1.width - $0.1.blanks }
    guard found.count >= 3, found.count * 12 >= numbers.count else { return false }
    return zip(found, found.dropFirst()).allSatisfy {
      ($1.1.value == $0.1.value + 5 || $1.1.value == 5) && (2...5).contains($1.0 - $0.0)
    } && found[0].1.value == 5
  }
}
