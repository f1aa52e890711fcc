import Catalogue

extension CommandID {
  package static let point = CommandID("point")
}

/// `point`: what a delegation raises out of its turn, and how the chair rules.
let pointCommands: [CommandSpec] = [
  CommandSpec(
    .point,
    "<kind:order|privilege|inquiry|information|reply> <who:who> [<text:text>] "
      + "[<ruling:sustained|denied>]",
    help: "Note a point and its ruling; without one it is heard, and the speaker's clock stops.",
    example: "point order Malta \"The list is closed\" denied",
    refusal: { Ruling.needsSitting($0.state) }
  ) { arguments, ruling in
    guard let kind = arguments.word("kind").flatMap(RaisedPoint.Kind.init),
      let code = arguments.who()
    else { return }
    let point = RaisedPoint(kind: kind, code: code, text: cleaned(arguments.text() ?? ""))
    try ruling.take(point, sustained: arguments.word("ruling").map { $0 == "sustained" })
  }
]

extension Ruling {
  /// Takes a point, or the ruling on the one that is being heard or waits.
  fileprivate mutating func take(_ point: RaisedPoint, sustained: Bool?) throws(Refusal) {
    let isHeard = state.points.contains(where: point.isSame)
    let isWaiting = state.waitingPoints.contains(where: point.isSame)
    // A ruling without other words is on what was left, not on a new point.
    let left = sustained == nil || isHeard || isWaiting ? nil : state.leftPoint(like: point)
    let isKnown = isHeard || isWaiting || left != nil
    // What was raised is ruled upon even if who raised it has left the room.
    if !isKnown { try requireHere(point.code) }
    if let vote = state.openVote, point.kind != .order {
      throw Refusal(
        "a vote is open (\(vote.question)): only a point of order about the vote is in order")
    }
    try requireRight(to: point.kind, point.code)
    if !isKnown { warnAboutYield(for: point.kind) }
    let title = "\(point.kind.title) by \(name(point.code))"
    answer = "\(title.prefix(1).uppercased())\(String(title.dropFirst()))"
    guard let sustained else {
      guard !isHeard, !isWaiting else {
        throw Refusal(
          "the \(title) \(isHeard ? "is being heard" : "waits"): the same with sustained or "
            + "denied rules on it")
      }
      if point.kind == .reply {
        try requireReply(point.code)
        warnAboutReplyToReply()
      }
      return hear(point)
    }
    let isReply = point.kind == .reply && sustained
    if isReply {
      try requireReply(point.code)
      if !isKnown { warnAboutReplyToReply() }
    }
    warnIfAnotherIsHeard(than: point)
    // A reply in writing takes no floor, and is owed none.
    let isOwed = isReply && !rules.replies.seconds.isEmpty
    let wasOnTop = state.point.map(point.isSame) ?? false
    if isKnown {
      decide(PointRuled(ruling: sustained, on: point, isOwed: isOwed))
    } else {
      decide(PointRaised(point, sustained: sustained, isOwed: isOwed))
    }
    answer += ": \(point.kind.ruling(sustained: sustained))."
    if let left { answer += " It was raised at \(localTime.timeOfDay(left.raisedAt))." }
    if sustained { warnIfUnknown(point.kind) }
    if isReply {
      answer +=
        isOwed
        ? " \(subject: "speech reply \(point.code)") gives it the floor."
        : " It is made in writing."
    }
    if isHeard, let next = state.point {
      answer += " The \(next.kind.title) by \(name(next.code)) is heard\(wasOnTop ? " again" : "")."
    } else if isHeard, let clock = state.clocks[.speech], !clock.isRunning {
      answer += " \(subject: "speech resume") starts the clock."
    } else if state.speech == nil, state.openVote == nil, let next = state.waitingPoints.first {
      answer += " Waiting: the \(next.kind.title) by \(name(next.code))."
    }
  }

  /// Hears a point at once where it may interrupt, and else notes it until the speech is over.
  private mutating func hear(_ point: RaisedPoint) {
    answer += "."
    let rule = rules.points.first { $0.kind == point.kind }
    guard state.speech != nil else {
      // Where it interrupts nothing it is heard at once; a request for a reply awaits its ruling.
      let interrupts = rule.map { $0.interrupts != .never } ?? false
      let waits = point.kind == .reply || (state.point != nil && !interrupts)
      decide(
        PointRaised(
          point, waits: waits, isHeard: !waits,
          ahead: waits ? waitingAhead(of: point) : heardAhead(of: point)))
      if waits { sayWhatIsHeard() }
      warnIfUnknown(point.kind)
      return
    }
    guard let rule, rule.interrupts != .never else {
      decide(PointRaised(point, waits: true, ahead: waitingAhead(of: point)))
      if rule == nil {
        warnIfUnknown(point.kind)
      } else {
        warn(
          "a \(point.kind.title) interrupts nobody under \(rules.title): hear it after the speech")
      }
      return
    }
    decide(PointRaised(point, ahead: heardAhead(of: point)))
    guard state.point.map(point.isSame) ?? false else { return sayWhatIsHeard() }
    switch rule.interrupts {
    case .audibility: answer += " It interrupts only because the speaker cannot be heard."
    case .breach: answer += " It interrupts only against a breach that happens at this moment."
    case .always, .never: break
    }
    // A clock that an interruption holds would otherwise run on when that ends.
    guard let clock = state.clocks[.speech], clock.isRunning || clock.isHeld else { return }
    decide(SpeechPaused())
    answer += " The speaker's clock stands: \(line: "speech resume"), when it is dealt with."
  }

  /// Where a kind stands in the book's order, in which points raised together are heard.
  private func rank(_ point: RaisedPoint) -> Int {
    rules.points.firstIndex { $0.kind == point.kind } ?? rules.points.count
  }

  /// How many of those being heard come before it: it goes on top, except of what was raised at the
  /// same instant and comes first by the book.
  private func heardAhead(of point: RaisedPoint) -> Int {
    state.points.reversed().prefix { $0.raisedAt == now && rank($0) <= rank(point) }.count
  }

  /// How many of those that wait come before it.
  private func waitingAhead(of point: RaisedPoint) -> Int {
    state.waitingPoints.prefix { rank($0) <= rank(point) }.count
  }

  private mutating func sayWhatIsHeard() {
    guard let point = state.point else { return }
    answer += " It waits: the \(point.kind.title) by \(name(point.code)) is heard first."
  }

  private mutating func warnIfAnotherIsHeard(than point: RaisedPoint) {
    guard let heard = state.point, !heard.isSame(point) else { return }
    warn(
      "the \(heard.kind.title) by \(name(heard.code)) is being heard, and still awaits its ruling")
  }

  private mutating func warnIfUnknown(_ kind: RaisedPoint.Kind) {
    guard !rules.points.contains(where: { $0.kind == kind }) else { return }
    warn("there is no \(kind.title) under \(rules.title): rule it denied")
  }

  /// Warns of a point that is in order only after a yield to questions.
  private mutating func warnAboutYield(for kind: RaisedPoint.Kind) {
    guard rules.points.first(where: { $0.kind == kind })?.afterYield == true,
      state.speech?.openTo != .questions
    else { return }
    warn(
      "under \(rules.title) a \(kind.title) is in order only after a yield to questions: "
        + "rule it denied")
  }

  /// - Throws: `Refusal` where the book gives a guest no such right.
  func requireRight(to kind: RaisedPoint.Kind, _ code: String) throws(Refusal) {
    guard let delegation = state.delegation(code) else { return }
    let rights = rules.rights(of: delegation)
    if kind == .reply ? rights.replies : rights.points { return }
    throw Refusal(
      "\(delegation.name) is \(delegation.role.title) and "
        + (kind == .reply ? "has no right of reply" : "raises no points")
        + " under \(rules.title)")
  }
}

/// A point was raised, and perhaps ruled upon at once.
package struct PointRaised: Fact {
  package static let name = "pointRaised"
  package var kind: RaisedPoint.Kind
  package var code: String
  /// Empty where nobody noted what it is about.
  package var text: String
  /// The ruling; `nil` where there was none yet.
  package var sustained: Bool?
  /// It interrupts nobody and waits.
  package var waits: Bool?
  /// A reply was granted, and the floor will be given for it.
  package var owed: Bool?
  /// It is heard while nobody speaks, until it is ruled upon or something else begins.
  package var heard: Bool?
  /// How many of the points that are heard, or that wait, come before it; `nil` for none.
  package var ahead: Int?

  init(
    _ point: RaisedPoint, sustained: Bool? = nil, waits: Bool = false, isOwed: Bool = false,
    isHeard: Bool = false, ahead: Int = 0
  ) {
    (kind, code, text) = (point.kind, point.code, point.text)
    self.sustained = sustained
    self.waits = waits ? true : nil
    owed = isOwed ? true : nil
    heard = isHeard ? true : nil
    self.ahead = ahead == 0 ? nil : ahead
  }

  package var point: RaisedPoint { RaisedPoint(kind: kind, code: code, text: text) }

  package func apply(to state: inout State, at now: Int) {
    if let sustained { state.lastRuling = point.ruling(sustained: sustained) }
    if owed == true { state.grantReply(code) }
    var point = point
    point.raisedAt = now
    if waits == true {
      let place = min(max(0, ahead ?? 0), state.waitingPoints.count)
      state.waitingPoints.insert(point, at: place)
      return
    }
    let isHeard = heard == true || state.speech != nil || state.openVote != nil
    guard sustained == nil, isHeard else { return }
    state.points.insert(point, at: max(0, state.points.count - max(0, ahead ?? 0)))
  }
}

/// A point that was being heard, or waited, was ruled upon.
package struct PointRuled: Fact {
  package static let name = "pointRuled"
  package var sustained: Bool
  /// What it was about, where that was said with the ruling.
  package var text: String?
  /// Which one it was; without a kind and a code the one that was being heard.
  package var kind: RaisedPoint.Kind?
  package var code: String?
  /// A reply was granted, and the floor will be given for it.
  package var owed: Bool?

  init(ruling: Bool, on point: RaisedPoint, isOwed: Bool) {
    sustained = ruling
    text = point.text.isEmpty ? nil : point.text
    (kind, code) = (point.kind, point.code)
    owed = isOwed ? true : nil
  }

  /// The point that it rules upon.
  package func point(in state: State) -> RaisedPoint? {
    guard let kind, let code else { return state.point }
    let point = RaisedPoint(kind: kind, code: code, text: text ?? "")
    return (state.points.reversed() + state.waitingPoints).first(where: point.isSame)
      ?? state.leftPoint(like: point)
  }

  package func apply(to state: inout State, at now: Int) {
    guard let point = point(in: state) else { return }
    state.lastRuling = point.ruling(sustained: sustained)
    if owed == true { state.grantReply(point.code) }
    state.points.removeAll { $0 == point }
    state.waitingPoints.removeAll { $0 == point }
    state.leftPoints.removeAll { $0 == point }
  }
}
