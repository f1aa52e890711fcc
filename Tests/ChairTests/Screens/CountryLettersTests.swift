@testable import Catalogue
import Session
import Testing

@testable import TerminalKit

@Suite struct CountryLettersTests {
  /// Tests the names of all countries in the four languages in Latin or Cyrillic script.
  @Test func everyCountryCanBeDrawn() {
    for country in Catalogue.countries {
      let foreign = country.foreignNames.filter { $0.key != .arabic && $0.key != .chinese }
      for name in [country.name] + foreign.values {
        #expect(BigLetters.line(name) != nil, "\(name)")
      }
    }
    #expect(BigLetters.line("غانا") == nil)
    #expect(BigLetters.line("加纳") == nil)
    #expect(BigLetters.line("  ") == nil)
  }
}
