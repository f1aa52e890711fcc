import Catalogue
import Session
import Texts

/// A document of the register with its text, to be handed out.
package struct DocumentSheet: PaperDocument {
  package let voice: MinutesVoice
  package let localTime: LocalTime
  package let title: String
  package var logo: String? { nil }
  package var columns = 78
  package var showsCorrections: Bool { false }
  private let fields: [(name: String, value: MarkedText)]
  private let text: DraftText

  /// - Returns: `nil` if its text was not entered.
  package init?(
    _ document: Document, _ version: Document.Version, of session: Session,
    in language: Language = .english
  ) {
    let (setup, state) = (session.setup, session.state)
    guard let text = version == .submitted ? document.submittedDraft : document.draft else {
      return nil
    }
    let voice = MinutesVoice(language, for: setup)
    (self.voice, self.text) = (voice, text)
    localTime = LocalTime(setup, state)
    let isAdopted = version == .now && document.isAdopted
    let name = voice.name(document, by: setup.rules)
    title = isAdopted ? document.adoptedAs ?? name : name
    var fields: [(name: String, value: MarkedText)] = []
    func add(_ word: MinutesWord, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      fields.append((voice.say(word), MarkedText(value)))
    }
    func names(_ codes: [String]) -> String? {
      codes.isEmpty ? nil : voice.series(codes.map { voice.party($0, in: state).name })
    }
    let committee = state.meeting.committee ?? setup.committee
    add(.committee, voice.title(of: setup.body, named: committee))
    add(.topicOfText, state.title(ofTopicOf: document).map(voice.isolated))
    add(.titleOfText, document.title.isEmpty ? nil : voice.isolated(document.title))
    if isAdopted, document.adoptedAs != nil { add(.textBefore, name) }
    add(.sponsors, names(document.sponsors))
    add(.signatories, names(document.signatories))
    let words: MinutesWord =
      switch version {
      case .submitted: .textAsSubmitted
      case .now: isAdopted ? .textAsAdopted : .textAsItStands
      }
    add(.text, voice.say(words))
    self.fields = fields
  }

  package func forEachPart(hasFigures: Bool, _ body: (PaperPart) throws -> Void) throws {
    try body(.heading(level: 1, title))
    try body(.fields(fields))
    for part in PaperPart.parts(of: text) { try body(part) }
  }
}

extension PaperPart {
  /// The text of a draft: its clauses, then its footnotes.
  static func parts(of text: DraftText) -> [PaperPart] {
    var parts: [PaperPart] = []
    if let enacting = text.enacting {
      parts.append(.clause(.init(depth: 1, marker: nil, opening: enacting, rest: "")))
    }
    parts += text.printedClauses.map { clause in
      .clause(
        .init(
          depth: clause.depth, marker: clause.marker, opening: plainMarks(clause.opening),
          rest: plainMarks(clause.rest)))
    }
    parts += text.printedFootnotes.map { .paragraph("[\($0.mark)] \($0.text)") }
    return parts
  }

  /// `[^1]`, as drafts refer to their footnotes, becomes `[1]`.
  private static func plainMarks(_ text: String) -> String { text.replacing("[^", with: "[") }
}
