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
      /// `nil` while it lasts, and if the meeting rose without resuming.
      package var to: Int?
    }

    /// From 1; 0 is for entries made before any meeting, if none ever opened.
    package var number: Int
    /// `nil` only for entries before any meeting.
    package var openedAt: Int?
    /// Suspensions, in order.
    package var breaks: [Break] = []
    /// `nil` if it was not adjourned when the journal ended.
    package var adjournedAt: Int?
    /// The rolls, usually one.
    package var rolls: [Roll] = []
    /// A row for each delegation; empty if there was no roll and nobody came or left.
    package var attendance: [AttendanceRow] = []
  }

  /// An officer other than the one who presides.
  package struct OfficerReport: Equatable, Sendable {
    /// As typed: `Rapporteur`.
    package var office: String
    /// As typed.
    package var name: String
    /// The delegation that the officer comes from, if any.
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
      /// By its name at the time.
      package var party: Party
      /// Only members' answers count towards the quorum.
      package var seat: Seat
      /// How it takes part, if it is a guest.
      package var guest: Guest? = nil
      /// `notCalled` if the roll was closed before the delegation was called.
      package var attendance: Attendance
    }

    /// Whether the roll was called; otherwise, the attendance was carried over.
    package var wasCalled: Bool
    /// In roll order.
    package var answers: [Answer]
    /// The members needed to open debate; 0 if there is no minimum.
    package var quorum: Int

    /// All with a member's seat, whether present or not.
    package var members: Int { answers.count { $0.seat == .member } }
    /// Members present, including those present and voting.
    package var present: Int { answers.count { $0.seat == .member && $0.attendance.isHere } }
    /// Members present and voting.
    package var voting: Int { answers.count { $0.seat == .member && $0.attendance == .voting } }
    /// Members absent with an excuse.
    package var excused: Int { answers.count { $0.seat == .member && $0.attendance == .excused } }
    /// Observers and guests who are present.
    package var observers: Int { answers.count { $0.seat == .observer && $0.attendance.isHere } }
  }

  /// Arrivals and departures after the roll.
  package struct AttendanceReport: Equatable, Sendable {
    /// Those that one line was about, in its order.
    package var parties: [Party]
    /// The attendance of all of them up to then.
    package var before: Attendance
    /// The attendance of all of them from then on.
    package var now: Attendance
  }

  /// A speech.
  package struct SpeechReport: Equatable, Sendable {
    /// From 1, in the order in which speeches end; `nil` while it is in progress.
    package var number: Int? = nil
    /// The delegation that spoke.
    package var party: Party
    /// Decides how the sentence says where the speech came from.
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
    /// From 1, in the order in which statements were recorded.
    package var number: Int
    /// The delegation that said it.
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
    /// From 1, in the order received.
    package var number: Int
    /// Its name in the command language.
    package var kind: String
    /// The rule book's name for the kind.
    package var title: String
    /// The kind and parameters in words.
    package var summary: String
    /// By its name when it moved.
    package var mover: Party
    /// `nil` if nobody seconded it.
    package var seconder: Party?
    /// Where the mover of a moderated caucus wants to speak.
    package var slot: Caucus.ProposerSlot
    /// `pending` in the entry of a motion that was not decided yet.
    package var status: Motion.Status
    /// `nil` if it was not decided by a count, as are `no` and `abstain`.
    package var yes: Int?
    /// With the chair's casting vote, if that was against.
    package var no: Int?
    /// 0 if nobody was allowed to abstain.
    package var abstain: Int?
    /// The number of votes in favour that were needed; `nil` if it was not decided by a count.
    package var needed: Int? = nil
    /// In English: `without objection`; `nil` if there is none, or no outcome yet.
    package var reason: String?
    /// The outcome with its reason: `passed, not counted`.
    package var decision: String
  }

  /// A caucus.
  package struct CaucusReport: Equatable, Sendable {
    /// The format; a timed debate is a consultation.
    package var kind: Caucus.Kind
    /// Its name under the book, with its phase if it is a debate on a clock.
    package var title: String
    /// The same within a sentence.
    package var titleInSentence: String
    /// The phase, for a debate on a clock.
    package var phase: Caucus.Phase? = nil
    /// Empty if none was given.
    package var topic: String
    /// By its name when the caucus was opened.
    package var mover: Party
    /// Where the mover speaks; `none` if it has no such privilege.
    package var slot: Caucus.ProposerSlot
    /// The time at its opening.
    package var originalMilliseconds: Int
    /// The time with its extensions.
    package var totalMilliseconds: Int
    /// `nil` if speeches are not timed.
    package var eachMilliseconds: Int?
    /// How often it was extended.
    package var extensions: Int
    /// How many were given in it.
    package var speeches: Int
    /// `nil` while it is in progress.
    package var usedMilliseconds: Int?
  }

  /// A vote, with its verdict once it is closed.
  package struct VoteReport: Equatable, Sendable {
    /// A vote by name.
    package struct Ballot: Equatable, Sendable {
      /// The delegation that voted.
      package var party: Party
      /// The final one; corrections included.
      package var answer: Answer
    }

    /// From 1, in the order in which votes were opened.
    package var number: Int
    /// As it was put, or corrected.
    package var question: String
    /// Procedural or substantive.
    package var kind: Vote.Kind
    /// How answers were taken.
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
    /// The count so far, or the final one.
    package var tally: Tally
    /// `nil` while it is open.
    package var outcome: VoteOutcome?
    /// Those whose no defeated it; empty also if it lacked the votes anyway.
    package var vetoes: [Party]
    /// The result in English; `nil` while it is open.
    package var reason: String?
    /// Milliseconds since 1970; `nil` while it is open.
    package var closedAt: Int?
  }
}
