import Testing

@testable import Catalogue

@Suite("Catalogue: countries")
struct CatalogueCountryTests {
  @Test("193 Members, each with code, group and names in six languages")
  func table() {
    #expect(Catalogue.countries.count == 193)
    #expect(Set(Catalogue.countries.map(\.code)).count == 193)
    #expect(Set(Catalogue.countries.compactMap(\.iso2)).count == 193)
    for country in Catalogue.countries {
      #expect(country.code.utf8.count == 3 && country.code == country.code.uppercased())
      #expect(country.iso2?.utf8.count == 2)
      #expect(country.foreignNames.count == 6)
      #expect(country.group != nil)
      #expect((country.shortName ?? country.name).count <= 32)
    }
    #expect(Set(Catalogue.countries.compactMap(\.group)).count == 5)
  }

  @Test("they are in the order of the roll")
  func order() {
    let names = Catalogue.countries.map(\.name)
    #expect(names == names.sorted { $0.folded() < $1.folded() })
    let around = names.drop { $0 != "Costa Rica" }.prefix(3)
    #expect(Array(around) == ["Costa Rica", "Côte d'Ivoire", "Croatia"])
  }

  @Test("no name, short name, alias or code is shared by two")
  func unique() {
    var owners: [String: String] = [:]
    for country in Catalogue.countries + Catalogue.observers {
      let names =
        [country.code, country.name] + [country.shortName].compactMap(\.self) + country.aliases
      for key in Set(names.map(Catalogue.nameKey)) {
        #expect(owners.updateValue(country.code, forKey: key) == nil, "\(key) names two")
      }
      for name in names { #expect(cleaned(name) == name) }
    }
  }

  @Test("every alias finds its country")
  func aliases() {
    for country in Catalogue.countries + Catalogue.observers {
      for name in [country.name] + country.aliases + [country.formalName].compactMap(\.self) {
        #expect(Catalogue.country(named: name)?.code == country.code, "\(name)")
      }
    }
  }

  @Test(
    "names that people use",
    arguments: [
      ("uk", "GBR"), ("Great Britain", "GBR"), ("USA", "USA"), ("america", "USA"), ("UAE", "ARE"),
      ("Russia", "RUS"), ("south korea", "KOR"), ("North Korea", "PRK"), ("DPRK", "PRK"),
      ("Turkey", "TUR"), ("turkiye", "TUR"), ("Ivory Coast", "CIV"), ("cote d’ivoire", "CIV"),
      ("Holland", "NLD"), ("Cape Verde", "CPV"), ("Swaziland", "SWZ"), ("Burma", "MMR"),
      ("Czech Republic", "CZE"), ("East Timor", "TLS"), ("Macedonia", "MKD"), ("DRC", "COD"),
      ("Congo", "COG"), ("PRC", "CHN"), ("Vietnam", "VNM"), ("guinea bissau", "GNB"),
      ("The Gambia", "GMB"), ("Allemagne", "DEU"), ("Российская Федерация", "RUS"), ("中国", "CHN"),
      ("Palestine", "PSE"), ("the holy see", "VAT"), ("Guinea-Bisáu", "GNB"),
      ("Royaume-Uni", "GBR"), ("Сирия", "SYR"), ("OSCE", "OSCE"),
    ])
  func common(name: String, code: String) {
    #expect(Catalogue.country(named: name)?.code == code)
  }

  @Test("accents do not matter")
  func accents() {
    let accented: [Character: String] = [
      "a": "á", "e": "ê", "i": "ï", "o": "ö", "u": "ù", "n": "ñ",
    ]
    for country in Catalogue.countries + Catalogue.observers {
      for name in [country.name] + country.aliases {
        let other = String(name.flatMap { accented[$0].map(Array.init) ?? [$0] })
        #expect(Catalogue.country(named: other)?.code == country.code, "\(other)")
        #expect(Catalogue.country(named: name.folded())?.code == country.code, "\(name)")
      }
    }
  }

  @Test("each name in another language belongs to one country only")
  func foreignTables() throws {
    var owners: [String: String] = [:]
    for country in Catalogue.countries + Catalogue.observers {
      let names =
        [country.code, country.name] + [country.shortName].compactMap(\.self) + country.aliases
        + country.foreignNames.values + country.foreignShortNames.values
      for name in names { owners[Catalogue.nameKey(name)] = country.code }
    }
    let rows = Catalogue.table("country-names.csv") + Catalogue.table("other-names.csv")
    #expect(rows.count > 220)
    for row in rows {
      let code = try #require(row["code"])
      #expect(Catalogue.country(code: code) != nil)
      for (column, cell) in row where column != "code" {
        for name in Catalogue.list(cell) {
          #expect(cleaned(name) == name)
          #expect(owners.updateValue(code, forKey: Catalogue.nameKey(name)) == nil, "\(name)")
          #expect(Catalogue.country(named: name)?.code == code, "\(name)")
        }
      }
    }
  }

  @Test(
    "every country in each language that rosters are written in",
    arguments: [
      ("de", ["Ägypten", "Elfenbeinküste", "Österreich", "Vereinigte Staaten", "Palästina"]),
      ("pt", ["Egito", "Costa do Marfim", "Áustria", "Estados Unidos", "Palestina"]),
      ("it", ["Egitto", "Costa d'Avorio", "Austria", "Stati Uniti", "Palestina"]),
      ("nl", ["Egypte", "Ivoorkust", "Oostenrijk", "Verenigde Staten", "Palestina"]),
      ("tr", ["Mısır", "Fildişi Sahili", "Avusturya", "Amerika Birleşik Devletleri", "Filistin"]),
      ("fr", ["Égypte", "Côte d’Ivoire", "Autriche", "États-Unis", "Palestine"]),
    ])
  func languages(language: String, names: [String]) {
    let codes = names.map { Catalogue.country(named: $0)?.code }
    #expect(codes == ["EGY", "CIV", "AUT", "USA", "PSE"], "\(language)")
    #expect(names.map { Catalogue.country(named: $0.uppercased())?.code } == codes)
  }

  @Test("a former state is found by name, unless a present state has that name")
  func formerStates() {
    for (name, code) in [
      ("Soviet Union", "RUS"), ("the USSR", "RUS"), ("yugoslavia", "YUG"),
      ("Democratic Kampuchea", "KHM"),
      ("Dahomey", nil), ("CSSR", "CSK"), ("GDR", "DDR"), ("Turkey", nil), ("China", nil),
      ("Republic of China", nil), ("South Yemen", nil),
    ] { #expect(Catalogue.formerState(named: name)?.code == code, "\(name)") }
  }

  @Test(
    "an ambiguous name finds nobody",
    arguments: ["Korea", "Guin", "", "The", "Atlantis", "Oas", "GB"])
  func nobody(name: String) {
    #expect(Catalogue.country(named: name) == nil)
  }

  @Test("former names have known codes, and one name per year")
  func past() {
    #expect(Catalogue.formerNames.count > 40)
    for (index, name) in Catalogue.formerNames.enumerated() {
      #expect(Catalogue.country(code: name.code) != nil || name.group != nil, "\(name.name)")
      for other in Catalogue.formerNames[(index + 1)...] where other.code == name.code {
        #expect(!name.years.overlaps(other.years), "\(name.name) and \(other.name)")
      }
    }
  }
}
