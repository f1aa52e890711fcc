import Catalogue
import Session
import TerminalKit

/// The wording of answers and outcomes.
enum VerdictWords {
  /// The outcome in a few words, as it is announced.
  static func outcome(_ vote: Vote) -> String {
    if vote.verdict?.ground == .strawPoll { return "straw poll" }
    return vote.outcome?.title ?? "open"
  }

  /// In the accent while the vote is open (`nil`).
  static func style(_ outcome: VoteOutcome?) -> Style {
    switch outcome {
    case .adopted, .adoptedWithoutVote: .good
    case .rejected, .insufficient, .vetoed, .notAgreed: .danger
    case .tied, .noQuorum, .inconclusive: .warning
    case .withdrawn: .muted
    case nil: .accent
    }
  }

  /// The outcome as a span, padded for styles with a background.
  static func short(_ vote: Vote) -> Span {
    Span(" \(outcome(vote)) ", style(vote.outcome))
  }

  /// In lower case, short enough for a column of answers.
  static func answer(_ answer: Answer) -> String {
    switch answer {
    case .yes: "yes"
    case .no: "no"
    case .abstain: "abstain"
    case .absent: "not voting"
    case .pass: "pass"
    case .yesWithRights: "yes (rights)"
    case .noWithRights: "no (rights)"
    }
  }

  /// A no is bold and not red: it is no fault.
  static func style(_ answer: Answer) -> Style {
    if answer.isYes { return .good }
    if answer.isNo { return .text.bold }
    return answer == .pass ? .warning : .muted
  }

  /// `substantive amendment, roll call`
  static func method(_ vote: Vote) -> String {
    let method = vote.method.title
    if vote.isStrawPoll { return "straw poll, \(method)" }
    switch vote.matter {
    case .statement, .election: return "\(vote.matter?.rawValue ?? ""), \(method)"
    case .amendment, .part, .preliminary, nil:
      let matter = vote.matter.map { " \($0.rawValue)" } ?? ""
      return "\(vote.kind.rawValue)\(matter), \(method)"
    }
  }

  /// A note that the presiding officer may decide the open vote; `nil` otherwise.
  static func chairMayVote(_ session: Session) -> String? {
    guard let vote = session.openVote, !session.chairsAnswers.isEmpty else { return nil }
    let isTie = vote.tally.yes == vote.tally.no
    return (isTie ? "equally divided" : "a single vote decides") + ": the chair may vote"
  }

  /// The yes votes missing for adoption; after a count, no more can be added.
  static func missing(_ prospect: VoteProspect, isCounted: Bool) -> Span {
    if !prospect.decides { return Span("decides nothing", .muted) }
    if prospect.missing == 0 { return Span("enough yes", .good) }
    return Span(
      isCounted
        ? "\(prospect.missing) yes short"
        : "\(prospect.dependsOnAbstentions ? "at most " : "")\(prospect.missing) more yes needed",
      .text.bold)
  }
}

/// The wording of attendance and seats.
enum AttendanceWords {
  /// In lower case, short enough for a column of the roster.
  static func word(_ attendance: Attendance) -> String {
    switch attendance {
    case .notCalled: "not yet"
    case .absent: "absent"
    case .excused: "excused"
    case .present: "present"
    case .voting: "voting"
    }
  }

  /// A symbol to put before the word if there is space.
  static func sign(_ attendance: Attendance) -> String {
    switch attendance {
    case .notCalled: "·"
    case .absent, .excused: "○"
    case .present: "●"
    case .voting: "■"
    }
  }

  /// Those who are away are muted.
  static func style(_ attendance: Attendance) -> Style {
    switch attendance {
    case .notCalled, .absent, .excused: .muted
    case .present: .text
    case .voting: .text.bold
    }
  }

  /// A word for a special seat.
  static func seat(_ delegation: Delegation) -> String? {
    if delegation.veto { return "veto" }
    switch delegation.guest {
    case .invited: return "invited"
    case .organisation: return "NGO/IGO"
    case .briefer: return "briefer"
    case nil: return delegation.seat == .observer ? "observer" : nil
    }
  }
}
