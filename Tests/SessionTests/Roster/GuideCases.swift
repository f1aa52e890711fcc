import Testing

@testable import Session

/// A background guide and what must be understood of it. All people and conferences are invented.
struct GuideCase: CustomTestStringConvertible {
  var title: String
  var text: String
  var committee: String?
  var body: String?
  /// Each topic's title, and its questions.
  var topics: [(String, [String])]
  /// The beginnings of what is reported or asked.
  var gap: String?
  var doubt: String?

  var testDescription: String { title }
}

let guideCases: [GuideCase] = [
  GuideCase(
    title: "a letter that mentions guides",
    text: """
      UNHRC

      Dear delegates,

      When I am not writing background guides on wars I like to build robots, and so on

      Topic A: Water

      Questions
      1. Who pays?
      """,
    committee: "UNHRC", body: "hrc", topics: [("Water", ["Who pays?"])]),
  GuideCase(
    title: "titles that end with a stop",
    text: """
      Committee: DISEC

      Topic A: The Promotion of Beneficial A.I.

      Questions
      1. Who pays?

      Topic B: Climate.

      Questions
      1. Who checks?
      """,
    committee: "DISEC", body: "unga-1",
    topics: [
      ("The Promotion of Beneficial A.I.", ["Who pays?"]), ("Climate", ["Who checks?"]),
    ]),
  GuideCase(
    title: "a cover in capitals over several lines, a framed number",
    text: """
      EXAMPLE MUN 2044

      UNITED NATIONS
      ENVIRONMENT
      PROGRAMME

      Background Guide

      ~ TOPIC 1 ~
      Lamps at Small Ports

      Discussion Questions
      1. Who lights them?
      2. Who pays?
      """,
    committee: "United Nations Environment Programme",
    topics: [("Lamps at Small Ports", ["Who lights them?", "Who pays?"])]),
  GuideCase(
    title: "only the second topic, a prefix at the end of a line",
    text: """
      Disarmament and International Security Committee (DISEC)

      Topic B: The Question of Non
      Self-Governing Territories

      Questions to consider
      1. Who decides?
      """,
    committee: "Disarmament and International Security Committee", body: "unga-1",
    topics: [("The Question of Non-Self-Governing Territories", ["Who decides?"])],
    gap: "There is a topic 2, but no topic 1."),
  GuideCase(
    title: "a research report",
    text: """
      Forum: Environment Commission
      Issue: Measures to keep small ports lit
      Student Officer: Ida Roe
      Position: Chair

      Guiding questions
      1. Which ports?
      """,
    committee: "Environment Commission",
    topics: [("Measures to keep small ports lit", ["Which ports?"])]),
  GuideCase(
    title: "two issues without numbers",
    text: """
      Forum: Security Council
      Issue: The situation at Lake Halver

      Questions
      1. Who patrols the lake?

      Issue: The question of river tolls

      Questions
      1. Who collects them?
      """,
    committee: "Security Council", body: "unsc",
    topics: [
      ("The situation at Lake Halver", ["Who patrols the lake?"]),
      ("The question of river tolls", ["Who collects them?"]),
    ]),
  GuideCase(
    title: "a long title over three lines, and its short form in the contents",
    text: """
      Springfield MUN
      Economic and Social Council

      Topic A: Financing Ferries ..... 3
      Topic B: Tides ..... 9

      Topic A: Financing Ferries in Archipelagos and on Inland
      Waters with Regard to the Needs of
      Island Schools

      Statement of the Problem

      Ferries cost money.

      Questions
      1. Who pays for ferries?

      Topic B: Tides
      """,
    committee: "Economic and Social Council", body: "ecosoc",
    topics: [
      (
        "Financing Ferries in Archipelagos and on Inland Waters with Regard to the Needs of Island "
          + "Schools", ["Who pays for ferries?"]
      ), ("Tides", []),
    ]),
  GuideCase(
    title: "hyphens at the ends of lines",
    text: """
      World Health Organization (WHO) Study Guide

      Topic 1: Regional Coop-
      eration on Long-
      term Care

      Long-term care is expensive, and cooperation is cheap.

      Topic 2: The Non-
      proliferation of Noise
      """,
    committee: "World Health Organization",
    topics: [
      ("Regional Cooperation on Long-term Care", []), ("The Non-proliferation of Noise", []),
    ]),
  GuideCase(
    title: "titles in capitals over two lines",
    text: """
      SOCHUM

      TOPIC A:
      THE RIGHTS OF
      LIGHTHOUSE KEEPERS

      INTRODUCTION

      They keep watch.

      TOPIC B:
      SCHOOLS ON
      BARGES
      """,
    committee: "SOCHUM", body: "unga-3",
    topics: [("THE RIGHTS OF LIGHTHOUSE KEEPERS", []), ("SCHOOLS ON BARGES", [])]),
  GuideCase(
    title: "a conference's name on the line of the guide is no committee",
    text: """
      Halver MUN 2043 Background Guide

      The Council of Lake Towns

      Topic: "Fair Tolls"

      Questions a Resolution Must Answer
      • Who pays the tolls?
      • Who spends them?
      """,
    committee: "The Council of Lake Towns",
    topics: [("Fair Tolls", ["Who pays the tolls?", "Who spends them?"])]),
  GuideCase(
    title: "agenda items in words, an abbreviation alone",
    text: """
      UNESCO

      Agenda Item One: Reading Rooms
      Agenda Item Two: Old Maps

      Agenda Item One: Reading Rooms

      Key questions
      1. Who reads?
      Agenda Item Two: Old Maps

      Key questions
      1. Who draws?
      """,
    committee: "UNESCO",
    topics: [("Reading Rooms", ["Who reads?"]), ("Old Maps", ["Who draws?"])]),
  GuideCase(
    title: "the question of, without a number",
    text: """
      Special Political and Decolonization Committee

      The Question of the Halver Islands

      The islands lie in a lake.

      Questions to consider
      1. Who lives there?
      """,
    committee: "Special Political and Decolonization Committee", body: "unga-4",
    topics: [("The Question of the Halver Islands", ["Who lives there?"])]),
  GuideCase(
    title: "questions above the topics are said to be left out",
    text: """
      Committee: Historical Cabinet

      Questions
      1. Have you read the rules?

      Topic A: Bridges

      Questions
      1. Where?
      """,
    committee: "Historical Cabinet", topics: [("Bridges", ["Where?"])],
    gap: "Above the first topic, left out: 1 question, such as \"Have you read the rules?\"."),
  GuideCase(
    title: "a line below the title that may belong to it is asked about",
    text: """
      Committee: DISEC

      Topic A: Mines
      Bells and Whistles

      They are loud.
      """,
    committee: "DISEC", body: "unga-1", topics: [("Mines", [])],
    doubt: "the title \"Mines\" may go on with \"Bells and Whistles\""),
  GuideCase(
    title: "two titles of one number are asked about",
    text: """
      Committee: DISEC

      Topic A: Mines

      Topic A: Whistles

      Topic B: Bells
      """,
    committee: "DISEC", body: "unga-1", topics: [("Whistles", []), ("Bells", [])],
    doubt: "topic 1 is \"Whistles\" and \"Mines\""),
  GuideCase(
    title: "numbered sections without a committee are asked about",
    text: """
      # On Rivers

      I. How they rise

      Slowly.

      II. Where they go
      """,
    committee: nil, topics: [("How they rise", []), ("Where they go", [])],
    doubt: "the text names no committee"),
]
