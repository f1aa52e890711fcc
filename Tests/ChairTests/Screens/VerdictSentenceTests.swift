@testable import Catalogue
@testable import Phrases
import FoundationEssentials
import Presentation
import SessionFixtures
import Testing

@testable import Session
@testable import chair
@testable import TerminalKit

/// A verdict is one sentence that states the outcome and nothing else, and it is the same on both
/// screens, in the conversation and in every format of the minutes.
struct VerdictSentenceTests {
  /// The Council, or a body of twelve members; in `vetoed`, one of them has a veto.
  enum Kind: CaseIterable { case council, vetoed, committee, plenary, board, cabinet }

  private static func session(_ kind: Kind) throws -> Session {
    let rules = [Kind.board: "roberts", .plenary: "un", .cabinet: "crisis"][kind] ?? "harvard"
    var (body, roster) = try Catalogue.roster(of: "unsc", year: 2023)
    if kind != .council {
      let organ = kind == .plenary ? Organ.plenary : kind == .cabinet ? .cabinet : .committee
      body = Body(name: "custom", title: "Committee", organ: organ)
      roster = roster.prefix(12).map { member in
        var member = member
        member.veto = kind == .vetoed && member.code == "CHN"
        return member
      }
    }
    return Session(
      Setup(
        committee: "Committee", body: body,
        rules: try Catalogue.ruleBook(named: rules, for: body.organ), roster: roster,
        topics: [Topic(title: "One")]))
  }

  /// The kinds of votes and their answers; `China` has the veto if there is one.
  private static let openings = ["", "procedural", "majority two-thirds", "majority absolute"]
  private static let answers: [[String]] = [
    ["by roll-call", "vote cast China no", "vote cast rest yes"],
    ["by roll-call", "vote cast China yes", "vote cast rest no"],
    ["by roll-call", "vote cast China, France, Ghana yes", "vote cast rest abstain"],
    ["by recorded", "vote cast China, France yes", "vote cast Ghana, Japan no"],
    ["by placards", "vote count 6 6"], ["by placards", "vote count 7 5 against China"],
    ["by placards", "vote count 10 2 against Ghana, Japan"], ["by placards", "vote count 0 0 4"],
    ["by placards", "vote count 6 5", "vote chair yes"],
    ["by placards", "vote count 9 2 against China, Ghana", "vote partner \"House B\" 3 8"],
    ["by placards", "vote count 11 0", "vote partner \"House B\" 3 8"],
    ["by placards", "vote count 11 0", "vote partner \"House B\" 8 1"],
    ["by placards contradicts 1", "vote count 11 0"], ["by placards straw-poll", "vote count 5 4"],
    ["by consensus"], ["by consensus", "vote object Ghana"],
    ["on statement by consensus", "vote object Ghana"],
    ["by consensus", "vote partner \"House B\" 1 9"],
    ["on election by secret-ballot", "vote count 7 4"],
    ["by placards", "vote cancel"],
  ]

  /// Every possible ending of a vote that the body and the book allow.
  private static func endings(_ kind: Kind) throws -> [(session: Session, now: Int)] {
    var endings: [(Session, Int)] = []
    for opening in openings {
      for answer in answers {
        for isEmpty in [false, true] {
          var session = try session(kind)
          let now = 1_696_327_200_000
          var isRefused = false
          func run(_ line: String) throws {
            do {
              try session.apply(
                session.perform(Command(line, for: session), at: now, with: .placeholders).record)
            } catch is Refusal {
              isRefused = true
            }
          }
          for line in ["meeting open", "attend all present"] { try run(line) }
          for line in ["vote open \"First\" by placards", "vote count 11 0", "vote close"] {
            try run(line)
          }
          if isEmpty { try run("attend all absent"); try run("attend China, France present") }
          isRefused = false
          try run("vote open \"Draft 9\" \(opening) \(answer[0])")
          for line in answer.dropFirst() { try run(line) }
          if session.state.openVote != nil { try run("vote close") }
          guard !isRefused, session.voting.votes.count == 2 else { continue }
          endings.append((session, now))
        }
      }
    }
    return endings
  }

  @Test(arguments: Kind.allCases) func saysOneThing(_ kind: Kind) throws {
    let endings = try Self.endings(kind)
    #expect(endings.count > 40)
    for (session, now) in endings {
      let vote = try #require(session.voting.votes.last)
      let outcome = try #require(vote.outcome)
      let reason = try #require(vote.reason(in: session.state))
      let said = Self.phrases.filter { reason.contains($0.phrase) }
      // Remove "not adopted" first, because it contains "adopted".
      let plain = reason.replacing("not adopted", with: "")
      #expect(
        plain.contains("adopted") == (vote.verdict?.isAdopted == true), "\(outcome): \(reason)")
      #expect(
        !said.isEmpty && said.allSatisfy { $0.outcomes.contains(outcome) }, "\(outcome): \(reason)")
      try Self.readsTheSame(session, vote, reason, now)
    }
  }

  private static let phrases: [(phrase: String, outcomes: [VoteOutcome])] = [
    (": adopted", [.adopted]), ("adopted without a vote", [.adoptedWithoutVote]),
    ("rejected", [.rejected]), ("not adopted", [.insufficient, .vetoed]),
    ("failed to obtain", [.insufficient]), ("veto", [.vetoed]), ("negative vote", [.vetoed]),
    ("second vote", [.tied]), ("no decision", [.noQuorum]), ("no consensus", [.inconclusive]),
    ("put to a vote", [.inconclusive]), ("not agreed", [.notAgreed]),
    ("nothing is decided", [.inconclusive]), ("decides nothing", [.inconclusive]),
    ("cancelled", [.withdrawn]), ("rejected by", [.rejected]),
  ]

  private static func words(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func readsTheSame(
    _ session: Session, _ vote: Vote, _ reason: String, _ now: Int
  ) throws {
    let minutes = Minutes(setup: session.setup, records: session.history.records)
    // The other tables have no votes.
    for format in [Minutes.Format.markdown, .html, .text, .json, .csv, .votes] {
      #expect(words(minutes.rendered(as: format)).contains(reason), "\(format): \(reason)")
    }
    #expect(Spoken(session, now: now).verdict(vote) == "Vote 2, Draft 9: \(reason).")
    var pane = Frame(width: 100, height: 40)
    let scene = ChairScene(session, ViewState(pane: .vote), hints: [], now: now)
    VotePane(scene: scene).draw(in: pane.bounds, on: &pane)
    #expect(words(pane.text).contains(reason), "\(pane.text)")
    #expect(pane.text.contains(VerdictWords.outcome(vote).uppercased()))
    // `not adopted: veto` is announced as `not adopted`, with the veto as the reason.
    let word = VerdictWords.outcome(vote).prefix { $0 != ":" }
    #expect(reason.contains(word))
    let view = RoomView(PublicSession(session), RoomNews(session), at: now)
    let symbol = try #require(vote.outcome?.symbol)
    #expect(view.verdict?.words == "\(symbol) \(word.uppercased())")
    let room = RoomScreen.frame(session, now: now, width: 100, height: 40)
    #expect(words(room.text).contains(reason.capitalizedFirst), "\(reason)\n\(room.text)")
    #expect(
      Snapshot(session).json.contains("\"reason\": \"\(reason.replacing("\"", with: "\\\""))\""))
  }

  /// A delegation that was present and did not participate is shown as not voting, not as absent.
  @Test func whoTookNoPartDidNotVote() throws {
    for method in ["roll-call", "recorded"] {
      var session = try Self.session(.council)
      for line in [
        "meeting open", "attend all present", "vote open \"D\" by \(method)",
        "vote cast Ghana absent", "vote cast rest yes",
      ] + (method == "recorded" ? [] : ["vote cast Japan absent"]) + ["vote close"] {
        try session.apply(
          session.perform(Command(line, for: session), at: 1_000, with: .placeholders).record)
      }
      let text = RoomScreen.frame(session, now: 1_000, width: 120, height: 40).text
      #expect(text.contains("Ghana") && text.contains("not voting"), "\(text)")
      #expect(!text.lowercased().contains("absent"), "\(text)")
    }
  }
}
