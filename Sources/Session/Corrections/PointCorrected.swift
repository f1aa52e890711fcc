import Catalogue

extension Ruling {
  mutating func correctPoint(_ arguments: Arguments) throws(Refusal) {
    let number = arguments.number("point") ?? 0
    guard state.points.all.indices.contains(number - 1) else {
      throw Refusal("there is no point \(number); the last is \(state.points.all.count)")
    }
    let point = state.points.all[number - 1]
    let sustained = arguments.word("ruling").map { $0 == "sustained" }
    var fact = PointCorrected(
      number: number, code: arguments.who("by"), text: arguments.text("words").map { cleaned($0) },
      sustained: sustained)
    guard fact != PointCorrected(number: number) else {
      throw Refusal(
        "what should be corrected? "
          + "\(ways: "correct point \(number) by <who>", "correct point \(number) words \"…\"", "correct point \(number) denied")",
        kind: .notUnderstood)
    }
    if sustained != nil, point.sustained == nil {
      let (kind, code) = (point.kind.rawValue, point.code)
      // A delegation that has left the committee cannot be named.
      let lines: Saying =
        state.delegation(point.code) == nil
        ? "" : ": \(ways: "point \(kind) \(code) sustained", "point \(kind) \(code) denied")"
      throw Refusal("point \(number) awaits its ruling\(lines)")
    }
    let new = fact.corrected(point)
    guard new != point else {
      throw Refusal("point \(number) is already recorded: \(told(point))", kind: .outOfOrder)
    }
    if new.code != point.code { try requireRight(to: point.kind, new.code) }
    if point.kind == .reply { fact.owed = try correctedReply(point, to: new) }
    decide(fact)
    answer = "Point \(number) is corrected: \(told(new))"
  }

  private func told(_ point: RaisedPoint) -> String {
    point.sentence(by: name(point.code), sustained: point.sustained)
  }

  /// Whether the corrected point grants a right of reply that it did not grant before, or takes one
  /// back; `nil` if neither.
  /// - Throws: `Refusal` if the reply has been made.
  private func correctedReply(
    _ old: RaisedPoint, to new: RaisedPoint
  ) throws(Refusal) -> Bool? {
    // A written reply needs no floor, so none is owed.
    guard !rules.replies.seconds.isEmpty, (old.code, old.sustained) != (new.code, new.sustained)
    else { return nil }
    if old.sustained == true, !state.repliesOwed.contains(old.code) {
      throw Refusal("the reply was made or has lapsed, so it stays as it is")
    }
    if new.sustained == true, new.sustained != old.sustained || new.code != old.code {
      try requireReply(new.code)
    }
    return old.sustained == new.sustained ? nil : new.sustained
  }
}

/// A point, or the ruling on it, was corrected.
package struct PointCorrected: Correction {
  package static let name = "pointCorrected"
  /// The number of the point.
  package var number: Int
  /// The delegation that raised it, if that was wrong.
  package var code: String?
  /// What it was about, if that was wrong.
  package var text: String?
  /// The ruling, if that was wrong.
  package var sustained: Bool?
  /// Whether a right of reply is granted after all, or not granted after all.
  package var owed: Bool?

  package func subject(in state: State) -> String { "point \(number)" }

  package func apply(to state: inout State, at now: Int) {
    guard state.points.all.indices.contains(number - 1) else { return }
    let old = state.points.all[number - 1]
    let new = corrected(old)
    state.points.all[number - 1] = new
    let lists: [WritableKeyPath<Points, [RaisedPoint]>] = [\.heard, \.left, \.waiting]
    for list in lists {
      for index in state.points[keyPath: list].indices
      where state.points[keyPath: list][index].number == number {
        state.points[keyPath: list][index] = corrected(state.points[keyPath: list][index])
      }
    }
    correctRuling(old, new, &state)
    correctReply(old, new, &state)
  }

  /// The point as it should have been recorded.
  package func corrected(_ point: RaisedPoint) -> RaisedPoint {
    var new = point
    new.code = code ?? point.code
    new.text = text ?? point.text
    if point.sustained != nil { new.sustained = sustained ?? point.sustained }
    return new
  }

  /// An appeal against the ruling is against the corrected one.
  private func correctRuling(_ old: RaisedPoint, _ new: RaisedPoint, _ state: inout State) {
    guard let before = old.sustained, let after = new.sustained else { return }
    let (ruling, corrected) = (old.ruling(sustained: before), new.ruling(sustained: after))
    if state.points.lastRuling == ruling { state.points.lastRuling = corrected }
    for index in state.motions.indexed where state.motions[index].ruling == ruling {
      state.motions[index].ruling = corrected
    }
  }

  private func correctReply(_ old: RaisedPoint, _ new: RaisedPoint, _ state: inout State) {
    guard old.kind == .reply else { return }
    let place = state.points.replies.lastIndex { $0.code == old.code && !$0.made }
    if owed == true {
      state.grantReply(new.code)
    } else if owed == false {
      if let place { state.points.replies.remove(at: place) }
    } else if old.sustained == true, let place {
      state.points.replies[place].code = new.code
    }
  }
}
