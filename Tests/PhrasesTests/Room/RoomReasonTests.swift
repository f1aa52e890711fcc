import Catalogue
import Phrases
import SessionFixtures
import Testing

@testable import Session

/// The reason for the result of a vote or a motion, in the room's six languages.
struct RoomReasonTests {
  /// After one vote that others contradict or replace.
  private let state: State

  init() throws {
    var play = try Play.council()
    try play.run(["vote open \"Draft 1\" by placards", "vote count 12 0 3", "vote close"])
    state = play.session.state
  }

  /// A closed vote for each ground, with everything that its reason may mention.
  private static var votes: [Vote] {
    Verdict.Ground.allCases.flatMap { ground in
      let outcomes: [VoteOutcome] =
        switch ground {
        case .majority: [.adopted, .rejected]
        case .tie: [.tied, .rejected]
        case .objection: [.notAgreed, .inconclusive]
        case .unopposed: [.adoptedWithoutVote]
        case .withdrawn: [.withdrawn]
        default: [.rejected]
        }
      return outcomes.flatMap { outcome in votes(outcome, ground) }
    }
  }

  private static func votes(_ outcome: VoteOutcome, _ ground: Verdict.Ground) -> [Vote] {
    var verdict = Verdict(outcome, ground, Tally(yes: 7, no: 6, abstain: 2, notParticipating: 3))
    (verdict.needed, verdict.base) = (9, 13)
    (verdict.present, verdict.quorum) = (4, 5)
    verdict.vetoes = ["FRA"]
    verdict.refusedBy = ["Senate"]
    var vote = Vote(
      number: 2, question: "Q", kind: .substantive, method: .placards, majority: .simple,
      entitled: [])
    (vote.status, vote.contradicts) = (.closed, 1)
    vote.objections = ["GHA", "JPN"]
    var votes: [Vote] = []
    for majority: Majority in [.simple, .twoThirds, .absolute, Majority(3, 5, of: .present)] {
      for (fixed, vetoes) in [
        (9, ["FRA"]), (nil, ["FRA"]), (9, ["FRA", "CHN"]), (nil, ["A", "B"]),
      ] {
        (verdict.fixed, verdict.vetoes, vote.majority) = (fixed, vetoes, majority)
        vote.verdict = verdict
        votes.append(vote)
      }
    }
    verdict.hours = 48
    vote.verdict = verdict
    votes.append(vote)
    vote.partners = [.init(name: "Senate", tally: Tally(yes: 1, no: 2))]
    votes.append(vote)
    verdict.inPlaceOf = 1
    vote.verdict = verdict
    votes.append(vote)
    vote.method = .consensus
    votes.append(vote)
    vote.partners = []
    votes.append(vote)
    return votes
  }

  private static var motions: [Motion] {
    Motion.Basis.allCases.flatMap { basis in
      [(Motion.Status.passed, 0), (.failed, 2)].map { status, abstain in
        var motion = Motion(number: 1, kind: "moderated", by: "GHA")
        (motion.basis, motion.status) = (basis, status)
        (motion.yes, motion.no, motion.abstain) = (5, 4, abstain)
        motion.needed = status == .passed ? 5 : nil
        motion.objections = ["GHA", "JPN"]
        return motion
      }
    }
  }

  @Test func englishIsWhatTheEngineSays() {
    let reasons = RoomReason(.english, state, name: state.name, question: \.question)
    for vote in Self.votes {
      #expect(reasons.of(vote) == vote.reason(in: state))
    }
    for motion in Self.motions {
      #expect(reasons.of(motion, "passed") == motion.outcome("passed", in: state))
    }
  }

  @Test(arguments: Language.allCases) func everyGroundIsToldWithWhatItRestsOn(
    _ language: Language
  ) throws {
    let reasons = RoomReason(language, state, name: { "<\($0)>" }, question: \.question)
    for vote in Self.votes {
      let told = try #require(reasons.of(vote))
      let verdict = try #require(vote.verdict)
      let expected: [String] =
        switch verdict.ground {
        case .veto: verdict.vetoes.map { "<\($0)>" }
        case .objection: ["<GHA>", "<JPN>"]
        case .quorum: ["4", "5"]
        case .partner: ["Senate"]
        case .fixedVotes: vote.verdict?.fixed == nil || language == .english ? [] : ["9"]
        case .majority where verdict.outcome == .rejected && vote.majority != .simple: ["9", "13"]
        default: []
        }
      for part in expected { #expect(told.contains(part), "\(told)") }
      let isCounted = vote.method != .consensus && verdict.ground != .withdrawn
      #expect(!isCounted || ["7", "6", "2", "3"].allSatisfy(told.contains), "\(told)")
      #expect(!told.contains("{") && !told.contains("  "), "\(told)")
    }
    for motion in Self.motions {
      let told = reasons.of(motion, "X")
      #expect(told.count > 4, "\(told)")
      #expect(motion.basis != .objection || told.contains("<JPN>"), "\(told)")
      #expect(motion.basis != .count || (told.contains("5") && told.contains("4")), "\(told)")
    }
  }

  @Test(arguments: Language.allCases) func whatTheChairRuledIsTold(_ language: Language) {
    let reasons = RoomReason(language, state, name: { "<\($0)>" }, question: \.question)
    let out = reasons.of(ChairRuling(words: "dilatory", motion: 3))
    #expect(out.contains("3") && out.hasSuffix("dilatory"))
    #expect(reasons.of(ChairRuling(words: "so be it")) == "so be it")
    let denied = reasons.of(
      ChairRuling(point: .init(kind: .order, by: "MLT", sustained: false)))
    #expect(denied.contains(language == .english ? "by Malta is denied" : "<MLT>"))
    #expect(!denied.contains("order") || language == .english)
  }

  /// Inserted text is shown as it was typed.
  @Test func whatIsPutInIsNotReadAgain() {
    let word = RoomWord(en: "{1}, {2}, {3}", fr: "", es: "", ru: "", zh: "", ar: "")
    #expect(word.said(in: .english, ["{2}", "{", "x"]) == "{2}, {, x")
    #expect(word.said(in: .english, ["a"]) == "a, {2}, {3}")
  }
}
