/// Whether a vote is on the substance or on how the committee proceeds.
package enum VoteKind: String, Codable, Sendable, CaseIterable {
  case substantive, procedural
}
