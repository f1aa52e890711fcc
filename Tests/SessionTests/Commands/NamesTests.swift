@testable import Catalogue
import Session
import Testing

/// Finding delegations by name.
struct NamesTests {
  private func names() throws -> Names {
    Names(try Catalogue.roster(of: "unga", year: nil).delegations)
  }

  @Test func byCodeNameAliasNumberAndBeginning() throws {
    let names = try names()
    for (text, code) in [
      ("FRA", "FRA"), ("fra", "FRA"), ("France", "FRA"), ("UAE", "ARE"), ("UK", "GBR"),
      ("Russia", "RUS"), ("South Korea", "KOR"), ("north korea", "PRK"), ("USA", "USA"),
      ("1", "AFG"), ("193", "ZWE"), ("cote d'ivoire", "CIV"), ("Côte d’Ivoire", "CIV"),
      ("TÜRKIYE", "TUR"), ("turkey", "TUR"), ("viet", "VNM"), ("Niger", "NER"), ("Guinea", "GIN"),
      ("united king", "GBR"),
    ] { #expect(try names.code(text) == code, "\(text)") }
  }

  @Test func whoIsNotFoundIsGuessedOrListed() throws {
    let names = try names()
    func message(_ text: String) -> String {
      do { return try names.code(text) } catch { return error.message }
    }
    #expect(message("united").contains("United Kingdom"))
    #expect(message("Frnace").contains("did you mean France"))
    #expect(message("Atlantis").hasPrefix("no delegation"))
    #expect(message("194").hasPrefix("no delegation"))
    #expect(message("").hasPrefix("no delegation"))
  }

  @Test func inOtherLanguagesAndByAlpha2() throws {
    let names = try names()
    for (text, code) in [
      ("Chine", "CHN"), ("Россия", "RUS"), ("Deutschland", "DEU"), ("frankreich", "FRA"),
      ("Coreia do Sul", "KOR"), ("Paesi Bassi", "NLD"), ("Verenigde Staten", "USA"),
      ("İsveç", "SWE"), ("日本", "JPN"), ("南非", "ZAF"), ("مصر", "EGY"), ("RDC", "COD"),
      ("GB", "GBR"), ("KR", "KOR"), ("CH", "CHE"), ("AU", "AUS"), ("gb", "GBR"), ("kr", "KOR"),
      ("Irã", "IRN"),
    ] { #expect(try names.code(text) == code, "\(text)") }
    // A beginning stays what it was.
    for (text, start) in [("ira", "\"ira\" may be Iran"), ("ch", "\"ch\" may be Chad")] {
      #expect { try names.code(text) } throws: {
        ($0 as? Refusal)?.message.hasPrefix(start) == true
      }
    }
    #expect(throws: Refusal.self) { try names.code("br") }
  }

  @Test func inACommitteeOnlyWhoSits() throws {
    let council = Names(try Catalogue.roster(of: "unsc", year: 1980).delegations)
    // A state of the past has the names of its successor, under its code.
    #expect(try council.code("Россия") == "RUS")
    #expect(try council.code("Chine") == "CHN")
    #expect(throws: Refusal.self) { try council.code("Deutschland") }
    // A made code, and a cabinet's code that is a country's.
    let own = Names([
      Delegation(code: "UK", name: "United Kingdom"), Delegation(code: "CHN", name: "Chancellor"),
    ])
    #expect(try own.code("Reino Unido") == "UK")
    #expect(try own.code("GB") == "UK")
    #expect(throws: Refusal.self) { try own.code("Chine") }
    #expect(throws: Refusal.self) { try own.code("CN") }
  }
}
