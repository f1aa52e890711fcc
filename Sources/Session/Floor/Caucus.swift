/// A caucus or another informal format. Its clock is `clocks[.caucus]`.
package struct Caucus: Codable, Equatable, Sendable {
  package enum Kind: String, Codable, Sendable, CaseIterable {
    case moderated, unmoderated, consultation
    case roundRobin = "round-robin"
  }

  /// Where the mover speaks in a moderated caucus.
  package enum ProposerSlot: String, Codable, Sendable {
    case none, first, last
  }

  /// The part of a debate on a clock that it is.
  package enum Phase: String, Codable, Sendable {
    case open, inFavour, against
  }

  package var kind: Kind
  /// Set in a debate on a clock, which is run as a consultation.
  package var phase: Phase?
  package var topic: String
  package var by: String
  package var totalMilliseconds: Int
  /// What it was opened with; extensions are measured against it.
  package var originalMilliseconds: Int
  /// The time of each speech, where speeches are timed.
  package var eachMilliseconds: Int?
  package var proposer: ProposerSlot
  package var proposerHasSpoken = false
  package var extensions = 0
  /// Its clock runs while somebody speaks, and only then.
  package var clockFollowsSpeeches = false
  /// Placards picked ahead, the next first; in a round robin everyone who is still to come.
  package var queue: [String] = []
  /// Who has had the floor in it, as often as it had.
  package var spoken: [String] = []
  /// Who passed in a round robin: it is not asked again.
  package var passed: [String] = []
  /// Everyone who was ever in the queue of a round robin, and has its time in the total.
  package var counted: [String] = []
  /// What a speaker leaves of its time is there for others.
  package var unusedTimeReturns = false
  /// Speaking time granted so far: what a speaker leaves unused goes to the chair, unless it
  /// returns to the caucus.
  package var chargedMilliseconds = 0
  /// What its clock showed when it ended.
  package var usedMilliseconds: Int?

  /// Whole speeches that still fit; what is left beyond them is the chair's to give. `nil` where
  /// speeches are not timed.
  package var speakersLeft: Int? {
    if kind == .roundRobin { return queue.count }
    guard let each = eachMilliseconds, each > 0 else { return nil }
    return max(0, totalMilliseconds - chargedMilliseconds) / each
  }

  /// Who must speak next by the proposer's privilege, if anybody.
  package var mustSpeakNext: String? {
    guard kind == .moderated, !proposerHasSpoken else { return nil }
    switch proposer {
    case .none: return nil
    case .first: return by
    case .last: return speakersLeft == 1 ? by : nil
    }
  }
}
