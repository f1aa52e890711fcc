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
  /// Takes a point, or the ruling on the one that is being heard.
  fileprivate mutating func take(_ point: RaisedPoint, sustained: Bool?) throws(Refusal) {
    try requireHere(point.code)
    if let vote = state.openVote, point.kind != .order {
      throw Refusal(
        "a vote is open (\(vote.question)): only a point of order about the vote is in order")
    }
    let title = "\(point.kind.title) by \(name(point.code))"
    answer = title.prefix(1).uppercased() + title.dropFirst()
    let isHeard = state.point.map { $0.kind == point.kind && $0.code == point.code } ?? false
    guard let sustained else {
      guard !isHeard else {
        throw Refusal("the \(title) is being heard: the same with sustained or denied rules on it")
      }
      return hear(point)
    }
    if isHeard {
      decide(PointRuled(sustained: sustained, text: point.text.isEmpty ? nil : point.text))
    } else {
      decide(PointRaised(point, sustained: sustained))
    }
    answer += ": \(point.kind.ruling(sustained: sustained))."
    if isHeard, state.speech != nil { answer += " speech resume starts the clock." }
  }

  private mutating func hear(_ point: RaisedPoint) {
    decide(PointRaised(point, sustained: nil))
    answer += "."
    // A clock that an interruption holds would otherwise run on when that ends.
    guard let clock = state.clocks[.speech], clock.isRunning || clock.isHeld else { return }
    decide(SpeechPaused())
    answer += " The speaker's clock stands: speech resume, when it is dealt with."
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

  init(_ point: RaisedPoint, sustained: Bool?) {
    (kind, code, text) = (point.kind, point.code, point.text)
    self.sustained = sustained
  }

  var point: RaisedPoint { RaisedPoint(kind: kind, code: code, text: text) }

  public func apply(to state: inout State, at now: Int) {
    if let sustained { state.lastRuling = point.ruling(sustained: sustained, in: state) }
    // Where it interrupts nothing it is only noted: there is no hearing to come back from.
    guard sustained == nil, state.speech != nil || state.openVote != nil else { return }
    state.point = point
  }
}

/// The point that was being heard was ruled upon.
public struct PointRuled: Fact {
  public static let name = "pointRuled"
  public var sustained: Bool
  /// What it was about, where that was said with the ruling.
  public var text: String?

  public func apply(to state: inout State, at now: Int) {
    state.lastRuling = state.point?.ruling(sustained: sustained, in: state)
    state.point = nil
  }
}
