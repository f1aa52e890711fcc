import SessionFixtures
import Testing

@testable import Catalogue

@Suite("Catalogue: the Security Council by year")
struct CatalogueCouncilTests {
  @Test("every year has its seats, five vetoes and its threshold", arguments: 1946...2026)
  func seats(year: Int) throws {
    let (body, seats) = try Catalogue.roster(of: "unsc", year: year)
    #expect(seats.count == (year < 1966 ? 11 : 15))
    #expect(body.affirmativeVotes == (year < 1966 ? 7 : 9))
    #expect(body.organ == .council)
    #expect(body.year == year)
    #expect(Set(seats.filter(\.veto).map(\.code)) == ["CHN", "FRA", "RUS", "GBR", "USA"])
    #expect(Set(seats.map(\.code)).count == seats.count)
    #expect(Set(seats.map { $0.name.folded() }).count == seats.count)
    #expect(seats.allSatisfy { $0.seat == .member && $0.attendance == .notCalled })
    #expect(seats.allSatisfy { $0.group != nil })
  }

  @Test("the ten elected seats are divided among the groups", arguments: 1966...2026)
  func groups(year: Int) throws {
    let elected = try Catalogue.roster(of: "unsc", year: year).delegations.filter { !$0.veto }
    func count(_ groups: String...) -> Int {
      elected.count { groups.contains($0.group ?? "") }
    }
    #expect(count("african", "asia-pacific") == 5)
    #expect(count("eastern-european") == 1)
    #expect(count("latin-american-caribbean") == 2)
    #expect(count("western-european-others") == 2)
  }

  @Test("every name of a year finds exactly one delegation", arguments: 1946...2026)
  func unambiguous(year: Int) throws {
    let seats = try Catalogue.roster(of: "unsc", year: year).delegations
    var owners: [String: String] = [:]
    for seat in seats {
      for name in Set(([seat.code, seat.name] + seat.aliases).map({ $0.folded() })) {
        #expect(owners.updateValue(seat.code, forKey: name) == nil, "\(name) names two")
      }
    }
  }

  @Test(
    "a state has the name of its year and is also found by its present name",
    arguments: [
      (1950, "CHN", "China", "Republic of China"),
      (1948, "UKR", "Ukrainian Soviet Socialist Republic", "Ukraine"),
      (1960, "LKA", "Ceylon", "Sri Lanka"),
      (1961, "EGY", "United Arab Republic", "Egypt"),
      (1964, "CIV", "Ivory Coast", "Côte d'Ivoire"),
      (1964, "CSK", "Czechoslovakia", "CSSR"),
      (1972, "YUG", "Yugoslavia", "SFRY"),
      (1974, "CMR", "United Republic of Cameroon", "Cameroon"),
      (1976, "LBY", "Libyan Arab Republic", "Libya"),
      (1980, "DDR", "German Democratic Republic", "East Germany"),
      (1982, "COD", "Zaire", "Democratic Republic of the Congo"),
      (1984, "BFA", "Upper Volta", "Burkina Faso"),
      (1985, "BFA", "Burkina Faso", "Upper Volta"),
      (1987, "DEU", "Federal Republic of Germany", "Germany"),
      (1990, "RUS", "Union of Soviet Socialist Republics", "USSR"),
      (1991, "RUS", "Union of Soviet Socialist Republics", "Russia"),
      (1992, "RUS", "Russian Federation", "Russia"),
      (1993, "CPV", "Cape Verde", "Cabo Verde"),
      (2009, "TUR", "Turkey", "Türkiye"),
      (2023, "GBR", "United Kingdom of Great Britain and Northern Ireland", "UK"),
    ])
  func namesOfTheDay(year: Int, code: String, name: String, alias: String) throws {
    let seats = try Catalogue.roster(of: "unsc", year: year).delegations
    let seat = try #require(seats.first { $0.code == code })
    #expect(seat.name == name)
    #expect(seat.aliases.contains(alias))
  }

  @Test("the roll is called in English alphabetical order")
  func order() throws {
    func roll(_ year: Int) throws -> String {
      try Catalogue.roster(of: "unsc", year: year).delegations.map(\.code).joined(separator: " ")
    }
    #expect(try roll(2023) == "ALB BRA CHN ECU FRA GAB GHA JPN MLT MOZ RUS CHE ARE GBR USA")
    // The Federal Republic of Germany is sorted under G, the Soviet Union under U.
    #expect(try roll(1977) == "BEN CAN CHN FRA DEU IND LBY MUS PAK PAN ROU RUS GBR USA VEN")
  }

  @Test("without a year it is the newest, and unknown years are refused")
  func years() throws {
    #expect(try Catalogue.roster(of: "unsc", year: nil).body.year == 2026)
    for year in [1945, 2027, -1, Int.max] {
      let error = catalogueFault { _ = try Catalogue.roster(of: "unsc", year: year) }
      #expect(error?.contains("1946 to 2026") == true)
    }
  }
}
