/// Kinds of motion of equal rank, and the tie-breaks between several of them.
package struct PrecedenceGroup: Equatable, Sendable {
  /// At least one. A kind that is named in no group comes after all groups.
  package var kinds: [String]
  /// In the order in which they are tried; motions that are still equal are put as received.
  package var ties: [TieBreak]

  /// By the total time, by how many speeches fit into it, or by the time of each.
  package enum TieBreak: String, Codable, Sendable, CaseIterable {
    case longest, shortest
    case moreSpeakers, fewerSpeakers
    case longerSpeech, shorterSpeech
  }

  package init(kinds: [String], ties: [TieBreak] = []) {
    self.kinds = kinds
    self.ties = ties
  }
}

/// In JSON a plain string is a group of one kind without tie-breaks.
extension PrecedenceGroup: Codable {
  private enum CodingKeys: String, CodingKey { case kinds, ties }

  package init(from decoder: any Decoder) throws {
    if let kind = try? decoder.singleValueContainer().decode(String.self) {
      self.init(kinds: [kind])
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      kinds: try container.decode([String].self, forKey: .kinds),
      ties: try container.decodeIfPresent([TieBreak].self, forKey: .ties) ?? [])
  }

  package func encode(to encoder: any Encoder) throws {
    if kinds.count == 1, ties.isEmpty {
      var container = encoder.singleValueContainer()
      try container.encode(kinds[0])
      return
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kinds, forKey: .kinds)
    try container.encode(ties, forKey: .ties)
  }
}
