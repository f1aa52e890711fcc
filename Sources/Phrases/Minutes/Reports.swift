import Catalogue
import Session

extension Minutes {
  /// One meeting, from the call to order to its rising.
  public struct MeetingReport: Equatable, Sendable {
    /// A suspension.
    public struct Break: Equatable, Sendable {
      public var from: Int
      /// The hour that was announced for its end.
      public var announced: Int?
      public var to: Int?
    }

    /// From 1; 0 holds what was done before a meeting that never opened.
    public var number: Int
    public var openedAt: Int?
    public var breaks: [Break] = []
    public var adjournedAt: Int?
    public var entries: [Entry] = []
  }

  /// Who answered what when the roll was called, or who was there when a meeting opened.
  public struct RollReport: Equatable, Sendable {
    public struct Answer: Equatable, Sendable {
      public var party: Party
      public var seat: Seat
      public var attendance: Attendance
    }

    /// Whether the roll was called; else the attendance was carried over.
    public var wasCalled: Bool
    /// In the order of the roll.
    public var answers: [Answer]
    /// Members that it takes to open; 0 where none are asked.
    public var quorum: Int

    public var members: Int { answers.count { $0.seat == .member } }
    public var present: Int { answers.count { $0.seat == .member && $0.attendance.isHere } }
    public var voting: Int { answers.count { $0.seat == .member && $0.attendance == .voting } }
    public var observers: Int { answers.count { $0.seat == .observer && $0.attendance.isHere } }
  }

  /// Who came or went after the roll.
  public struct AttendanceReport: Equatable, Sendable {
    public var parties: [Party]
    public var before: Attendance
    public var now: Attendance
  }

  public struct SpeechReport: Equatable, Sendable {
    public var party: Party
    public var origin: Speech.Origin
    public var grantedMilliseconds: Int
    /// `nil` while it goes on.
    public var usedMilliseconds: Int?
    /// Who passed the time on to this speaker.
    public var yieldedBy: Party?
    /// Who of the delegation spoke, where that was known.
    public var delegate: String?
    /// Questions or comments that the rest was opened to.
    public var openedTo: YieldTarget?
    /// Where the rest went at the end.
    public var yieldedTo: YieldTarget?
    /// To whom, where it went to a delegation.
    public var receiver: Party?
    /// What was put right later, in words.
    public var corrections: [String] = []
  }

  public struct MotionReport: Equatable, Sendable {
    public var number: Int
    public var kind: String
    /// The book's name for the kind.
    public var title: String
    /// Kind and parameters in words.
    public var summary: String
    public var mover: Party
    public var seconder: Party?
    /// Where the mover of a moderated caucus wishes to speak.
    public var slot: Caucus.ProposerSlot
    public var status: Motion.Status
    public var yes: Int?
    public var no: Int?
    public var abstain: Int?
    public var reason: String?
    /// What became of it with the reason: `passed, not counted`.
    public var decision: String
    /// What was put right later, in words.
    public var corrections: [String] = []
  }

  public struct CaucusReport: Equatable, Sendable {
    public var kind: Caucus.Kind
    /// The part of a debate on a clock.
    public var phase: Caucus.Phase? = nil
    public var topic: String
    public var mover: Party
    public var slot: Caucus.ProposerSlot
    /// What it was opened with.
    public var originalMilliseconds: Int
    /// With its extensions.
    public var totalMilliseconds: Int
    public var eachMilliseconds: Int?
    public var extensions: Int
    public var speeches: Int
    /// `nil` while it goes on.
    public var usedMilliseconds: Int?
  }

  public struct VoteReport: Equatable, Sendable {
    /// A vote by name.
    public struct Ballot: Equatable, Sendable {
      public var party: Party
      public var answer: Answer
    }

    public var number: Int
    public var question: String
    public var kind: Vote.Kind
    public var method: Vote.Method
    /// The majority by its name in the language.
    public var majority: String
    /// Every vote that was given by name, in the order of the roll. Whoever did not answer by the
    /// close did not participate.
    public var ballots: [Ballot]
    /// Who was drawn by lot to vote first.
    public var drawnFirst: Party?
    /// Who passed when first called.
    public var passed: [Party]
    /// Who was seen voting against in a count.
    public var seenAgainst: [Party]
    /// Who objected to a consensus.
    public var objections: [Party]
    /// What the one who presides voted, to decide it.
    public var chairsVote: Answer?
    public var tally: Tally
    /// `nil` while it is open.
    public var outcome: VoteOutcome?
    public var vetoes: [Party]
    public var reason: String?
    public var closedAt: Int?
  }
}
