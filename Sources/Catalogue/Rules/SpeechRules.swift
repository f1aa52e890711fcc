package struct SpeechRules: Codable, Equatable, Sendable {
  /// Whether debate runs on a speakers' list; where not, the chair calls on placards.
  package var usesList: Bool
  /// The speaking time of a list on which none was set, in seconds.
  package var defaultSeconds: Int
  /// A delegation stands on the list once at a time.
  package var onceOnList: Bool
  /// How often a delegation may speak on a topic; `nil` without limit. The chair is warned.
  package var timesOnTopic: Int?
  /// These are counted anew at every meeting.
  package var timesPerMeeting: Bool
  /// What an exhausted list means; the screen offers it, the chair decides.
  package var whenExhausted: WhenExhausted
  /// Where a speaker may yield the rest to; empty where there are no yields.
  package var yields: [YieldTarget]
  /// How often a speech may be passed on to a delegation.
  package var yieldDepth: Int
  /// After a yield to questions the clock runs while one is put, too.
  package var questionsCount: Bool
  /// Questions that one delegation may add to its first.
  package var followUps: Int
  /// Comments heard after a yield to comments.
  package var comments: Int
  /// What a comment is granted, in seconds.
  package var commentSeconds: Int
  /// What a speaker for or against a motion is granted, in seconds.
  package var motionSeconds: Int

  package enum WhenExhausted: String, Codable, Sendable, CaseIterable {
    /// The next item is taken up, or it is voted.
    case next
    /// The chair asks for further speakers, then closes debate.
    case ask
    /// Debate is closed and voting follows.
    case closeDebate
    /// The chair asks for motions.
    case motions
  }
}

package enum YieldTarget: String, Codable, Sendable, CaseIterable {
  case chair, delegation, questions, comments
}

/// Rights of reply (GA decision 34/401).
package struct ReplyRules: Codable, Equatable, Sendable {
  /// How many a delegation has on a topic at one meeting; `nil` without limit.
  package var perMeeting: Int?
  /// What the first, the second and so on are granted, in seconds; the last stands for all after
  /// it. Empty where replies are made in writing.
  package var seconds: [Int]
  /// A reply may be answered by another.
  package var toReplies: Bool
}

/// One kind of point as a book has it.
package struct PointRule: Codable, Equatable, Sendable {
  package var kind: PointKind
  /// Whether it may be raised while another delegation speaks.
  package var interrupts: Interrupts
  /// It may be raised only after a yield to questions.
  package var afterYield: Bool?

  package enum Interrupts: String, Codable, Sendable, CaseIterable {
    case never
    /// Only because the speaker cannot be heard.
    case audibility
    /// Only against a breach that happens at that moment.
    case breach
    case always
  }
}
