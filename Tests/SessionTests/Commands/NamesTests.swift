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
}
