import Catalogue

/// A fixed text of the minutes in every language that they can be written in. What the chair and the
/// committee wrote is not translated, and names have their own table.
///
/// The terms are those of the United Nations' records in each language.
///
/// A text may contain places, into which `MinutesVoice` puts values:
/// - `{1}`: the first value;
/// - `{1|# vote|# votes}`: the form for the number that is the value, in the order of
///   `Language.plural`; `#` is the number. A first form that begins with `0:` is for none;
/// - `{1.le}`, `{1.de}`, `{1.à}`, in French: a State with its article, which `{1.Le}` begins a
///   sentence with.
package struct MinutesWord: Equatable, Sendable {
  private let texts: [Language: String]

  init(
    en english: String, fr french: String, es spanish: String, ru russian: String,
    ar arabic: String, zh chinese: String, de german: String
  ) {
    texts = [
      .english: english, .french: Self.spaced(french), .spanish: spanish, .russian: russian,
      .arabic: arabic, .chinese: chinese, .german: german,
    ]
  }

  /// The text as written in the table.
  package func text(in language: Language) -> String { texts[language] ?? "" }

  /// French sets a space before some punctuation, where a line must not end.
  private static func spaced(_ french: String) -> String {
    var text = french
    for sign in [":", ";", "?", "!", "»"] {
      text = text.replacing(" \(sign)", with: "\u{A0}\(sign)")
    }
    return text.replacing("« ", with: "«\u{A0}")
  }
}
