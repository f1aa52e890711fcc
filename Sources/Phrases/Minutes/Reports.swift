import Catalogue
import Session

extension Minutes {
  /// One meeting, from the call to order to its rising.
  package struct MeetingReport: Equatable, Sendable {
    /// A suspension.
    package struct Break: Equatable, Sendable {
      package var from: Int
      /// The hour that was announced for its end.
      package var announced: Int?
      package var to: Int?
    }

    /// From 1; 0 holds what was done before a meeting that never opened.
    package var number: Int
    package var openedAt: Int?
    package var breaks: [Break] = []
    package var adjournedAt: Int?
    package var entries: [Entry] = []
  }

  /// Who answered what when the roll was called, or who was there when a meeting opened.
  package struct RollReport: Equatable, Sendable {
    package struct Answer: Equatable, Sendable {
      package var party: Party
      package var seat: Seat
      package var attendance: Attendance
    }

    /// Whether the roll was called; else the attendance was carried over.
    package var wasCalled: Bool
    /// In the order of the roll.
    package var answers: [Answer]
    /// Members that it takes to open; 0 where none are asked.
    package var quorum: Int

    package var members: Int { answers.count { $0.seat == .member } }
    package var present: Int { answers.count { $0.seat == .member && $0.attendance.isHere } }
    package var voting: Int { answers.count { $0.seat == .member && $0.attendance == .voting } }
    package var observers: Int { answers.count { $0.seat == .observer && $0.attendance.isHere } }
  }

  /// Who came or went after the roll.
  package struct AttendanceReport: Equatable, Sendable {
    package var parties: [Party]
    package var before: Attendance
    package var now: Attendance
  }

  package struct SpeechReport: Equatable, Sendable {
    package var party: Party
    package var origin: Speech.Origin
    package var grantedMilliseconds: Int
    /// `nil` while it goes on.
    package var usedMilliseconds: Int?
    /// Who passed the time on to this speaker.
    package var yieldedBy: Party?
    /// Who of the delegation spoke, where that was known.
    package var delegate: String?
    /// Questions or comments that the rest was opened to.
    package var openedTo: YieldTarget?
    /// Where the rest went at the end.
    package var yieldedTo: YieldTarget?
    /// To whom, where it went to a delegation.
    package var receiver: Party?
    /// What was put right later, in words.
    package var corrections: [String] = []
  }

  package struct MotionReport: Equatable, Sendable {
    package var number: Int
    package var kind: String
    /// The book's name for the kind.
    package var title: String
    /// Kind and parameters in words.
    package var summary: String
    package var mover: Party
    package var seconder: Party?
    /// Where the mover of a moderated caucus wishes to speak.
    package var slot: Caucus.ProposerSlot
    package var status: Motion.Status
    package var yes: Int?
    package var no: Int?
    package var abstain: Int?
    package var reason: String?
    /// What became of it with the reason: `passed, not counted`.
    package var decision: String
    /// What was put right later, in words.
    package var corrections: [String] = []
  }

  package struct CaucusReport: Equatable, Sendable {
    package var kind: Caucus.Kind
    /// The part of a debate on a clock.
    package var phase: Caucus.Phase? = nil
    package var topic: String
    package var mover: Party
    package var slot: Caucus.ProposerSlot
    /// What it was opened with.
    package var originalMilliseconds: Int
    /// With its extensions.
    package var totalMilliseconds: Int
    package var eachMilliseconds: Int?
    package var extensions: Int
    package var speeches: Int
    /// `nil` while it goes on.
    package var usedMilliseconds: Int?
  }

  package struct VoteReport: Equatable, Sendable {
    /// A vote by name.
    package struct Ballot: Equatable, Sendable {
      package var party: Party
      package var answer: Answer
    }

    package var number: Int
    package var question: String
    package var kind: Vote.Kind
    package var method: Vote.Method
    /// The majority by its name in the language.
    package var majority: String
    /// Every vote that was given by name, in the order of the roll. Whoever did not answer by the
    /// close did not participate.
    package var ballots: [Ballot]
    /// Who was drawn by lot to vote first.
    package var drawnFirst: Party?
    /// Who passed when first called.
    package var passed: [Party]
    /// Who was seen voting against in a count.
    package var seenAgainst: [Party]
    /// Who objected to a consensus.
    package var objections: [Party]
    /// What the one who presides voted, to decide it.
    package var chairsVote: Answer?
    package var tally: Tally
    /// `nil` while it is open.
    package var outcome: VoteOutcome?
    package var vetoes: [Party]
    package var reason: String?
    package var closedAt: Int?
  }
}
