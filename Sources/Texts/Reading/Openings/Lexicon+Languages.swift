/// The first words in German, French and Spanish.
extension Lexicon {
  /// Those of German texts have small letters as well.
  static let germanPreambular = words(
    """
    eingedenk besorgt überzeugt bekräftigend feststellend betonend anerkennend entschlossen
    erinnernd hinweisend erfreut beunruhigt alarmiert geleitet berücksichtigend unterstreichend
    bedauernd begrüßend bemerkend beobachtend bestätigend bestürzt betroffen enttäuscht erklärend
    ermutigend ermutigt hervorhebend gestützt missbilligend unterstützend verlangend verurteilend
    würdigend zuversichtlich erschüttert verweisend wünschend hoffend anmerkend beklagend
    erkennend erwägend glaubend handelnd billigend daran
    """)

  static let germanOperative = words(
    """
    verurteilt fordert beschließt ersucht bittet empfiehlt betont bekräftigt begrüßt bedauert erklärt
    ruft unterstützt erinnert beauftragt ermächtigt legt nimmt dankt stellt bestätigt verlangt lädt
    appelliert unterstreicht billigt richtet schlägt spricht setzt akzeptiert autorisiert bedenkt
    befürwortet behält beklagt bekundet bemerkt betrachtet drängt entschließt entsendet ernennt
    erwägt gratuliert hebt hofft kommt lenkt lobt macht räumt schließt verabschiedet vermerkt
    verpflichtet verschärft versichert verweist wiederholt weist zieht verhängt gewährt schafft
    gründet richtet regt mahnt ermuntert
    """)

  static let germanAdverbs = words(
    """
    zutiefst tief höchst fest erneut entschieden ernsthaft nachdrücklich ferner außerdem weiterhin
    zudem sehr stets voll eindringlich aufs ebenso
    """)

  static let preambularPhrases = [
    "unter hinweis", "unter berücksichtigung", "unter betonung", "unter begrüßung",
    "unter hervorhebung", "unter kenntnisnahme", "unter missbilligung", "unter verurteilung",
    "unter zustimmung", "unter verweis", "unter würdigung", "unter bekräftigung",
    "mit dem ausdruck", "mit dem wunsch", "mit interesse", "mit sorge", "mit enttäuschung",
    "mit einbeziehend", "mit besorgnis", "mit tiefer", "mit genugtuung", "mit großer",
    "mit bedauern", "mit dank", "mit wertschätzung",
    "in anbetracht", "in anerkennung", "in der erwägung", "in der überzeugung", "in bekräftigung",
    "in kenntnis", "in dem bewusstsein", "in erinnerung", "in würdigung", "in betracht",
    "in der absicht", "in erkenntnis", "in erwartung", "in tiefer sorge", "in sorge",
    "in dem wunsch",
    "im bewusstsein", "im vollen bewusstsein", "im glauben", "im festen glauben", "im hinblick",
    "nach prüfung", "nach behandlung", "nach untersuchung", "nach anhörung",
    "der hoffnung ausdruck", "von neuem", "zu der erkenntnis", "zur kenntnis nehmend",
    "taking into", "in view of", "in light of", "in the light of", "in recognition", "with regard",
    "with satisfaction", "in accordance with", "pursuant to",
    "ayant à", "tenant compte", "vu la", "vu le", "vu les", "se déclarant", "se félicitant",
    "s’inspirant", "s'inspirant", "se référant", "s’appuyant", "s'appuyant",
  ]

  static let romancePreambular = words(
    """
    préoccupé préoccupée consciente conscient convaincu convaincue alarmé alarmée guidée guidé
    considérant rappelant notant soulignant réaffirmant reconnaissant ayant sachant gardant prenant
    tenant exprimant affirmant déplorant condamnant constatant estimant désireux désireuse soucieux
    soucieuse résolu résolue accueillant insistant saluant observant relevant encourageant inquiet
    inquiète attristé attristée espérant regrettant
    convencida convencido preocupada preocupado alarmada guiada recordando teniendo observando
    reconociendo reafirmando considerando subrayando destacando tomando habiendo acogiendo
    expresando lamentando deplorando condenando celebrando señalando deseando deseosa decidida
    resuelta consternada inspirada afirmando notando advirtiendo encomiando agradeciendo
    """)

  static let romanceOperative = words(
    """
    décide prie demande exhorte invite condamne réaffirme souligne recommande engage exige autorise
    approuve félicite appelle note rappelle déclare prend accueille salue exprime insiste charge
    crée appuie considère déplore constate estime remercie lance proclame adopte réitère
    décide pide insta invita condena reafirma subraya alienta recomienda exhorta exige autoriza
    aprueba acoge solicita toma declara expresa señala observa lamenta destaca encomia establece
    adopta proclama urge recuerda reconoce felicita apoya considera reitera
    """)

  static let romanceAdverbs = words(
    """
    profondément vivement gravement pleinement également fermement profundamente gravemente además
    también asimismo plenamente firmemente se
    """)
}
