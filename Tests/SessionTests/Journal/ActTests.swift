import SessionFixtures
import Testing

@testable import Session

/// Undo and redo describe what they move, because the line alone is often not enough.
struct ActTests {
  @Test func undoSaysWhomItWasAbout() throws {
    var play = try Play.council()
    try play.run(["speakers add Ghana, Japan", "speakers skip"])
    #expect(try play.run("undo") == "Undone: Ghana passed over.")
    #expect(try play.run("redo") == "Redone: Ghana passed over.")
    for (line, words) in [
      ("speech start", "Japan given the floor"), ("speech pause", "Japan's clock paused"),
      ("speech resume", "Japan's clock resumed"),
      ("speech extend 15s", "Japan's speech extended by 15 seconds"),
      ("yield Brazil", "Japan's time yielded to Brazil"), ("speech end", "Brazil's speech ended"),
      ("speakers add Ghana, Malta, France", "Ghana, Malta and France added to the list"),
      ("motion unmod 5m by Malta second Ghana", "motion 1 made by Malta"),
      ("motion vote next 15 0", "motion 1 passed"), ("caucus end", "the caucus ended"),
      ("attend Japan, Malta absent", "Japan and Malta recorded as absent"),
      ("vote open \"Draft 1\" by placards", "the vote on Draft 1 opened"),
      ("vote by roll-call", "the method of voting changed to roll call"),
      ("timer 10m", "timer 1 started for 10 minutes"),
      ("timer 5m \"Break\"", "timer 2 (Break) started for 5 minutes"),
      ("vote cast Brazil no", "Brazil voted no"),
      ("vote cast rest yes", "12 delegations voted yes"),
      ("vote close", "the vote on Draft 1 closed"),
      ("meeting adjourn", "the meeting adjourned"),
    ] {
      try play.run(line)
      #expect(try play.run("undo") == "Undone: \(words).", "\(line)")
      #expect(try play.run("redo") == "Redone: \(words).", "\(line)")
    }
  }

  /// Every fact has its own wording, other than the line that was typed, unless it always
  /// accompanies another fact.
  @Test func everyFactHasWords() throws {
    let wordless = Set(FactRegistry.entries.filter { $0.value.words == nil }.keys)
    var seen: Set<String> = []
    for (start, script) in try Self.scripts() {
      var play = start
      for line in script {
        guard let record = expectRecord(play, line) else { continue }
        for fact in record.facts {
          let name = type(of: fact).name
          seen.insert(name)
          if wordless.contains(name) {
            // Undo takes back no moves; anything else it must have words for.
            let entries = record.facts.compactMap { FactRegistry.entries[type(of: $0).name] }
            #expect(
              entries.contains { $0.words != nil } || entries.allSatisfy { $0.sort == .move },
              "\(line): \(name)")
            continue
          }
          let alone = Record(sequence: 1, time: play.now, command: "", facts: [fact])
          #expect(!Act(alone, on: play.session.state).words.isEmpty, "\(name)")
        }
        try play.session.apply(record)
      }
    }
    // For a new fact, add a line below that produces it.
    let unseen = Set(FactRegistry.entries.keys).subtracting(seen).subtracting(wordless)
    #expect(unseen.isEmpty, "\(unseen.sorted())")
  }

  private func expectRecord(_ play: Play, _ line: String) -> Record? {
    do {
      return try play.session.perform(
        Command(line, for: play.session), at: play.now,
        with: Self.inputs
      ).record
    } catch {
      Issue.record("\(line): \(error)")
      return nil
    }
  }

  static let inputs = Inputs(
    lot: 5, zone: Zone(name: "Europe/Berlin", offset: 3600),
    file: "1. Urges all;\n2. Requests that lamps may burn;\n3. Decides to wait.\n")

  /// Lines that together produce every fact; each script has its own meeting.
  static func scripts() throws -> [(Play, [String])] {
    let crisis = try Committee(rules: "crisis", organ: .cabinet, members: 18).play()
    let rounds =
      #"{ "extends": "harvard", "name": "ours", "rollCall": { "finalRound": true } }"#
    let conditions = #"""
      { "extends": "harvard", "name": "ours",
        "voting": { "explanationSeconds": 30, "explanations": "requested" },
        "motions": [
          { "kind": "suspend", "leave": true },
          { "kind": "unmoderated", "agreement": "submitter" }
        ] }
      """#
    return [
      (
        try Committee(rules: conditions, members: 5).play(),
        [
          "motion suspend by D001", "motion leave next", "motion unmoderated 5m by D001",
          "motion agree 2 D002", "vote explanations D001, D002",
        ]
      ),
      (
        try Play(rules: "harvard"),
        [
          "meeting zone \"Europe/Berlin\"", "meeting open", "roll open", "attend all present",
          "roll close", "agenda add \"Third\"", "agenda rename 3 \"Fourth\"", "agenda move 3 2",
          "agenda remove 2", "agenda set 1", "announce \"Lunch\"", "speakers open",
          "speakers time 90s",
          "speakers add Ghana, Japan, Malta, France", "speakers remove Japan",
          "speakers draw", "speakers move Malta 1", "speakers move Ghana 2", "speakers skip",
          "delegation delegates Ghana \"Ana Lima; Bo\"", "speech start", "speech delegate Ana",
          "speech pause", "speech resume", "speech extend 15s", "yield questions",
          "speech question Japan \"Why?\"", "speech decline", "speech resume", "clock back 1s",
          "clock take 5s",
          "timer 10m \"Reading\"", "timer pause", "timer resume 1", "timer end",
          "speech end",
          "correct speech 1 by Japan", "said Japan \"so\"", "correct said 1 by Malta",
          "point order Ghana \"The list\"",
          "point order Ghana denied", "correct point 1 sustained", "correct question 1 by Malta",
          "motion moderated 10m 60s \"Water\" by Ghana",
          "motion unmoderated 5m by Japan", "motion second 1 Malta", "motion change 1 12m",
          "motion prefer 1", "correct motion 2 by Malta", "motion withdraw 2",
          "motion vote next 12 0",
          "caucus queue Ghana, Japan", "correct caucus \"Wells\"", "caucus end",
          "correct agenda 1 \"Right\"", "correct committee \"Right\"",
          "attend Malta absent at 10:00", "correct attend Malta at 09:55", "attend Malta present",
          "motion unmoderated 5m by Japan",
          "motion vote next 12 0", "caucus pause", "caucus resume", "caucus end",
          "note Ghana \"Well\"", "score Ghana 8", "snapshot \"here\"", "interrupt \"A storm\"",
          "interrupt end", "restore \"here\"", "undo", "redo", "dais presiding \"Ms. Okafor\"",
          "correct dais \"Ms. Okoro\"", "dais officer \"Rapporteur\" \"Mr. Tanaka\" of Japan",
          "dais officer \"Rapporteur\" \"\"", "heading place \"Boston\"",
          "dais ruling \"So it is\"", "delegation add \"Arctic Council\" code ARC observer",
          "delegation rename Malta \"Republic of Malta\"", "delegation withdraw Gabon",
          "delegation observer Malta as invited", "meeting suspend", "meeting resume",
          "speakers close", "motion close-debate by Ghana", "speech against Japan", "speech end",
          "motion vote next 12 0", "vote open \"Draft\" by placards", "vote by roll-call",
          "vote cast Ghana yes",
          "vote cancel", "vote open \"Draft\" by placards", "vote count 9 0 1", "vote close",
          "vote open \"Text\" by consensus", "vote object Ghana", "vote cancel", "voting end",
          "vote open \"Draft 2\" by roll-call", "vote cast all yes", "vote close",
          "vote intention 4 Ghana no", "correct vote 4 Ghana no", "meeting adjourn",
        ]
      ),
      (crisis, ["world clock 24"]),
      (
        try Play(rules: "harvard"),
        [
          "meeting open", "attend all present", "agenda set 1",
          "doc add working-paper \"Lamps\" by Ghana", "doc promote WP1.1",
          "doc sign 1.1 Japan, Malta", "doc add draft \"Bells\" by Japan", "doc merge 1.1 1.2",
          "doc number 1.1 R1", "doc return R1 \"no verbs\"", "doc revise R1", "doc approve R1",
          "doc revise R1 file \"lamps\"", "doc check R1", "doc export R1 \"r1.md\"",
          "doc introduce R1",
          "amend R1 strike 1 by Ghana friendly", "amend R1 words 2 \"may\" \"shall\" by Malta",
          "amend accept R1.1", "amend withdraw R1.2", "doc read R1", "doc show R1",
          "amend R1 strike 2 by Brazil signed Malta", "amend rank R1.3 1", "amend withdraw R1.3",
          "debate close",
          "motion divide R1 1 by Ghana", "motion vote next 12 0", "voting order R1",
          "doc contradicts R1 1.2", "vote open R1 by placards", "vote count 12 0 3", "vote close",
          "doc add communique \"To arms\" by Ghana", "doc adopt C1", "doc execute C1",
          "doc add press-statement \"Concern\"", "doc silence PS1 10m", "doc object PS1 China",
          "doc revise PS1", "doc silence PS1 10m", "doc agree PS1", "doc dissociate PS1 Japan",
          "doc add private-directive \"Sell\" by Malta", "doc execute PD1 \"Sold\"",
        ]
      ),
      (
        try Committee(rules: "crisis", members: 9).play(),
        ["attend D009 absent", "vote open \"Directive\" by roll-call", "attend D009 present"]
      ),
      (try Committee(rules: "crisis", members: 9).play(), ["agenda set 1", "debate close"]),
      (
        try RandomSequenceTests.play(0),
        ["meeting open", "attend all present", "agenda set 1", "question 1"]
      ),
      (
        crisis,
        [
          "vote open \"Joint\" by placards", "vote count 10 3", "vote partner \"Cabinet B\" 7 9",
        ]
      ),
      (
        try Committee(rules: rounds, members: 5).play(),
        ["vote open \"Draft\" by roll-call", "vote cast all yes", "vote round"]
      ),
      (
        try Committee(rules: "roberts", members: 21).play(),
        ["vote open \"Main motion\" by placards", "vote count 10 10", "vote chair yes"]
      ),
      (
        try Committee(rules: "harvard", members: 9).play(),
        [
          "agenda set 1", "motion close-debate by D001", "motion vote next 9 0",
          "motion acclamation \"Draft\" by D001", "motion object next D002",
        ]
      ),
    ]
  }
}
