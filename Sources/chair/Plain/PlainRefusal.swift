import Session

/// Why a line was not carried out, and which of its words is wrong.
enum PlainRefusal {
  /// - Parameter line: the line that the places in the refusal belong to, where it was typed so.
  static func lines(_ refusal: Refusal, in line: String?) -> [String] {
    let kind = refusal.kind == .outOfOrder ? "Not in order" : "Not understood"
    let synopsis = line.flatMap { CommandTable.spec(beginning: $0)?.synopsis }
    let message = PlainWords.message(refusal.message, synopsis: synopsis)
    let lines = [PlainWords.sentence("\(kind): \(message)")]
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
