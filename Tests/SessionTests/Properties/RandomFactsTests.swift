import Catalogue
import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Whatever happens at a meeting, the minutes as JSON have every public fact that stands, and nothing
/// without a fact. What they are compared with is the state, which does not come from them.
struct RandomFactsTests {
  /// The minutes of a random meeting, read back.
  private struct Told {
    let session: Session
    let json: AnyJSON
    let entries: [AnyJSON]
    /// The facts in effect.
    let facts: [any Fact]

    init(_ seed: UInt64) throws {
      session = try RandomMinutesTests.play(seed, steps: 500).session
      json = try AnyJSON(Minutes(session).rendered(as: .json))
      entries = (json["meetings"]?.array ?? []).flatMap { $0["entries"]?.array ?? [] }
      facts = Array(session.history.records).standing.flatMap(\.facts)
    }

    var state: State { session.state }

    /// The members of all entries that have them, in order.
    func all(_ key: String) -> [AnyJSON] { entries.compactMap { $0[key] } }

    func count(_ kind: Minutes.Kind) -> Int {
      entries.count { $0["kind"]?.string == kind.rawValue }
    }
  }

  private func cells(_ value: AnyJSON, _ keys: String...) -> [String] {
    keys.map { value[$0]?.words ?? "missing" }
  }

  private func sorted(_ rows: [[String]]) -> [[String]] {
    rows.sorted { $0.joined(separator: " ") < $1.joined(separator: " ") }
  }

  private func cell(_ number: Int?) -> String { number.map(String.init) ?? "" }

  @Test(arguments: 0..<4) func everySpeechAndStatementIsInThem(_ batch: Int) throws {
    var compared = 0
    for seed in UInt64(2000 + batch * 10)..<UInt64(2010 + batch * 10) {
      let told = try Told(seed)
      let speeches = told.all("speech")
      let ended = speeches.filter { $0["seconds"] != .null }
      let past = told.state.floor.speeches
      let times = ended.map { cells($0, "code", "seconds") }
      let wanted = past.map { [$0.code, AnyJSON.number(Double($0.milliseconds) / 1000).words] }
      #expect(sorted(times) == sorted(wanted), "seed \(seed)")
      #expect(
        speeches.count - ended.count == (told.state.floor.speech == nil ? 0 : 1), "seed \(seed)")
      let statements = told.all("statement").map { cells($0, "number", "code", "text") }
      let said = told.state.floor.statements.enumerated().map { index, statement in
        ["\(index + 1)", statement.code, statement.text]
      }
      #expect(sorted(statements) == sorted(said), "seed \(seed)")
      compared += ended.count
    }
    #expect(compared > 20)
  }

  @Test(arguments: 0..<4) func everyMotionAndVoteIsInThem(_ batch: Int) throws {
    var (motions, votes) = (0, 0)
    for seed in UInt64(3000 + batch * 10)..<UInt64(3010 + batch * 10) {
      let told = try Told(seed)
      let made = told.all("motion").map {
        cells($0, "number", "kind", "status", "yes", "no", "abstain")
      }
      let motionsMade = told.state.motions.map { motion -> [String] in
        [
          "\(motion.number)", motion.kind, motion.status.rawValue, cell(motion.yes),
          cell(motion.no), cell(motion.abstain),
        ]
      }
      #expect(made == motionsMade, "seed \(seed)")
      let decided = Set(told.all("decision").map { cells($0, "number", "status") })
      for motion in told.state.motions where motion.status != .pending {
        #expect(
          decided.contains(["\(motion.number)", motion.status.rawValue]), "seed \(seed)")
      }
      let reports = told.all("vote")
      let put = told.state.voting.votes.enumerated().map { index, vote -> [String] in
        ["\(index + 1)", vote.question, vote.outcome?.rawValue ?? ""]
      }
      #expect(reports.map { cells($0, "number", "question", "outcome") } == put, "seed \(seed)")
      for (report, vote) in zip(reports, told.state.voting.votes) where vote.status == .closed {
        let tally = vote.verdict?.tally
        #expect(
          cells(report["tally"] ?? .null, "yes", "no", "abstain")
            == [cell(tally?.yes), cell(tally?.no), cell(tally?.abstain)], "seed \(seed)")
      }
      motions += told.state.motions.count
      votes += told.state.voting.votes.count
    }
    #expect(motions > 20 && votes > 20)
  }

  /// Each kind of entry has as many as there are facts of which it tells.
  @Test(arguments: 0..<4) func nothingIsInThemWithoutAFact(_ batch: Int) throws {
    var compared: Set<Minutes.Kind> = []
    for seed in UInt64(4000 + batch * 15)..<UInt64(4015 + batch * 15) {
      let told = try Told(seed)
      for (kind, isTold) in Self.telling {
        let count = told.facts.count(where: isTold)
        #expect(told.count(kind) == count, "seed \(seed), \(kind)")
        if count > 0 { compared.insert(kind) }
      }
      let texts = told.entries.map { $0["text"]?.string ?? "" }
      for point in told.state.points.all where !point.text.isEmpty {
        #expect(texts.contains { $0.contains(point.text) }, "seed \(seed)")
      }
      for case let announced as Announced in told.facts {
        guard let text = announced.text else { continue }
        #expect(texts.contains { $0.contains(text) }, "seed \(seed)")
      }
      #expect(
        (told.json["topics"]?.array ?? [])
          == told.state.agenda.topics.map { .string($0.title) })
      #expect(told.json["presiding"]?.words == told.state.meeting.presiding ?? "")
    }
    #expect(compared.count > 10, "\(compared)")
  }

  /// Who is there at the end, unless times were entered later.
  @Test func whoIsThereAtTheEndIsInThem() throws {
    var compared = 0
    for seed in UInt64(5000)..<5060 {
      let told = try Told(seed)
      let minutes = try Minutes(told.session)
      guard let meeting = minutes.meetings.last, meeting.openedAt != nil,
        meeting.adjournedAt == nil
      else { continue }
      let moved = Set(
        told.facts.compactMap { fact -> String? in
          if let fact = fact as? AttendanceCorrected { return fact.code }
          return (fact as? Attended).flatMap { $0.at == nil ? nil : $0.code }
        })
      for row in meeting.attendance where !moved.contains(row.party.code) {
        guard let now = told.state.delegation(row.party.code)?.attendance, now != .notCalled else {
          continue
        }
        #expect(meeting.course(of: row).last?.attendance == now, "seed \(seed), \(row.party.code)")
        compared += 1
      }
    }
    #expect(compared > 50)
  }

  /// The facts of which each kind of entry tells, each with one entry. A roll and comings and goings
  /// sum up several facts.
  private static let telling: [(Minutes.Kind, @Sendable (any Fact) -> Bool)] = [
    (
      .meeting,
      {
        $0 is MeetingOpened || $0 is MeetingSuspended || $0 is MeetingResumed
          || $0 is MeetingAdjourned || $0 is ZoneChanged || $0 is DaisChanged
      }
    ),
    (
      .agenda,
      {
        $0 is TopicAdded || $0 is TopicRenamed || $0 is TopicMoved || $0 is TopicRemoved
          || $0 is TopicSet || $0 is TopicFinished
      }
    ),
    (
      .debate,
      {
        $0 is DebateClosed || $0 is DebateReopened || $0 is DebateAdjourned || $0 is VotingEnded
      }
    ),
    (
      .list,
      {
        $0 is ListOpened || $0 is ListClosed || $0 is ListDrawn || $0 is SpeakingTimeSet
          || $0 is Skipped
      }
    ),
    (.announcement, { ($0 as? Announced)?.text != nil }),
    (.interruption, { $0 is Interrupted || $0 is InterruptionEnded || $0 is WorldClockSet }),
    (
      .delegation,
      {
        $0 is DelegationAdded || $0 is DelegationRenamed || $0 is DelegationWithdrawn
          || $0 is SeatChanged || $0 is DelegatesChanged
      }
    ),
    (.point, { $0 is PointRaised || $0 is ChairRuled }),
    (.speech, { $0 is SpeechStarted || $0 is QuestionPut }),
    (.statement, { $0 is Said }),
    (.decision, { $0 is MotionDecided || $0 is MotionClosed }),
    (.caucus, { $0 is CaucusOpened || $0 is CaucusExtended || $0 is CaucusEnded }),
    (
      .vote,
      {
        $0 is VoteOpened || $0 is VoteIntended || $0 is ExplanationsAsked || $0 is FinalRoundOpened
          || $0 is VoteReconsidered
      }
    ),
  ]
}
