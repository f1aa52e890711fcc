import Catalogue
import Session

/// What the minutes say of each document after the proceedings: its history with its votes, and its
/// text.
extension Minutes {
  /// - Parameter style: of the whole, if this is one of several days.
  func documentParts(_ style: MinutesStyle) -> [PaperPart] {
    let documents = told(style)
    guard !documents.isEmpty else { return [] }
    return [.heading(level: 2, voice.say(.documents))]
      + documents.flatMap { parts(of: $0, style) }
  }

  /// Those that the style tells, in the order received.
  private func told(_ style: MinutesStyle) -> [Document] {
    end.register.documents.filter { document in
      switch style.documents {
      case .none: false
      case .histories: document.of == nil
      case .adopted: document.isAdopted && document.draft != nil
      }
    }
  }

  private func parts(of document: Document, _ style: MinutesStyle) -> [PaperPart] {
    var parts: [PaperPart] = [.heading(level: 3, heading(of: document))]
    if style.documents == .histories {
      parts.append(.fields(fields(of: document)))
      parts += history(of: document)
    }
    guard let draft = document.draft else { return parts }
    if style.documents == .histories {
      let word: MinutesWord = document.isAdopted ? .textAsAdopted : .textAsItStands
      parts.append(.heading(level: 4, voice.colon(voice.say(.text), voice.say(word))))
    }
    return parts + PaperPart.parts(of: draft)
  }

  private func history(of document: Document) -> [PaperPart] {
    let entries = history(ofDocument: document.id)
    guard let first = entries.first else { return [] }
    let day = localTime.date(first.time)
    let lines = entries.map { entry in
      let (date, time) = (localTime.date(entry.time), localTime.timeOfDay(entry.time))
      return PaperPart.entry(
        .init(
          label: .time(date == day ? time : "\(date) \(time)"), kind: entry.event.kind,
          text: text(of: entry), lists: []))
    }
    return [.beginProceedings] + lines + [.endProceedings]
  }

  /// `A/RES/81/5 (Draft resolution L.2): Lights at small ports`
  private func heading(of document: Document) -> String {
    let number = voice.name(document, by: setup.rules)
    let name = document.adoptedAs.map { voice.say(.personAt, voice.isolated($0), number) } ?? number
    return document.title.isEmpty ? name : voice.colon(name, voice.isolated(document.title))
  }

  private func fields(of document: Document) -> [(name: String, value: MarkedText)] {
    let values: [(MinutesWord, String)] = [
      (.topicOfText, end.title(ofTopicOf: document).map(voice.isolated) ?? ""),
      (.sponsors, names(document.sponsors)), (.signatories, names(document.signatories)),
      (.outcomeOfText, voice.outcome(of: document, by: setup.rules) ?? ""),
    ]
    return values.filter { !$0.1.isEmpty }.map { (voice.say($0), MarkedText($1)) }
  }

  private func names(_ codes: [String]) -> String {
    codes.isEmpty ? "" : voice.series(codes.map { voice.party($0, in: end).name })
  }
}

extension Document {
  /// Whether the committee decided for it.
  package var isAdopted: Bool { status == .adopted || status == .agreed }
}

extension State {
  /// The title of a document's topic; `nil` if it has none.
  func title(ofTopicOf document: Document) -> String? {
    agenda.topics.first { $0.id == document.topic }?.title
  }
}
