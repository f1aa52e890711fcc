import Catalogue

/// The fixed words of the room's screen, each in the six official languages. What the chair or the
/// committee has written stands as it was written; names have a table of their own.
///
/// Terms are those of the United Nations' own documents in each language. A number stands behind a
/// colon in most of them, so that no language has to decline what it counts.
package struct RoomWord: Equatable, Sendable {
  private let texts: [String]

  /// `{1}`, `{2}` and so on stand for what is put in.
  package init(
    en english: String, fr french: String, es spanish: String, ru russian: String,
    zh chinese: String, ar arabic: String
  ) {
    texts = [english, french, spanish, russian, chinese, arabic]
  }

  /// In the order of the texts.
  private static let languages: [Language] = [
    .english, .french, .spanish, .russian, .chinese, .arabic,
  ]

  /// As it stands in the table.
  package func text(in language: Language) -> String {
    texts[Self.languages.firstIndex(of: language) ?? 0]
  }

  /// With what is put in. What was put in is not looked at again: somebody may have typed `{2}`.
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

  /// Every word, by its name, for the tests.
  package static var all: [(name: String, word: RoomWord)] {
    meetingWords + rollWords + floorWords + clockWords + caucusWords + motionWords
      + motionTitles.map { ("motion.\($0.key)", $0.value) } + pointWords + voteWords + outcomeWords
      + reasonWords
  }
}
