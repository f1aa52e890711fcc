import Phrases
import Session

/// The motion that is put first.
extension RoomComposer {
  func motion(_ motion: Motion, _ view: inout RoomView) {
    view.headline = say(.onTheTable)
    view.title = title(of: motion)
    let about = [motion.delegation.map(label), motion.subject].compactMap(\.self)
      .filter { !$0.isEmpty }
    if !about.isEmpty { view.subject = about.joined(separator: " · ") }
    // An appeal shows the ruling that it is made against.
    view.quotation = motion.ruling.map(reasons.of)
    view.figures = figures(motion)
    // A caucus may still be running while its extension is moved.
    if let caucus = state.floor.caucus { view.clocks = [clock(of: caucus)] }
    let others = session.motionsInOrder.dropFirst()
    let prospect = session.prospect(of: motion)
    view.requirement = prospect.map(majorityWords)
    view.motion = .init(
      summary: summary(of: motion), topic: motion.topic.flatMap(topicWords),
      mover: moverWords(motion), debate: prospect.flatMap(debateWords),
      others: others.map { "\(label($0.by)): \(summary(of: $0))" },
      othersCaption: others.isEmpty
        ? nil : say(others.count == 1 ? .oneOtherPending : .othersPending, "\(others.count)"))
    view.brief = summary(of: motion)
    tellNews(&view)
  }

  private func figures(_ motion: Motion) -> [RoomView.Figure] {
    var figures: [RoomView.Figure] = []
    func add(_ caption: RoomWord, _ time: Int?) {
      guard let time else { return }
      figures.append(.init(caption: say(caption), value: .time(time, words: span(time))))
    }
    add(.inAll, motion.totalMilliseconds)
    add(.eachSpeech, motion.eachMilliseconds)
    add(.speakingTimeOfList, motion.timeMilliseconds)
    if let speakers = motion.speakers { figures.append(.number(say(.speakers), speakers)) }
    if let until = motion.until {
      figures.append(
        .init(
          caption: say(.until), value: .timeOfDay(session.localTime.timeOfDay(until, seenAt: now))))
    }
    return figures
  }

  private func moverWords(_ motion: Motion) -> String {
    var words = say(.movedBy, label(motion.by))
    if let second = motion.secondedBy {
      words += ", \(say(.secondedBy, label(second)))"
    } else if session.needsSecond(motion) {
      words += " · \(say(.needsASecond))"
    }
    if session.needsLeave(motion) { words += " · \(say(.needsLeave))" }
    switch motion.proposer {
    case .first: words += " · \(say(.wouldSpeakFirst))"
    case .last: words += " · \(say(.wouldSpeakLast))"
    default: break
    }
    return words
  }

  /// `It takes 9 of 15 votes`
  private func majorityWords(_ prospect: MotionProspect) -> String {
    guard language != .english else {
      return prospect.needed.map { say(.takes, $0) } ?? prospect.otherwise?.capitalizedFirst ?? ""
    }
    if let count = prospect.count {
      let words = say(.takes, ofWords(prospect.shares.isEmpty ? [count] : prospect.shares))
      return prospect.dependsOnAbstentions ? say(.ifNobodyAbstains, words) : words
    }
    switch prospect.decision {
    case .chair: return say(.chairDecides)
    case .demand: return say(.onRequest)
    default: return say(.unlessObjected)
    }
  }

  /// `9 of 15`; for several shares, all of which must be reached, `20 of 30 + 16 of 30`.
  func ofWords(_ counts: [MotionProspect.Count]) -> String {
    counts.map { say(.of, "\($0.needed)", "\($0.base)") }.joined(separator: " + ")
  }

  private func debateWords(_ prospect: MotionProspect) -> String? {
    let (yes, no) = (prospect.speakersFor, prospect.speakersAgainst)
    if prospect.moverSpeaks { return say(.moverAndOthersFirst, "\(yes)", "\(no)") }
    switch (yes, no) {
    case (0, 0): return nil
    case (_, 0): return say(yes == 1 ? .oneForFirst : .manyForFirst, "\(yes)")
    case (0, _): return say(no == 1 ? .oneAgainstFirst : .manyAgainstFirst, "\(no)")
    default:
      return say(
        yes == 1 ? .oneForAndAgainstFirst : .manyForAndAgainstFirst, "\(yes)", "\(no)")
    }
  }
}
