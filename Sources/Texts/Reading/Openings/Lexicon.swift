/// First words by which preambular paragraphs and operative clauses are told apart where nothing
/// else tells them apart. What a rule book accepts is another list.
enum Lexicon {
  static let adverbs = words(
    """
    further also deeply fully gravely strongly firmly keenly again additionally moreover once
    solemnly highly especially seriously greatly extremely urgently particularly profoundly
    unequivocally categorically wholeheartedly kindly respectfully hereby therefore formally
    vehemently actively expressly clearly increasingly equally likewise warmly sincerely thus
    """)

  /// Beside participles in -ing.
  static let preambular = words(
    """
    alarmed aware concerned conscious convinced mindful determined disturbed dismayed distressed
    guided encouraged grateful desirous inspired cognizant committed appalled shocked saddened
    gratified whereas considered troubled horrified outraged worried resolved-that heartened
    reminded motivated dedicated shaken bearing having considering recalling observing keeping
    believing affirming desiring seeking realizing realising referring remembering understanding
    fulfilling anticipating contemplating examining viewing cognisant applauding commending
    acting determining fearing regretting admiring conceding convening respecting striving aiming
    appreciating stating saddened expecting deploring resolving reminding knowing
    eingedenk besorgt überzeugt bekräftigend feststellend betonend anerkennend entschlossen
    erinnernd hinweisend erfreut beunruhigt alarmiert geleitet berücksichtigend unterstreichend
    préoccupé préoccupée consciente conscient convaincu convaincue alarmé alarmée profondément
    guidée guidé considérant rappelant notant soulignant réaffirmant reconnaissant ayant
    consciente convencida convencido preocupada preocupado alarmada guiada recordando teniendo
    observando reconociendo reafirmando considerando subrayando destacando tomando habiendo
    """)

  static let operative = words(
    """
    accepts acknowledges adopts affirms agrees allows appeals appoints appreciates approves asks
    authorizes authorises calls commends concludes condemns confirms congratulates considers
    creates decides declares defines demands denounces deplores designates determines directs draws
    emphasizes emphasises encourages endorses establishes expects expresses extends has highlights
    hopes implores insists instructs intends introduces invites laments launches mandates notes
    obliges offers opposes orders pledges praises proclaims promotes proposes prohibits provides
    reaffirms recalls recognizes recognises recommends regrets reiterates rejects reminds renews
    repeats requests requires resolved resolves restates seeks stresses strives suggests supports
    suspends takes thanks terminates transmits trusts underlines underscores urges views warns
    welcomes wishes
    verurteilt fordert beschließt ersucht bittet ermutigt empfiehlt betont bekräftigt begrüßt
    bedauert erklärt ruft unterstützt erinnert beauftragt ermächtigt würdigt legt nimmt dankt
    stellt bestätigt verlangt lädt appelliert unterstreicht billigt richtet schlägt spricht setzt
    décide prie demande exhorte invite condamne réaffirme souligne encourage recommande engage
    exige autorise approuve félicite appelle note rappelle déclare prend
    decide pide insta invita condena reafirma subraya alienta recomienda exhorta exige autoriza
    aprueba acoge solicita toma declara expresa
    """)

  /// Phrases that stand before a paragraph of the preamble in languages without such participles,
  /// and words that end in -ing or -s by chance.
  static let preambularPhrases = [
    "unter hinweis", "unter berücksichtigung", "unter betonung", "mit dem ausdruck",
    "in anbetracht",
    "in anerkennung", "in der erwägung", "in der überzeugung", "im bewusstsein", "in bekräftigung",
    "in kenntnis", "mit besorgnis", "mit tiefer", "mit genugtuung", "nach prüfung",
    "in dem bewusstsein",
    "in erinnerung", "in würdigung", "tief besorgt", "zutiefst besorgt", "taking into",
    "in view of",
    "in light of", "in recognition", "with regard", "mit großer", "mit bedauern",
    "in kenntnisnahme",
    "ayant à", "tenant compte", "vu la", "vu le", "vu les",
  ]

  static let notParticiples = words(
    """
    bring during nothing everything something anything king beijing spring string ring thing wing
    morning evening meeting building funding training housing being sing evening
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
