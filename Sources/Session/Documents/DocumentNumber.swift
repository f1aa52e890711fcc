import Catalogue

/// Fills in the formats of numbers and symbols: `{topic}.{number}`, `S/RES/{number} ({year})`.
struct NumberFormat {
  /// As the book or the body has it.
  let text: String
  /// The place of the topic on the agenda, from 1; 1 if there is none.
  var topic = 1
  /// The year of the committee.
  var year = 0
  /// The number of the text that an amendment is to.
  var draft = ""

  /// The text with a count.
  /// - Parameter count: from 1.
  func filled(_ count: Int) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      switch rest[open...close].dropFirst().dropLast() {
      case "topic": result += "\(topic)"
      case "number": result += "\(count)"
      case "letter": result += Self.letter(count)
      case "year": result += "\(year)"
      // The 78th session of the General Assembly opened in September 2023.
      case "session": result += "\(year - 1945)"
      case "draft": result += draft
      default: result += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The count in a text that was filled in with it; `nil` if it was not, or has another year.
  func count(in filled: String) -> Int? {
    guard let place = text.firstRange(of: "{number}") else { return nil }
    let around = NumberFormat(
      text: String(text[..<place.lowerBound]), topic: topic, year: year, draft: draft
    ).filled(0)
    let after = NumberFormat(
      text: String(text[place.upperBound...]), topic: topic, year: year, draft: draft
    ).filled(0)
    guard filled.hasPrefix(around), filled.hasSuffix(after),
      filled.count > around.count + after.count
    else { return nil }
    return Int(filled.dropFirst(around.count).dropLast(after.count))
  }

  /// `A` to `Z`, then `AA`.
  private static func letter(_ count: Int) -> String {
    let (rest, place) = ((count - 1) / 26, (count - 1) % 26)
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place)))
    return rest == 0 ? last : letter(rest) + last
  }
}

extension RuleBook {
  /// The format of the numbers of a kind.
  fileprivate func numberFormat(of kind: DocumentKind) -> String {
    switch (kind.numbered, kind.requirements) {
    case (let format?, _): format
    case (nil, .amendment): documents.amendmentNumber
    case (nil, _): documents.draftNumber
    }
  }
}

extension Ruling {
  /// The year of the committee: that of its membership, or else the year of the meeting.
  private var year: Int { body.year ?? localTime.year(now) }

  /// The next free number for a document of a kind.
  /// - Parameters:
  ///   - topic: the `id` of its topic; 0 for none.
  ///   - amended: the text that it amends.
  func nextNumber(of kind: DocumentKind, topic: Int, amending amended: Document? = nil) -> String {
    let format = NumberFormat(
      text: rules.numberFormat(of: kind), topic: state.number(ofTopic: topic) ?? 1, year: year,
      draft: amended?.number ?? "")
    let taken = Set(
      state.register.documents.map { $0.number.lowercased() }
        + state.register.privateDirectives.map { $0.number.lowercased() })
    // A format without a count gives every document the same number: put a count behind it.
    let counts = format.filled(1) != format.filled(2)
    for count in 1...(taken.count + 1) {
      let number = counts ? format.filled(count) : "\(format.filled(count)).\(count)"
      if !taken.contains(number.lowercased()) { return number }
    }
    return "\(taken.count + 1)"
  }

  /// The symbol of a text that is adopted now: one more than the highest; `nil` where adopted texts
  /// have none, as in a committee, which recommends.
  func nextSymbol(of document: Document) -> String? {
    guard let text = body.symbols?[document.kind] else { return nil }
    let format = NumberFormat(text: text, year: year)
    let symbols = state.register.documents.compactMap(\.adoptedAs)
    // One that was given back is free again.
    if let former = document.formerSymbol, !symbols.contains(former) { return former }
    let used =
      symbols.compactMap(format.count(in:))
      + state.register.documents.compactMap {
        $0.formerSymbol.flatMap(format.count(in:)).map { $0 - 1 }
      }
    return format.filled((used.max() ?? 0) + 1)
  }
}
