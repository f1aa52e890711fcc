/// Drafts of other kinds, with invented words.
enum OtherSamples {
  static let bill = """
    MOUNTAIN SENATE
    A BILL
    To provide wells for dry towns

    Sponsor: Kenya
    Co-Sponsors: Peru, Togo

    Be it enacted by the Senate of the Mountains in session assembled,

    SECTION 1. SHORT TITLE.
    This Act may be cited as the "Dry Towns Act".

    SECTION 2. DEFINITIONS.
    (a) "Well" means a hole with water;
    (b) "Rope" means
        (1) a cord of hemp; or
        (2) a cord of wool.

    SEC. 3. FUNDING.
    A. The Mayor shall pay 5% of the cost.
    B. The rest is paid by the towns.
    Section 4. This act takes effect on March 1, 2042.
    """

  /// Two columns in the heading, words divided at line ends, footnotes and print numbers between
  /// pages.
  static let pages = """
    United Nations                                    A/C.2/76/L.9
              General Assembly                        Distr.: Limited

    Second Committee
    Agenda item 20 (c)

              Chile, Norway and Republic of Korea: draft resolution

              Wells in dry towns

              The General Assembly,
              Guided by the Charter of the United
        Nations,
              Recalling its resolution 75/1 of 3 May 2040 and all earlier reso-
        lutions on long-
        term wells,
              Taking note of the report of the Secretary-General,1
              1.    Welcomes the report, and in particular para-
        graphs
              2 (a) and 7 thereof;
              2.    Calls upon towns:
              (a) To dig wells, in accordance with article
        3 of the Treaty;
              (b) To count them;

    __________________
            1
                A/76/123.

    41-12345 (E)     021141
    *4112345*

    A/C.2/76/L.9

              (c) To report thereon;
              3.    Decides to consider the question again.

    2/2                                                     41-12345
    """

  /// Every line followed by a blank one.
  static let doubleSpaced = """
    Committee: Security Council

    Topic: Wells

    Sponsors: Chile, Kenya

    The Security Council,

    Guided by the Charter of the United Nations, which says that

    wells are to be dug,

    1. Requests the towns to dig the wells that they were promised by the

    mayors;

    2. Further requests the mayors to report on this;

    a. by letter,

    b. by telegram;

    3. Remains seized of the matter.

    Page 1 of 1
    """

  static let whereas = """
    RESOLUTION 7
    Submitted by Kenya and Togo

    WHEREAS, wells are few; and

    WHEREAS the days are long; now, therefore, be it

    RESOLVED, That the Senate:
    1. digs wells; and
    2. counts them; and be it further

    RESOLVED, That a copy be sent to the diggers.
    """

  static let sentences = """
    Directive 4
    By Kenya

    We, the Cabinet of Wells, hereby order the following:
    The carts shall go to the spring.
    The Master of the Mint will pay 500 coins.

    Signed,
    Togo
    Peru
    """

  static let markedPreamble = """
    Draft Resolution 3.1: Wells for All
    The General Assembly,
    PP1 Recalling its earlier resolutions,
    PP2 Noting the drought:
    a) in the north,
    b) in the south,
    OP1 Decides to dig wells:
    (a) in the north
    (b) in the south
    OP2 Requests the Secretary-General to report;
    OP2bis Invites others to help;
    OP3 Decides to remain seized of the matter.
    """

  static let french = """
    Comité : Conseil des puits
    Sujet : Les puits
    Auteurs : Chile, Kenya
    Signataires : Togo

    Le Conseil des puits,

    Rappelant ses résolutions antérieures,
    Profondément préoccupé par la sécheresse,

    1. Décide de creuser des puits ;
    2. Prie les maires de faire rapport.
    """

  static let repeated = """
    The General Assembly,
    Recalling its resolution,
    1. Urges towns;
    2. Urges mayors;
    2. Urges diggers;
    4. Urges keepers;
    4. bis Urges carriers;
    6. Urges all.
    """

  static let all = [
    bill, pages, doubleSpaced, whereas, sentences, markedPreamble, french, repeated,
  ]
}
