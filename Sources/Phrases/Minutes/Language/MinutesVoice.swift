import Catalogue
import Session

/// The language in which minutes are written: how it puts values into words, and its names.
package struct MinutesVoice: Sendable {
  package let language: Language
  /// The year that the committee is set in, if any.
  private let year: Int?
  /// The names in the language, by those in the roster; `nil` for one that is not a State's.
  private let names: [String: String?]

  /// Whether names and texts in a script of the other direction are marked, as people need it who
  /// read them among others.
  private let isolates: Bool

  package static let english = MinutesVoice()

  private init() { (language, year, names, isolates) = (.english, nil, [:], false) }

  package init(_ language: Language, for setup: Setup, isolating: Bool = true) {
    self.language = language
    isolates = isolating
    year = setup.body.year
    var names: [String: String?] = [:]
    for delegation in setup.roster where language != .english {
      let known = Catalogue.name(of: delegation, in: language, year: setup.body.year)
      names.updateValue(known?.full, forKey: delegation.name)
    }
    self.names = names
  }

  /// A fixed text with its values.
  package func say(_ word: MinutesWord, _ values: String...) -> String { say(word, values) }

  package func say(_ word: MinutesWord, _ values: [String]) -> String {
    var said = ""
    let stop = language.forms.stop.first ?? "."
    forEachPiece(of: word) { words, place in
      Spelling.append(words, to: &said, stop: stop)
      if let place { said += value(place, of: values) }
    }
    return said
  }

  /// A fixed text without other forms for its values, parts of which are marked.
  func say(_ word: MinutesWord, marked values: [MarkedText]) -> MarkedText {
    var said = MarkedText()
    forEachPiece(of: word) { words, place in
      said.append(String(words))
      if let number = place.flatMap({ Int($0) }), values.indices.contains(number - 1) {
        said.append(values[number - 1])
      }
    }
    return said
  }

  /// - Parameter body: takes some of the words, and the place after them, if there is one.
  private func forEachPiece(of word: MinutesWord, _ body: (Substring, Substring?) -> Void) {
    var rest = word.text(in: language)[...]
    // Values are not searched for places: someone may have typed `{2}`.
    while let place = rest.firstIndex(of: "{") {
      let words = rest[..<place]
      guard let end = rest[place...].firstIndex(of: "}") else { break }
      body(words, rest[rest.index(after: place)..<end])
      rest = rest[rest.index(after: end)...]
    }
    body(rest, nil)
  }

  private func value(_ place: Substring, of values: [String]) -> String {
    let forms = place.split(separator: "|", omittingEmptySubsequences: false)
    let parts = forms[0].split(separator: ".")
    guard let number = parts.first.flatMap({ Int($0) }), values.indices.contains(number - 1) else {
      return ""
    }
    let value = values[number - 1]
    if forms.count > 1 { return plural(Int(value) ?? 0, forms.dropFirst()) }
    guard parts.count > 1 else { return value }
    return FrenchArticle.form(parts[1], of: value)
  }

  private func plural(_ number: Int, _ all: ArraySlice<Substring>) -> String {
    var forms = all
    if let none = forms.first, none.hasPrefix("0:") {
      if number == 0 { return String(none.dropFirst(2)) }
      forms = forms.dropFirst()
    }
    let index = forms.startIndex + language.plural(number)
    guard forms.indices.contains(index) else { return "\(number)" }
    return String(forms[index]).replacing("#", with: "\(number)")
  }
}

/// Names and texts.
extension MinutesVoice {
  /// A delegation with its name at the time.
  package func party(_ code: String, in state: State) -> Minutes.Party {
    .init(code: code, name: name(state.name(code), code))
  }

  /// The name of a delegation; that in the session if it is not a State that the catalogue knows.
  package func name(_ name: String, _ code: String) -> String {
    guard language != .english else { return isolated(name) }
    let known = names[name] ?? foreignName(name, code)
    return known ?? isolated(name)
  }

  private func foreignName(_ name: String, _ code: String) -> String? {
    let delegation = Delegation(code: code, name: name)
    return Catalogue.name(of: delegation, in: language, year: year)?.full
  }

  /// `A, B and C`
  package func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    let and = language == .spanish && Self.soundsLikeY(last) ? " e " : language.forms.and
    return items.dropLast().joined(separator: language.forms.separator) + and + last
  }

  /// `A, B, C`
  package func series(_ items: [String]) -> String {
    items.joined(separator: language.forms.separator)
  }

  /// The parties as the subject of a sentence; in French with their articles.
  package func parties(_ parties: [Minutes.Party]) -> String {
    guard language == .french else { return list(parties.map(\.name)) }
    return list(parties.map { FrenchArticle.form("le", of: $0.name) })
  }

  /// Spanish says `e` before a word that begins with that sound.
  private static func soundsLikeY(_ word: String) -> Bool {
    let word = word.lowercased()
    return ["i", "í", "hi"].contains(where: word.hasPrefix) && !word.hasPrefix("hie")
  }

  /// What somebody typed, in quotation marks.
  package func quoted(_ text: String) -> String {
    guard language != .english else { return isolated(Spelling.quoted(text)) }
    let (open, close) = language.forms.quotes
    return open + isolated(text) + close
  }

  /// A title that somebody typed, within a sentence. English has it bare, as a name.
  package func title(_ text: String) -> String {
    language == .english ? isolated(text) : quoted(text)
  }

  /// What somebody typed, apart from the direction of what is around it.
  package func isolated(_ text: String) -> String {
    guard isolates else { return text }
    let isForeign = text.unicodeScalars.contains { scalar in
      language.isRightToLeft ? scalar.isLeftToRightLetter : scalar.isRightToLeftLetter
    }
    return isForeign ? "\u{2068}\(text.withoutControls)\u{2069}" : text
  }

  /// `Ms. Okafor (Nigeria)`
  /// - Parameter party: the delegation's name; `nil` if the person has none.
  func person(_ name: String, of party: String?) -> String {
    party.map { say(.personAt, isolated(name), $0) } ?? isolated(name)
  }

  /// `1 minute 30 seconds`
  package func span(_ milliseconds: Int) -> String { RoomWord.span(milliseconds, in: language) }

  /// What somebody typed, as the end of a sentence.
  package func typed(_ text: String) -> String { closed(isolated(text)) }

  func names(_ codes: [String], in state: State) -> [String] {
    codes.map { party($0, in: state).name }
  }

  /// A clause, followed by others after commas.
  package func clauses(_ all: [String]) -> String { all.joined(separator: language.forms.comma) }

  /// A clause, followed by others after semicolons.
  package func parts(_ all: [String]) -> String { all.joined(separator: language.forms.semicolon) }

  /// A statement and what follows a colon.
  package func colon(_ first: String, _ second: String) -> String {
    first + language.forms.colon + second
  }

  /// Adds a full stop, unless the sentence already ends with punctuation.
  package func closed(_ text: String) -> String {
    Spelling.endsSentence(text) ? text : text + language.forms.stop
  }

  /// Sentences after each other.
  package func sentences(_ all: [String]) -> String {
    all.joined(separator: language == .chinese ? "" : " ")
  }

  /// With a capital letter, as at the beginning of a sentence.
  package func capitalized(_ text: String) -> String { Spelling.capitalized(text) }

  /// Why a vote or a motion ended as it did, in the words of the room's screen.
  func reasons(_ state: State) -> RoomReason {
    RoomReason(language, state, name: { party($0, in: state).name }) { question($0, in: state) }
  }
}

extension Unicode.Scalar {
  fileprivate var isRightToLeftLetter: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      properties.isAlphabetic
    default: false
    }
  }

  fileprivate var isLeftToRightLetter: Bool { properties.isAlphabetic && !isRightToLeftLetter }
}
