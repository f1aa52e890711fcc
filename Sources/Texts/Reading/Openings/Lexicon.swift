/// First words by which preambular paragraphs and operative clauses are told apart where nothing
/// else tells them apart. What a rule book accepts is another list.
enum Lexicon {
  static let adverbs = words(
    """
    further also deeply fully gravely strongly firmly keenly again additionally moreover once
    solemnly highly especially seriously greatly extremely urgently particularly profoundly
    unequivocally categorically wholeheartedly kindly respectfully hereby therefore formally
    vehemently actively wholly acutely painfully very expressly clearly increasingly equally likewise warmly sincerely thus
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
    confident disappointed preoccupied anxious hopeful proud troubled respectful supportive
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
    """)

  static let notParticiples = words(
    """
    bring during nothing everything something anything king beijing spring string ring thing wing
    morning evening meeting building funding training housing being sing evening
    """)

  static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
