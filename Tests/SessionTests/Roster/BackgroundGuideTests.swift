@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

@Suite("Catalogue: background guides")
struct CatalogueBackgroundGuideTests {
  private let council = """
    United Nations Security Council (UNSC) Background Guide

    - I. Keeping the Peace at Sea
    - II. Threats from Above:Drones over Cities

    The Council met in 1946. Was that long ago?¹

    I. Keeping the Peace at Sea

    Statement of the Issue:

    Ships sail. Who guards them?

    ¹ "A footnote that asks?" Press, 2021.

    Questions:

    - 1. How can fleets of several states
    work side by side?²
    - 2. Piracy moves along coasts. Does it follow trade?12 Which
    states should answer, and

    7

    ² Another footnote, with a question mark?

    with what ships?
    - 3. Should a patrol be allowed to search?

    References

    - 1. "Is this a question?" No, a source?

    II. Threats from Above: Drones over Cities

    History:

    Long.

    Questions:

    - 1. Who may fly?

    References
    """

  @Test("committee, body, topics and whole questions")
  func whole() {
    let guide = BackgroundGuide(council)
    #expect(guide.committee == "United Nations Security Council")
    #expect(guide.body == "unsc")
    #expect(
      guide.topics == [
        Topic(
          title: "Keeping the Peace at Sea",
          questions: [
            "How can fleets of several states work side by side?",
            "Piracy moves along coasts. Does it follow trade? Which states should answer, and "
              + "with what ships?",
            "Should a patrol be allowed to search?",
          ]),
        Topic(title: "Threats from Above: Drones over Cities", questions: ["Who may fly?"]),
      ])
  }

  @Test("guides as conferences write them", arguments: guideCases + moreGuideCases)
  func cases(guide: GuideCase) {
    let read = BackgroundGuide(guide.text)
    #expect(read.committee == guide.committee)
    #expect(read.body == guide.body)
    #expect(read.topics == guide.topics.map { Topic(title: $0.0, questions: $0.1) })
    #expect(read.gaps.count == (guide.gap == nil ? 0 : 1))
    #expect(read.gaps.first?.hasPrefix(guide.gap ?? "") != false, "\(read.gaps)")
    #expect(read.doubts.count == (guide.doubt == nil ? 0 : 1))
    #expect(read.doubts.first?.hasPrefix(guide.doubt ?? "") != false, "\(read.doubts)")
  }

  @Test("several guides of one committee are one, and of two are asked about")
  func several() {
    var guide = BackgroundGuide("Committee: DISEC\n\nTopic A: Mines\n\nQuestions\n1. Whose?\n")
    guide.add(
      BackgroundGuide(
        "Committee: First Committee\n\nTopic B: Bells\n\nTopic A: Mines\n\nQuestions\n1. Where?\n"))
    #expect(
      guide.topics == [
        Topic(title: "Mines", questions: ["Whose?", "Where?"]), Topic(title: "Bells"),
      ])
    #expect(guide.committee == "DISEC" && guide.allDoubts.isEmpty)
    guide.add(BackgroundGuide("Committee: SOCHUM\n\nTopic A: Schools\n"))
    #expect(guide.allDoubts == ["the guides are of several committees: DISEC and SOCHUM"])
    #expect(
      guide.topics(titled: ["bells", "MINES", "New"]).map(\.questions)
        == [[], ["Whose?", "Where?"], []])
  }

  @Test("what was found and not found is reported")
  func findings() {
    #expect(
      BackgroundGuide(
        "Committee: DISEC\n\nTopic A: Mines\n\nQuestions\n1. Whose?\n\nTopic B: Bells\n"
      )
      .findings == [
        "Committee: DISEC (unga-1).", "Topic 1: Mines (1 question)",
        "Topic 2: Bells (no questions found)",
      ])
    #expect(
      BackgroundGuide("Committee: Lamps\n").findings
        == ["Committee: Lamps.", "Topics: none found; name them."])
    let likely = BackgroundGuide("The General Assembly,\n\nGuided by lamps,\n\n1. Notes them;\n")
    #expect(
      likely.doubts
        == ["\"The General Assembly\" may not be a committee, because the text has no topics"])
    for text in ["Dear friends,\nwe met at the council yesterday.\n", "Shopping\n- 1 lamp\n"] {
      #expect(BackgroundGuide(text).isEmpty, "\(BackgroundGuide(text))")
    }
  }

  @Test("line ends make no difference")
  func lineEnds() {
    let windows = BackgroundGuide(
      council.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
    #expect(windows == BackgroundGuide(council))
    let old = BackgroundGuide(
      council.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r"))
    #expect(old == BackgroundGuide(council))
  }

  @Test("topics by letter, running heads, questions without numbers")
  func letters() {
    let guide = BackgroundGuide(
      """
      # Springfield Model UN
      Committee: General Assembly First Committee (DISEC)

      Topic A: Old Mines
      Topic B – New Ones

      ## Topic A: Old Mines
      I. Introduction
      Mines lie about.
      ### Guiding Questions
      Who clears them?
      Who pays for it, and
      until when?

      Topic B
      New Ones
      II. Past actions
      **Questions a resolution must answer**

      Questions to consider
      a word first.
      • Are they banned?
      • Where?

      Topic B - New Ones
      Works Cited
      • Doe, J. "Why?" 2020.
      """)
    #expect(guide.committee == "General Assembly First Committee")
    #expect(guide.body == "unga-1")
    #expect(
      guide.topics == [
        Topic(
          title: "Old Mines", questions: ["Who clears them?", "Who pays for it, and until when?"]),
        Topic(title: "New Ones", questions: ["Are they banned?", "Where?"]),
      ])
  }

  @Test("a text that is not a guide proposes no committee and no questions")
  func module() {
    let guide = BackgroundGuide(
      """
      # MODULE 9
      A NOTE ON RIVERS
      This text reflects only the author, and no Commission is to blame.
      ## Content
      <b>I.</b>\t<b>Introduction .....</b>\t<b>3</b>
      <b>II.</b>\t<b>Ways of water .....</b>\t<b>4</b>
      2.1. UN security council ..... 5
      <b>III.</b>\t<b>Summary.....</b>\t<b>9</b>
      ## I. Introduction
      Rivers flow. Do they? They do.
      ## II. Ways of water
      <sup>1</sup> <https://example.org/?q=1>
      1. First they rise.
      ## III. Summary
      """)
    #expect(guide.committee == nil)
    #expect(guide.body == nil)
    #expect(guide.topics == [Topic(title: "Ways of water")])
  }

  @Test(
    "an empty text proposes nothing",
    arguments: [
      "", "\n\n", "?", "I.", "Topic A:", "Questions:\n1. Who?", "Questions", "<<<>>>", "<sup>",
      "1.",
      "....................", "I. II. III.", "\u{202E}", "Committee:", "Background Guide",
    ])
  func nothing(text: String) {
    let guide = BackgroundGuide(text)
    #expect(guide.committee == nil)
    #expect(guide.topics.isEmpty)
  }

  @Test("no text crashes it")
  func anything() {
    var random = CatalogueRandom()
    let parts = [
      "I. ", "II.", "Topic A", ":", "Questions", "?", "1. ", "[1]", "<sup>", ">", "....", "…", "#",
      "- ", "\n", "\r\n", " ", "word", "²", "-", "Committee:", "(", ")", "Council",
    ]
    for _ in 0..<200 {
      let text = (0..<40).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      for topic in BackgroundGuide(text).topics {
        #expect(!topic.title.isEmpty && topic.questions.allSatisfy { !$0.isEmpty })
      }
    }
  }

  @Test(
    "bodies are recognized only where they are certain",
    arguments: [
      ("The Security Council", "unsc"), ("Historical Security Council 1962", "unsc"),
      ("SOCHUM", "unga-3"), ("UN General Assembly", "unga"), ("Sixth Committee (Legal)", "unga-6"),
      ("Sixth Committee (SOCHUM)", nil),
      ("Legal Committee", "unga-6"), ("Human Rights Council", "hrc"), ("Cabinet of Ministers", nil),
      ("Security Council Committee on Counter-Terrorism", nil), ("2023", nil),
    ])
  func bodies(name: String, body: String?) {
    #expect(GuideCommittee.body(name) == body)
  }
}
