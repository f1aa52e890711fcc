@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

@Suite("Catalogue: a chair's roster file")
struct CatalogueRosterFileTests {
  private func read(_ text: String) throws(RosterFileError) -> [Delegation] {
    try RosterFile.delegations(text)
  }

  @Test("all columns, in any order and case")
  func columns() throws {
    let seats = try read(
      #"""
      Veto,NAME,code,group,Seat,delegates,aliases,short,remarks
      x,Minister of Finance,fin,Treasury,member,Ada King; Bo Li,Finance;Treasurer,Finance,lunch
      no,"Adviser, ""Doc""",ADV,,observer,,,,
      """#)
    #expect(
      seats == [
        Delegation(
          code: "FIN", name: "Minister of Finance", shortName: "Finance", veto: true,
          group: "Treasury", aliases: ["Finance", "Treasurer"], delegates: ["Ada King", "Bo Li"]),
        Delegation(code: "ADV", name: "Adviser, \"Doc\"", seat: .observer),
      ])
  }

  @Test(
    "separators, line ends and a byte order mark of any spreadsheet",
    arguments: [
      "code,name\nAA,One\nBB,Two", "\u{FEFF}code;name\r\nAA;One\r\nBB;Two\r\n",
      "code\tname\rAA\tOne\rBB\tTwo",
      "\n\ncode,name\n\nAA,One\n , \nBB,Two\n\n", "name,code\n\"One\",\"AA\"\n\"Two\" ,BB",
      "code,name,\nAA,One,\nBB,Two,,,\n",
    ])
  func formats(text: String) throws {
    let seats = try read(text)
    #expect(seats.map(\.code) == ["AA", "BB"])
    #expect(seats.map(\.name) == ["One", "Two"])
  }

  @Test("a cell may run over lines, and the lines are still counted")
  func multiline() throws {
    #expect(try read("name\n\"Minister\nof War\"\n").map(\.name) == ["Minister of War"])
    #expect(
      fault("name,seat\n\"a\nb\",\nc,sofa")
        == "line 4, column seat: \"sofa\" must be member, observer, invited, ngo, "
        + "organisation or briefer")
  }

  @Test("a country needs only its code or one of its names")
  func countries() throws {
    let seats = try read("code,name\nFRA,\nDEU\n,south korea\n,Türkiye\nGER2,UK\nPSE,\nYUG,\n")
    #expect(seats.map(\.code) == ["FRA", "DEU", "KOR", "TUR", "GER2", "PSE", "YUG"])
    #expect(
      seats.map(\.name)
        == [
          "France", "Germany", "South Korea", "Türkiye", "UK", "State of Palestine", "Yugoslavia",
        ])
    #expect(seats[0].group == "western-european-others")
    #expect(seats[2].aliases.contains("Republic of Korea"))
    // The chair's own code is kept; the country's code becomes an alias.
    #expect(seats[4].aliases.contains("GBR"))
    #expect(seats[5].seat == .observer)
  }

  @Test("a code with another name is not that country")
  func noCountry() throws {
    let seats = try read("code,name\nCHN,Chancellor\n")
    #expect(seats == [Delegation(code: "CHN", name: "Chancellor")])
  }

  @Test("codes are made from names; they are unique and not a country's")
  func codes() throws {
    let seats = try read(
      "code,name\n,Minister of Finance\n,Master of Foxes\nMOF3,Third\n,Chancellor\n,France\n,Franz\n,首相\n,Ää\n"
    )
    #expect(seats.map(\.code) == ["MOF", "MOF2", "MOF3", "CHA", "FRA", "FRAN", "首相", "AA"])
    #expect(RosterFile.madeCode("Counsel for Navy", taken: ["cfn"]) == "CFN2")
    #expect(RosterFile.madeCode("All", taken: []) == "ALL2")
    #expect(RosterFile.madeCode("Usa", taken: []) == "USA2")
  }

  @Test(
    "names in other scripts get codes in Latin letters, as far as the script has letters",
    arguments: [
      ("Министр обороны", "MO"), ("Эльза Рерих", "ERIR"), ("Канцлер", "KAN"),
      ("Πρωθυπουργός", "PRO"),
      ("وزير الدفاع", "WA"), ("משרד החוץ", "MHH"), ("さくら", "SKR"),
      ("रक्षा मंत्री", "RM"), ("国防部长", "国防"), ("Ministère Öffentlich", "MO"),
    ])
  func otherScripts(name: String, code: String) {
    #expect(RosterFile.madeCode(name, taken: []) == code)
  }

  @Test("a code beside an unknown name counts if all codes are countries'")
  func codesOfCountries() throws {
    let seats = try read("code,name\nGBR,Britain & N. Ireland\nKOR,Korea (South)\nFRA,France\n")
    #expect(seats.map(\.name) == ["Britain & N. Ireland", "Korea (South)", "France"])
    #expect(
      seats.map(\.group) == ["western-european-others", "asia-pacific", "western-european-others"])
    #expect(seats[1].aliases.contains("South Korea"))
    // One country is no rule.
    let cabinet = try read("code,name\nCHN,Chancellor\nMOW,Minister of War\nFRA,France\n")
    #expect(cabinet[0] == Delegation(code: "CHN", name: "Chancellor"))
  }

  @Test("a former state keeps its data, and its code unless its successor is on the roster")
  func formerStates() throws {
    let seats = try read(
      "name\nSoviet Union\nYugoslavia\nUSSR's friends\nZaire\nEast Germany\nUpper Volta\n")
    #expect(seats.map(\.code) == ["RUS", "YUG", "USF", "COD", "DDR", "BFA"])
    #expect(
      seats.map(\.group)
        == ["eastern-european", "eastern-european", nil, "african", "eastern-european", "african"])
    #expect(seats[0].aliases.contains("USSR"))
    let both = try read("name,delegates\nSoviet Union,Ida Roe\nRussia,Bo Li\n")
    #expect(both.map(\.code) == ["SUN", "RUS"])
    #expect(both.map(\.delegates) == [["Ida Roe"], ["Bo Li"]])
  }

  @Test(
    "a generated code is not that of any present or former country or observer",
    arguments: [
      // Alpha-2: St. Lucia, Mexico, Palestine (whose alpha-3 would come next), the Holy See.
      ("Lord Chancellor", "LCH"), ("Marta Xerri", "MXE"), ("Press Secretary", "PSEC"),
      ("Vice Admiral", "VAD"),
      // Alpha-3, another name of a country, a code and a name of another year, an observer.
      ("Consul Harriet Nye", "CHNY"), ("Kora", "KORA"), ("Union of Kings", "UOK"),
      ("Uncle Kit", "UKI"),
      ("Republic of Kosmopolis", "ROKO"), ("Free River Guild", "FRGU"), ("Yugo", "YUGO"),
      ("Echo Unit", "EUN"), ("Lamp and Ship", "LASH"), ("Ann Usher", "AUSH"),
    ])
  func noCountrysCode(name: String, code: String) {
    #expect(RosterFile.madeCode(name, taken: []) == code)
  }

  @Test("no generated code finds another country")
  func madeFromCountries() {
    for country in Catalogue.countries + Catalogue.observers {
      for word in [country.code, country.iso2 ?? "", country.name] + country.aliases {
        let code = RosterFile.madeCode(word, taken: [])
        #expect(Catalogue.country(code: code) == nil, "\(word)")
        #expect(Catalogue.country(alpha2: code) == nil, "\(word)")
        #expect(Catalogue.country(named: code) == nil, "\(word)")
        #expect(Int(code) == nil, "\(word)")
      }
    }
  }

  @Test("a generated code does not match another name, alias or number in the file")
  func noOthersWord() throws {
    let seats = try read(
      "name,aliases,code\nMinister of War,,\nMow,,M1\nTown Crier,,\nHerald,TC,\nHead Nurse,HN,\n12,,\n"
    )
    #expect(seats.map(\.code) == ["MOW2", "M1", "TC2", "HER", "HNU", "D12"])
    let names = Names(seats)
    #expect(try names.code("mow") == "M1")
    #expect(try names.code("tc") == "HER")
  }

  @Test("a country keeps its codes even if they are another delegation's initials")
  func neighbours() throws {
    let seats = try read("name\nRepublic of Kalinia\nSouth Korea\nUnited Kalinia\nUnited Kingdom\n")
    #expect(seats.map(\.code) == ["ROKA", "KOR", "UKA", "GBR"])
    let names = Names(seats)
    #expect(try names.code("ROK") == "KOR")
    #expect(try names.code("UK") == "GBR")
  }

  @Test("organizations are observers by their abbreviations; a person's name is not one")
  func organisations() throws {
    let seats = try read("name\nASEAN\nECOWAS\nOSCE\nICRC\nMalta\nCoe\nAu\n")
    #expect(seats.map(\.code) == ["ASEAN", "ECOWAS", "OSCE", "ICRC", "MLT", "COE2", "AU2"])
    #expect(
      seats.map(\.seat) == [.observer, .observer, .observer, .observer] + [
        .member, .member, .member,
      ])
    #expect(seats[3].aliases.contains("Red Cross"))
    #expect(try read("name,seat\nOAS,member\n")[0].seat == .member)
  }

  @Test("a column of alpha-2 codes means countries, and they get their usual codes")
  func alpha2() throws {
    let seats = try read("code\nMT\nat\nAU\nPS\nLAS\n")
    #expect(seats.map(\.code) == ["MLT", "AUT", "AUS", "PSE", "LAS"])
    #expect(seats.map(\.name)[..<3] == ["Malta", "Austria", "Australia"])
    #expect(fault("code\nMT\nMLT\n") == "line 3: \"MLT\" is Malta, already in line 2 as \"MT\"")
    // If there is a name, the code is the chair's own.
    #expect(try read("code,name\nMT,Malta\n")[0].code == "MT")
  }

  @Test("the file takes precedence over the catalogue")
  func aliases() throws {
    let seats = try read(
      "name\nRussian Federation\nRussia\n".replacingName("Russia", "Soviet Russia"))
    #expect(seats.count == 2)
    let clash = try read("code,name\nAAA,Holland\nNLD,Dutch Republic\n")
    #expect(!clash[0].aliases.contains("NLD"))
    #expect(
      fault("name,aliases\nOne,Uno\nTwo,one\n")
        == "line 3, column aliases: one already names the delegation in line 2")
  }

  private func fault(_ text: String) -> String? {
    catalogueFault { _ = try read(text) }
  }

  @Test(
    "errors name the line and the column",
    arguments: [
      ("", "the file is empty"), ("\u{FEFF}\n \n", "the file is empty"),
      ("code,name\n", "there is no delegation below"),
      ("name,name\nA,B", "line 1, column name: the column is duplicated"),
      ("name\nA\nB\na\n", "line 4: a is already in line 2"),
      ("code,name\nX1,A\nx1,B", "line 3, column code: X1 is already in line 2"),
      ("code,name\nFRA,\n,France", "line 3: \"France\" is France, already in line 2 as \"FRA\""),
      (
        "code,name\nX1,", "line 2, column name: the name is missing, and X1 is not a country's code"
      ),
      ("code,name,group\n,,x", "line 2, column name: there is no name and no code"),
      (
        "name,seat\nA,\nB,sofa",
        "line 3, column seat: \"sofa\" must be member, observer, invited, ngo, "
          + "organisation or briefer"
      ),
      ("name,veto\nA,maybe", "line 2, column veto: \"maybe\" must be yes or no"),
      ("name,seat,veto\nA,,\nB,observer,x", "line 3, column veto: an observer has no vote"),
      ("name,seat\nA,observer", "all are observers"),
      ("name,code\nCongo, Republic,CG", "line 2: more cells"),
      ("name\n\"A", "line 2, column 1: a quote opened here is never closed"),
      ("name,code\n\"A\"b", "line 2, column 1: unexpected text after the closing quote"),
      ("code,name\nA B,C", "line 2, column code: \"A B\" must be at most 12 letters"),
      ("code,name\nABCDEFGHIJKLM,C", "line 2, column code"),
      ("name\nA\0B", "this is not a text file"),
    ])
  func faults(text: String, message: String) {
    let found = fault(text)
    #expect(found?.hasPrefix(message) == true, "\(found ?? "no fault")")
  }

  @Test("hostile names are cleaned or refused")
  func hostile() throws {
    let seats = try read(
      "name\n\u{1B}]0;x\u{7}Ghana\u{202E}\n=cmd()\nZ\(String(repeating: "\u{336}", count: 99))\n")
    #expect(
      seats.map(\.name) == ["]0;xGhana", "=cmd()", "Z" + String(repeating: "\u{336}", count: 4)])
    #expect(
      fault("name\n" + String(repeating: "x", count: 81))
        == "line 2, column name: longer than 80 characters")
    // Invisible characters do not make a name different.
    #expect(fault("name\nA\nA\u{200B}\n")?.contains("is already in line 2") == true)
    let many = "name\n" + (0...1000).map { "n\($0)\n" }.joined()
    #expect(fault(many) == "more than 1000 delegations")
    #expect(
      fault("name\n" + String(repeating: "x", count: 2_000_000))
        == "a roster may have at most 2 MB")
  }
}

extension CatalogueRosterFileTests {
  @Test("no text crashes it, and its rosters are valid")
  func anything() {
    var random = CatalogueRandom()
    let parts = [
      "code", "name", ",", ";", "\"", "\n", "\r", "\t", " ", "FRA", "UK", "x", "é", "\u{202E}",
    ]
    for _ in 0..<300 {
      let text =
        "code,name\n" + (0..<30).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      guard let seats = try? RosterFile.delegations(text) else { continue }
      #expect(Set(seats.map(\.code)).count == seats.count)
      #expect(
        seats.allSatisfy { !$0.code.isEmpty && !$0.name.isEmpty && cleaned($0.name) == $0.name })
    }
  }
}

extension String {
  /// Replaces every line that consists of just this name.
  fileprivate func replacingName(_ name: String, _ other: String) -> String {
    split(separator: "\n").map { $0 == name ? other : String($0) }.joined(separator: "\n")
  }
}
