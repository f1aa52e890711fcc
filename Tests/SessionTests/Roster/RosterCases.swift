@testable import Catalogue
import Testing

@testable import Session

/// A roster as conferences write them, and what must come of it.
struct RosterCase: CustomTestStringConvertible {
  var title: String
  var text: String
  /// A delegation each: its code, a mark for other seats (`o` observer, `n` NGO, `i` invited,
  /// `b` briefer) and its people: `VAT o: Ana Vella, Bo Li`.
  var seats: [String]
  /// The columns said to be ignored.
  var ignored: [String] = []
  /// What the chair is asked, by its beginning; empty if everything is certain.
  var doubt = ""
  var committee: String?

  var testDescription: String { title }

  static func seat(_ delegation: Delegation) -> String {
    let marks: [Guest: String] = [.organisation: " n", .invited: " i", .briefer: " b"]
    let mark =
      delegation.guest.flatMap { marks[$0] } ?? (delegation.seat == .observer ? " o" : "")
    let people = delegation.delegates.joined(separator: ", ")
    return delegation.code + mark + (people.isEmpty ? "" : ": \(people)")
  }

  /// Five seats with a delegate each.
  static let five = [
    "FRA: Ida Roe", "PRK: Paul Okoro", "PRT: Zoë Lind", "CIV: Ines Muñoz", "JOR: Max Ødegård",
  ]
  /// The same with two delegates each.
  static let pairs = [
    "FRA: Ida Roe, Tom Ash", "PRK: Paul Okoro, Kim Ash", "PRT: Zoë Lind, Lee Ash",
    "CIV: Ines Muñoz, Ann Ash", "JOR: Max Ødegård, Ray Ash",
  ]
}

/// Shapes of tables: what stands where.
let rosterTables: [RosterCase] = [
  RosterCase(
    title: "the country as a position, the person as the name",
    text: """
      School,Committee,Position,Name\r
      Hill School,SPECPOL,France,Ida Roe\r
      Lake School,SPECPOL,Democratic People's Republic of Korea,Paul Okoro\r
      Hill School,SPECPOL,Portugal,Zoë Lind\r
      Lake School,SPECPOL,Côte d’Ivoire,Ines Muñoz\r
      Hill School,SPECPOL,Jordan,Max Ødegård\r
      """, seats: RosterCase.five, ignored: ["\"School\"", "\"Committee\""]),
  RosterCase(
    title: "country, delegate, school",
    text: """
      Country,Delegate,School
      France,Ida Roe,Hill
      DPRK,Paul Okoro,Lake
      Portugal,Zoë Lind,Hill
      Ivory Coast,Ines Muñoz,Lake
      Jordan,Max Ødegård,Hill
      """, seats: RosterCase.five, ignored: ["\"School\""]),
  RosterCase(
    title: "the person before the country",
    text: """
      Delegate;Country
      Ida Roe;France
      Paul Okoro;North Korea
      Zoë Lind;Portugal
      Ines Muñoz;Cote d'Ivoire
      Max Ødegård;Jordan
      """, seats: RosterCase.five),
  RosterCase(
    title: "two delegates in a cell of two lines",
    text: """
      name,delegates
      France,"Ida Roe
      Tom Ash"
      DPRK,"Paul Okoro
      Kim Ash"
      Portugal,"Zoë Lind
      Lee Ash"
      Côte d'Ivoire,"Ines Muñoz
      Ann Ash"
      Jordan,"Max Ødegård
      Ray Ash"
      """, seats: RosterCase.pairs),
  RosterCase(
    title: "two delegates on two rows",
    text: """
      name,delegates
      France,Ida Roe
      DPRK,Paul Okoro
      Portugal,Zoë Lind
      Côte d'Ivoire,Ines Muñoz
      Jordan,Max Ødegård
      Jordan,Ray Ash
      FRANCE,Tom Ash
      North Korea,Kim Ash
      Portugal,Lee Ash
      Ivory Coast,Ann Ash
      """, seats: RosterCase.pairs),
  RosterCase(
    title: "two delegates under a merged cell",
    text: """
      Country\tDelegate
      France\tIda Roe
      \tTom Ash
      DPRK\tPaul Okoro
      \tKim Ash
      Portugal\tZoë Lind
      \tLee Ash
      Côte d'Ivoire\tInes Muñoz
      \tAnn Ash
      Jordan\tMax Ødegård
      \tRay Ash
      """, seats: RosterCase.pairs),
  RosterCase(
    title: "two delegates in two columns",
    text: """
      Country,Delegate 1,Delegate 2
      France,Ida Roe,Tom Ash
      DPRK,Paul Okoro,Kim Ash
      Portugal,Zoë Lind,Lee Ash
      Côte d'Ivoire,Ines Muñoz,Ann Ash
      Jordan,Max Ødegård,Ray Ash
      """, seats: RosterCase.pairs),
  RosterCase(
    title: "two delegates in first and last names",
    text: """
      Country,Delegate 1 First Name,Delegate 1 Last Name,Delegate 2 First Name,Delegate 2 Last Name
      France,Ida,Roe,Tom,Ash
      Jordan,Max,Ødegård,Ray,Ash
      """, seats: ["FRA: Ida Roe, Tom Ash", "JOR: Max Ødegård, Ray Ash"]),
  RosterCase(
    title: "several people in a cell",
    text: """
      Country;Delegates
      France;Ida Roe / Tom Ash
      Ghana;Ida Roe & Tom Ash
      Malta;Ida Roe and Tom Ash
      Italy;Ida Roe, Tom Ash
      Chad;"Ash, Tom"
      Peru;-
      """,
    seats: [
      "FRA: Ida Roe, Tom Ash", "GHA: Ida Roe, Tom Ash", "MLT: Ida Roe, Tom Ash",
      "ITA: Ida Roe, Tom Ash", "TCD: Ash, Tom", "PER",
    ]),
  RosterCase(
    title: "people named like countries",
    text: "Name,Country\nJordan Lee,France\nChad,Ghana\nGeorgia Ash,Malta\n",
    seats: ["FRA: Jordan Lee", "GHA: Chad", "MLT: Georgia Ash"]),
  RosterCase(
    title: "a title above the columns",
    text: "SPECPOL attendance,,,\n,,,\nname,delegates,,\nFrance,Ida Roe,,\nJordan,Max Ødegård,,\n",
    seats: ["FRA: Ida Roe", "JOR: Max Ødegård"]),
  RosterCase(
    title: "two titles, a number, an empty column and totals",
    text: """
      Lake MUN 2026,,,,
      Fourth Committee,,,,
      #,Country,,Delegate,Paid
      1,France,,Ida Roe,yes
      2,Jordan,,Max Ødegård,no
      Total: 2,,,,
      """, seats: ["FRA: Ida Roe", "JOR: Max Ødegård"], ignored: ["\"#\"", "\"Paid\""]),
  RosterCase(
    title: "the header again after a page break",
    text: "Country,Delegate\nFrance,Ida Roe\nCountry,Delegate\nJordan,Max Ødegård\n",
    seats: ["FRA: Ida Roe", "JOR: Max Ødegård"]),
  RosterCase(
    title: "headings of a form",
    text: """
      Timestamp,Your full name,Email address,Please choose your country
      2026-01-02,Ida Roe,i@example.org,France
      2026-01-03,Max Ødegård,m@example.org,Jordan
      """, seats: ["FRA: Ida Roe", "JOR: Max Ødegård"],
    ignored: ["\"Timestamp\"", "\"Email address\""]),
  RosterCase(
    title: "countries under a heading that is not known",
    text: "Wer,Name\nKosovo,Ida Roe\nFrance,Ida Roe\nGhana,Bo Li\nMalta,Ed Poe\nPeru,Al Fox\n",
    seats: ["KOS: Ida Roe", "FRA: Ida Roe", "GHA: Bo Li", "MLT: Ed Poe", "PER: Al Fox"]
  ),
  RosterCase(
    title: "one committee of several",
    text: """
      Committee,Country,Delegate
      SPECPOL,France,Ida Roe
      DISEC,Ghana,Bo Li
      ,Malta,Ed Poe
      SPECPOL,Jordan,Max Ødegård
      """, seats: ["GHA: Bo Li", "MLT: Ed Poe"], committee: "disec"),
  RosterCase(
    title: "one committee by another of its names",
    text: "Committee,Country\nFirst Committee,France\nThird Committee,Ghana\n",
    seats: ["GHA"], committee: "SOCHUM"),
  RosterCase(
    title: "a cabinet: portfolios and people",
    text:
      "Portfolio,Delegate,Email\nMinister of War,Ida Roe,i@example.org\nAdmiral,Bo Li,b@example.org\n",
    seats: ["MOW: Ida Roe", "ADM: Bo Li"], ignored: ["\"Email\""]),
  RosterCase(
    title: "characters with codes",
    text: "code,name,veto\nFIN,Minister of Finance,x\nCHN,Chancellor,\n", seats: ["FIN", "CHN"]),
  RosterCase(
    title: "a weight is ignored, and that is said", text: "name,weight\nFrance,65\nMalta,1\n",
    seats: ["FRA", "MLT"], ignored: ["\"weight\""]),
  RosterCase(
    title: "ISO codes beside names",
    text: "ISO2,ISO3,Country\nFR,FRA,La belle France\nGH,GHA,Ghana\n", seats: ["FRA", "GHA"]),
  RosterCase(
    title: "alpha-2 codes", text: "code\nFR\nGH\nAU\n", seats: ["FRA", "GHA", "AUS"]),
  RosterCase(
    title: "a Markdown table",
    text: """
      # Fourth Committee

      | Country | Delegates     | School |
      |:--------|:-------------:|-------:|
      | **France** | Ida Roe<br>Tom Ash | Hill |
      | Jordan  | Max Ødegård   | Lake \\| Sea |

      That is all.
      """, seats: ["FRA: Ida Roe, Tom Ash", "JOR: Max Ødegård"], ignored: ["\"School\""]),
  RosterCase(
    title: "bars without a rule",
    text: "Country | Delegate\nFrance | Ida Roe\nJordan | Max Ødegård\n",
    seats: ["FRA: Ida Roe", "JOR: Max Ødegård"]),
  RosterCase(
    title: "CR line ends and tabs",
    text: "Country\tDelegate\rFrance\tIda Roe\rJordan\tMax Ødegård\r",
    seats: ["FRA: Ida Roe", "JOR: Max Ødegård"]),
]

/// Languages and words of other kinds.
let rosterWordings: [RosterCase] = [
  RosterCase(
    title: "German", text: "Land;Vorname;Nachname;Schule\nFrance;Ida;Roe;Hill\nGhana;Bo;Li;Lake\n",
    seats: ["FRA: Ida Roe", "GHA: Bo Li"], ignored: ["\"Schule\""]),
  RosterCase(
    title: "German, a name and a first name",
    text: "Name;Vorname;Delegation\nRoe;Ida;France\nLi;Bo;Ghana\n",
    seats: ["FRA: Ida Roe", "GHA: Bo Li"]),
  RosterCase(
    title: "French", text: "Pays;Nom;Prénom;Établissement\nFrance;Roe;Ida;Lac\nSuisse;Li;Bo;Mer\n",
    seats: ["FRA: Ida Roe", "CHE: Bo Li"], ignored: ["\"Établissement\""]),
  RosterCase(
    title: "Spanish",
    text: "País,Nombre,Apellidos,Escuela\nFrancia,Ida,Roe,Lago\nSuiza,Bo,Li,Mar\n",
    seats: ["FRA: Ida Roe", "CHE: Bo Li"], ignored: ["\"Escuela\""]),
  RosterCase(
    title: "French seats",
    text: "Délégation,Statut\nFrance,Membre\nSaint-Siège,Observateur permanent\n",
    seats: ["FRA", "VAT o"]),
  RosterCase(
    title: "German vetoes", text: "Delegation,Vetorecht\nFrance,ja\nGhana,nein\n",
    seats: ["FRA", "GHA"]),
  RosterCase(
    title: "words for seats",
    text:
      "name,seat\nGhana,Voting Member\nHoly See,Permanent Observer\nOxfam,NGO\nPalestine,Observer State\n",
    seats: ["GHA", "VAT o", "OXF n", "PSE o"]),
  RosterCase(
    title: "more words for seats",
    text: "Country,Status\nGhana,Full member\nMalta,guest\nAnn Usher,expert\nPeru,non-voting\n",
    seats: ["GHA", "MLT i", "AUSH b", "PER o"]),
  RosterCase(
    title: "a status that is no seat",
    text: "Country,Status\nGhana,Confirmed\nMalta,Waiting list\n",
    seats: ["GHA", "MLT"], ignored: ["\"Status\""]),
  RosterCase(
    title: "capitals",
    text: "NAME,SEAT\nGHANA,Member\nHOLY SEE,Observer\nPALESTINE,\nEUROPEAN UNION,\n",
    seats: ["GHA", "VAT o", "PSE o", "EU o"]),
  RosterCase(
    title: "organisations are observers", text: "name\nEU\nNATO\nPeru\nGhana\n",
    seats: ["EU o", "NATO o", "PER", "GHA"]),
  RosterCase(
    title: "made codes", text: "name\nGuinea-Bisáu\nUnited Kingdom\n", seats: ["GNB", "GBR"]),
  RosterCase(
    title: "a name like a country's", text: "name\nRepublic of Kosovo\nRepublic of Korea\n",
    seats: ["ROKO", "KOR"]),
  RosterCase(
    title: "names in other languages", text: "name\nRoyaume-Uni\nRusia\nÉtats-Unis\n中国\n",
    seats: ["GBR", "RUS", "USA", "CHN"]),
  RosterCase(
    title: "names in languages that the room does not show",
    text: "Land\nDeutschland\nCosta d’Avorio\nZuid-Korea\nGüney Afrika\nTchéquia\nRDC\n英國\n",
    seats: ["DEU", "CIV", "KOR", "ZAF", "CZE", "COD", "GBR"]),
  RosterCase(
    title: "what stands around a name, but not within",
    text: """
      Country
      🇫🇷 France
      Team 🇫🇷 end
      Delegation of the United Kingdom
      Delegate of Malta
      Ghana (GHA)
      Holy See (observer)
      Peru*
      JOR - Jordan
      "Korea, Republic of"
      """, seats: ["FRA", "TE", "GBR", "MLT", "GHA", "VAT o", "PER", "JOR", "KOR"]),
  RosterCase(title: "a name of flags only", text: "name\n🇯🇵🇲🇹\nGhana\n", seats: ["D", "GHA"]),
  RosterCase(
    title: "codes as names", text: "Country,Delegate\nFRA,Ida Roe\nGH,Bo Li\nUSA,Ed Poe\n",
    seats: ["FRA: Ida Roe", "GHA: Bo Li", "USA: Ed Poe"]),
]

/// Lists of names, and tables without column names.
let rosterLists: [RosterCase] = [
  RosterCase(
    title: "a name on each line",
    text: "France\nDemocratic People's Republic of Korea\nPortugal\nJordan",
    seats: ["FRA", "PRK", "PRT", "JOR"]),
  RosterCase(
    title: "a heading on a list", text: "Country\nFrance\nJordan\n", seats: ["FRA", "JOR"]),
  RosterCase(
    title: "a heading in Spanish", text: "Países:\r\nFrancia\r\nJordania\r\n",
    seats: ["FRA", "JOR"]),
  RosterCase(
    title: "bullets, numbers and check boxes",
    text: "- [x] France\n- [ ] Jordan\n* Ghana\n• Malta\n5. Peru\n6) Chad\n",
    seats: ["FRA", "JOR", "GHA", "MLT", "PER", "TCD"]),
  RosterCase(
    title: "commas inside names",
    text: "France\nKorea, Republic of\nJordan\nBolivia (Plurinational State of)\n",
    seats: ["FRA", "KOR", "JOR", "BOL"]),
  RosterCase(
    title: "names on one line", text: "France, Jordan, Malta", seats: ["FRA", "JOR", "MLT"]),
  RosterCase(
    title: "names on lines, several on each", text: "France, Jordan\nMalta, Peru\n",
    seats: ["FRA", "JOR", "MLT", "PER"]),
  RosterCase(title: "codes alone", text: "FR\nGH\nAU\n", seats: ["FRA", "GHA", "AUS"]),
  RosterCase(
    title: "offices that sound like column names",
    text: "Secretary of State\nHead of State\nParty Chair\n", seats: ["SOS", "HOS", "PC"]),
  RosterCase(
    title: "a committee on top of its list", text: "DISEC\nFrance\nJordan\nMalta\nPeru\n",
    seats: ["FRA", "JOR", "MLT", "PER"]),
  RosterCase(
    title: "a title that may be a delegation",
    text: "Lake MUN 2026\nFrance\nJordan\nMalta\nPeru\nGhana\n",
    seats: ["LM2", "FRA", "JOR", "MLT", "PER", "GHA"],
    doubt: "line 1, \"Lake MUN 2026\", is not a country as the other lines are"),
  RosterCase(
    title: "no column names", text: "France,Ida Roe,Hill 1\nJordan,Max Ødegård,Lake 2\n",
    seats: ["FRA: Ida Roe", "JOR: Max Ødegård"], ignored: ["column 3"],
    doubt: "the columns have no names"),
  RosterCase(
    title: "no column names, the person first",
    text: "Ida Roe\tFrance\tmember\nBo Li\tHoly See\tobserver\n",
    seats: ["FRA: Ida Roe", "VAT o: Bo Li"], doubt: "the columns have no names"),
  RosterCase(
    title: "people without countries", text: "Name,School\nIda Roe,Hill\nBo Li,Lake\n",
    seats: ["IRO", "BL"], ignored: ["\"School\""], doubt: "\"Name\" seems to hold people"),
  RosterCase(
    title: "two columns of countries",
    text: "First country,Second country,Name\nFrance,Ghana,Ida Roe\nJordan,Malta,Bo Li\n",
    seats: ["FRA: Ida Roe", "JOR: Bo Li"], ignored: ["\"Second country\""],
    doubt: "\"First country\" and \"Second country\" both hold countries"),
  RosterCase(
    title: "a crowd in one seat",
    text: "Country,Delegate\n" + (1...6).map { "Ghana,Ida R\($0)\n" }.joined(),
    seats: ["GHA: Ida R1, Ida R2, Ida R3, Ida R4, Ida R5, Ida R6"],
    doubt: "up to 6 rows are for one delegation"),
]
