extension LifeCycleRow {
  private static let submitted = ["doc add {draft} \"Lights\" by {many}"]
  private static let introduced = submitted + ["doc introduce {A}"]
  private static let withText = [
    "doc add {draft} \"Lights\" file \"lights.txt\" by {many}", "doc introduce {A}",
  ]
  private static let amended = introduced + ["amend {A} strike 3 by {movers}"]
  private static let two =
    introduced + ["doc add {draft} \"Bells\" by {many}", "doc introduce {B}"]

  private static func put(_ question: String, _ yes: Int, _ no: Int) -> [String] {
    ["vote open \(question) by placards", "vote count \(yes) \(no)", "vote close"]
  }

  /// The rows of the table: what the books say of each step of a draft's life.
  static let all = names + floor + voting

  static let european = [
    LifeCycleRow(
      "how many may pass", two + put("{A}", 15, 0), "vote open {B}",
      .refused("was not put to the vote")),
    LifeCycleRow(
      "voting order", two + ["amend {B} strike 3 by {movers}", "amend {A} strike 3 by {movers}"],
      "debate close", .plan("{A1} {B1} {A} {B}")),
  ]

  private static let names = [
    // Sponsors everywhere; a crisis and the others know no draft without one.
    LifeCycleRow("authors", [], "doc add {draft} \"Lights\"", .refused("who submits it")),
    LifeCycleRow("authors", [], "doc add {draft} \"Lights\" by D001, D002", .accepted),
    LifeCycleRow(
      "authors", [], "doc add {draft} \"Lights\" by O001", .refused("Observer 1 is an observer and")
    ),
    // Signatories only want a debate, and nobody is both.
    LifeCycleRow(
      "supporters", [], "doc add {draft} \"Lights\" by D001 signed D002",
      .refused("sponsors and no signatories"),
      [.nmun: .accepted, .harvard: .accepted, .crisis: .accepted]),
    LifeCycleRow(
      "supporters", [], "doc add {draft} \"Lights\" by D001 signed D001",
      .refused("both sponsor and signatory"),
      [
        .unsc: .refused("no signatories"), .unga: .refused("no signatories"),
        .un4mun: .refused("no signatories"), .thimun: .refused("no signatories"),
      ]),
    LifeCycleRow(
      "minimum", ["doc add {draft} \"Lights\" by D001"], "doc introduce {A}", .accepted,
      [
        .nmun: .refused("1 of the 3 names"), .harvard: .refused("1 of the 3 names"),
        .thimun: .refused("1 of the 10 names"), .crisis: .refused("1 of the 5 names"),
      ]),
    LifeCycleRow("minimum", submitted, "doc introduce {A}", .accepted),
    LifeCycleRow(
      "sponsor drops below minimum", introduced, "doc unsponsor {A} D001", .becomes(.introduced),
      [.nmun: .warned("the chair decides"), .harvard: .becomes(.lapsed)]),
    LifeCycleRow(
      "late sponsor", introduced, "doc sponsor {A} D015", .accepted,
      [
        .nmun: .refused("sponsors must agree"), .harvard: .refused("nobody becomes a sponsor"),
        .thimun: .refused("nobody becomes a sponsor"),
      ]),
    LifeCycleRow(
      "late sponsor", introduced, "doc sponsor {A} D015 agreed", .accepted,
      [
        .harvard: .refused("nobody becomes a sponsor"),
        .thimun: .refused("nobody becomes a sponsor"),
      ]),
  ]

  private static let floor = [
    // The dais announces a draft everywhere; it is moved where the books have that motion.
    LifeCycleRow(
      "introduction", submitted, "doc introduce {A}", .says("doc read {A} records")),
    LifeCycleRow(
      "introduction", submitted, "motion introduce \"{A}\" by D001 second D002", .accepted,
      [
        .unsc: .refused("not moved"), .unga: .refused("not moved"), .un4mun: .refused("not moved"),
      ]),
    LifeCycleRow(
      "introduction", introduced, "doc present {A}", .says("for 5 minutes, questions included"),
      [
        .unga: .says("for 15 minutes"), .nmun: .says("for 1 minute 30 seconds"),
        .thimun: .says("for 1 minute 30 seconds"), .crisis: .says("for 1 minute,"),
      ]),
    LifeCycleRow(
      "number", amended + ["doc add working-paper \"Bells\" by D001"],
      "doc add {draft} \"Whistles\" by D001", .numbers("L.1 L.1.1 WP1.1 L.2"),
      [
        .unsc: .numbers("S/2023/1 S/2023/1.1 WP1.1 S/2023/2"),
        .nmun: .numbers("1/1 1/1.1 WP1.1 1/2"), .harvard: .numbers("1.1 1.1.1 WP1.1 1.2"),
        .thimun: .numbers("A A.1 WP1.1 B"), .crisis: .numbers("D1 D1.1 WP1.1 D2"),
      ]),
    LifeCycleRow("how many may pass", two + put("{A}", 15, 0), "vote open {B}", .accepted),
    // The Council: as long as there was no vote on it (rule 35). The Assembly: not once it was
    // amended (rules 80, 122). Harvard: not while an unfriendly amendment is pending.
    LifeCycleRow("withdrawal", introduced, "doc withdraw {A}", .becomes(.withdrawn)),
    LifeCycleRow(
      "withdrawal", amended, "doc withdraw {A}", .becomes(.withdrawn),
      [.harvard: .refused("while Amendment 1.1.1 is pending")]),
    LifeCycleRow(
      "withdrawal", amended + put("{A1}", 15, 0), "doc withdraw {A}", .becomes(.withdrawn),
      [.unga: .refused("once it was amended"), .un4mun: .refused("once it was amended")]),
    LifeCycleRow(
      "withdrawal", introduced + ["debate close"], "doc withdraw {A}", .becomes(.withdrawn),
      [
        .unga: .refused("once voting has begun"), .un4mun: .refused("once voting has begun"),
        .harvard: .refused("once voting has begun"),
      ]),
    LifeCycleRow(
      "withdrawal", introduced + put("{A} clause 1", 15, 0), "doc withdraw {A}",
      .refused("once there was a vote on it"),
      [
        .unga: .refused("once voting has begun"), .un4mun: .refused("once voting has begun"),
        .harvard: .refused("once voting has begun"),
      ]),
    // Friendly amendments are a thing of model conferences; in the UN the sponsors revise.
    LifeCycleRow(
      "amendments", introduced, "amend {A} strike 3 by D001 friendly",
      .refused("the sponsors do not accept amendments"),
      [.nmun: .accepted, .harvard: .accepted, .crisis: .accepted]),
    LifeCycleRow(
      "amendments", introduced + ["amend {A} strike 3 by D011"], "amend accept {A1}",
      .refused("the sponsors do not accept amendments"),
      [.nmun: .accepted, .harvard: .accepted, .crisis: .accepted]),
    LifeCycleRow("amendments", introduced, "doc revise {A}", .says("is revised (revision 1)")),
    LifeCycleRow(
      "amendments", introduced + ["amend {A} strike 3 by D011"], "vote open {A1}", .accepted,
      [.nmun: .refused("1 of the 3 names"), .harvard: .refused("1 of the 2 names")]),
    LifeCycleRow(
      "amendments", introduced + ["amend {A} replace 3 \"Decides\" by {movers}"],
      "amend {A1} words 3 \"Decides\" \"Resolves\" by {movers}", .accepted,
      [
        .nmun: .refused("an amendment cannot be amended"),
        .harvard: .refused("an amendment cannot be amended"),
        .crisis: .refused("an amendment cannot be amended"),
      ]),
    LifeCycleRow(
      "amendments", introduced, "amend {A} strike p1 by {movers}", .accepted,
      [.harvard: .refused("the preamble cannot be amended")]),
    // THIMUN hears time for and against; a crisis may hear speakers before each vote.
    LifeCycleRow(
      "amendment debate", amended + ["doc introduce {A1}"],
      "motion closed-debate 20m by D001 second D002", .refused("no motion"),
      [.thimun: .accepted]),
    LifeCycleRow(
      "amendment debate", amended, "motion vote-with-speakers 30s by D001", .refused("no motion"),
      [.crisis: .accepted]),
  ]

  private static let voting = [
    // Furthest from the text first, then the text; a crisis as received; the Council's additions
    // and deletions before all; THIMUN decided each amendment when it was moved.
    LifeCycleRow(
      "voting order",
      introduced + [
        "amend {A} words 1 \"may\" \"shall\" by {movers}",
        "amend {A} insert 2 \"Thanks the keepers\" by {movers}",
        "amend {A} replace 4 \"Decides\" by {movers}", "amend {A} strike 3 by {movers}",
      ], "debate close", .plan("{A4} {A3} {A2} {A1} {A}"),
      [
        .unsc: .plan("{A2} {A4} {A3} {A1} {A}"), .thimun: .plan("{A}"),
        .crisis: .plan("{A1} {A2} {A3} {A4} {A}"),
      ]),
    // By submission in the UN, introduced or not; by introduction elsewhere.
    LifeCycleRow(
      "voting order",
      submitted + [
        "doc add {draft} \"Bells\" by {many}", "doc add {draft} \"Whistles\" by {many}",
        "doc introduce {C}", "doc introduce {A}",
      ], "debate close", .plan("{A} {B} {C}"),
      [
        .nmun: .plan("{C} {A}"), .harvard: .plan("{C} {A}"), .thimun: .plan("{C} {A}"),
        .crisis: .plan("{C} {A}"),
      ]),
    LifeCycleRow(
      "voting order", two + ["amend {B} strike 3 by {movers}", "debate close"],
      "voting order {B} {A}", .plan("{B1} {B} {A}"), [.thimun: .plan("{B} {A}")]),
    // On request in the Council unless its mover objects; by motion elsewhere; none in THIMUN and
    // in a crisis.
    LifeCycleRow(
      "division", introduced + ["debate close"], "motion divide {A} 2 by D001", .accepted,
      [.thimun: .refused("no motion"), .crisis: .refused("no motion")]),
    LifeCycleRow(
      "division", introduced + ["debate close"], "motion divide {A} p1 by D001", .accepted,
      [
        .harvard: .refused("only operative clauses"), .thimun: .refused("no motion"),
        .crisis: .refused("no motion"),
      ]),
    LifeCycleRow(
      "all operative parts rejected",
      withText + put("{A} clause 1", 0, 15) + put("{A} clause 2", 0, 15)
        + ["vote open {A} clause 3 by placards", "vote count 0 15"],
      "vote close", .becomes(.rejected),
      [
        .unsc: .becomes(.introduced), .thimun: .becomes(.introduced),
        .crisis: .becomes(.introduced),
      ]),
    // A Main Committee recommends, and has no symbols of its own.
    LifeCycleRow(
      "after adoption", introduced + Array(put("{A}", 15, 0).dropLast()), "vote close",
      .becomes(.adopted),
      [
        .unsc: .says("It is S/RES/1 (2023)."), .unga: .says("It is A/RES/78/1."),
        .crisis: .says("records what the back room did"),
      ]),
    LifeCycleRow(
      "after adoption", introduced + put("{A}", 15, 0), "doc execute {A} \"Done\"",
      .refused("not carried out by a back room"), [.crisis: .accepted]),
  ]
}
