/// The setup that the text of a background guide proposes for a session: the committee, the topics,
/// and the questions under each topic. The chair reviews it before it takes effect. Items that the
/// text does not give are omitted.
package struct BackgroundGuide: Equatable, Sendable {
  /// The committee as the guide writes it; `nil` if it names none.
  package var committee: String?
  /// The built-in body that matches the committee: `unsc`.
  package var body: String?
  package var topics: [Topic]

  /// Parses a guide from plain text, or from the Markdown that PDF converters produce.
  package init(_ text: String) {
    // Split by scalars, because CR LF is a single character; the remaining CR counts as blank.
    let end: Unicode.Scalar = text.unicodeScalars.contains("\n") ? "\n" : "\r"
    let lines = text.unicodeScalars.split(separator: end, omittingEmptySubsequences: false)
      .map { GuideLine(Substring($0)) }
    committee = GuideCommittee.name(in: lines)
    body = committee.flatMap(GuideCommittee.body)
    topics = GuideTopics(lines).topics
  }
}
