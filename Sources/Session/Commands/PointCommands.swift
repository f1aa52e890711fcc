import Catalogue

extension CommandID {
  package static let point = CommandID("point")
}

/// `point`: points that delegations raise, and the chair's rulings on them.
let pointCommands: [CommandSpec] = [
  CommandSpec(
    .point,
    "<kind:order|privilege|inquiry|information|reply> <who:who> [<text:text>] "
      + "[<ruling:sustained|denied>]",
    help:
      "Record a point and its ruling; without a ruling it is heard, and the speaker's clock "
      + "pauses.",
    example: "point order Malta \"The list is closed\" denied",
    refusal: { Ruling.needsSitting($0.state) },
    // The next ruling is on the next point.
    advances: { $0.word("ruling") != nil }
  ) { arguments, ruling in
    guard let kind = arguments.word("kind").flatMap(RaisedPoint.Kind.init),
      let code = arguments.who()
    else { return }
    let point = RaisedPoint(kind: kind, code: code, text: cleaned(arguments.text() ?? ""))
    try ruling.take(point, sustained: arguments.word("ruling").map { $0 == "sustained" })
  }
]

extension Ruling {
  /// Takes a new point, or the ruling on one that is being heard or is waiting.
  fileprivate mutating func take(_ said: RaisedPoint, sustained: Bool?) throws(Refusal) {
    var point = said
    let heard = state.points.heard.last(where: point.isSame)
    let waiting = state.points.waiting.first(where: point.isSame)
    let (isHeard, isWaiting) = (heard != nil, waiting != nil)
    // A ruling without other words is on a point that was left, not on a new one.
    let left = sustained == nil || isHeard || isWaiting ? nil : state.leftPoint(like: point)
    let known = heard ?? waiting ?? left
    let isKnown = known != nil
    point.number = known?.number ?? state.points.all.count + 1
    // A point is ruled upon even if the delegation that raised it is no longer present.
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
          "the \(title) \(isHeard ? "is being heard" : "waits"): \(ways: "point \(point.kind.rawValue) \(point.code) sustained", "point \(point.kind.rawValue) \(point.code) denied")"
        )
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
    // A written reply needs no floor, so none is owed.
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
        : " The reply is made in writing."
    }
    if isHeard, let next = state.point {
      answer += " The \(next.kind.title) by \(name(next.code)) is heard\(wasOnTop ? " again" : "")."
    } else if isHeard, state.meeting.interruption == nil,
      let clock = state.floor.clocks[.speech], !clock.isRunning
    {
      answer += " \(subject: "speech resume") starts the clock."
    } else if state.floor.speech == nil, state.openVote == nil,
      let next = state.points.waiting.first
    {
      answer += " Waiting: the \(next.kind.title) by \(name(next.code))."
    }
  }

  /// Hears a point at once if it may interrupt; otherwise notes it until the speech is over.
  private mutating func hear(_ point: RaisedPoint) {
    answer += "."
    let rule = rules.points.first { $0.kind == point.kind }
    guard state.floor.speech != nil else {
      // If it interrupts nothing it is heard at once; a request for a reply waits for its ruling.
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
          "a \(point.kind.title) may not interrupt a speech under \(rules.title): hear it "
            + "afterwards"
        )
      }
      return
    }
    decide(PointRaised(point, ahead: heardAhead(of: point)))
    guard state.point.map(point.isSame) ?? false else { return sayWhatIsHeard() }
    switch rule.interrupts {
    case .audibility: answer += " It may interrupt only if the speaker cannot be heard."
    case .breach: answer += " It may interrupt only if the breach is happening right now."
    case .always, .never: break
    }
    // Also pause a clock held by an interruption: it would resume when the interruption ends.
    guard let clock = state.floor.clocks[.speech], clock.isRunning || clock.isHeld else { return }
    decide(SpeechPaused())
    answer += " The speaker's clock is paused"
    answer +=
      state.meeting.interruption == nil
      ? ": \(line: "speech resume") when the point is settled." : "."
  }

  /// The index of its kind in the book, which decides the order of points raised together.
  private func rank(_ point: RaisedPoint) -> Int {
    rules.points.firstIndex { $0.kind == point.kind } ?? rules.points.count
  }

  /// How many of the points being heard come before it. It is heard first, except that points
  /// raised at the same instant are in the book's order.
  private func heardAhead(of point: RaisedPoint) -> Int {
    state.points.heard.reversed().prefix { $0.raisedAt == now && rank($0) <= rank(point) }.count
  }

  /// How many of the waiting points come before it.
  private func waitingAhead(of point: RaisedPoint) -> Int {
    state.points.waiting.prefix { rank($0) <= rank(point) }.count
  }

  private mutating func sayWhatIsHeard() {
    guard let point = state.point else { return }
    answer += " It waits: the \(point.kind.title) by \(name(point.code)) is heard first."
  }

  private mutating func warnIfAnotherIsHeard(than point: RaisedPoint) {
    guard let heard = state.point, !heard.isSame(point) else { return }
    warn(
      "the \(heard.kind.title) by \(name(heard.code)) is being heard and still awaits its ruling")
  }

  private mutating func warnIfUnknown(_ kind: RaisedPoint.Kind) {
    guard !rules.points.contains(where: { $0.kind == kind }) else { return }
    warn("there is no \(kind.title) under \(rules.title): rule it denied")
  }

  /// Warns about a point that is in order only after a yield to questions.
  private mutating func warnAboutYield(for kind: RaisedPoint.Kind) {
    guard rules.points.first(where: { $0.kind == kind })?.afterYield == true,
      state.floor.speech?.openTo != .questions
    else { return }
    warn(
      "under \(rules.title) a \(kind.title) is in order only after a yield to questions: "
        + "rule it denied")
  }

  /// - Throws: `Refusal` if the book does not give the delegation's role this right.
  func requireRight(to kind: RaisedPoint.Kind, _ code: String) throws(Refusal) {
    guard let delegation = state.delegation(code) else { return }
    let rights = rules.rights(of: delegation)
    if kind == .reply ? rights.replies : rights.points { return }
    throw Refusal(
      "\(delegation.name) is \(delegation.role.title) and "
        + (kind == .reply ? "has no right of reply" : "may not raise points")
        + " under \(rules.title)")
  }
}

/// A point was raised, and perhaps ruled upon at once.
package struct PointRaised: Fact {
  package static let name = "pointRaised"
  /// From 1, in the order in which points are raised.
  package var number: Int
  /// Decides whom it may interrupt; a reply that is granted is owed.
  package var kind: RaisedPoint.Kind
  /// The delegation that raised it.
  package var code: String
  /// Empty if it was not noted.
  package var text: String
  /// The ruling; `nil` if there was none yet.
  package var sustained: Bool?
  /// Whether it interrupts nothing and waits.
  package var waits: Bool?
  /// Whether a reply was granted, for which the floor is given later.
  package var owed: Bool?
  /// Whether it is heard, with no speaker to interrupt, until it is ruled upon or something else
  /// begins.
  package var heard: Bool?
  /// How many of the points being heard, or waiting, come before it; `nil` for none.
  package var ahead: Int?

  init(
    _ point: RaisedPoint, sustained: Bool? = nil, waits: Bool = false, isOwed: Bool = false,
    isHeard: Bool = false, ahead: Int = 0
  ) {
    (number, kind, code, text) = (point.number, point.kind, point.code, point.text)
    self.sustained = sustained
    self.waits = waits ? true : nil
    owed = isOwed ? true : nil
    heard = isHeard ? true : nil
    self.ahead = ahead == 0 ? nil : ahead
  }

  /// The point as it was raised, still without its time and its ruling.
  package var point: RaisedPoint {
    var point = RaisedPoint(kind: kind, code: code, text: text)
    point.number = number
    return point
  }

  package func apply(to state: inout State, at now: Int) {
    guard number == state.points.all.count + 1 else { return }
    var point = point
    point.raisedAt = now
    point.sustained = sustained
    state.points.all.append(point)
    if let sustained { state.points.lastRuling = point.ruling(sustained: sustained) }
    if owed == true { state.grantReply(code) }
    if waits == true {
      let place = min(max(0, ahead ?? 0), state.points.waiting.count)
      state.points.waiting.insert(point, at: place)
      return
    }
    let isHeard = heard == true || state.floor.speech != nil || state.openVote != nil
    guard sustained == nil, isHeard else { return }
    state.points.heard.insert(point, at: max(0, state.points.heard.count - max(0, ahead ?? 0)))
  }
}

/// A point that was being heard, was waiting, or was left without a ruling was ruled upon.
package struct PointRuled: Fact {
  package static let name = "pointRuled"
  /// The number of the point.
  package var number: Int
  /// For a reply: whether it is granted.
  package var sustained: Bool
  /// What it was about, if that was noted with the ruling.
  package var text: String?
  /// Whether a reply was granted, for which the floor is given later.
  package var owed: Bool?

  init(ruling: Bool, on point: RaisedPoint, isOwed: Bool) {
    sustained = ruling
    (number, text) = (point.number, point.text.isEmpty ? nil : point.text)
    owed = isOwed ? true : nil
  }

  /// The point that it rules upon.
  package func point(in state: State) -> RaisedPoint? {
    (state.points.heard + state.points.waiting + state.points.left).first { $0.number == number }
  }

  package func apply(to state: inout State, at now: Int) {
    guard let point = point(in: state) else { return }
    state.points.lastRuling = point.ruling(sustained: sustained)
    if owed == true { state.grantReply(point.code) }
    if state.points.all.indices.contains(number - 1) {
      state.points.all[number - 1].sustained = sustained
      if let text { state.points.all[number - 1].text = text }
    }
    state.points.heard.removeAll { $0.number == number }
    state.points.waiting.removeAll { $0.number == number }
    state.points.left.removeAll { $0.number == number }
  }
}
