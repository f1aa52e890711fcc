import Testing

@testable import Catalogue

extension ReferenceSheet {
  /// The motions of a book for an organ, in the order they are put to the vote: kind, second,
  /// number of speakers for and against, decision.
  struct Motions: Sendable, CustomTestStringConvertible {
    var book: String
    var organ: Organ
    var table: String

    var testDescription: String { "\(book) for a \(organ)" }
  }

  static let motions = [
    Motions(
      book: "un", organ: .council,
      table: """
        appeal               -       0/0  procedural
        suspend              -       0/0  procedural
        adjourn-meeting      -       0/0  procedural
        adjourn-to           -       2/2  procedural
        refer                -       2/2  procedural
        postpone             -       2/2  procedural
        introduce-amendment  -       0/0  demand
        divide               -       0/0  no-objection
        acclamation          -       0/0  no-objection
        set-agenda           -       2/2  no-objection
        invite               -       2/2  no-objection
        """),
    Motions(book: "un", organ: .plenary, table: assembly(setAgenda: "3/3", important: true)),
    Motions(book: "un", organ: .committee, table: assembly(setAgenda: "0/0", important: false)),
    Motions(book: "un4mun", organ: .plenary, table: assembly(setAgenda: "3/3", important: true)),
    Motions(book: "un4mun", organ: .committee, table: assembly(setAgenda: "0/0", important: false)),
    Motions(book: "nmun", organ: .plenary, table: nmun(important: true)),
    Motions(book: "nmun", organ: .committee, table: nmun(important: false)),
    Motions(
      book: "harvard", organ: .committee,
      table: """
        appeal               -       1/0  two-thirds
        adjourn-meeting      -       0/0  procedural
        suspend              -       0/0  procedural
        extend               -       0/0  procedural
        close-caucus         -       0/0  procedural
        unmoderated          -       0/0  procedural
        consultation         -       0/0  procedural
        moderated            -       0/0  procedural
        round-robin          -       0/0  procedural
        introduce            -       0/0  procedural
        introduce-amendment  -       0/0  procedural
        adjourn-debate       -       2/2  two-thirds
        resume-debate        -       0/0  procedural
        close-debate         -       0/2  two-thirds
        reconsider           -       0/2  two-thirds
        speaking-time        -       2/2  procedural
        open-list            -       0/0  procedural
        close-list           -       0/0  procedural
        set-agenda           -       2/2  procedural
        verify-quorum        -       0/0  demand
        reorder              -       0/0  procedural
        divide               -       2/2  procedural
        roll-call            -       0/0  procedural
        acclamation          -       0/0  no-objection
        """),
    Motions(
      book: "thimun", organ: .committee,
      table: """
        adjourn-meeting      second  0/0  chair
        suspend              second  0/0  chair
        adjourn-debate       second  0/0  no-objection
        previous-question    second  0/0  no-objection
        extend-debate        second  0/0  chair
        open-debate          second  0/0  chair
        closed-debate        second  0/0  chair
        introduce            second  0/0  chair
        introduce-amendment  -       0/0  chair
        close-debate         second  0/0  no-objection
        divide-house         second  0/0  chair
        roll-call            second  0/0  chair
        acclamation          second  0/0  no-objection
        """),
    Motions(
      book: "crisis", organ: .cabinet,
      table: """
        adjourn-meeting      -       0/0  procedural
        suspend              -       0/0  procedural
        extend               -       0/0  procedural
        close-caucus         -       0/0  procedural
        introduce            -       0/0  procedural
        introduce-amendment  -       0/0  procedural
        vote-with-speakers   -       0/0  procedural
        close-debate         -       0/0  procedural
        unmoderated          -       0/0  procedural
        consultation         -       0/0  procedural
        round-robin          -       0/0  procedural
        moderated            -       0/0  procedural
        straw-poll           -       0/0  procedural
        speaking-time        -       0/0  procedural
        open-list            -       0/0  procedural
        close-list           -       0/0  procedural
        set-agenda           -       0/0  procedural
        verify-quorum        -       0/0  demand
        reorder              -       0/0  procedural
        acclamation          -       0/0  no-objection
        """),
    Motions(
      book: "roberts", organ: .committee,
      table: """
        division-of-the-assembly  -       0/0  demand
        appeal                    second  1/0  procedural
        fix-time                  second  0/0  procedural
        adjourn-meeting           second  0/0  procedural
        suspend                   second  0/0  procedural
        question-of-privilege     -       0/0  chair
        orders-of-the-day         -       0/0  demand
        suspend-rules             second  0/0  two-thirds
        divide                    second  0/0  procedural
        adjourn-debate            second  0/0  procedural
        close-debate              second  0/0  two-thirds
        speaking-time             second  0/0  two-thirds
        postpone                  second  2/2  procedural
        refer                     second  2/2  procedural
        introduce-amendment       second  2/2  procedural
        postpone-indefinitely     second  2/2  procedural
        introduce                 second  2/2  procedural
        reconsider                second  0/0  procedural
        resume-debate             second  0/0  procedural
        rescind                   second  2/2  two-thirds
        """),
  ]

  private static func assembly(setAgenda: String, important: Bool) -> String {
    """
    appeal               -  0/0  procedural
    suspend              -  0/0  procedural
    adjourn-meeting      -  0/0  procedural
    adjourn-debate       -  2/2  procedural
    close-debate         -  0/2  procedural
    competence           -  2/2  procedural
    speaking-time        -  2/2  procedural
    close-list           -  0/0  no-objection
    open-list            -  0/0  no-objection
    set-agenda           -  \(setAgenda)  procedural
    reconsider           -  0/2  two-thirds
    \(important ? "important-question   -  0/0  procedural" : "")
    divide               -  2/2  no-objection
    priority             -  0/0  procedural
    roll-call            -  0/0  demand
    acclamation          -  0/0  no-objection
    verify-quorum        -  0/0  demand
    """
  }

  private static func nmun(important: Bool) -> String {
    """
    appeal               -  0/0  procedural
    suspend              -  0/0  procedural
    adjourn-meeting      -  0/0  procedural
    adjourn-debate       -  2/2  procedural
    close-debate         -  0/2  two-thirds
    \(important ? "important-question   -  2/2  procedural" : "")
    reconsider           -  0/2  two-thirds
    speaking-time        -  2/2  procedural
    close-list           -  0/0  procedural
    open-list            -  0/0  procedural
    set-agenda           -  0/0  procedural
    introduce            -  0/0  chair
    introduce-amendment  -  0/0  chair
    divide               -  2/2  procedural
    acclamation          -  0/0  no-objection
    roll-call            -  0/0  demand
    verify-quorum        -  0/0  demand
    """
  }
}
