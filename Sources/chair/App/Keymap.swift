/// The default keys. Where a key is bound more than once, the first binding whose line is in order
/// runs: space starts, pauses or resumes, depending on the state.
enum Keymap {
  /// In the order in which they are tried. The README's table of keys is written from it.
  static let bindings: [Binding] =
    rollCall + vote + floor + notes + motions + documents + everywhere + panes + selection
  static let index = KeymapIndex(bindings)

  /// While the roll is called, one key per answer. Otherwise they note the selected delegation.
  private static let rollCall: [Binding] = [
    Binding("p", "attend {called} present", "present", in: [.roster]),
    Binding("v", "attend {called} voting", "present and voting", in: [.roster]),
    Binding("a", "attend {called} absent", "absent", in: [.roster]),
    Binding("x", "attend {called} excused", "excused", in: [.roster]),
    Binding("P", "attend rest present", "the rest present", in: [.roster]),
    Binding("backspace", "back", "correct", in: [.roster]),
    // In a caucus this picks a placard, otherwise it adds to the speakers' list.
    Binding("l", "caucus queue {seat}", "pick the placard", in: [.roster]),
    Binding("l", "speakers add {seat}", "add to the list", in: [.roster]),
    Binding("enter", "speech start {seat}", "give the floor", in: [.roster]),
    Binding("p", "attend {seat} present", "present", in: [.roster]),
    Binding("v", "attend {seat} voting", "present and voting", in: [.roster]),
    Binding("a", "attend {seat} absent", "absent", in: [.roster]),
    Binding("x", "attend {seat} excused", "excused", in: [.roster]),
    Binding("*", "score {seat} ", "score", in: [.roster], .prompt),
    Binding("n", "note {seat} \"", "a note", in: [.roster], .prompt),
    Binding("D", "delegation add \"", "a new delegation", in: [.roster], .prompt),
  ]

  private static let vote: [Binding] = [
    Binding("y", "vote cast {asked} yes", "yes", in: [.vote]),
    Binding("n", "vote cast {asked} no", "no", in: [.vote]),
    Binding("a", "vote cast {asked} abstain", "abstain", in: [.vote]),
    Binding("p", "vote cast {asked} pass", "pass", in: [.vote]),
    Binding("Y", "vote cast {asked} yes-with-rights", "yes with rights", in: [.vote]),
    Binding("N", "vote cast {asked} no-with-rights", "no with rights", in: [.vote]),
    Binding("x", "vote cast {asked} absent", "not participating", in: [.vote]),
    Binding("b", "vote chair yes", "the chair votes yes", in: [.vote]),
    Binding("B", "vote chair no", "the chair votes no", in: [.vote]),
    Binding("c", "vote close", "close the vote", in: [.vote]),
    Binding("X", "vote cancel", "cancel the vote", in: [.vote]),
    // In order until the first delegation has answered.
    Binding("s", "vote by placards", "by placards", in: [.vote]),
    Binding("l", "vote by roll-call", "by roll call", in: [.vote]),
    Binding("d", "vote by recorded", "by a recorded vote", in: [.vote]),
    Binding("t", "vote by consensus", "by consensus", in: [.vote]),
    Binding("z", "vote by secret-ballot", "by secret ballot", in: [.vote]),
    Binding("v", "voting next", "the next question", in: [.floor, .vote, .record]),
    Binding("v", "vote again {again}", "put it again", in: [.vote]),
    Binding("backspace", "back", "correct", in: [.vote]),
    Binding("o", "vote object ", "objection", in: [.vote], .prompt),
    Binding("C", "vote count ", "count", in: [.vote], .prompt),
    Binding("=", "correct vote {vote} ", "correct a vote", in: [.vote], .prompt),
    Binding("w", "speech rights", "explanations of vote", in: [.floor, .vote]),
    // Before `speech end`, whose refusal is the one shown if neither is in order.
    Binding("e", "voting end", "end voting"),
    Binding("e", "speech end", "end the speech", in: [.vote]),
  ]

  private static let all = Set(ViewState.Pane.allCases)

  private static let floor: [Binding] = [
    Binding("space", "speech pause", "pause", in: all),
    Binding("space", "speech resume", "resume", in: all),
    Binding("space", "caucus pause", "pause the caucus", in: [.floor]),
    Binding("space", "caucus resume", "resume the caucus", in: [.floor]),
    Binding("space", "speech start", "start the next", in: all),
    Binding("e", "speech end", "end the speech", in: all.subtracting([.vote])),
    Binding("E", "caucus end", "end the caucus", in: [.floor]),
    Binding("c", "caucus pause", "pause the caucus", in: [.floor]),
    Binding("c", "caucus resume", "resume the caucus", in: [.floor]),
    Binding("a", "caucus queue ", "pick placards", in: [.floor], .prompt),
    Binding("a", "speakers add ", "add a speaker", in: [.floor], .prompt),
    Binding("f", "speech start ", "give the floor", in: [.floor], .prompt),
    Binding("x", "speech extend 15s", "15 seconds more", in: [.floor]),
    Binding("<", "clock give ", "give back time", in: [.floor], .prompt),
    Binding(">", "clock take ", "take time off", in: [.floor], .prompt),
    Binding("y", "speech question ", "a question", in: [.floor], .prompt),
    Binding("y", "speech comment ", "a comment", in: [.floor], .prompt),
    // Last, because its refusal is the one shown if none is in order. At most one of them is.
    Binding("y", "yield ", "yield", in: [.floor], .prompt),
    Binding("w", "speech reply {replying}", "the reply granted", in: [.floor]),
    Binding("D", "debate close", "close debate", in: [.floor]),
    Binding("s", "speakers skip", "pass over", in: [.floor]),
    Binding("enter", "speech start {queued}", "give the floor", in: [.floor]),
    Binding("d", "speakers remove {queued}", "take off the list", in: [.floor]),
    Binding("K", "speakers move {queued} {earlier}", "move up", in: [.floor]),
    Binding("J", "speakers move {queued} {later}", "move down", in: [.floor]),
    Binding("o", "speakers close", "close the list", in: [.floor]),
    Binding("o", "speakers open", "open the list", in: [.floor]),
    Binding("t", "speakers time ", "speaking time", in: [.floor], .prompt),
    Binding("*", "score {speaker} ", "score", in: [.floor, .record], .prompt),
    Binding("n", "note {speaker} \"", "a note", in: [.floor, .record], .prompt),
    Binding("\"", "said {speaker} \"", "what was said", in: [.floor, .record], .prompt),
    // In the record, what the selected record did.
    Binding("=", "correct motion {decided} ", "correct a motion", in: [.record], .prompt),
    Binding("=", "correct vote {taken} ", "correct a vote", in: [.record], .prompt),
    Binding("=", "correct attend {attended} at ", "correct an arrival", in: [.record], .prompt),
    Binding("=", "correct speech {past} ", "correct a speech", in: [.floor, .record], .prompt),
  ]

  private static let notes: [Binding] = [
    Binding("*", "score {selected} ", "score", in: [.notes], .prompt),
    Binding("n", "note {selected} \"", "a note", in: [.notes], .prompt),
    // While nothing is noted, for the current speaker or the last one.
    Binding("*", "score {speaker} ", "score", in: [.notes], .prompt),
    Binding("n", "note {speaker} \"", "a note", in: [.notes], .prompt),
  ]

  private static let motions: [Binding] = [
    Binding("v", "motion vote next ", "vote on the first", in: [.motions], .prompt),
    Binding("enter", "motion vote {motion} ", "vote on the first", in: [.motions], .prompt),
    Binding("p", "motion pass {motion}", "passes", in: [.motions]),
    Binding("n", "motion pass {motion} unopposed", "without objection", in: [.motions]),
    Binding("f", "motion fail {motion}", "fails", in: [.motions]),
    Binding("s", "motion second {motion} ", "second", in: [.motions], .prompt),
    Binding("a", "motion leave {motion}", "leave of the chair", in: [.motions]),
    Binding("w", "motion withdraw {motion}", "withdraw", in: [.motions]),
    Binding("x", "motion rule-out {motion} \"", "out of order", in: [.motions], .prompt),
    Binding("o", "motion object {motion} ", "objection", in: [.motions], .prompt),
    Binding("F", "speech favour ", "a speaker for it", in: [.motions, .vote], .prompt),
    Binding("A", "speech against ", "a speaker against it", in: [.motions, .vote], .prompt),
    Binding("P", "motion prefer {motion}", "put first", in: [.motions]),
    Binding("c", "motion change {motion} ", "change", in: [.motions], .prompt),
    Binding("=", "correct motion {motion} ", "correct a motion", in: [.motions], .prompt),
    // With none pending, the last one.
    Binding("=", "correct motion {decided} ", "correct a motion", in: [.motions], .prompt),
  ]

  private static let documents: [Binding] = [
    Binding("a", "doc add {kind} \"", "new document", in: [.documents], .prompt),
    Binding("A", "doc add ", "new, of any kind", in: [.documents], .prompt),
    Binding("p", "doc approve {document}", "approve", in: [.documents]),
    Binding("b", "doc return {document} ", "return to the sponsors", in: [.documents], .prompt),
    Binding("=", "doc revise {document}", "was revised", in: [.documents]),
    Binding("f", "doc introduce {document}", "introduce", in: [.documents]),
    Binding("f", "motion introduce {movable} by ", "move it", in: [.documents], .prompt),
    Binding("l", "doc read {document}", "was read out", in: [.documents]),
    Binding("P", "doc present {document}", "a sponsor presents it", in: [.documents]),
    Binding("enter", "doc show {document}", "show to the room", in: [.documents]),
    Binding("h", "doc hide", "hide from the room", in: [.documents]),
    Binding("s", "doc sponsor {document} ", "add sponsors", in: [.documents], .prompt),
    Binding("d", "doc unsponsor {document} ", "take sponsors off", in: [.documents], .prompt),
    Binding("n", "doc sign {document} ", "add signatories", in: [.documents], .prompt),
    Binding("D", "doc unsign {document} ", "take signatories off", in: [.documents], .prompt),
    Binding("c", "amend {amendable} ", "amend", in: [.documents], .prompt),
    Binding("t", "amend accept {document}", "its sponsors accept", in: [.documents]),
    Binding("K", "amend rank {document} {earlier}", "vote on it earlier", in: [.documents]),
    Binding("J", "amend rank {document} {later}", "vote on it later", in: [.documents]),
    Binding("v", "vote open {document}", "put to the vote", in: [.documents]),
    Binding("y", "doc agree {document}", "nobody objected", in: [.documents]),
    Binding("y", "doc adopt {document}", "the dais adopts", in: [.documents]),
    Binding("x", "doc reject {document}", "the dais rejects", in: [.documents]),
    Binding("z", "doc silence {document} ", "silence procedure", in: [.documents], .prompt),
    Binding("o", "doc dissociate {agreed} ", "dissociation", in: [.documents], .prompt),
    Binding("o", "doc object {document} ", "objection", in: [.documents], .prompt),
    Binding("E", "doc execute {document} \"", "carried out", in: [.documents], .prompt),
    Binding("X", "doc execute {document} not \"", "not carried out", in: [.documents], .prompt),
    Binding("w", "doc withdraw {document}", "withdraw", in: [.documents]),
    Binding(">", "doc promote {document}", "make it a draft", in: [.documents]),
    Binding("&", "doc merge {document} ", "merge another into it", in: [.documents], .prompt),
    Binding("C", "doc contradicts {document} ", "contradicts", in: [.documents], .prompt),
    Binding("#", "doc number {document} ", "another number", in: [.documents], .prompt),
  ]

  private static let everywhere: [Binding] = [
    Binding("+", "point {point} sustained", "sustain the point"),
    Binding("-", "point {point} denied", "deny the point"),
    Binding(".", "point ", "a point", .prompt),
    Binding("!", "interrupt end", "end the update"),
    Binding("!", "interrupt \"", "a crisis update", .prompt),
    // Active only while a refusal offers it, including in the prompt.
    Binding("C-p", "arrived", "mark present, repeat"),
    Binding("O", "meeting open", "open the meeting"),
    Binding("O", "meeting resume", "resume the meeting"),
    Binding("m", "motion ", "motion", .prompt),
    Binding("W", "timer ", "a timer", .prompt),
    Binding("C-t", "timer end", "remove a timer"),
    Binding("r", "roll open", "call the roll"),
    Binding("R", "roll close", "end the roll call"),
    Binding("V", "vote open \"", "put a question", .prompt),
    Binding("g", "agenda set ", "take up a topic", .prompt),
    Binding("G", "question ", "show a question", .prompt),
    Binding("]", "doc page next", "the next page"),
    Binding("[", "doc page previous", "the page before"),
    Binding("'", "doc show {shown} ", "show a clause", .prompt),
    Binding("i", "announce \"", "tell the room", .prompt),
    Binding("S", "snapshot \"", "take a snapshot", .prompt),
    Binding("Z", "meeting suspend until ", "suspend the meeting", .prompt),
    Binding("Q", "meeting adjourn", "adjourn"),
    Binding("M", "minutes ", "write the minutes", .prompt),
    Binding("8", "preview", "read the minutes"),
    Binding("u", "undo", "undo"),
    // The last step is another seat's.
    Binding("u", "undo anyway", "undo anyway"),
    Binding("U", "redo", "redo"),
    Binding("U", "redo anyway", "redo anyway"),
    Binding("C-r", "redo", "redo"),
    Binding("C-r", "redo anyway", "redo anyway"),
    Binding(":", "prompt", "command"),
    Binding("/", "filter", "filter"),
    Binding("?", "help", "help"),
  ]

  private static let panes = ViewState.Pane.allCases.map { pane in
    Binding("\(pane.number)", "pane \(pane.rawValue)", pane.spec.title.lowercased())
  }

  private static let selection: [Binding] = [
    Binding("tab", "next-pane", "next part"),
    Binding("down", "select next", "down"),
    Binding("j", "select next", "down"),
    Binding("up", "select previous", "up"),
    Binding("k", "select previous", "up"),
    Binding("home", "select first", "first"),
    Binding("end", "select last", "last"),
    Binding("pagedown", "page down", "page down"),
    Binding("pageup", "page up", "page up"),
    Binding("L", "least-heard", "who has spoken least"),
    Binding("T", "theme", "colours"),
    Binding("C-l", "repaint", "repaint"),
    Binding("q", "quit", "leave"),
  ]
}
