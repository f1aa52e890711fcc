import Catalogue
import Session
import Texts

/// A part of a document, which Markdown, HTML and text each render in their own way.
/// The proceedings of a meeting are a part for each entry, so that they need not all be in memory.
package enum PaperPart {
  /// A column of a table.
  package struct Column {
    /// Above the column.
    package var title: String
    /// Whether its cells are put to the right.
    package var isNumber = false
  }

  /// An entry of the proceedings.
  package struct Line {
    /// What is before the text, by the style.
    package enum Label: Equatable, Sendable {
      case time(String)
      case number(Int)

      /// The columns that a text leaves for it at least, so that entries are aligned.
      package var width: Int {
        switch self {
        // `10.05 a.m.`, `10 h 5`
        case .time(let time): time.contains(where: \.isLetter) ? 10 : 5
        case .number: 3
        }
      }

      /// `10:05`, `12.`
      package var text: String {
        switch self {
        case .time(let time): time
        case .number(let number): "\(number)."
        }
      }
    }

    /// The time, or a running number within the meeting.
    package var label: Label
    /// Of the entry, so that formats can tell entries apart.
    package var kind: Minutes.Kind
    /// The sentence, with what was corrected or undone.
    package var text: MarkedText
    /// The lists of a vote.
    package var lists: [Minutes.VoteReport.List]
  }

  /// Level 1 is the title of the document.
  case heading(level: Int, String)
  case paragraph(String)
  /// Labels and their values.
  case fields([(name: String, value: MarkedText)])
  case numbered([MarkedText])
  case bullets([String])
  case table([Column], [[String]])
  case figure(MinutesFigure)
  /// A clause of a draft, with its number and its opening phrase.
  case clause(PrintedClause)
  case beginProceedings
  case entry(Line)
  /// After the last entry of a meeting, or before a heading among them.
  case endProceedings

  /// Whether it belongs to the block of the part before it.
  package var continues: Bool {
    switch self {
    case .entry, .endProceedings: true
    default: false
    }
  }
}
