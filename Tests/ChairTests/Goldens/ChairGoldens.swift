/// The chair's screen in every phase with two columns; also with one, three or four columns where
/// these show or truncate panes differently.
enum ChairGoldens {
  static func all() throws -> [Golden] {
    try ChairPhase.all().map { phase in
      var sizes: [(Int, Int)] = []
      if narrow.contains(phase.name) { sizes += [(40, 12), (60, 20)] }
      sizes.append((80, 24))
      if wide.contains(phase.name) { sizes.append((120, 40)) }
      if widest.contains(phase.name) { sizes.append((200, 60)) }
      return Golden("chair/\(phase.name)", sizes) { phase.frame($0, $1) }
    }
  }

  private static let narrow = [
    "roll-call", "speech", "moderated-speech", "motions", "vote-first-round", "vote-vetoed",
    "suspended", "prompt-error", "help", "notes", "stats", "timers", "record-confirm",
    "interrupted", "preview",
    "point-heard", "voting-plan", "documents",
  ]
  private static let wide = [
    "roll-call", "nobody-speaks", "speech", "moderated", "unmoderated", "motions",
    "vote-first-round", "vote-vetoed", "vote-placards", "rights-owed", "help", "interrupted",
    "assembly-vote", "filtering", "notes", "stats", "timers", "prompt-completions", "preview",
    "voting-plan", "voting-amendment", "documents", "documents-crisis",
  ]
  private static let widest = [
    "speech", "motions", "vote-first-round", "assembly-roll-call",
    "documents",
  ]
}
