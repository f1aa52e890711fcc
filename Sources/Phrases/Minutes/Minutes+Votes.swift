import Session

extension Minutes {
  /// Writes the votes as a table (RFC 4180): a row for each, with its figures, and a column for each
  /// delegation with its answer where votes were given by name. Times are local.
  func writeVotes(to sink: Sink) throws {
    try sink(CSVText.of([Self.voteColumns + voters.map(\.name)]))
    let codes = voters.map(\.code)
    try forEachEntry { _, entry in
      guard case .vote(let vote) = entry.event else { return }
      try sink(CSVText.of([cells(vote, voters: codes)]))
    }
  }

  private static let voteColumns = [
    "date", "time", "number", "question", "kind", "method", "majority", "yes", "no", "abstaining",
    "not participating", "result", "reason", "vetoes",
  ]

  private func cells(_ vote: VoteReport, voters: [String]) -> [String] {
    let answers = Dictionary(
      vote.ballots.map { ($0.party.code, Self.word($0.answer)) }, uniquingKeysWith: { $1 })
    let tally = vote.tally
    let isCounted = vote.method != .consensus
    let figures = [tally.yes, tally.no, tally.abstain, tally.notParticipating]
    return [
      vote.closedAt.map(localTime.date) ?? "", vote.closedAt.map(localTime.timeOfDay) ?? "",
      "\(vote.number)", vote.question, vote.kind.rawValue,
      vote.method.title, vote.majority,
    ] + figures.map { isCounted ? "\($0)" : "" } + [
      vote.outcome?.rawValue ?? "open", vote.reason ?? "",
      vote.vetoes.map(\.name).joined(separator: "; "),
    ] + voters.map { answers[$0] ?? "" }
  }

  /// The answer as it is counted: rights of explanation do not change it.
  private static func word(_ answer: Answer) -> String {
    if answer.isYes { return "yes" }
    if answer.isNo { return "no" }
    return answer == .abstain ? "abstaining" : "not participating"
  }
}
