import Testing

@testable import Texts

@Suite("Texts: who sponsors and who signs")
struct SponsorLineTests {
  static let lines = [
    "Sponsors: Norway, Peru", "Sponsor: Norway; Peru", "SPONSORS: NORWAY, PERU",
    "Sponsored by: Norway and Peru",
    "Sponsored by Norway and Peru", "Submitted by: Norway, Peru", "Authors: Norway & Peru",
    "Sponsor(s): Norway, Peru", "**Sponsors:** Norway, Peru", "**Sponsors**: Norway, Peru",
    "Sponsors - Norway, Peru",
    "Sponsors – Norway, Peru", "Sponsors (2): Norway, Peru", "Sponsoring Countries: Norway Peru",
    "List of Sponsors: Norway, Peru.", "Sponsors\nNorway\nPeru", "Sponsors:\n- Norway\n- Peru",
    "Sponsors:\n1. Norway\n2. Peru", "Sponsors:\n\nNorway\nPeru",
    "Norway and Peru: draft resolution",
    "Co-sponsored by Norway and Peru", "Proposed by the delegations of Norway and Peru",
    "Sponsors of the draft resolution: Norway, Peru",
    "Draft resolution submitted by Norway and Peru",
    "Main Submitters: Norway / Peru", "Einbringende Staaten: Norwegen und Peru",
    "Auteurs : Norway et Peru",
    "Sponsors: Norway,\nPeru", "Sponsors: Norway (main), Peru", "Sponsors: • Norway • Peru",
    "Sponsors: the Norway, and Peru",
    "Sponsor Countries: NOR, PER", "Sponsors: Norway, Peru,", "Penholders: Norway and Peru",
    "Sponsors : Norway, Peru", "Sponsors Norway, Peru", "Sponsors:\tNorway, Peru",
    "<b>Sponsors</b>: Norway, Peru",
    "_Sponsors_: Norway, Peru",
    "| Sponsors | Norway, Peru |", "Head Sponsor: Norway, Peru", "Primary Author(s): Norway, Peru",
    "SPONSORS/AUTHORS: Norway, Peru", "Sponsors & Authors: Norway, Peru", "Drafters: Norway, Peru",
    "Proposing Nations: Norway, Peru", "Sponsors= Norway, Peru", "Sponsors; Norway, Peru",
    "Sponsors: 1) Norway 2) Peru", "Sponsors: (1) Norway, (2) Peru", "Sponsors: Norway/Peru",
    "A draft resolution sponsored by Norway and Peru", "Países patrocinadores: Norway, Peru",
    "Antragsteller*innen: Norway, Peru", "Eingebracht durch Norway und Peru",
    "Présenté par Norway et Peru", "Presentado por Norway y Peru",
  ]
  private let text = "The Wells,\n\nRecalling wells,\n\n1. Decides to dig;\n\n2. Requests rope.\n"

  private func codes(_ parties: [NamedParty]) -> [String] {
    parties.map { $0.code ?? "?\($0.name)" }
  }

  @Test("above the text", arguments: lines)
  func above(line: String) throws {
    let parsed = try ParsedDraft("Topic: Wells\n\(line)\n\n\(text)", names: Seats.known)
    #expect(codes(parsed.sponsors) == ["NOR", "PER"])
    #expect(outline(parsed.draft) == "p1 1 2")
    #expect(parsed.draft[ClauseNumber(2)]?.text == "Requests rope.")
  }

  @Test("below the text", arguments: lines)
  func below(line: String) throws {
    let parsed = try ParsedDraft("Topic: Wells\n\n\(text)\n\(line)\n", names: Seats.known)
    #expect(codes(parsed.sponsors) == ["NOR", "PER"])
    #expect(outline(parsed.draft) == "p1 1 2")
    #expect(parsed.draft[ClauseNumber(2)]?.text == "Requests rope.")
  }

  @Test(
    "signatories",
    arguments: [
      "Signatories: Togo, Chile", "SIGNATORIES: Togo Chile", "Co-submitters: Togo, Chile",
      "Signed by Togo and Chile",
      "Seconders: Togo, Chile", "Supporters: Togo; Chile", "Signatories\nTogo\nChile",
      "Unterzeichner: Togo, Chile",
      "Signees: Togo, Chile", "Co-Submitted by: Togo, Chile",
    ])
  func signatories(line: String) throws {
    let parsed = try ParsedDraft("Sponsors: Norway\n\(line)\n\n\(text)", names: Seats.known)
    #expect(codes(parsed.sponsors) == ["NOR"])
    #expect(codes(parsed.signatories) == ["TGO", "CHL"])
    let oneLine = try ParsedDraft("Sponsors: Norway \(line)\n\n\(text)", names: Seats.known)
    if line.contains("atories:") || line.contains("Co-submitters:") {
      #expect(codes(oneLine.signatories) == ["TGO", "CHL"])
    }
  }

  @Test(
    "names with commas, and, and blanks",
    arguments: [
      (
        "Korea, Republic of, Bosnia and Herzegovina, Trinidad and Tobago and Togo",
        ["KOR", "BIH", "TTO", "TGO"]
      ),
      ("Bosnia and Herzegovina and Trinidad and Tobago", ["BIH", "TTO"]),
      ("Togo Bosnia and Herzegovina United States South Africa", ["TGO", "BIH", "USA", "ZAF"]),
      ("cote d'ivoire, CÔTE D’IVOIRE", ["CIV"]), ("Austria, Australia", ["AUT", "AUS"]),
      ("2. Queen, Ada the Second; Kenya", ["QUEEN", "KEN"]),
      ("Narnia, Togo and Oz", ["?Narnia", "TGO", "?Oz"]),
      ("Norwey", ["NOR"]), ("Ken- ya", ["KEN"]),
      ("the United Kingdom and the Russian Federation", ["GBR", "RUS"]),
      ("Republic of Korea Democratic People’s Republic of Korea", ["KOR", "PRK"]),
    ])
  func divided(list: String, expected: [String]) throws {
    let parsed = try ParsedDraft("Sponsors: \(list)\n\n\(text)", names: Seats.known)
    #expect(codes(parsed.sponsors) == expected)
  }
}
