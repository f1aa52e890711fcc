import Catalogue
@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Whatever happens at a meeting, the minutes as JSON have every public fact that stands, and nothing
/// without a fact. What they are compared with is the state, which does not come from them.
struct RandomFactsTests {
  /// The minutes of a random meeting, read back.
  private struct Reported: Sendable {
    let seed: UInt64
    let session: Session
    let text: String
    let json: AnyJSON
    let entries: [AnyJSON]
    /// Those in effect.
    let records: [Record]

    var facts: [any Fact] { records.flatMap(\.facts) }

    init(_ seed: UInt64) throws {
      self.seed = seed
      session = try LivelyMeeting(seed).play.session
      text = try Minutes(session).rendered(as: .json)
      json = try AnyJSON(text)
      entries = (json["meetings"]?.array ?? []).flatMap { $0["entries"]?.array ?? [] }
      records = Array(session.history.records).standing
    }

    var state: State { session.state }

    /// The members of all entries that have them, in order.
    func all(_ key: String) -> [AnyJSON] { entries.compactMap { $0[key] } }

    func count(_ kind: Minutes.Kind) -> Int {
      entries.count { $0["kind"]?.string == kind.rawValue }
    }
  }

  private static let meetings = Result { try (0..<24).map { try Reported(6000 + $0) } }

  /// The words of a text that `LivelyMeeting` made up.
  private static func words(_ text: some Sequence<UInt8>) -> Set<String> {
    var words: Set<String> = []
    var word: [UInt8] = []
    for byte in text {
      if byte >= 0x30 && byte < 0x3A || byte | 0x20 >= 0x61 && byte | 0x20 < 0x7B {
        word.append(byte)
        continue
      }
      if word.count > 5, word.last == 0x78 {
        let text = String(decoding: word, as: UTF8.self)
        if ["once", "public", "secret"].contains(where: text.hasPrefix) { words.insert(text) }
      }
      word.removeAll(keepingCapacity: true)
    }
    return words
  }

  /// Each word that was said, moved, asked, announced or put to the vote is in the minutes if it
  /// stands, and no other word is in any of them.
  @Test func everyWordThatStandsIsInThemAndNoOther() throws {
    var (found, left) = (0, 0)
    for told in try Self.meetings.get() {
      let seed = told.seed
      let acts = try Self.words(in: told.records) { $0 is any Told }
      let standing = try Self.words(in: told.records) {
        FactRegistry.entries[type(of: $0).name]?.sort != .personal
      }
      let state = told.state
      // Words that were corrected are no longer in the state.
      let kept = Self.words(
        """
        \(Array(state.floor.statements)) \(Array(state.floor.questions)) \(Array(state.motions)) \
        \(Array(state.voting.votes)) \(Array(state.points.all)) \(state.agenda.topics) \
        \(state.meeting) \(state.roster.delegations)
        """.utf8)
      let wanted = acts.filter { $0.hasPrefix("once") || kept.contains($0) }
      let shown = Self.words(told.text.utf8)
      #expect(wanted.subtracting(shown).sorted() == [], "seed \(seed)")
      let all = try Self.words(in: Array(told.session.history.records)) { _ in true }
      // All of them take a second each, and a third of the meetings has all kinds of facts.
      let isInFull = seed.isMultiple(of: 3)
      for (name, text) in isInFull ? try Self.everything(told.session) : [("json", told.text)] {
        let shown = Self.words(text.utf8)
        #expect(shown.subtracting(standing).sorted() == [], "seed \(seed), \(name)")
      }
      found += wanted.count
      left += all.subtracting(standing).count
    }
    #expect(found > 50 && left > 50, "\(found) words stand, \(left) do not: too few to prove much")
  }

  /// The words of the records with such a fact.
  private static func words(
    in records: [Record], _ isIncluded: (any Fact) -> Bool
  ) throws -> Set<String> {
    try records.filter { $0.facts.contains(where: isIncluded) }
      .reduce(into: []) { $0.formUnion(words(try $1.encoded())) }
  }

  /// The minutes in each format, style and language.
  private static func everything(_ session: Session) throws -> [(name: String, text: String)] {
    var minutes = try Minutes(session)
    var all = Minutes.Format.allCases.map { ("\($0)", minutes.rendered(as: $0)) }
    for style in MinutesStyle.Name.allCases where style != .report {
      minutes.style = MinutesStyle(style)
      for format in Minutes.Format.allCases where format.isDocument {
        all.append(("\(style) \(format)", minutes.rendered(as: format)))
      }
    }
    for language in Language.allCases where language != .english {
      let minutes = try Minutes(session, in: language, isolating: true)
      all.append(("\(language)", minutes.rendered(as: .html)))
    }
    var page = ""
    try Minutes(session).writeOpenDocument(paper: ("", "")) { page += $0 }
    return all + [("word processor", page)]
  }

  private func cells(_ value: AnyJSON, _ keys: String...) -> [String] {
    keys.map { value[$0]?.words ?? "missing" }
  }

  private func sorted(_ rows: [[String]]) -> [[String]] {
    rows.sorted { $0.joined(separator: " ") < $1.joined(separator: " ") }
  }

  private func cell(_ number: Int?) -> String { number.map(String.init) ?? "" }

  @Test func everySpeechAndStatementIsInThem() throws {
    var compared = 0
    for told in try Self.meetings.get() {
      let seed = told.seed
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
    #expect(compared > 20, "\(compared) speeches")
  }

  @Test func everyMotionAndVoteIsInThem() throws {
    var (motions, votes) = (0, 0)
    for told in try Self.meetings.get() {
      let seed = told.seed
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
    #expect(motions > 20 && votes > 20, "\(motions) motions, \(votes) votes")
  }

  /// Each kind of entry has as many as there are facts of which it tells.
  @Test func nothingIsInThemWithoutAFact() throws {
    var compared: Set<Minutes.Kind> = []
    for told in try Self.meetings.get() {
      let seed = told.seed
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
    for told in try Self.meetings.get() {
      let seed = told.seed
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
    #expect(compared > 50, "\(compared) delegations")
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
    (
      .document,
      {
        $0 is DocumentSubmitted || $0 is DocumentReviewed || $0 is DocumentRevised
          || $0 is DocumentPromoted || $0 is DocumentsMerged || $0 is DocumentNumbered
          || $0 is DocumentNamesChanged || $0 is DocumentIntroduced || $0 is DocumentRead
          || $0 is ContradictionNoted || $0 is DocumentClosed || $0 is DivisionOrdered
          || $0 is DocumentsRanked || $0 is DocumentTexted || $0 is SilenceOpened
          || $0 is SilenceBroken || $0 is Dissociated || $0 is DocumentExecuted
      }
    ),
    (.point, { $0 is PointRaised || $0 is ChairRuled }),
    (.speech, { $0 is SpeechStarted || $0 is QuestionPut }),
    (.statement, { $0 is Said }),
    (
      .decision,
      {
        $0 is MotionDecided || $0 is MotionClosed || $0 is DocumentDecided || $0 is SymbolGiven
      }
    ),
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
