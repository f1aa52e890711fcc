import Testing

@testable import Texts

@Suite("Texts: advice about a draft")
struct AdviceTests {
  private let phrases = OpeningPhrases(
    preambular: ["Recalling", "Noting with regret", "Alarmed by", "Determining", "Acting under"],
    operative: ["Calls upon", "Decides", "Recommends", "Imposes"])

  private func advice(_ preambular: [Clause], _ operative: [Clause]) -> [String] {
    DraftText(preambular: preambular, operative: operative).advice(phrases: phrases).map(\.sentence)
  }

  private let recalling = Clause("Recalling lamps,")

  @Test("a good draft needs none")
  func good() {
    #expect(
      advice(
        [
          recalling, Clause("Deeply alarmed by the dark,[^1]"),
          Clause("Noting with regret:", subclauses: [Clause("oil,")]),
        ],
        [
          Clause("Calls upon keepers:", subclauses: [Clause("to meet, and"), Clause("to read;")]),
          Clause("Further recommends lamps;"), Clause("Decides “so.”"),
        ]) == [])
  }

  @Test("phrases")
  func openings() {
    #expect(
      advice(
        [Clause("Hearing lamps,"), Clause("Decides on oil,"), Clause("Urges more,")],
        [Clause("Recalling oil;"), Clause("Lights lamps;"), Clause("Welcoming lamps.")])
        == [
          #"Clause p1: "Hearing" is not in the list of preambular phrases."#,
          #"Clause p2: "Decides" is an operative phrase, but this is a preambular paragraph."#,
          #"Clause p3: "Urges" is an operative phrase, but this is a preambular paragraph."#,
          #"Clause 1: "Recalling" is a preambular phrase, but this is an operative clause."#,
          #"Clause 2: "Lights lamps" is not in the list of operative phrases."#,
          #"Clause 3: "Welcoming" is a preambular phrase, but this is an operative clause."#,
        ])
    #expect(
      DraftText(preambular: [recalling], operative: [Clause("Lights lamps.")])
        .advice(phrases: OpeningPhrases()) == [])
  }

  @Test("punctuation and numbers")
  func signs() {
    #expect(
      advice(
        [Clause("Recalling lamps")],
        [
          Clause("Calls upon keepers", subclauses: [Clause("to meet"), Clause("to read,")]),
          Clause("Decides.", label: Ordinal(4)), Clause("Decides;"),
        ])
        == [
          #"Clause p1: the end has no punctuation; expected ","."#,
          #"Clause 1: the end has no punctuation; expected ":" or ";" or ","."#,
          #"Clause 1.a: the end has no punctuation; expected "," or ";"."#,
          #"Clause 1.b: ends with ","; expected ";"."#,
          "Clause 4: numbered 4, although 2 would follow.",
          #"Clause 4: ends with "."; expected ";"."#,
          #"Clause 5: ends with ";"; expected "."."#,
        ])
    #expect(
      advice([], []) == ["The draft has no preamble.", "The draft has no operative clauses."])
  }

  @Test("measures under Articles 41 and 42 need a determination")
  func measures() {
    let clause = Clause("Imposes an arms embargo.")
    #expect(advice([recalling], [clause]).count == 1)
    #expect(
      advice([recalling], [Clause("Decides on measures under Article 41 of the Charter.")]).count
        == 1)
    #expect(advice([Clause("Acting under Chapter VII of the Charter,")], [clause]).count == 1)
    #expect(
      advice(
        [
          Clause("Determining that the dark is a threat to international peace,"),
          Clause("Acting under Chapter VII of the Charter,"),
        ], [clause]) == [])
    #expect(advice([recalling], [Clause("Recommends blockaded ports.")]) == [])
  }
}
