/// Divides a list of names as people write them: by commas, semicolons, "and", or only by blanks.
struct NameList {
  struct Item: Equatable {
    let name: String
    let code: String?
  }

  private(set) var items: [Item] = []
  /// With the name as written.
  private(set) var remarks: [(name: String, code: Remark.Code)] = []
  private let names: KnownNames

  init(_ text: String, names: KnownNames) {
    self.names = names
    let whole = trimmed(text[...])
    guard !whole.isEmpty else { return }
    if let code = names.code(of: whole) {
      items = [Item(name: whole, code: code)]
    } else if whole.contains(";") || whole.contains("•") || whole.contains("|") {
      for part in whole.split(whereSeparator: { ";•|".contains($0) }) { takeCommas(part) }
    } else {
      takeCommas(whole[...])
    }
  }

  /// The longest run of parts that is a known name is one name: "Korea, Republic of".
  private mutating func takeCommas(_ text: Substring) {
    let parts = text.split(separator: ",")
    var index = 0
    let isNumbered = parts.count > 1 && parts.allSatisfy { Self.number($0) != nil }
    while index < parts.count {
      let most = min(parts.count - index, 4)
      let found = stride(from: most, through: 2, by: -1).first { count in
        code(of: trimmed(joined(parts[index..<index + count])[...])) != nil
      }
      if let found {
        take(joined(parts[index..<index + found])[...])
        index += found
      } else if !isNumbered, Self.number(parts[index]) != nil, index + 1 < parts.count,
        names.code(of: trimmed(parts[index])) == nil,
        names.code(of: trimmed(parts[index + 1])) == nil
      {
        // `1. King, Hamid the Example` is one person among others without numbers.
        take(joined(parts[index...index + 1])[...])
        index += 2
      } else {
        takeAnds(isNumbered ? Self.number(parts[index]) ?? parts[index] : parts[index])
        index += 1
      }
    }
  }

  /// What follows a number such as `1.` at the beginning.
  private static func number(_ text: Substring) -> Substring? {
    let text = text.drop { $0 == " " || $0 == "(" }
    let rest = text.drop { $0.isASCII && $0.isNumber }
    guard rest.count < text.count, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    return rest.dropFirst(2)
  }

  /// The code of a name, with a number before it or without.
  private func code(of name: String) -> String? {
    if let code = names.code(of: name)
      ?? Self.number(name[...]).flatMap({ names.code(of: String($0)) })
    {
      return code
    }
    // `Iran, Islamic Republic of`
    let parts = name.split(separator: ",").map { $0.plainLine() }
    guard parts.count == 2, parts[1].hasSuffix(" of") || parts[1].hasSuffix(" of the") else {
      return nil
    }
    return names.code(of: "\(parts[0]) (\(parts[1]))") ?? names.code(of: "\(parts[1]) \(parts[0])")
  }

  private func joined(_ parts: ArraySlice<Substring>) -> String { parts.joined(separator: ",") }

  /// "Nepal and Bhutan" are two, "Bosnia and Herzegovina" is one if it is known.
  private mutating func takeAnds(_ text: Substring, isWhole: Bool = true) {
    let name = trimmed(text)
    guard code(of: name) == nil, withoutRemark(name) == nil else { return take(text) }
    if name.contains("/"), name.utf8.count < 2000,
      name.split(separator: "/").contains(where: { names.code(of: trimmed($0)) != nil })
    {
      for part in name.split(separator: "/") { takeAnds(part) }
      return
    }
    for separator in [" and ", " & ", " und ", " et ", " y "] {
      guard let range = name[...].range(of: separator) else { continue }
      // The first "and" that leaves a known name before it divides; without one, the first does.
      var best = range
      var rest = name[range.upperBound...]
      var tries = 5
      while tries > 0, names.code(of: trimmed(name[..<best.lowerBound])) == nil,
        let next = rest.range(of: separator)
      {
        tries -= 1
        best = next
        rest = name[next.upperBound...]
      }
      if names.code(of: trimmed(name[..<best.lowerBound])) == nil { best = range }
      if isWhole || name.utf8.count < 500, takeBlanks(name) { return }
      takeAnds(name[..<best.lowerBound], isWhole: false)
      takeAnds(name[best.upperBound...], isWhole: false)
      return
    }
    if !takeBlanks(name) { take(text) }
  }

  /// Known names in a row, parted only by blanks; the longest that fits comes first. False if fewer
  /// than half of the words belong to known names.
  private mutating func takeBlanks(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count > 1, !names.isEmpty else { return false }
    var found: [Item] = []
    var unknown: [Substring] = []
    var known = 0
    var index = 0
    func flush() {
      if !unknown.isEmpty { found.append(Item(name: unknown.joined(separator: " "), code: nil)) }
      unknown = []
    }
    while index < words.count {
      let most = min(words.count - index, names.longest)
      let match = stride(from: most, through: 1, by: -1).first {
        names.code(of: trimmed(words[index..<index + $0].joined(separator: " ")[...])) != nil
      }
      // `Sen. East` is a person, though `SEN` is a code.
      if let match, !(match == 1 && words[index].hasSuffix(".") && index + 1 < words.count) {
        flush()
        let name = trimmed(words[index..<index + match].joined(separator: " ")[...])
        found.append(Item(name: name, code: names.code(of: name)))
        known += match
        index += match
      } else if words[index].hasPrefix("("), unknown.isEmpty, let last = found.last,
        last.code != nil,
        let end = words[index...].firstIndex(where: { $0.hasSuffix(")") })
      {
        // `Norway (main) Peru`: the brackets belong to the name before them.
        let remark = words[index...end].joined(separator: " ")
        found[found.count - 1] = Item(name: last.name + " " + remark, code: last.code)
        known += end + 1 - index
        index = end + 1
      } else {
        // `1) Norway 2) Peru`
        if Self.number(words[index] + " ") != nil { flush() } else { unknown.append(words[index]) }
        index += 1
      }
    }
    flush()
    let numbers = words.count { Self.number($0 + " ") != nil }
    guard known * 2 >= words.count - numbers else { return false }
    for item in found {
      let isLink = ["and", "und", "et", "y", "e", "&"].contains(item.name.lowercased())
      if isLink { continue }
      if item.code == nil { take(item.name[...]) } else { items.append(item) }
    }
    return true
  }

  private mutating func take(_ text: Substring) {
    var name = trimmed(text)
    guard name.unicodeScalars.contains(where: \.isWord) else { return }
    var code = names.code(of: name)
    if code == nil, name.contains("- ") {
      let joined = name.replacing("- ", with: "")
      if let found = names.code(of: joined) {
        remarks.append((name, .brokenWord(joined)))
        (name, code) = (joined, found)
      }
    }
    if code == nil { code = withoutRemark(name) ?? self.code(of: name) }
    if code == nil, let near = names.nearest(to: name) {
      remarks.append((name, .misspelt(written: name, readAs: near.name)))
      (name, code) = (near.name, near.code)
    }
    items.append(Item(name: name, code: code))
  }

  /// The code of the name before a bracket: `Norway (main)`.
  private func withoutRemark(_ name: String) -> String? {
    guard name.hasSuffix(")"), let bracket = name.firstIndex(of: "("), bracket > name.startIndex,
      bracket == name.lastIndex(of: "(")
    else {
      return nil
    }
    return names.code(of: String(name[..<bracket]))
  }

  /// Without blanks, bullets, "and" and a full stop at the ends.
  private func trimmed(_ text: Substring) -> String {
    var name = text.plainLine()
    for word in ["and ", "& ", "und ", "et ", "y "] where name.lowercased().hasPrefix(word) {
      name = String(name.dropFirst(word.count))
    }
    while let first = name.unicodeScalars.first, "-–—•*·,:▪".unicodeScalars.contains(first) {
      name = name.unicodeScalars.dropFirst().string.plainLine()
    }
    while let last = name.unicodeScalars.last, ",;:–—".unicodeScalars.contains(last) {
      name = name.unicodeScalars.dropLast().string.plainLine()
    }
    if name.hasSuffix("."), names.code(of: name) == nil { name = String(name.dropLast()) }
    return name
  }
}

extension Sequence<Unicode.Scalar> {
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }
}
