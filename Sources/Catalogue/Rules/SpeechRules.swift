/// The rules of the speakers' list, of speeches and of yields.
package struct SpeechRules: Codable, Equatable, Sendable {
  /// Whether debate uses a speakers' list; if not, the chair calls on raised placards.
  package var usesList: Bool
  /// The speaking time of a list for which none was set, in seconds.
  package var defaultSeconds: Int
  /// A delegation may be on the list only once at a time.
  package var onceOnList: Bool
  /// The order in which delegations are put on the list if the chair gives no place.
  package var order: ListOrder
  /// How often a delegation may speak on a topic; `nil` if unlimited. The chair is warned.
  package var timesOnTopic: Int?
  /// Whether that count starts again at every meeting.
  package var timesPerMeeting: Bool
  /// What happens when the list is exhausted. The screen offers it; the chair decides.
  package var whenExhausted: WhenExhausted
  /// To whom a speaker may yield the remaining time; empty if yields are not allowed.
  package var yields: [YieldTarget]
  /// A speaker from the list that has time left must yield it before the speech ends.
  package var yieldRequired: Bool
  /// How often the rest of a speech may be yielded on to a delegation.
  package var yieldDepth: Int
  /// Whether the clock also runs while a question is asked after a yield to questions.
  package var questionsCount: Bool
  /// The number of follow-up questions that one delegation may ask.
  package var followUps: Int
  /// The number of comments heard after a yield to comments.
  package var comments: Int
  /// The time for a comment, in seconds.
  package var commentSeconds: Int
  /// The time for a speaker for or against a motion, in seconds.
  package var motionSeconds: Int

  /// Where a delegation is put on the list if the chair gives no place.
  package enum ListOrder: String, Codable, Sendable, CaseIterable {
    /// As they asked.
    case asked
    /// Those that have not spoken on the topic before those that have.
    case newcomers
    /// Those for and against take turns.
    case sides
    /// Delegations of one group do not follow each other while others wait.
    case groups
  }

  /// What follows an exhausted list.
  package enum WhenExhausted: String, Codable, Sendable, CaseIterable {
    /// The next item is taken up or put to the vote.
    case next
    /// The chair asks for further speakers, then closes debate.
    case ask
    /// Debate is closed and voting follows.
    case closeDebate
    /// The chair asks for motions.
    case motions
  }
}

/// To whom or what a speaker yields the remaining time.
package enum YieldTarget: String, Codable, Sendable, CaseIterable {
  case chair, delegation, questions, comments
}

/// Rights of reply (GA decision 34/401).
package struct ReplyRules: Codable, Equatable, Sendable {
  /// How many replies a delegation has on a topic at one meeting; `nil` if unlimited.
  package var perMeeting: Int?
  /// The time for the first reply, the second and so on, in seconds; the last value also applies to
  /// all later replies. Empty if replies are made in writing.
  package var seconds: [Int]
  /// Whether a delegation may reply to a reply.
  package var toReplies: Bool
}

/// A rule book's rule for one kind of point.
package struct PointRule: Codable, Equatable, Sendable {
  /// Of several rules for a kind, the first applies.
  package var kind: PointKind
  /// Whether it may be raised while another delegation speaks.
  package var interrupts: Interrupts
  /// It may be raised only after a yield to questions.
  package var afterYield: Bool?

  /// When a point may interrupt a speech.
  package enum Interrupts: String, Codable, Sendable, CaseIterable {
    case never
    /// Only because the speaker cannot be heard.
    case audibility
    /// Only against a breach that happens at that moment.
    case breach
    case always
  }
}

extension SpeechRules: RuleFields {
  static var words: [String: [String]] {
    [
      "order": ListOrder.allWords, "whenExhausted": WhenExhausted.allWords,
      "yields": YieldTarget.allWords,
    ]
  }

  static var ranges: [String: ClosedRange<Int>] {
    [
      "defaultSeconds": 1...86_400, "yieldDepth": 0...99, "timesOnTopic": 1...99,
      "commentSeconds": 1...3600, "motionSeconds": 1...3600, "followUps": 0...99,
      "comments": 0...99,
    ]
  }

  mutating func setOptionalFields() { timesOnTopic = 2 }
}

extension ReplyRules: RuleFields {
  static var ranges: [String: ClosedRange<Int>] { ["perMeeting": 0...99, "seconds": 1...3600] }

  mutating func setOptionalFields() { perMeeting = 2 }
}

extension PointRule: RuleFields {
  static var words: [String: [String]] {
    ["points": PointKind.allWords, "interrupts": Interrupts.allWords]
  }

  mutating func setOptionalFields() { afterYield = true }
}
