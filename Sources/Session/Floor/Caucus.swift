/// A caucus or another informal format. Its clock is `clocks[.caucus]`.
package struct Caucus: Codable, Equatable, Sendable {
  /// The format of a caucus.
  package enum Kind: String, Codable, Sendable, CaseIterable {
    case moderated, unmoderated, consultation
    case roundRobin = "round-robin"
  }

  /// When the mover speaks in a moderated caucus.
  package enum ProposerSlot: String, Codable, Sendable {
    case none, first, last
  }

  /// The phase of a timed debate.
  package enum Phase: String, Codable, Sendable {
    case open, inFavour, against
  }

  /// Decides who speaks and what the clock measures; a timed debate is a consultation.
  package var kind: Kind
  /// The kind of motion that opened it, by which a book may give it a name of its own.
  package var motionKind: String?
  /// The phase, if it is a timed debate, which is run as a consultation.
  package var phase: Phase?
  /// As typed with the motion; empty if none was given.
  package var topic: String
  /// The code of the delegation whose motion opened it.
  package var by: String
  /// The time of the whole caucus. It grows by extensions; in a round robin it is the sum of the
  /// turns.
  package var totalMilliseconds: Int
  /// The total time when it was opened; extensions are measured against it.
  package var originalMilliseconds: Int
  /// The time of each speech, if speeches are timed.
  package var eachMilliseconds: Int?
  /// The slot that the mover has by its privilege; `none` in all formats but a moderated caucus.
  package var proposer: ProposerSlot
  /// Whether the privilege is used up: the mover has spoken, was passed over or left the room.
  package var proposerHasSpoken = false
  /// How often it has been extended; a book limits that.
  package var extensions = 0
  /// Whether its clock runs only while somebody speaks.
  package var clockFollowsSpeeches = false
  /// Placards picked in advance, the next speaker first; in a round robin, everyone whose turn is
  /// still to come.
  package var queue: [String] = []
  /// Delegations that have had the floor in it, once per speech.
  package var spoken: [String] = []
  /// Delegations that passed in a round robin, and are not asked again.
  package var passed: [String] = []
  /// All delegations that were ever in the queue of a round robin; the total includes their time.
  package var counted: [String] = []
  /// Whether unused speaking time is available to other speakers.
  package var unusedTimeReturns = false
  /// Speaking time granted so far. Unused time of a speech goes to the chair, unless it returns to
  /// the caucus.
  package var chargedMilliseconds = 0
  /// The reading of its clock when it ended, rounded to whole seconds.
  package var usedMilliseconds: Int?

  /// The number of full speeches that still fit; the chair may grant what is left over. `nil` if
  /// speeches are not timed.
  package var speakersLeft: Int? {
    if kind == .roundRobin { return queue.count }
    guard let each = eachMilliseconds, each > 0 else { return nil }
    return max(0, totalMilliseconds - chargedMilliseconds) / each
  }

  /// The delegation that must speak next by the proposer's privilege, if any.
  package var mustSpeakNext: String? {
    guard kind == .moderated, !proposerHasSpoken else { return nil }
    switch proposer {
    case .none: return nil
    case .first: return by
    case .last: return speakersLeft == 1 ? by : nil
    }
  }
}
