/// `point`: what a delegation raises out of its turn, and how the chair rules.
let pointCommands: [CommandSpec] = [
  CommandSpec(
    "point",
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
    let isHeard = state.point.map(point.isSame) ?? false
    let isWaiting = state.waitingPoints.contains(where: point.isSame)
    // What was raised is ruled upon even if who raised it has left the room.
    if !isHeard, !isWaiting { try requireHere(point.code) }
    if let vote = state.openVote, point.kind != .order {
      throw Refusal(
        "a vote is open (\(vote.question)): only a point of order about the vote is in order")
    }
    try requireRight(to: point.kind, point.code)
    if !isHeard, !isWaiting { warnAboutYield(for: point.kind) }
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
      if !isHeard, !isWaiting { warnAboutReplyToReply() }
    }
    // A reply in writing takes no floor, and is owed none.
    let isOwed = isReply && !rules.replies.seconds.isEmpty
    if isHeard || isWaiting {
      decide(PointRuled(ruling: sustained, on: point, isOwed: isOwed))
    } else {
      decide(PointRaised(point, sustained: sustained, isOwed: isOwed))
    }
    answer += ": \(point.kind.ruling(sustained: sustained))."
    if sustained { warnIfUnknown(point.kind) }
    if isReply {
      answer +=
        isOwed
        ? " \(subject: "speech reply \(point.code)") gives it the floor."
        : " It is made in writing."
    }
    if isHeard, let clock = state.clocks[.speech], !clock.isRunning {
      answer += " \(subject: "speech resume") starts the clock."
    }
  }

  /// Hears a point at once where it may interrupt, and else notes it until the speech is over.
  private mutating func hear(_ point: RaisedPoint) {
    answer += "."
    guard state.speech != nil else {
      // Where it interrupts nothing it is heard at once; a request for a reply awaits its ruling.
      let isReply = point.kind == .reply
      decide(PointRaised(point, waits: isReply, isHeard: !isReply))
      warnIfUnknown(point.kind)
      return
    }
    let rule = rules.points.first { $0.kind == point.kind }
    guard let rule, rule.interrupts != .never else {
      decide(PointRaised(point, waits: true))
      if rule == nil {
        warnIfUnknown(point.kind)
      } else {
        warn(
          "a \(point.kind.title) interrupts nobody under \(rules.title): hear it after the speech")
      }
      return
    }
    decide(PointRaised(point))
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
public struct PointRaised: Fact {
  public static let name = "pointRaised"
  public var kind: RaisedPoint.Kind
  public var code: String
  /// Empty where nobody noted what it is about.
  public var text: String
  /// The ruling; `nil` where there was none yet.
  public var sustained: Bool?
  /// It interrupts nobody and waits.
  public var waits: Bool?
  /// A reply was granted, and the floor will be given for it.
  public var owed: Bool?
  /// It is heard while nobody speaks, until it is ruled upon or something else begins.
  public var heard: Bool?

  init(
    _ point: RaisedPoint, sustained: Bool? = nil, waits: Bool = false, isOwed: Bool = false,
    isHeard: Bool = false
  ) {
    (kind, code, text) = (point.kind, point.code, point.text)
    self.sustained = sustained
    self.waits = waits ? true : nil
    owed = isOwed ? true : nil
    heard = isHeard ? true : nil
  }

  package var point: RaisedPoint { RaisedPoint(kind: kind, code: code, text: text) }

  public func apply(to state: inout State, at now: Int) {
    if let sustained { state.lastRuling = point.ruling(sustained: sustained, in: state) }
    if owed == true { state.grantReply(code) }
    if waits == true {
      state.waitingPoints.append(point)
      return
    }
    let isHeard = heard == true || state.speech != nil || state.openVote != nil
    guard sustained == nil, isHeard else { return }
    state.point = point
  }
}

/// A point that was being heard, or waited, was ruled upon.
public struct PointRuled: Fact {
  public static let name = "pointRuled"
  public var sustained: Bool
  /// What it was about, where that was said with the ruling.
  public var text: String?
  /// Which one it was; without a kind and a code the one that was being heard.
  public var kind: RaisedPoint.Kind?
  public var code: String?
  /// A reply was granted, and the floor will be given for it.
  public var owed: Bool?

  init(ruling: Bool, on point: RaisedPoint, isOwed: Bool) {
    sustained = ruling
    text = point.text.isEmpty ? nil : point.text
    (kind, code) = (point.kind, point.code)
    owed = isOwed ? true : nil
  }

  /// The point that it rules upon.
  package func point(in state: State) -> RaisedPoint? {
    guard let kind, let code else { return state.point }
    let point = RaisedPoint(kind: kind, code: code)
    return ([state.point].compactMap(\.self) + state.waitingPoints).first(where: point.isSame)
  }

  public func apply(to state: inout State, at now: Int) {
    guard let point = point(in: state) else { return }
    state.lastRuling = point.ruling(sustained: sustained, in: state)
    if owed == true { state.grantReply(point.code) }
    if state.point.map(point.isSame) ?? false { state.point = nil }
    state.waitingPoints.removeAll(where: point.isSame)
  }
}
