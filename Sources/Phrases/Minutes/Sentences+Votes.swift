import Catalogue
import Session

/// The wording of a vote, and the lists of names by answer.
extension Minutes.VoteReport {
  /// One of the lists in which a vote is read out.
  package struct List: Equatable, Sendable {
    /// Styles leave out some kinds.
    package enum Kind: Equatable, Sendable {
      /// How members voted.
      case answer
      /// Who did not take part.
      case absence
      /// What else is recorded by name.
      case detail
    }

    /// `In favour`
    package var title: String
    /// `Ghana`, `France (with rights)`
    package var names: [String]
    /// Decides whether the list is told even if it is empty.
    package var kind = Kind.detail
    /// The names as they are read out; `none` if there are none.
    package var text: String

    /// `In favour (3)`
    func title(in voice: MinutesVoice) -> String {
      names.isEmpty ? title : voice.say(.personAt, title, "\(names.count)")
    }
  }

  package var lists: [List] { lists(in: .english) }

  /// In favour, against, abstaining and not participating, in alphabetical order, followed by other
  /// details recorded by name.
  func lists(in voice: MinutesVoice) -> [List] {
    var lists: [List] = []
    func add(_ title: MinutesWord, _ names: [String], as kind: List.Kind = .detail) {
      guard kind != .detail || !names.isEmpty else { return }
      lists.append(
        List(
          title: voice.say(title), names: names, kind: kind,
          text: names.isEmpty ? voice.say(.noNames) : voice.series(names)))
    }
    func names(where fits: (Answer) -> Bool) -> [String] {
      ballots.filter { fits($0.answer) }
        .sorted { $0.party.sortingName < $1.party.sortingName }
        .map { ballot in
          guard ballot.answer.hasRights else { return ballot.party.name }
          return voice.say(.personAt, ballot.party.name, voice.say(.withRights))
        }
    }
    if !ballots.isEmpty {
      add(.inFavour, names { $0.isYes }, as: .answer)
      add(.against, names { $0.isNo }, as: .answer)
      add(.abstaining, names { $0 == .abstain }, as: .answer)
      add(.notParticipating, names { $0 == .absent }, as: .absence)
    }
    add(.passedFirst, passed.map(\.name))
    add(.seenAgainst, seenAgainst.map(\.name))
    add(.objecting, objections.map(\.name))
    add(.theChair, chairsVote.map { [voice.title(of: $0)] } ?? [])
    return lists
  }

  func sentence(in voice: MinutesVoice) -> String {
    let result = outcome == nil ? voice.say(.notClosed) : reason ?? ""
    var how = [voice.title(of: method)]
    if let drawnFirst { how.append(voice.say(.drawnFirst, drawnFirst.name)) }
    return voice.closed(
      voice.say(
        .voteOn, "\(number)", voice.title(question),
        voice.say(kind == .substantive ? .substantive : .procedural), voice.clauses(how), result))
  }
}
