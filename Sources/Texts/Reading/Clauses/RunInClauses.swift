/// Clauses that follow each other on one line, as when a text was pasted without its line breaks.
enum RunInClauses {
  /// The line once for each clause on it: `1. Urges …; 2. Calls upon …;` and `Recalling …, Noting …,`.
  static func divided(_ line: SourceLine) -> [SourceLine] {
    guard line.text.utf8.count > 40, !line.inFrontMatter, line.headingLevel == 0 else {
      return [line]
    }
    let starts =
      line.text.unicodeScalars.first?.isLetter ?? false ? paragraphs(line) : clauses(line)
    guard !starts.isEmpty else { return [line] }
    let words = line.words
    let bounds = [0] + starts + [words.count]
    return zip(bounds, bounds.dropFirst()).map { start, end in
      var part = line
      part.text = words[start..<end].joined(separator: " ")
      part.afterBlank = start == 0 && line.afterBlank
      return part
    }
  }

  /// Where the numbers that go on from that of the line stand, each before a known verb.
  private static func clauses(_ line: SourceLine) -> [Int] {
    guard let marker = MarkerScan.marker(in: line.text), marker.isDigits, !marker.isNamed else {
      return []
    }
    let words = line.words
    var last = marker.readings[0].ordinal
    var starts: [Int] = []
    for index in words.indices.dropFirst(2) where index + 1 < words.count {
      guard words[index].utf8.first.map({ (0x30...0x39).contains($0) || $0 == 0x28 }) ?? false,
        words[index - 1].last.map({ ";.,".contains($0) }) ?? false
      else { continue }
      let rest = words[index...].prefix(8).joined(separator: " ")
      guard let next = MarkerScan.marker(in: rest), next.readings[0].ordinal == last.next,
        next.readings[0].style == marker.readings[0].style, isSure(next.rest, .operative)
      else { continue }
      last = last.next
      starts.append(index)
    }
    return starts
  }

  /// Where participles with a capital letter follow a comma.
  private static func paragraphs(_ line: SourceLine) -> [Int] {
    guard line.text.utf8.contains(0x2C), isSure(line.text, .preambular) else { return [] }
    let words = line.words
    return words.indices.dropFirst(2).filter { index in
      words[index - 1].hasSuffix(",") && words[index].unicodeScalars.first?.isUpper ?? false
        && isSure(words[index...].prefix(6).joined(separator: " "), .preambular)
    }
  }

  private static func isSure(_ text: String, _ kind: Opening.Kind) -> Bool {
    let opening = Opening(text)
    return opening.kind == kind && opening.isSure
  }
}
