import SessionFixtures

/// Lines that a hurried chair might type: mostly sensible, some out of order, some nonsense.
struct RandomLines {
  var dice: Dice

  private static let names = [
    "ALF", "bravo", "Charlie", "\"Delta Bay\"", "echo", "1", "6", "Nowhere", "all", "rest", "OBS",
  ]
  private static let times = ["30s", "60s", "1m", "10m", "1:30", "0s", "99h", "soon", "45"]
  private static let kinds = [
    "moderated", "mod", "unmoderated", "consultation", "round-robin", "extend", "set-agenda",
    "speaking-time", "close-list", "open-list", "suspend", "adjourn-meeting", "adjourn-debate",
    "close-debate", "resume-debate", "introduce", "appeal", "reconsider", "roll-call",
    "acclamation", "verify-quorum", "important-question", "divide-house", "closed-debate",
    "open-debate", "previous-question", "extend-debate", "vote-with-speakers", "nonsense",
  ]

  private static let templates = [
    "meeting open", "meeting open", "meeting suspend", "meeting suspend until 14:30",
    "meeting zone \"Asia/Kathmandu\"",
    "meeting resume", "meeting resume", "meeting adjourn", "roll open", "roll close",
    "attend all present", "attend W present", "attend W voting", "attend W absent",
    "attend rest absent", "agenda add \"More\"", "agenda set N", "question N", "announce \"Hm\"",
    "speakers open", "speakers open", "speakers close", "speakers time T", "speakers add W",
    "speakers add W", "speakers add W, W at N", "speakers add W on topic N", "speakers add W for",
    "speakers add W against", "speakers draw", "speakers remove W on topic N", "speakers remove W",
    "speakers move W N",
    "speakers skip", "speech start", "speech start", "speech start W", "speech start W for T",
    "speech pause", "speech resume", "speech extend T", "speech end", "speech end", "yield W",
    "yield chair", "yield questions", "yield comments", "clock back T", "clock give T",
    "clock take T", "timer T", "timer until 14:30", "meeting due 09:00", "timer T \"x\"",
    "timer pause", "timer resume", "timer pause N",
    "timer end N", "motion K T T \"x\" by W",
    "motion K T \"x\" by W", "motion K N by W", "motion K by W", "motion K T by W second W",
    "motion moderated 10m 60s \"x\" by W speaks-first", "motion moderated 4m 60s by W speaks-last",
    "motion extend 2m by W", "motion vote next N N", "motion vote next 4 0", "motion vote N N N N",
    "motion pass next", "motion pass N", "motion fail next", "motion withdraw N",
    "motion rule-out N \"no\"", "motion prefer N", "motion second N W", "motion leave next",
    "motion agree N W", "motion change N T",
    "caucus queue W W", "caucus pause", "caucus resume", "caucus end", "vote open \"Q\"",
    "vote open \"Q\" substantive by roll-call starting W", "vote open \"Q\" procedural by placards",
    "vote open \"Q\" by consensus", "vote open \"Q\" by secret-ballot majority two-thirds",
    "vote open \"Q\" by lot", "vote cast W A", "vote cast W A", "vote cast rest A",
    "vote cast all A", "vote chair yes", "vote partner \"B\" N N", "vote round",
    "vote intention N W A", "vote count N N N", "vote count N N N against W", "vote object W",
    "vote close", "vote close", "vote cancel", "vote again N", "voting end", "speech rights",
    "speech rights W for T", "undo", "undo", "redo", "snapshot \"here\"", "restore \"here\"",
    "restore \"nowhere\"", "", "\"", "speakers", "motion", "wat", "point P W",
    "point order W", "point P W \"why\" sustained", "point order W denied", "delegation add \"W\"",
    "delegation add \"Foxtrot\"", "delegation add \"Golf\" code GLF observer",
    "delegation rename W \"Hotel\"", "delegation withdraw W", "delegation observer W",
    "delegation member W", "dais presiding \"Ms. X\"", "interrupt \"Crisis\"", "interrupt end",
    "interrupt end", "note W \"psst\"", "score W N", "correct speech N by W",
    "correct speech N seconds N", "correct speech N", "correct motion N by W",
    "correct motion N count N N", "correct motion N words \"y\" by W", "correct vote N W A",
    "correct vote N count N N N", "correct vote N count N N against W",
    "correct vote N question \"R\"",
    "correct point N by W", "correct point N words \"z\" denied", "correct point N sustained",
    "correct question N by W", "correct agenda N \"Right\"", "correct committee \"Right\"",
    "correct dais \"Mr. Y\"", "correct caucus \"Right\"", "correct attend W at 09:30",
    "motion object next W", "dais ruling \"so\"", "speech favour W", "speech against W",
    "speech explain W", "vote open \"Q\" on amendment", "vote open \"Q\" straw-poll",
    "vote open \"Q\" on preliminary parties W", "vote open \"Q\" by recorded",
    "vote open \"Q\" contradicts N", "world clock N", "vote again N without-abstentions",
    "motion pass next unopposed", "motion introduce \"D\" signed N by W",
    "speech reply W", "speech reply", "point reply W sustained", "point reply W",
    "speech question W", "speech question W \"why?\"", "speech decline", "speech comment W",
    "speech comment W", "speech delegate an", "speech start W delegate 1",
    "dais officer \"Rapporteur\" \"Mr. T\" of W", "dais officer \"Rapporteur\" \"\"",
    "heading place \"Here\"", "heading place \"\"", "heading symbol \"A/1\"",
    "said W \"wells were cheap\"", "said \"that so\"", "said W \"x\" speech N",
    "correct said N by W", "correct said N words \"y\"",
    "delegation delegates W \"Ana A; Bo B\"", "delegation observer W as invited",
    "delegation add \"India Org\" ngo", "score W N delegate an", "debate close", "caucus queue all",
    "caucus queue rest", "caucus skip", "attend W excused", "attend W absent at 10:05",
    "agenda rename N \"Other\"", "agenda move N N", "agenda remove N",
  ]

  mutating func next() -> String {
    Self.templates[Int.random(in: 0..<Self.templates.count, using: &dice)]
      .split(separator: " ").map { word in
        switch word {
        case "W": dice.pick(Self.names)
        case "W,": dice.pick(Self.names) + ","
        case "T": dice.pick(Self.times)
        case "K": dice.pick(Self.kinds)
        case "P": dice.pick(["order", "privilege", "inquiry", "information", "reply"])
        case "A":
          dice.pick(["yes", "no", "abstain", "absent", "pass", "yes-with-rights", "no-with-rights"])
        case "N": String(Int.random(in: 0...7, using: &dice))
        default: String(word)
        }
      }.joined(separator: " ")
  }
}
