import Testing

@testable import Catalogue

/// The data of the reference sheet, kept apart so that the tests only compare.
enum ReferenceSheet {
  /// One row: a parameter, how to read it from a book, and its expected value in each column.
  struct Parameter: Sendable, CustomTestStringConvertible {
    var name: String
    var values: [String]
    var read: @Sendable (RuleBook) -> String

    init(_ name: String, _ values: [String], _ read: @escaping @Sendable (RuleBook) -> String) {
      (self.name, self.values, self.read) = (name, values, read)
    }

    var testDescription: String { name }
  }

  // Columns: council, plenary, committee, nmun, harvard, thimun, un4mun, crisis, roberts.
  static let parameters: [Parameter] = attendance + majorities + votes + floor + documents

  private static let attendance = [
    Parameter(
      "answers at the roll call", ["PA", "PA", "PA", "PVA", "PVA", "PA", "PA", "PVA", "PA"]
    ) { $0.attendance.states.map { $0.rawValue.prefix(1).uppercased() }.joined() },
    Parameter(
      "quorum to open",
      ["none", "1/3", "1/4", "1/3", "1/4", "1/2", "1/4", "none", "majority"]
    ) { share($0.quorum.open) },
    Parameter(
      "quorum to decide",
      [
        "none", "majority", "majority", "majority", "majority", "majority", "majority", "majority",
        "majority",
      ]
    ) { share($0.quorum.vote) },
    Parameter(
      "what a quorum is taken of",
      [
        "members", "members", "members", "members", "members", "members", "members", "roll",
        "members",
      ]
    ) { $0.quorum.base.rawValue },
    Parameter("doors are barred", ["no", "no", "no", "yes", "yes", "no", "no", "no", "no"]) {
      yes($0.attendance.barDoors)
    },
    Parameter(
      "observers on procedure",
      ["none", "none", "none", "must", "may", "may", "none", "none", "none"]
    ) { $0.observers.proceduralVote.rawValue },
    Parameter("observers on substance", [String](repeating: "no", count: 9)) {
      yes($0.observers.substantiveVote)
    },
    Parameter("observers on amendments", ["no", "no", "no", "no", "no", "yes", "no", "no", "no"]) {
      yes($0.observers.amendmentVote)
    },
    Parameter(
      "what observers put their name to",
      ["none", "none", "none", "sign", "sign", "none", "none", "none", "none"]
    ) { $0.observers.documents.rawValue },
  ]

  private static let majorities = [
    Parameter("second required", ["no", "no", "no", "no", "no", "yes", "no", "no", "yes"]) {
      yes($0.secondRequired)
    },
    Parameter("procedural majority", [String](repeating: "simple", count: 9)) {
      $0.majorities.procedural.name
    },
    Parameter("substantive majority", [String](repeating: "simple", count: 9)) {
      $0.majorities.substantive.name
    },
    Parameter("important questions", [String](repeating: "two-thirds", count: 9)) {
      $0.majorities.important.name
    },
    Parameter(
      "closure of debate",
      [
        "-", "procedural", "procedural", "two-thirds", "two-thirds", "no-objection", "procedural",
        "procedural", "two-thirds",
      ]
    ) { decision("close-debate", in: $0) },
    Parameter(
      "speakers before it", ["-", "0/2", "0/2", "0/2", "0/2", "0/0", "0/2", "0/0", "0/0"]
    ) { speakers("close-debate", in: $0) },
    Parameter(
      "adjournment of debate",
      [
        "-", "procedural", "procedural", "procedural", "two-thirds", "no-objection", "procedural",
        "-", "procedural",
      ]
    ) { decision("adjourn-debate", in: $0) },
    Parameter("before that", ["-", "2/2", "2/2", "2/2", "2/2", "0/0", "2/2", "-", "0/0"]) {
      speakers("adjourn-debate", in: $0)
    },
    Parameter(
      "to overrule the chair",
      [
        "procedural", "procedural", "procedural", "procedural", "two-thirds", "-", "procedural",
        "-", "procedural",
      ]
    ) { decision("appeal", in: $0) },
    Parameter(
      "reconsideration",
      [
        "-", "two-thirds 0/2", "two-thirds 0/2", "two-thirds 0/2", "two-thirds 0/2 prevailing", "-",
        "two-thirds 0/2", "-", "procedural 0/0 prevailing",
      ]
    ) { book in
      guard let rule = book.motion(named: "reconsider") else { return "-" }
      let mover = rule.mover == .prevailing ? " prevailing" : ""
      return "\(decision("reconsider", in: book)) \(speakers("reconsider", in: book))\(mover)"
    },
    Parameter(
      "a tie",
      [
        "rejected", "secondVote", "rejected", "rejected", "rejected", "rejected", "rejected",
        "rejected", "rejected",
      ]
    ) { $0.majorities.tie.rawValue },
    Parameter("a second vote within hours", ["-", "48", "-", "-", "-", "-", "-", "-", "-"]) {
      $0.majorities.secondVoteHours.map(String.init) ?? "-"
    },
    Parameter("amendments take", [String](repeating: "as the text", count: 9)) {
      $0.majorities.amendments?.name ?? "as the text"
    },
    Parameter(
      "rulings without appeal",
      ["", "", "", "", "dilatory reply reconsideration", "-", "", "-", ""]
    ) { book in
      guard let rule = book.motion(named: "appeal") else { return "-" }
      return (rule.notAgainst ?? []).map(\.rawValue).joined(separator: " ")
    },
    Parameter(
      "only what comes before a pending motion is in order",
      ["no", "no", "no", "no", "no", "no", "no", "no", "yes"]
    ) { yes($0.stacked) },
    Parameter(
      "the other motions when one passes",
      ["keep", "keep", "keep", "lapse", "lapse", "lapse", "keep", "lapse", "keep"]
    ) { $0.onPass.rawValue },
  ]

  private static let votes = [
    Parameter(
      "abstention on procedure",
      ["yes", "yes", "yes", "no", "no", "no", "yes", "no", "yes"]
    ) { yes($0.abstention.procedural) },
    Parameter(
      "abstention of those present and voting",
      ["-", "-", "-", "no", "no", "-", "-", "no", "-"]
    ) { $0.attendance.states.contains(.voting) ? yes($0.abstention.votingOnSubstance) : "-" },
    Parameter("pass", ["no", "no", "no", "yes", "yes", "no", "no", "yes", "yes"]) {
      yes($0.rollCall.pass)
    },
    Parameter(
      "with rights, in seconds", ["-", "-", "-", "-", "30", "-", "-", "-", "-"]
    ) { $0.rollCall.rights ? "\($0.rollCall.rightsSeconds)" : "-" },
    Parameter(
      "explanations of vote, in seconds",
      ["300", "600", "600", "30", "0", "0", "600", "0", "0"]
    ) { "\($0.voting.explanationSeconds)" },
    Parameter(
      "not participating", ["yes", "yes", "yes", "no", "no", "no", "yes", "no", "yes"]
    ) { yes($0.rollCall.nonParticipation) },
    Parameter(
      "the roll begins",
      ["first", "lot", "lot", "first", "first", "first", "lot", "first", "first"]
    ) { $0.rollCall.start.rawValue },
    Parameter(
      "how substance is voted",
      [
        "roll-call", "roll-call", "roll-call", "roll-call", "placards", "roll-call", "consensus",
        "placards", "roll-call",
      ]
    ) { $0.voting.substantiveMethod.rawValue },
    Parameter(
      "the chair votes",
      [
        "delegation", "never", "never", "never", "never", "never", "never", "never", "deciding",
      ]
    ) { $0.voting.presiding.rawValue },
    Parameter("a final round", [String](repeating: "no", count: 9)) { yes($0.rollCall.finalRound) },
    Parameter(
      "the preliminary question",
      ["substantive"] + [String](repeating: "procedural", count: 8)
    ) { $0.voting.preliminary.rawValue },
    Parameter(
      "obligatory abstention",
      ["warn", "off", "off", "warn", "warn", "warn", "off", "warn", "warn"]
    ) { $0.abstention.obligatory.rawValue },
    Parameter(
      "abstention on amendments", ["yes", "yes", "yes", "yes", "yes", "no", "yes", "yes", "yes"]
    ) { yes($0.abstention.amendments) },
  ]

  private static let floor = [
    Parameter(
      "yields",
      ["", "", "", "", "chair delegation questions", "questions delegation chair", "", "", ""]
    ) { $0.speeches.yields.map(\.rawValue).joined(separator: " ") },
    Parameter("how often on", ["0", "0", "0", "0", "1", "1", "0", "0", "0"]) {
      "\($0.speeches.yieldDepth)"
    },
    Parameter(
      "a list of speakers", ["yes", "yes", "yes", "yes", "yes", "no", "yes", "no", "yes"]
    ) { yes($0.speeches.usesList) },
    Parameter(
      "points of information",
      ["-", "-", "-", "-", "after a yield", "any time", "-", "after a yield", "any time"]
    ) { book in
      guard let point = book.points.first(where: { $0.kind == .information }) else { return "-" }
      return point.afterYield == true ? "after a yield" : "any time"
    },
    Parameter("unused time in a caucus returns", [String](repeating: "no", count: 9)) {
      yes($0.caucuses.unusedTimeReturns)
    },
    Parameter("questions count", [String](repeating: "no", count: 9)) {
      yes($0.speeches.questionsCount)
    },
    Parameter(
      "speaking time", ["300", "900", "300", "90", "90", "90", "300", "60", "600"]
    ) { "\($0.speeches.defaultSeconds)" },
    Parameter(
      "once on the list", ["no", "no", "no", "yes", "yes", "yes", "no", "yes", "yes"]
    ) { yes($0.speeches.onceOnList) },
    Parameter("times on a topic", ["-", "-", "-", "-", "-", "-", "-", "-", "2"]) {
      $0.speeches.timesOnTopic.map(String.init) ?? "-"
    },
    Parameter(
      "an exhausted list",
      [
        "next", "closeDebate", "closeDebate", "closeDebate", "ask", "next", "closeDebate",
        "motions", "ask",
      ]
    ) { $0.speeches.whenExhausted.rawValue },
    Parameter(
      "rights of reply",
      ["600 300", "2: 600 300", "2: 600 300", "", "60", "", "2: 600 300", "60", ""]
    ) { book in
      let seconds = book.replies.seconds.map(String.init).joined(separator: " ")
      return book.replies.perMeeting.map { "\($0): \(seconds)" } ?? seconds
    },
    Parameter("divisible", ["no", "no", "no", "no", "yes", "no", "no", "yes", "no"]) {
      yes($0.caucuses.divisible)
    },
    Parameter(
      "the proposer's place",
      ["none", "none", "none", "none", "firstOrLast", "none", "none", "firstOrLast", "none"]
    ) { $0.caucuses.proposer.rawValue },
    Parameter(
      "extensions", ["-", "-", "-", "-", "1 of 100", "-", "-", "-", "-"]
    ) { book in
      guard let count = book.caucuses.extensions else { return "-" }
      return "\(count) of \(book.caucuses.extensionPercent.map(String.init) ?? "any")"
    },
    Parameter(
      "longest caucuses", ["-", "-", "-", "-", "1200 1800", "-", "-", "-", "-"]
    ) { book in
      guard let moderated = book.caucuses.longestSeconds else { return "-" }
      return "\(moderated) \(book.caucuses.longestUnmoderatedSeconds ?? 0)"
    },
  ]

  private static let documents = [
    Parameter("names on a draft", ["1", "1", "1", "1/5", "1/5", "10", "1", "1/3", "1"]) {
      share($0.documents.draft)
    },
    Parameter("names on an amendment", ["1", "1", "1", "1/5", "1/8", "1", "1", "1", "1"]) {
      share($0.documents.amendment)
    },
    Parameter("rounded", [String](repeating: "up", count: 9)) { $0.documents.rounding.rawValue },
    Parameter(
      "friendly amendments", ["no", "no", "no", "yes", "yes", "no", "no", "yes", "no"]
    ) { yes($0.documents.friendlyAmendments) },
    Parameter(
      "amendments of amendments", ["yes", "yes", "yes", "no", "no", "yes", "yes", "no", "yes"]
    ) { yes($0.documents.secondDegree) },
    Parameter(
      "sponsors may join late",
      ["yes", "yes", "yes", "consent", "no", "no", "yes", "yes", "yes"]
    ) { $0.documents.lateSponsors.rawValue },
    Parameter(
      "signatories", ["no", "no", "no", "yes", "yes", "no", "no", "yes", "no"]
    ) { yes($0.documents.signatories) },
    Parameter(
      "too few names left",
      ["stays", "stays", "stays", "chair", "falls", "stays", "stays", "stays", "stays"]
    ) { $0.documents.belowMinimum.rawValue },
    Parameter(
      "presented in, in seconds", ["-", "-", "-", "-", "300", "-", "-", "-", "-"]
    ) { $0.documents.presentationSeconds.map(String.init) ?? "-" },
    Parameter(
      "numbers of drafts",
      [
        "S/{year}/{number}", "L.{number}", "L.{number}", "{topic}/{number}", "{topic}.{number}",
        "{letter}", "L.{number}", "D{number}", "{number}",
      ]
    ) { $0.documents.draftNumber },
    Parameter(
      "withdrawn",
      [
        "beforeVote", "unlessAmended", "unlessAmended", "beforeVote", "unlessAmendmentPending",
        "beforeVote", "unlessAmended", "beforeVote", "beforeVote",
      ]
    ) { $0.documents.withdrawal.rawValue },
    Parameter(
      "the preamble is amended", ["yes", "yes", "yes", "yes", "no", "yes", "yes", "yes", "yes"]
    ) { yes($0.documents.preambleAmendable) },
    Parameter(
      "amendments are voted",
      [
        "additionsFirst", "furthest", "furthest", "furthest", "furthest", "received", "furthest",
        "received", "received",
      ]
    ) { $0.documents.amendmentOrder.rawValue },
    Parameter(
      "only operative clauses are divided",
      ["no", "no", "no", "no", "yes", "no", "no", "yes", "no"]
    ) { yes($0.documents.divideOperativeOnly) },
    Parameter(
      "a draft falls with its clauses",
      ["no", "yes", "yes", "yes", "yes", "no", "yes", "no", "no"]
    ) { yes($0.documents.fallsWithItsClauses) },
    Parameter("drafts adopted at most", [String](repeating: "-", count: 9)) {
      $0.documents.mostAdopted.map(String.init) ?? "-"
    },
    Parameter(
      "directives that contradict each other",
      ["chair", "chair", "chair", "chair", "chair", "chair", "chair", "later", "chair"]
    ) { $0.documents.contradiction.rawValue },
  ]

  private static func yes(_ value: Bool) -> String { value ? "yes" : "no" }

  private static func share(_ share: QuorumShare) -> String {
    switch share {
    case .none: "none"
    case .majority: "majority"
    case .fraction(let p, let q): "\(p)/\(q)"
    }
  }

  private static func share(_ share: SignatureShare) -> String {
    switch share {
    case .number(let number): "\(number)"
    case .fraction(let p, let q): "\(p)/\(q)"
    }
  }

  private static func decision(_ kind: String, in book: RuleBook) -> String {
    switch book.motion(named: kind)?.decision {
    case nil: "-"
    case .procedural: "procedural"
    case .noObjection: "no-objection"
    case .majority(let majority): majority.name
    case .some(let other): "\(other)"
    }
  }

  private static func speakers(_ kind: String, in book: RuleBook) -> String {
    book.motion(named: kind).map { "\($0.speakersFor)/\($0.speakersAgainst)" } ?? "-"
  }
}
