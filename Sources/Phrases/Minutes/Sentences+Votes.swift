import Session

/// The wording of a vote, and the lists of names by answer.
extension Minutes.VoteReport {
  /// One of the lists in which a vote is read out.
  package struct List: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
      /// How members voted.
      case answer
      /// Who did not take part.
      case absence
      /// What else is recorded by name.
      case detail
    }

    package var title: String
    /// `Ghana`, `France (with rights)`
    package var names: [String]
    package var kind = Kind.detail
    package var text: String { names.isEmpty ? "none" : names.joined(separator: ", ") }
  }

  /// In favour, against, abstaining and not participating, in alphabetical order, followed by other details recorded by
  /// name.
  package var lists: [List] {
    var lists: [List] = []
    func add(_ title: String, _ names: [String], as kind: List.Kind = .detail) {
      guard kind != .detail || !names.isEmpty else { return }
      lists.append(List(title: title, names: names, kind: kind))
    }
    func names(where fits: (Answer) -> Bool) -> [String] {
      ballots.filter { fits($0.answer) }
        .sorted { $0.party.sortingName < $1.party.sortingName }
        .map { $0.party.name + ($0.answer.hasRights ? " (with rights)" : "") }
    }
    if !ballots.isEmpty {
      add("In favour", names { $0.isYes }, as: .answer)
      add("Against", names { $0.isNo }, as: .answer)
      add("Abstaining", names { $0 == .abstain }, as: .answer)
      add("Not participating", names { $0 == .absent }, as: .absence)
    }
    add("Passed when first called", passed.map(\.name))
    add("Seen voting against", seenAgainst.map(\.name))
    add("Objecting", objections.map(\.name))
    add("The Chair", [chairsVote?.rawValue].compactMap(\.self))
    return lists
  }

  package var sentence: String {
    let result = outcome == nil ? "not closed yet" : reason ?? ""
    let first = drawnFirst.map { ", \($0.name) drawn by lot to vote first" } ?? ""
    return Minutes.closed(
      "Vote \(number) on \(question) (\(kind.rawValue), by \(method.title)\(first)): \(result)")
  }
}
