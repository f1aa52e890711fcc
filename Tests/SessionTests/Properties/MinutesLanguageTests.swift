import SessionFixtures
import Testing

@testable import Catalogue
@testable import Phrases
@testable import Session

/// Minutes in another language are wholly in it.
struct MinutesLanguageTests {
  private struct Told {
    var english: [String] = []
    var translated: [String] = []
    var facts: Set<String> = []
    /// The words that were typed, and names.
    var typed: Set<Substring> = []
  }

  /// Acts that only accompany others, or that the scripts undo.
  private func accompanying(_ state: State) -> [any Fact] {
    let topic = state.agenda.topics.first?.id ?? 0
    let motion = state.motions.isEmpty ? nil : 1
    return [
      TopicFinished(topic: topic), DebateReopened(), DebateAdjourned(topic: topic),
      DebateAdjourned(topic: 0), MotionResumed(number: 1),
      VotingSpeakersSet(each: 2, milliseconds: 60_000),
      ImportantQuestionDeclared(topic: topic), RollCallOrdered(), ChairRuled(text: "1-1"),
      RulingUpheld(), RulingOverturned(ruling: ChairRuling(words: "1-1", motion: motion)),
      VoteReconsidered(number: 1), Interrupted(text: "1-1"), InterruptionEnded(),
      CaucusExtended(milliseconds: 60_000),
    ]
  }

  private func told(_ language: Language) throws -> Told {
    var told = Told()
    for (start, script) in try ActTests.scripts() {
      var play = start
      for line in script {
        let ruling = try play.session.perform(
          Command(line, for: play.session), at: play.now,
          with: ActTests.inputs)
        try play.session.apply(ruling.record)
      }
      var records = Array(play.session.history.records).standing
      let last = records.last
      records.append(
        Record(
          sequence: (last?.sequence ?? 0) + 1, time: play.now, command: "",
          facts: accompanying(play.session.state)))
      let setup = play.session.setup
      func entries(_ language: Language) throws -> [String] {
        var texts: [String] = []
        let minutes = try Minutes(setup, StandingRecords(records), in: language)
        try minutes.forEachEntry { texts.append(minutes.text(of: $1).plain) }
        return texts + minutes.unfinished.map(\.text)
      }
      told.english += try entries(.english)
      told.translated += try entries(language)
      told.facts.formUnion(records.flatMap(\.facts).map { type(of: $0).name })
      let typed =
        script + setup.roster.map(\.name) + setup.topics.map(\.title)
        + [setup.rules.title, "UTC Republic of S RES PRST SC"] + setup.rules.motions.map(\.title)
      told.typed.formUnion(typed.flatMap { $0.split { !$0.isLetter } })
    }
    return told
  }

  @Test(arguments: Language.allCases.filter { $0 != .english })
  func everyActIsToldInIt(_ language: Language) throws {
    let told = try told(language)
    let acts = FactRegistry.entries.filter { $0.value.sort == .act }.keys
    // For a new act, let a script of `ActTests` produce it.
    let unseen = Set(acts).subtracting(told.facts)
    #expect(unseen.isEmpty, "\(unseen.sorted())")
    #expect(told.translated.count == told.english.count)
    for (text, english) in zip(told.translated, told.english) {
      #expect(text != english, "\(text)")
      #expect(!text.contains { "{}|#".contains($0) }, "\(text)")
      guard [.russian, .arabic, .chinese].contains(language) else { continue }
      let left = text.split { !$0.isLetter }.filter { word in
        word.allSatisfy(\.isASCII) && !told.typed.contains(word)
      }
      #expect(left.isEmpty, "\(left) in \(text)")
    }
  }
}
