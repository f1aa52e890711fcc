import Catalogue

/// The setup that the text of a background guide proposes for a session: the committee, the topics,
/// and the questions under each topic. The chair reviews it before it takes effect. Items that the
/// text does not give are omitted.
package struct BackgroundGuide: Equatable, Sendable {
  /// The committee as the guide writes it; `nil` if it names none.
  package var committee: String?
  /// The built-in body that matches the committee: `unsc`.
  package var body: String?
  /// In the order of the guide; empty if none was found.
  package var topics: [Topic]
  /// What was left out or not found, a sentence each.
  package var gaps: [String] = []
  /// Where the meaning is a guess; the chair is asked.
  package var doubts: [String] = []
  /// The committees of other guides, if several were added that are not of one committee.
  package var otherCommittees: [String] = []

  /// Parses a guide from plain text, or from the Markdown that PDF converters produce.
  package init(_ text: String) {
    // Split by scalars, because CR LF is a single character; the remaining CR counts as blank.
    let end: Unicode.Scalar = text.unicodeScalars.contains("\n") ? "\n" : "\r"
    let lines = text.unicodeScalars.split(separator: end, omittingEmptySubsequences: false)
      .map { GuideLine(Substring($0)) }
    let name = GuideCommittee.name(in: lines)
    committee = name?.name
    body = committee.flatMap(GuideCommittee.body)
    let found = GuideTopics(lines)
    topics = found.topics
    (gaps, doubts) = (found.gaps, found.doubts)
    // Sections of any text have such numbers.
    if committee == nil, !topics.isEmpty, !found.isNamed {
      doubts.append("the text names no committee, and its numbered headings may not be topics")
    }
    if let name, !name.isSaid, topics.isEmpty {
      doubts.append("\"\(name.name)\" may not be a committee, because the text has no topics")
    }
  }

  /// Whether nothing was found, so that the text is probably no guide.
  package var isEmpty: Bool { committee == nil && topics.isEmpty }

  /// Adds what another guide of the same committee says.
  package mutating func add(_ other: BackgroundGuide) {
    gaps += other.gaps
    doubts += other.doubts
    if let name = other.committee {
      if let committee, !GuideCommittee.isSame(committee, name) {
        if !otherCommittees.contains(name) { otherCommittees.append(name) }
      } else if committee == nil || body == nil && other.body != nil {
        (committee, body) = (name, other.body)
      }
    }
    for topic in other.topics {
      if let place = topics.firstIndex(where: { $0.title.folded() == topic.title.folded() }) {
        let known = topics[place].questions
        topics[place].questions += topic.questions.filter { !known.contains($0) }
      } else {
        topics.append(topic)
      }
    }
  }
}

extension BackgroundGuide {
  /// What the chair is asked about several committees; `nil` if all guides are of one.
  package var committeeDoubt: String? {
    guard let committee, !otherCommittees.isEmpty else { return nil }
    return "the guides are of several committees: \(Spelling.list([committee] + otherCommittees))"
  }

  /// Everything that is uncertain.
  package var allDoubts: [String] { doubts + [committeeDoubt].compactMap(\.self) }

  /// What was found: the committee, then the topics with the number of their questions.
  package var findings: [String] {
    let name = committee.map { name in body.map { "\(name) (\($0))" } ?? name }
    return ["Committee: \(name ?? "none is named")."]
      + topics.enumerated().map { index, topic in
        let count = topic.questions.count
        let questions = count == 0 ? "no questions found" : Spelling.count(count, "question")
        return "Topic \(index + 1): \(topic.title) (\(questions))"
      }
      + (topics.isEmpty ? ["Topics: none found; name them."] : [])
  }

  /// The topics of these titles, with the questions of those that are in the guide.
  package func topics(titled titles: [String]) -> [Topic] {
    titles.map { title in
      topics.first { $0.title.folded() == title.folded() } ?? Topic(title: title)
    }
  }
}
