import Session

/// Says why a line was refused, and which of its words is wrong.
enum PlainRefusal {
  /// - Parameter line: the line as typed, if the ranges in the refusal refer to it.
  static func lines(_ refusal: Refusal, in line: String?) -> [String] {
    let kind = refusal.kind == .outOfOrder ? "Not in order" : "Not understood"
    let lines = [PlainWords.sentence("\(kind): \(PlainWords.said(refusal.saying))")]
    guard let line, let range = refusal.range, let tokens = try? Token.split(line) else {
      return lines
    }
    if range.isEmpty || range.lowerBound >= line.count {
      return lines + ["Something is missing after: \(line)"]
    }
    guard let index = tokens.firstIndex(where: { $0.range.overlaps(range) }) else { return lines }
    return lines + ["The wrong word is number \(index + 1): \(tokens[index].text)"]
  }
}
