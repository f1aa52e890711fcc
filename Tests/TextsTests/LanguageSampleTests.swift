import Testing

@testable import Texts

@Suite("Texts: drafts in German, French and Spanish")
struct LanguageSampleTests {
  @Test(
    "are read as English ones are",
    arguments: [
      """
      Gremium: Generalversammlung
      Eingebracht von: Norwegen und Österreich

      Die Generalversammlung,
      in tiefer Sorge über die Dürre in den
      Städten,
      unter Begrüßung der Bemühungen,
      zutiefst bedauernd, dass Seile fehlen,
      1. hebt hervor, dass Brunnen helfen;
      2. kommt überein:
         a) zu graben,
         b) zu zählen;
      3. beschließt, wieder zu tagen.
      """,
      """
      Comité : Conseil des puits
      Présenté par : la Norway et l’Österreich

      Le Conseil des puits,
      Sachant que la terre est sèche et que
      les cordes manquent,
      S’inspirant de la Charte,
      Se déclarant préoccupé par la poussière,
      1. Se félicite du rapport ;
      2. Charge les maires :
      – de creuser,
      – de compter ;
      3. Salue les efforts.
      """,
      """
      Comité: Consejo de Pozos
      Presentado por: Norway y Österreich

      El Consejo de Pozos,
      Recordando también que la tierra
      está seca,
      Acogiendo con beneplácito los esfuerzos,
      Profundamente preocupado por el polvo,
      1. Insta a los alcaldes;
      2. Pide que:
      a) caven,
      b) cuenten;
      3. Decide reunirse.
      """,
    ])
  func languages(text: String) throws {
    let parsed = try ParsedDraft(text, names: Seats.known)
    #expect(outline(parsed.draft) == "p3 1 2{a,b} 3")
    #expect(parsed.sponsors.map(\.code) == ["NOR", "AUT"])
    #expect(parsed.draft.heading.committee != nil && parsed.draft.enacting != nil)
    #expect(parsed.remarks == [])
  }

  @Test("clauses without numbers in small letters")
  func withoutNumbers() throws {
    let draft = try ParsedDraft(
      "Die Wasserkommission,\n\neingedenk der Dürre,\n\nerschüttert über den Staub,\n\n"
        + "fordert alle auf zu graben;\n\nbeschließt, sich weiter damit zu befassen."
    ).draft
    #expect(outline(draft) == "p2 1 2")
  }
}
