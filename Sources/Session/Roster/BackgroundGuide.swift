/// What the text of a background guide proposes for a session: the committee, the topics, and the
/// questions it puts under each. It is a proposal: the chair sees it before it counts, and what
/// the text does not say is left out.
package struct BackgroundGuide: Equatable, Sendable {
  /// As the guide writes it; `nil` where it names none.
  package var committee: String?
  /// The built-in body that this is: `unsc`.
  package var body: String?
  package var topics: [Topic]

  /// Reads a guide as plain text, or as the Markdown that converters make of a PDF.
  package init(_ text: String) {
    // By scalars, because a line end of two of them is one character; what is left of it is blank.
    let end: Unicode.Scalar = text.unicodeScalars.contains("\n") ? "\n" : "\r"
    let lines = text.unicodeScalars.split(separator: end, omittingEmptySubsequences: false)
      .map { GuideLine(Substring($0)) }
    committee = GuideCommittee.name(in: lines)
    body = committee.flatMap(GuideCommittee.body)
    topics = GuideTopics(lines).topics
  }
}
