/// Drafts as they are handed in, with invented words.
enum Samples {
  /// Text from a PDF: lines are broken, the numbers have a gap, a name is divided.
  static let handout = """
    Draft Resolution 2-C
    Committee: Committee on Wells
    Topic: Water in dry towns
    Sponsors: Norway, Peru, Togo
    Signatories: Chile, Benin, Norway,
    Republic of Korea, Fin- land, Atlantis, Cuba

    The Committee on Wells,

    Noting that many towns have neither a well nor a pump,
    Concerned by the number of pails that were found empty at the
    end of a day,
    Further observing that a rope costs less than a pump

    1. Invites all towns to keep at least one well open in
       every street;
    2. Suggests that a well be judged by, including but not limited to
       the following;
           a. Its depth in summer;
           b. What it holds, which should be:
               i. Cold,
               ii. Clear;
           c. Who draws it;
    3. Requests mayors, above all those with less than 12% of their
       pipes in use, to share 2.5% of their water;
    5. Further suggests a list of wells;
          a. kept by one clerk,
          b. read twice a year,

    6. Decides to remain seized of the matter.
    """

  /// An official text with front matter, a running head inside a clause and footnotes.
  static let official = """
    ---
    symbol: A/RES/98/4
    date: "2041-03-02"
    ---

    United Nations

    General Assembly Distr.: General

    Resolution adopted by the General Assembly on 2 March 2041

    98/4. Water in dry towns

    The General Assembly,

    Recalling its resolution 97/3 of 1 May 2040, in particular paragraphs 4 (b) and 9 thereof,[^1]

    Recalling also the Treaty on Wells,[2] which, in article 6, says who may dig one,

    Having met a digger, and observing with regret that he was tired,

    1. Decides, without prejudging anything, that:

    (a) A well may be dug by any town in the course of the

    Water in dry towns

    year, if a digger is there;

    (b) A well may be closed:

    (i) By its digger;

    (ii) By the sand, as said in paragraph 1 (a) above;

    2. Also decides that the wells in paragraph 1 are to be counted;

    3. Further decides that this applies only in 2041.

    2nd plenary meeting

    ---

    [^1]: See resolution 96 (I).
    2 Wells, Treaty Series, vol. 3, No. 4.
    """

  /// Capitals, markers of several kinds, no indentation.
  static let capitals = """
    FORUM: Water Commission
    QUESTION OF: Measures to keep wells open
    SUBMITTED BY: Kenya
    CO-SUBMITTERS: Togo, Peru, Côte d’Ivoire, DPRK, WWF

    THE WATER COMMISSION,

    Bearing in mind the carriers of water,

    Noting with deep concern that pumps are sold,

    1) Calls upon all nations to name their wells by means such as but not limited to:
    a) signs, which are
    i) painted, and
    ii) hung up,
    b) songs;

    2) Requests the creation of the Office of Wells (OOW) that will:
    (a) count wells
    (b) meet in B. Square, No. 7. and write, e.g. monthly;

    3) Strongly urges, in accordance with Art. 3 (1), that nobody sells a pump.
    """

  static let german = """
    ---
    title: Maßnahmen für offene Brunnen
    Länder: Norwegen, Finnland, Republik Korea, Österreich
    Ausschuss: SR
    ---

    **unter Hinweis** auf seine früheren Beschlüsse über Brunnen,

    **mit dem Ausdruck seiner tiefen Besorgnis** über die Trockenheit,

    ## Operative Bestimmungen

    **1. Verurteilt** den Diebstahl von Pumpen;

    **2. Fordert** alle Bürgermeister auf, ihre Brunnen zu zählen;

    **3. Beschließt**, sich weiter damit zu befassen.
    """

  /// Automatic numbers, names parted only by blanks, an amendment pasted in.
  static let latex = #"""
    \Large{\bf WXYZ}\\
    \normalsize{\bf Resolution 5 (2041)
    of the Sample Agency for Water on March 2, 2041\\ \\
    Sponsors: Norway Peru Bosnia and Herzegovina Togo Chile \\
    Signatories: Benin Cuba South Africa Columbia UK USA Russia \\ \\ }
    \indent {\it The Sample Agency for Water,}\\
    \indent {\it Recognizing} the rules for wells, \\
    \indent {\it Fully} aware of the cost of rope, \\
    \begin{outline}[enumerate]
    \1 \underline{Recommends} that towns ask for rope where
    \2 rope is needed;
    \1 \underline{Suggests} that rope is given only after
    \2 the town has shown its well
    \2 d.	other towns have been asked
    \3 in writing
    \3 by voice;
    \1 \underline{Further} suggests a list of wells
    \1 \underline{strike} resolution 2.1. clauses 3 c;
    \1 \underline{Takes} note of the towns that are willing: Cuba, Norway and Ruritania.
    \end{outline}
    """#

  /// Clauses told only by their verbs.
  static let unnumbered = """
    draft, ver. 2.0.1 of 2041-03-02

    See also the [letter](/letter.md)

    -------------------------------------

    # Closing of wells.

    *The General Assembly*,

    *Recalling* the rules on wells, [1802 (XX) of 12.9.2040](https://example.org/1802.png)

    *Considering* that the old well is dry,

    *Decides* to dig a new one at once.

    *Decides* that this shall not be done twice.

    ...th plenary meeting,

    ... March 2041
    """

  static let directive = """
    DIRECTIVE: Operation Bucket
    Sponsors: Master of the Mint, 2. Queen, Ada the Second
    Signatories: Spymaster; Kenya

    -Send three carts to the spring
    -Pay the diggers: 20 coins a day
    *Ask Blue Cell to answer
    """

  static let all = [handout, official, capitals, german, latex, unnumbered, directive]
}
