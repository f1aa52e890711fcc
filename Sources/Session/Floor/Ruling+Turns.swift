import Catalogue

/// Answers and warnings at the end of a speech and before the next.
extension Ruling {
  /// After a speech: the next speaker, or what the book does with an exhausted list.
  mutating func sayWhatFollows(_ speech: Speech) {
    if !state.points.waiting.isEmpty {
      let points = state.points.waiting.map { "\($0.kind.title) by \(name($0.code))" }
      answer += " Waiting: \(Spelling.list(points))."
    }
    if let comments = state.floor.comments {
      let rest = rules.speeches.comments - comments.heard
      if rest > 0 {
        answer += " \(Spelling.count(rest, "comment")) left: \(line: "speech comment <who>")."
      }
    }
    if let caucus = state.floor.caucus {
      guard caucus.kind == .roundRobin else { return }
      if let next = caucus.queue.first {
        answer += " Next: \(name(next))."
      } else {
        answer += " Everyone has had a turn: \(line: "caucus end")."
      }
    } else if speech.origin == .list || speech.origin == .comment {
      sayWhoIsNext()
    }
  }

  /// The next speaker on the list, or what follows if there is none.
  mutating func sayWhoIsNext() {
    let list = state.debate.list
    if let next = list.queue.first {
      answer += " Next: \(name(next))."
    } else if list.wasOpened, !state.debate.closed {
      answer += " The list is exhausted: "
      switch rules.speeches.whenExhausted {
      case .ask: answer += "are there further speakers? If not, \(line: "debate close")."
      case .closeDebate: answer += "\(subject: "debate close") ends debate, and voting follows."
      case .next: answer += "the committee moves on to the next item, or votes."
      case .motions: answer += "are there motions?"
      }
    }
  }

  /// Warns if a delegation has already spoken on the topic as often as the book allows.
  mutating func warnAboutTurns(of code: String) {
    let turns = state.turns(of: code, thisMeetingOnly: rules.speeches.timesPerMeeting)
    let limit = state.debate.list.timesOnTopic
    guard let most = limit ?? rules.speeches.timesOnTopic, turns >= most else { return }
    warn(
      "\(name(code)) has spoken \(Spelling.times(turns)) on this topic; "
        + (limit == nil ? "the limit under \(rules.title) is" : "the limit that was set is")
        + " \(Spelling.times(most))")
  }

  /// Warns about points that should have been heard before the next speech. Rights of reply keep
  /// waiting.
  mutating func warnAboutWaitingPoints() {
    for point in state.points.waiting where point.kind != .reply {
      warn("the \(point.kind.title) by \(name(point.code)) was not heard")
    }
  }
}

extension Spelling {
  /// `once`, `twice`, `3 times`.
  static func times(_ number: Int) -> String {
    switch number {
    case 1: "once"
    case 2: "twice"
    default: "\(number) times"
    }
  }
}
