/// The keys. Where one is bound more than once, the first whose line is in order runs, so that
/// space starts, pauses or resumes, whichever the moment allows.
enum Keymap {
  static let bindings: [Binding] = rollCall + vote + floor + motions + everywhere
  static let index = KeymapIndex(bindings)

  /// One key an answer while the roll is called; else they note the selected delegation.
  private static let rollCall: [Binding] = [
    Binding("p", "attend {called} present", "present", in: [.roster]),
    Binding("v", "attend {called} voting", "present and voting", in: [.roster]),
    Binding("a", "attend {called} absent", "absent", in: [.roster]),
    Binding("backspace", "back", "correct", in: [.roster]),
    Binding("enter", "correct", "ask the selected", in: [.roster]),
    Binding("l", "speakers add {seat}", "add to the list", in: [.roster]),
    Binding("enter", "speech start {seat}", "give the floor", in: [.roster]),
    Binding("p", "attend {seat} present", "present", in: [.roster]),
    Binding("v", "attend {seat} voting", "present and voting", in: [.roster]),
    Binding("a", "attend {seat} absent", "absent", in: [.roster]),
  ]

  private static let vote: [Binding] = [
    Binding("y", "vote cast {asked} yes", "yes", in: [.vote]),
    Binding("n", "vote cast {asked} no", "no", in: [.vote]),
    Binding("a", "vote cast {asked} abstain", "abstain", in: [.vote]),
    Binding("p", "vote cast {asked} pass", "pass", in: [.vote]),
    Binding("Y", "vote cast {asked} yes-with-rights", "yes with rights", in: [.vote]),
    Binding("N", "vote cast {asked} no-with-rights", "no with rights", in: [.vote]),
    Binding("x", "vote cast {asked} absent", "not participating", in: [.vote]),
    Binding("backspace", "back", "correct", in: [.vote]),
    Binding("enter", "correct", "ask the selected", in: [.vote]),
    Binding("c", "vote close", "close the vote", in: [.vote], .confirm("Close the vote?")),
    Binding("o", "vote object ", "objection", in: [.vote], .prompt),
    Binding("C", "vote count ", "count", in: [.vote], .prompt),
    Binding("w", "speech rights", "explanations of vote", in: [.floor, .vote]),
    Binding("e", "speech end", "end the speech", in: [.vote]),
    Binding("e", "voting end", "end voting", in: [.vote], .confirm("End voting procedure?")),
  ]

  private static let floor: [Binding] = [
    Binding("space", "speech pause", "pause", in: [.floor, .motions, .vote, .roster, .record]),
    Binding("space", "speech resume", "resume", in: [.floor, .motions, .vote, .roster, .record]),
    Binding("space", "caucus pause", "pause the caucus", in: [.floor]),
    Binding("space", "caucus resume", "resume the caucus", in: [.floor]),
    Binding("space", "speech start", "start the next", in: [.floor, .motions, .roster, .record]),
    Binding("e", "speech end", "end the speech", in: [.floor, .motions, .roster, .record]),
    Binding("E", "caucus end", "end the caucus", in: [.floor], .confirm("End the caucus?")),
    Binding("c", "caucus pause", "pause the caucus", in: [.floor]),
    Binding("c", "caucus resume", "resume the caucus", in: [.floor]),
    Binding("a", "caucus queue ", "pick placards", in: [.floor], .prompt),
    Binding("a", "speakers add ", "add a speaker", in: [.floor], .prompt),
    Binding("f", "speech start ", "give the floor", in: [.floor], .prompt),
    Binding("x", "speech extend 15s", "15 seconds more", in: [.floor]),
    Binding("y", "speech question ", "a question", in: [.floor], .prompt),
    Binding("y", "speech comment ", "a comment", in: [.floor], .prompt),
    // The last, since its refusal is what is told: at most one of them is in order.
    Binding("y", "yield ", "yield", in: [.floor], .prompt),
    Binding("w", "speech reply {replying}", "the reply granted", in: [.floor]),
    Binding("D", "debate close", "close debate", in: [.floor], .confirm("Close debate?")),
    Binding("s", "speakers skip", "pass over", in: [.floor]),
    Binding("enter", "speech start {queued}", "give the floor", in: [.floor]),
    Binding("d", "speakers remove {queued}", "take off the list", in: [.floor]),
    Binding("K", "speakers move {queued} {earlier}", "move up", in: [.floor]),
    Binding("J", "speakers move {queued} {later}", "move down", in: [.floor]),
    Binding("o", "speakers close", "close the list", in: [.floor]),
    Binding("o", "speakers open", "open the list", in: [.floor]),
    Binding("t", "speakers time ", "speaking time", in: [.floor], .prompt),
  ]

  private static let motions: [Binding] = [
    Binding("v", "motion vote {motion} ", "put the first", in: [.motions], .prompt),
    Binding("enter", "motion vote {motion} ", "put the first", in: [.motions], .prompt),
    Binding("p", "motion pass {motion}", "passes", in: [.motions]),
    Binding("f", "motion fail {motion}", "fails", in: [.motions]),
    Binding("s", "motion second {motion} ", "second", in: [.motions], .prompt),
    Binding("w", "motion withdraw {motion}", "withdraw", in: [.motions]),
    Binding("x", "motion rule-out {motion} \"", "out of order", in: [.motions], .prompt),
    Binding("P", "motion prefer {motion}", "put first", in: [.motions]),
    Binding("c", "motion change {motion} ", "change", in: [.motions], .prompt),
  ]

  private static let everywhere: [Binding] = [
    Binding("O", "meeting open", "open the meeting"),
    Binding("O", "meeting resume", "resume the meeting"),
    Binding("m", "motion ", "motion", .prompt),
    Binding("r", "roll open", "call the roll", .confirm("Call the roll anew?")),
    Binding("R", "roll close", "end the roll call"),
    Binding("V", "vote open \"", "put a question", .prompt),
    Binding("g", "agenda set ", "take up a topic", .prompt),
    Binding("G", "question ", "show a question", .prompt),
    Binding("i", "announce \"", "tell the room", .prompt),
    Binding("S", "snapshot \"", "name this place", .prompt),
    Binding("Z", "meeting suspend ", "suspend the meeting", .prompt),
    Binding("Q", "meeting adjourn", "adjourn", .confirm("Adjourn the meeting?")),
    Binding("u", "undo", "undo"),
    Binding("U", "redo", "redo"),
    Binding("C-r", "redo", "redo"),
    Binding(":", "prompt", "command"),
    Binding("/", "filter", "filter"),
    Binding("?", "help", "help"),
    Binding("1", "pane floor", "floor"),
    Binding("2", "pane motions", "motions"),
    Binding("3", "pane vote", "vote"),
    Binding("4", "pane roster", "roster"),
    Binding("5", "pane record", "record"),
    Binding("tab", "next-pane", "next part"),
    Binding("down", "select next", "down"),
    Binding("j", "select next", "down"),
    Binding("up", "select previous", "up"),
    Binding("k", "select previous", "up"),
    Binding("home", "select first", "first"),
    Binding("end", "select last", "last"),
    Binding("pagedown", "page down", "page down"),
    Binding("pageup", "page up", "page up"),
    Binding("T", "theme", "colours"),
    Binding("C-l", "repaint", "repaint"),
    Binding("q", "quit", "leave"),
  ]
}
