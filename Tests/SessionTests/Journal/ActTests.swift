import FoundationEssentials
import Testing

@testable import Session

/// Undo and redo say what they move, in words: the line alone often does not.
struct ActTests {
  @Test func undoSaysWhomItWasAbout() throws {
    var play = try Play.council()
    try play.run(["speakers add Ghana, Japan", "speakers skip"])
    #expect(try play.run("undo") == "Undone: Ghana passed over.")
    #expect(try play.run("redo") == "Done again: Ghana passed over.")
    for (line, words) in [
      ("speech start", "Japan given the floor"), ("speech pause", "Japan's clock stopped"),
      ("speech resume", "Japan's clock started"),
      ("speech extend 15s", "Japan's speech extended by 15 seconds"),
      ("yield Brazil", "Japan's time yielded to Brazil"), ("speech end", "Brazil's speech ended"),
      ("speakers add Ghana, Malta, France", "Ghana, Malta and France put on the list"),
      ("motion unmod 5m by Malta second Ghana", "motion 1 made by Malta"),
      ("motion vote next 15 0", "motion 1 passed"), ("caucus end", "the caucus ended"),
      ("attend Japan, Malta absent", "Japan and Malta noted as absent"),
      ("vote open \"Draft 1\" by roll-call", "the vote on Draft 1 opened"),
      ("vote cast Brazil no", "the answer of Brazil, no"),
      ("vote cast rest yes", "the answer of 12 delegations, yes"),
      ("vote close", "the vote on Draft 1 closed"),
      ("meeting adjourn", "the meeting adjourned"),
    ] {
      try play.run(line)
      #expect(try play.run("undo") == "Undone: \(words).", "\(line)")
      #expect(try play.run("redo") == "Done again: \(words).", "\(line)")
    }
  }

  /// Whatever is done has words of its own.
  @Test func everyActHasWords() throws {
    for seed in 0..<60 {
      var lines = RandomLines(dice: Dice(UInt64(seed)))
      var play = try RandomSequenceTests.play(UInt64(seed))
      let opening = ["meeting open", "attend all present", "speakers open", "agenda set 1"]
      for step in 0..<40 {
        let line = step < opening.count ? opening[step] : lines.next()
        guard
          let record = try? play.session.perform(
            Command(line, for: play.session), at: play.now, lot: 5
          ).record
        else { continue }
        let isMove = record.facts.contains { $0 is Undone || $0 is Redone || $0 is Marked }
        if !isMove {
          let words = Act(record, on: play.session.state).words
          #expect(words != line && !words.isEmpty, "\(line)")
        }
        try play.session.apply(record)
      }
    }
  }

  /// A new fact is named in `Act`, or is here because it always comes with another.
  @Test func everyFactIsNamed() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let source = try String(
      contentsOfFile: "\(root)/Sources/Session/Journal/Act.swift", encoding: .utf8)
    let companions: [any Fact.Type] = [
      TopicFinished.self, DebateReopened.self, DebateAdjourned.self, CaucusOpened.self,
      CaucusExtended.self, VotingSpeakersSet.self, ImportantQuestionDeclared.self,
      RollCallOrdered.self, RulingOverturned.self, RulingUpheld.self, VoteReconsidered.self,
      Marked.self, Undone.self, Redone.self,
    ]
    for (name, type) in FactRegistry.types where !companions.contains(where: { $0.name == name }) {
      #expect(source.contains(" \(type)"), "\(name)")
    }
  }
}
