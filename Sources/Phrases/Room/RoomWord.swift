import Catalogue

/// A fixed text of the room's screen in the six official languages; what the minutes say too is also
/// in German. Text written by the chair or the committee is not translated, and names have their own
/// table.
///
/// The terms are those of the United Nations' documents in each language. Most texts put numbers
/// after a colon, so that no noun has to be inflected for its number.
package struct RoomWord: Equatable, Sendable {
  private let texts: [String]

  /// The texts may contain `{1}`, `{2}` and so on, which `said` replaces by values.
  package init(
    en english: String, fr french: String, es spanish: String, ru russian: String,
    zh chinese: String, ar arabic: String, de german: String? = nil
  ) {
    texts = [english, french, spanish, russian, chinese, arabic, german ?? english]
  }

  /// In the order of `texts`.
  private static let languages: [Language] = [
    .english, .french, .spanish, .russian, .chinese, .arabic, .german,
  ]

  /// The text as written in the table.
  package func text(in language: Language) -> String {
    texts[Self.languages.firstIndex(of: language) ?? 0]
  }

  /// The text with the values inserted. Inserted values are not searched for placeholders, because
  /// a user may have typed `{2}`.
  package func said(in language: Language, _ values: [String] = []) -> String {
    var said = ""
    var rest = text(in: language)[...]
    while let place = rest.firstIndex(of: "{") {
      said += rest[..<place]
      rest = rest[place...]
      let number = rest.dropFirst().prefix { $0 != "}" }
      guard let number = Int(number), values.indices.contains(number - 1) else {
        said.append(rest.removeFirst())
        continue
      }
      said += values[number - 1]
      rest = rest.drop { $0 != "}" }.dropFirst()
    }
    return said + rest
  }

  /// All words with their names, for the tests.
  package static var all: [(name: String, word: RoomWord)] {
    meetingWords + rollWords + floorWords + clockWords + caucusWords + motionWords
      + motionTitles.map { ("motion.\($0.key)", $0.value) } + pointWords + voteWords + outcomeWords
      + reasonWords
  }
}
