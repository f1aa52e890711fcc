import Phrases
import Session

/// The roll while it is called.
extension RoomComposer {
  func rollCall(_ view: inout RoomView) {
    let counts = Counts(state, by: session.setup)
    let missing = state.roster.delegations.filter { $0.attendance == .notCalled }.map(\.code)
    let (called, all) = (
      state.roster.delegations.count - missing.count, state.roster.delegations.count
    )
    view.headline = say(.rollCall, "\(called)", "\(all)")
    view.roll = .init(called: called, of: all, quorum: quorumWords(counts))
    view.figures = figures(counts)
    guard let next = missing.first else {
      view.title = say(.everyoneCalled)
      view.roll?.majorities = say(
        .majorities, "\(counts.simpleMajority)", "\(counts.twoThirds)")
      view.brief = say(.rollOf, say(.done))
      return
    }
    view.party = party(next)
    view.note = say(session.countsVoting ? .presentOrVoting : .isPresent)
    view.brief = say(.rollOf, label(next))
    guard missing.count > 1 else { return }
    let names = missing.dropFirst().prefix(5).map(label).joined(separator: " · ")
    view.then = say(.then, names)
  }

  private func figures(_ counts: Counts) -> [RoomView.Figure] {
    let absent = state.roster.delegations.count { $0.seat == .member && $0.attendance == .absent }
    var figures = [
      RoomView.Figure.number(
        say(.presentOf, "\(counts.members)"), brief: say(.present), counts.present)
    ]
    if session.countsVoting {
      figures.append(.number(say(.presentAndVoting), brief: say(.voting), counts.voting))
    }
    figures.append(.number(say(.absent), absent))
    let excused = state.roster.delegations.count { $0.seat == .member && $0.attendance == .excused }
    if excused > 0 { figures.append(.number(say(.excused), excused)) }
    if counts.observers > 0 { figures.append(.number(say(.observers), counts.observers)) }
    return figures
  }

  /// `Quorum to open debate: 4, reached · to vote: 8, 2 missing`
  private func quorumWords(_ counts: Counts) -> String {
    func standing(_ quorum: Int) -> String {
      let missing = quorum - counts.present
      return missing > 0
        ? say(.missing, "\(quorum)", "\(missing)") : say(.reached, "\(quorum)")
    }
    let (open, vote) = (counts.quorumToOpen, counts.quorumToVote)
    switch (open > 0, vote > 0) {
    case (true, true): return say(.quorumBoth, standing(open), standing(vote))
    case (true, false): return say(.quorumToOpen, standing(open))
    case (false, true): return say(.quorumToVote, standing(vote))
    case (false, false): return say(.noQuorum)
    }
  }
}
