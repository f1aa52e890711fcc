import SessionFixtures
import Testing

@testable import Catalogue
@testable import Phrases
@testable import Session

/// The organs of the United Nations have their official names in each language.
struct BodyNamesTests {
  private func title(_ play: Play, _ language: Language) throws -> String {
    try Minutes(play.session, in: language).title
  }

  @Test func everyOrganIsInEveryLanguage() throws {
    let own = ["cabinet", "custom"]
    let bodies = Catalogue.bodies.filter { !own.contains($0.name) }
    #expect(Set(bodies.map(\.name)) == Set(MinutesWord.bodies.keys))
    for body in bodies {
      let word = try #require(MinutesWord.bodies[body.name])
      #expect(word.text(in: .english) == body.title)
      #expect(Set(Language.allCases.map(word.text)).count == Language.allCases.count)
    }
  }

  @Test func theTitleIsInTheLanguageUnlessTheNameWasChosen() throws {
    var play = try Play()
    #expect(try title(play, .spanish) == "Acta: Consejo de Seguridad de las Naciones Unidas")
    #expect(try title(play, .english) == "Minutes: United Nations Security Council")
    try play.run("correct committee \"Historical Security Council\"")
    #expect(try title(play, .spanish) == "Acta: Historical Security Council")
    let minutes = try Minutes(play.session, in: .german)
    #expect(
      minutes.headFields.contains {
        $0 == (name: "Gremium", value: "Sicherheitsrat der Vereinten Nationen, 2023")
      })
  }
}
