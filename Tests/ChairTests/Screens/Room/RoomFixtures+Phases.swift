/// A meeting in each phase of the room's screen.
extension RoomFixtures {
  /// Every phase by name, in the order of a typical day.
  static func phases() throws -> [(name: String, meeting: RoomMeeting)] {
    let new = try RoomMeeting(try council())
    let open = try new.after("meeting open", "attend all present", "attend France voting")
    let debate = try open.after(
      "agenda set 1", "speakers open", "speakers time 90s",
      "speakers add Ghana, Japan, Malta, MOZ, GBR, RUS, ARE, BRA")
    let moderated = try debate.after(
      "motion moderated 10m 60s \"Autonomous weapons\" by Ghana", "motion vote next 15 0")
    let closed = try debate.after("motion close-debate by USA", "motion vote next 13 2")
    return try floor(new, open, debate) + caucuses(debate, moderated) + votes(closed) + [
      (
        "suspended",
        try debate.after("+2700", "meeting suspend until 14:30", "+10113")
      ),
      (
        "suspended-announced",
        try debate.after("announce \"Lunch is served on the first floor\"", "meeting suspend")
      ),
      ("adjourned", try debate.after("+9000", "meeting adjourn")),
      (
        "speaking-against",
        try debate.after("motion close-debate by Ghana", "speech against Japan", "+10")
      ),
    ] + interruptions(debate, moderated) + documents(debate) + texts(debate)
  }

  private static func documents(_ debate: RoomMeeting) throws -> Phases {
    let draft = try debate.after(
      "doc add draft \"Lights at small ports and the training of pilots\""
        + " by Ghana, Japan, Malta, Brazil, Albania, Ecuador, France, Gabon, MOZ, CHE, ARE, GBR, USA",
      "doc introduce 1.1")
    let amended = try draft.after(
      "amend 1.1 replace 5 \"Invites the port authorities to publish their dues by the end of the "
        + "year, and to keep them public;\" by RUS, ARE", "doc introduce 1.1.1")
    return [
      ("document", draft),
      ("document-amendment", amended),
      ("document-speech", try draft.after("speech start", "+28")),
      (
        "document-caucus",
        try draft.after("motion moderated 10m 60s by Ghana", "motion vote next 15 0")
      ),
      ("document-vote", try draft.after("vote open 1.1 by roll-call", "vote cast ALB yes")),
      ("document-vote-amendment", try amended.after("vote open 1.1.1 by placards")),
      (
        "document-silence",
        try draft.after(
          "doc add presidential-statement \"The situation in the strait\"",
          "doc silence PRST1 until 14:30", "+30")
      ),
      (
        "document-not-agreed",
        try draft.after(
          "doc add presidential-statement \"The situation in the strait\"",
          "doc silence PRST1 10m", "doc object PRST1 RUS")
      ),
      (
        "document-adopted",
        try draft.after("vote open 1.1 by placards", "vote count 14 0 1", "vote close")
      ),
    ]
  }

  /// A draft whose text is at hand.
  private static func texts(_ debate: RoomMeeting) throws -> Phases {
    var draft = debate
    try draft.run("doc add draft \"Lights at small ports\" file \"lights.txt\"", file: lights)
    try draft.run("doc introduce 1.1")
    let amended = try draft.after(
      "amend 1.1 replace 1 \"Urges all Member States to light their small ports by 2030;\" by RUS, ARE"
    )
    let divided = try draft.after(
      "motion close-debate by USA", "motion vote next 13 2",
      "motion divide 1.1 2 by Ghana", "motion vote next 13 2")
    return [
      ("text", try draft.after("doc show 1.1 2")),
      ("text-arabic", try draft.after("doc show 1.1 4")),
      ("text-chinese", try draft.after("doc show 1.1 3")),
      ("text-amendment", try amended.after("doc show 1.1.1")),
      ("text-speech", try draft.after("doc show 1.1 p2", "speech start", "+28")),
      ("text-vote", try draft.after("vote open 1.1 by placards", "doc show 1.1 5")),
      ("text-vote-amendment", try amended.after("vote open 1.1.1 by placards")),
      ("text-vote-called", try amended.after("vote open 1.1.1 by roll-call", "vote cast ALB yes")),
      ("text-vote-part", try divided.after("voting next by placards", "doc page next")),
    ]
  }

  private static let lights = """
    Sponsors: Ghana, Japan, Malta

    The Security Council,
    Recalling its resolution on tolerance,
    Noting with concern that lamps, bells and other signals at small ports may fail in fog, in snow \
    and in the long nights of winter,

    1. Urges Member States to light their ports;
    2. Requests that lamps may burn all night:
    a) in winter, wherever the nights are longer than twelve hours, and where the harbour master \
    considers that the approach of vessels of more than five hundred tonnes would be unsafe;
    b) in fog, at all hours of the day, with a sound signal of at least two blasts every minute, of \
    which the characteristics shall be published in the list of lights and fog signals;
    c) at the request of a vessel in distress, without delay and without charge;
    3. 重申会员国对保护平民负有首要责任，强调必须确保港口灯光全年不灭，并请秘书长在六个月内提交书面报告；
    4. يطلب إلى الدول الأعضاء أن تضيء موانئها الصغيرة طوال الليل، وأن تقدم تقريرا عن ذلك إلى الأمين العام؛
    5. Decides to remain seized of the matter.
    """

  private typealias Phases = [(name: String, meeting: RoomMeeting)]

  private static func interruptions(
    _ debate: RoomMeeting, _ moderated: RoomMeeting
  ) throws -> Phases {
    let speaking = try debate.after("speech start", "+28")
    return [
      (
        "crisis",
        try moderated.after(
          "speech start Ghana", "+13",
          "interrupt \"The embassy in the capital has been stormed; the ambassador is missing\"",
          "+90")
      ),
      (
        "crisis-timers",
        try moderated.after(
          "timer 20m \"Ultimatum of the rebels\"", "speech start Ghana", "+13",
          "interrupt \"The embassy in the capital has been stormed\"", "+90")
      ),
      (
        "timers",
        try speaking.after(
          "timer 10m \"Reading time\"", "+300", "timer 45s", "+25",
          "timer 2h \"Deadline for amendments\"", "timer pause 3")
      ),
      ("point", try speaking.after("point order Malta \"The list is closed\"", "+20")),
      (
        "point-vote",
        try debate.after(
          "vote open \"Draft resolution S/2023/903\" by roll-call", "vote cast ALB yes",
          "point order USA")
      ),
    ]
  }

  /// Names that are difficult to lay out, in every phase that shows a name in large letters.
  static func nameTrials() throws -> [(name: String, meeting: RoomMeeting)] {
    let open = try RoomMeeting(
      try names(), "meeting open", "attend all present", "speakers open", "speakers add all")
    return try ["CIV", "FAM", "ARA", "CHI", "LNG", "ONE", "CMB"].map { code in
      ("name-\(code)", try open.after("speech start \(code)", "+5"))
    } + [
      ("names-roll", try open.after("roll open", "attend CIV present")),
      ("names-vote", try open.after("vote open \"A plan\" by roll-call", "vote cast CIV yes")),
    ]
  }

  private static func floor(
    _ new: RoomMeeting, _ open: RoomMeeting, _ debate: RoomMeeting
  ) throws -> Phases {
    let speaking = try debate.after("speech start", "+28")
    return [
      ("waiting", new),
      ("waiting-announced", try new.after("announce \"Please find your seats: we begin at ten\"")),
      (
        "roll-call",
        try new.after(
          "roll open", "attend ALB, BRA, CHN present", "attend ECU absent",
          "attend FRA voting")
      ),
      ("roll-called", try new.after("roll open", "attend rest present", "attend FRA voting")),
      ("open", open),
      ("floor", debate),
      ("floor-empty", try open.after("agenda set 1", "speakers open")),
      ("question", try open.after("agenda set 1", "question 2")),
      ("speech", speaking),
      ("speech-low", try speaking.after("+40")),
      ("speech-over", try speaking.after("+75")),
      ("speech-paused", try speaking.after("speech pause", "+300")),
      ("speech-yielded", try speaking.after("yield Brazil", "+5")),
      ("speech-questions", try speaking.after("yield questions")),
      (
        "speech-beside",
        try speaking.after("speakers close", "question 1", "announce \"Drafts are due at noon\"")
      ),
    ]
  }

  private static func caucuses(_ debate: RoomMeeting, _ moderated: RoomMeeting) throws -> Phases {
    let motion = try debate.after(
      "motion moderated 10m 60s \"Autonomous weapons\" by Ghana",
      "motion unmoderated 15m \"Drafting\" by Brazil",
      "motion close-debate by Ecuador")
    let unmoderated = try debate.after(
      "motion unmoderated 15m \"Drafting\" by Brazil", "motion vote next 15 0", "+402")
    return [
      ("motion", motion),
      (
        "motion-many",
        try motion.after(
          "motion unmoderated 10m by Japan", "motion unmoderated 5m by Malta",
          "motion moderated 5m 30s \"Law\" by Gabon", "motion moderated 4m 60s \"Trade\" by China",
          "motion moderated 3m 60s \"Schools\" by France", "motion suspend by Albania")
      ),
      ("motion-next", try motion.after("motion vote next 4 11")),
      ("motion-majority", try debate.after("motion close-debate by Ecuador")),
      ("moderated-opened", moderated),
      (
        "moderated",
        try moderated.after(
          "speech start Ghana", "+60", "speech end", "speech start Albania",
          "caucus queue Japan, Malta, ARE", "+17")
      ),
      ("unmoderated", unmoderated),
      ("unmoderated-up", try unmoderated.after("+600")),
    ]
  }

  private static func votes(_ closed: RoomMeeting) throws -> Phases {
    let roll = try closed.after(
      "vote open \"Draft resolution S/2023/901 on artificial intelligence\" by roll-call",
      "vote cast ALB pass", "vote cast BRA, ECU, GAB, GHA yes", "vote cast CHN abstain",
      "vote cast FRA yes-with-rights")
    let again = try roll.after(
      "vote cast JPN, MLT, MOZ, CHE, ARE, GBR, USA yes", "vote cast RUS no")
    let placards = try closed.after("vote open \"Amendment 3 to operative clause 4\" by placards")
    let consensus = try closed.after("vote open \"Draft resolution S/2023/902\" by consensus")
    return [
      ("voting", closed),
      ("vote-roll-call", roll),
      ("vote-passed", again),
      ("vote-answered", try again.after("vote cast ALB no")),
      ("vote-placards", placards),
      ("vote-counted", try placards.after("vote count 8 1 6")),
      ("vote-consensus", consensus),
      ("vote-objection", try consensus.after("vote object Ghana")),
      ("verdict-vetoed", try again.after("vote cast ALB yes", "vote close")),
      (
        "verdict-adopted",
        try again.after("vote cast RUS abstain", "vote cast ALB no", "vote close")
      ),
      ("verdict-consensus", try consensus.after("vote close")),
      ("verdict-insufficient", try placards.after("vote count 8 1 6", "vote close")),
      ("rights", try again.after("vote cast ALB yes", "vote close", "speech rights", "+4")),
    ]
  }
}
