import Testing

@testable import Catalogue

@Suite("Catalogue: languages")
struct LanguageTests {
  private func name(
    _ code: String, _ name: String, _ language: Language, year: Int? = nil
  ) -> LocalName? {
    Catalogue.name(of: Delegation(code: code, name: name), in: language, year: year)
  }

  @Test("names in the six official languages")
  func names() {
    #expect(name("GHA", "Ghana", .arabic)?.full == "غانا")
    #expect(name("GHA", "Ghana", .chinese)?.full == "加纳")
    #expect(name("GHA", "Ghana", .russian)?.full == "Гана")
    #expect(name("CIV", "Côte d’Ivoire", .spanish)?.full == "Côte d'Ivoire")
    #expect(name("VAT", "Holy See", .french)?.full == "Saint-Siège")
    #expect(
      name("RUS", "Russian Federation", .french)
        == LocalName(full: "Fédération de Russie", short: "Russie"))
    // In English, the name is the one that the session uses.
    #expect(name("XXX", "A name of ours", .english)?.full == "A name of ours")
  }

  @Test("a delegation is recognised by its present name, whatever its code")
  func otherCodes() {
    #expect(name("UK", "United Kingdom", .french)?.short == "Royaume-Uni")
    #expect(name("TUR", "Turkey", .spanish)?.full == "Türkiye")
    #expect(name("GHA", "The Duke of Ghana", .french) == nil)
  }

  @Test("a former state does not get its successor's name")
  func past() throws {
    #expect(
      name("RUS", "Union of Soviet Socialist Republics", .russian, year: 1962) == nil)
    #expect(name("YUG", "Yugoslavia", .french, year: 1972) == nil)
    #expect(name("SYR", "Syria", .french, year: 1970) == nil)
    #expect(name("SYR", "Syria", .french)?.short == "Syrie")
    // The name has never changed.
    #expect(name("CHN", "China", .chinese, year: 1950)?.full == "中国")
    let council = try Catalogue.roster(of: "unsc", year: 1962).delegations
    let names = council.compactMap { Catalogue.name(of: $0, in: .french, year: 1962)?.full }
    #expect(names.contains("France") && names.count < council.count)
  }

  @Test("every Member and observer in every language, short names shorter")
  func complete() {
    for country in Catalogue.countries + Catalogue.observers {
      for language in Language.allCases where language != .english {
        let full = country.foreignNames[language]
        #expect(full.map { cleaned($0) } == full && full?.isEmpty == false, "\(country.code)")
        if let short = country.foreignShortNames[language], let full {
          #expect(short.count < full.count, "\(short)")
        }
      }
    }
    for code in Catalogue.shortNames.keys { #expect(Catalogue.country(code: code) != nil) }
  }
}
