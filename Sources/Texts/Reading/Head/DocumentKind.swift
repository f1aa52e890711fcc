/// The words by which documents call themselves: `Draft Resolution 1-B`, `DIRECTIVE`.
enum DocumentKind {
  private static let kinds: Set<String> = [
    "resolution", "directive", "bill", "communique", "communiqué", "amendment", "decision",
    "declaration", "resolutionsentwurf", "entwurf", "résolution", "resolución", "act", "dr",
  ]
  private static let before: Set<String> = [
    "draft", "public", "private", "joint", "crisis", "working", "press", "presidential", "the",
    "revised", "amended", "final", "un", "security", "council",
  ]
  private static let pairs: Set<String> = [
    "working paper", "press release", "presidential statement", "press statement", "position paper",
  ]

  /// What follows the kind, if it is a number or nothing: `1-B`. Nil if the text begins with no kind
  /// or goes on in words.
  static func number(after text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    var index = 0
    while index < words.count, before.contains(words[index].lowercased()) {
      let pair = words.dropFirst(index).prefix(2).joined(separator: " ").lowercased()
      if pairs.contains(pair) { break }
      index += 1
    }
    let pair = words.dropFirst(index).prefix(2).joined(separator: " ").lowercased()
    if pairs.contains(pair) {
      index += 2
    } else if index < words.count, kinds.contains(words[index].lowercased()) {
      index += 1
    } else {
      return nil
    }
    let rest = words.dropFirst(index)
    guard let first = rest.first else { return "" }
    let plain = first.lowercased()
    let isSign = ["no.", "no", "number", "#", "nr.", "nr", "№"].contains(plain)
    let isNumber =
      isSign || first.unicodeScalars.contains { $0.isDigit || $0 == "/" } || first.utf8.count == 1
    guard isNumber, rest.count <= 4 else { return nil }
    let number = (isSign ? rest.dropFirst() : rest).joined(separator: " ")
    return number.hasPrefix("#") ? String(number.dropFirst()) : number
  }

  /// The number at the end of `Lamp Council Draft Resolution 2`, or in a column of its own: `GA-8`.
  static func numberWithin(_ text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    if words.count <= 8 {
      for start in words.indices.dropFirst() {
        let rest = words[start...].joined(separator: " ")
        if let number = number(after: rest), !number.isEmpty { return number }
      }
    }
    guard NameColumns.hasColumns(text), let last = words.last else { return nil }
    let parts = last.split { "-/.".contains($0) }
    return parts.count > 1 && parts[0].utf8.count <= 6
      && parts[0].unicodeScalars.allSatisfy { $0.isASCII && $0.isUpper }
      && parts[1].unicodeScalars.allSatisfy(\.isDigit) ? last : nil
  }
}
