import Catalogue
import Session

extension Minutes {
  /// One meeting, from the call to order to its adjournment.
  package struct MeetingReport: Equatable, Sendable {
    /// A suspension.
    package struct Break: Equatable, Sendable {
      /// Milliseconds since 1970, like the other times of a report.
      package var from: Int
      /// The announced time of its end.
      package var announced: Int?
      package var to: Int?
    }

    /// From 1; 0 is for entries made before any meeting, if none ever opened.
    package var number: Int
    package var openedAt: Int?
    package var breaks: [Break] = []
    package var adjournedAt: Int?
    /// The rolls, usually one.
    package var rolls: [Roll] = []
    package var attendance: [AttendanceRow] = []
  }

  /// An officer other than the one who presides.
  package struct OfficerReport: Equatable, Sendable {
    package var office: String
    package var name: String
    package var party: Party?
  }

  /// The course of a meeting.
  package enum MeetingEvent: Equatable, Sendable {
    case opened(number: Int)
    /// Until an announced time, in milliseconds since 1970, and as clocks show it: `14:30`.
    case suspended(until: Int?, clock: String?)
    case resumed, rose
  }

  /// The answers when the roll was called, or the attendance when a meeting opened.
  package struct RollReport: Equatable, Sendable {
    /// The answer of one delegation.
    package struct Answer: Equatable, Sendable {
      package var party: Party
      package var seat: Seat
      /// How it takes part, if it is a guest.
      package var guest: Guest? = nil
      package var attendance: Attendance
    }

    /// Whether the roll was called; otherwise, the attendance was carried over.
    package var wasCalled: Bool
    /// In roll order.
    package var answers: [Answer]
    /// The members needed to open debate; 0 if there is no minimum.
    package var quorum: Int

    package var members: Int { answers.count { $0.seat == .member } }
    package var present: Int { answers.count { $0.seat == .member && $0.attendance.isHere } }
    package var voting: Int { answers.count { $0.seat == .member && $0.attendance == .voting } }
    package var excused: Int { answers.count { $0.seat == .member && $0.attendance == .excused } }
    package var observers: Int { answers.count { $0.seat == .observer && $0.attendance.isHere } }
  }

  /// Arrivals and departures after the roll.
  package struct AttendanceReport: Equatable, Sendable {
    package var parties: [Party]
    package var before: Attendance
    package var now: Attendance
  }

  /// A speech.
  package struct SpeechReport: Equatable, Sendable {
    /// From 1, in the order in which speeches end; `nil` while it is in progress.
    package var number: Int? = nil
    package var party: Party
    package var origin: Speech.Origin
    /// The name of the caucus in which it was given: `moderated caucus`.
    package var format: String? = nil
    /// The motion that it was for or against; `nil` for the question that was put to the vote next.
    package var motion: Int? = nil
    package var grantedMilliseconds: Int
    /// `nil` while it is in progress.
    package var usedMilliseconds: Int?
    /// The delegation that yielded its time to this speaker.
    package var yieldedBy: Party?
    /// The delegate who spoke, if known.
    package var delegate: String?
    /// What the rest of the time was opened to: questions or comments.
    package var openedTo: YieldTarget?
    /// Where the rest of the time went at the end.
    package var yieldedTo: YieldTarget?
    /// The delegation that received the rest, if one did.
    package var receiver: Party?
  }

  /// What a delegation said.
  package struct StatementReport: Equatable, Sendable {
    package var number: Int
    package var party: Party
    /// The delegate who spoke, if known.
    package var delegate: String?
    /// As reported speech.
    package var text: String
    /// The number of the speech in which it was said, if it was in one.
    package var speech: Int?
  }

  /// A motion, with the count and the reason once it is decided.
  package struct MotionReport: Equatable, Sendable {
    package var number: Int
    package var kind: String
    /// The rule book's name for the kind.
    package var title: String
    /// The kind and parameters in words.
    package var summary: String
    package var mover: Party
    package var seconder: Party?
    /// Where the mover of a moderated caucus wants to speak.
    package var slot: Caucus.ProposerSlot
    package var status: Motion.Status
    package var yes: Int?
    package var no: Int?
    package var abstain: Int?
    package var reason: String?
    /// The outcome with its reason: `passed, not counted`.
    package var decision: String
  }

  /// A caucus.
  package struct CaucusReport: Equatable, Sendable {
    package var kind: Caucus.Kind
    /// Its name under the book, with its phase if it is a debate on a clock.
    package var title: String
    /// The same within a sentence.
    package var titleInSentence: String
    /// The phase, for a debate on a clock.
    package var phase: Caucus.Phase? = nil
    package var topic: String
    package var mover: Party
    package var slot: Caucus.ProposerSlot
    /// The time at its opening.
    package var originalMilliseconds: Int
    /// The time with its extensions.
    package var totalMilliseconds: Int
    package var eachMilliseconds: Int?
    package var extensions: Int
    package var speeches: Int
    /// `nil` while it is in progress.
    package var usedMilliseconds: Int?
  }

  /// A vote, with its verdict once it is closed.
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
    /// The name of the majority in the command language.
    package var majority: String
    /// All votes by name, in roll order. A delegation that did not answer before the close counts
    /// as not participating.
    package var ballots: [Ballot]
    /// The delegation drawn by lot to vote first.
    package var drawnFirst: Party?
    /// The delegations that passed when first called.
    package var passed: [Party]
    /// The delegations seen voting against in a count.
    package var seenAgainst: [Party]
    /// The delegations that objected to a consensus.
    package var objections: [Party]
    /// The deciding vote of the presiding officer.
    package var chairsVote: Answer?
    package var tally: Tally
    /// `nil` while it is open.
    package var outcome: VoteOutcome?
    package var vetoes: [Party]
    package var reason: String?
    /// Milliseconds since 1970; `nil` while it is open.
    package var closedAt: Int?
  }
}
