import Catalogue
import Session

/// The state of a session in a dozen lines of plain text.
struct Overview {
  /// With a trailing newline.
  let text: String

  init(_ session: Session) {
    let (state, setup) = (session.state, session.setup)
    let counts = Counts(state, by: setup)
    var lines = [session.committee]
    func line(_ label: String, _ value: String) {
      lines.append(label.padded(to: 12) + value)
    }
    line("Rules", setup.rules.title)
    let zone = session.localTime.zone
    line(
      "Times",
      "\(zone.name) (\(zone.offsetText(at: state.sequence == 0 ? setup.createdAt : state.time)))")
    let status = state.meeting.status.title
    line("Meeting", state.meeting.number == 0 ? status : "\(state.meeting.number), \(status)")
    for (index, topic) in state.agenda.topics.enumerated() {
      let mark = state.agenda.current == topic.id ? ", under debate" : ""
      line(index == 0 ? "Agenda" : "", "\(index + 1). \(topic.title)\(mark)")
    }
    line(
      "Present",
      "\(counts.present) of \(Wording.count(counts.members, "member")) (\(counts.voting) voting)"
        + "\(counts.observerWords ?? ""); majority "
        + "\(counts.simpleMajority), two thirds \(counts.twoThirds); quorum "
        + "\(counts.quorumToOpen) to open, \(counts.quorumToVote) to vote")
    for guest in state.roster.delegations where guest.seat == .observer {
      line(
        "Guest", "\(guest.name), \(guest.role.title): \(Self.words(setup.rules.rights(of: guest)))")
    }
    if let speech = state.floor.speech {
      let used = state.floor.clocks[.speech]?.reading(at: state.time) ?? 0
      line(
        "Floor",
        "\(state.name(speech.code))\(speech.delegate.map { " (\($0))" } ?? ""), "
          + "\(TimeSpan.elapsed(milliseconds: used)) of "
          + TimeSpan.clock(milliseconds: speech.grantedMilliseconds))
    }
    if let caucus = state.floor.caucus {
      line("Caucus", "\(session.title(of: caucus)) \(caucus.topic)")
    }
    let list = state.debate.list
    line(
      "List",
      (list.open ? "open" : "closed") + ": "
        + (list.queue.isEmpty ? "nobody" : list.queue.joined(separator: " ")))
    for motion in session.motionsInOrder {
      line(
        "Motion \(motion.number)",
        "\(motion.summary(setup.rules, in: state)), by \(state.name(motion.by))")
    }
    for vote in state.voting.votes {
      line("Vote \(vote.number)", "\(vote.question): \(vote.reason(in: session.state) ?? "open")")
    }
    for point in state.points.waiting {
      line("Waiting", "\(point.kind.title) by \(state.name(point.code))")
    }
    if !state.repliesOwed.isEmpty {
      line("Replies", "owed to \(state.repliesOwed.map(state.name).joined(separator: ", "))")
    }
    if let last = session.history.records.last, let author = last.by {
      line("Last entry", "\(last.command), by \(author)")
    }
    text = lines.map { $0.onOneLine + "\n" }.joined()
  }
}

extension Overview {
  /// `may vote on procedure, motions, points, no replies`
  private static func words(_ rights: DelegationRights) -> String {
    let vote =
      switch rights.proceduralVote {
      case .none: "no vote"
      case .may: "may vote on procedure"
      case .must: "votes on procedure"
      }
    return [
      vote, rights.motions ? "motions" : "no motions", rights.points ? "points" : "no points",
      rights.replies ? "replies" : "no replies",
    ].joined(separator: ", ")
  }
}

extension Meeting.Status {
  /// As used in sentences.
  var title: String { self == .notOpened ? "not opened" : rawValue }
}
