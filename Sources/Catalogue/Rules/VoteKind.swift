/// Whether a vote is on substance or on procedure.
package enum VoteKind: String, Codable, Sendable, CaseIterable {
  case substantive, procedural
}
