@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// Examples from the law and practice of deliberative bodies with known results: real votes, edge
/// cases of rules, and the counts at which a verdict changes. Each is played through the command
/// language.
@Suite enum WorkedExamples {}

/// A committee of any size, with its meeting open and everyone present: the members `D001`, `D002`
/// … and the observers `O001`, `O002` ….
struct Committee: Sendable {
  /// The name of a built-in book, or the text of a custom one.
  var rules: String
  var organ = Organ.committee
  var members: Int
  var observers = 0
  /// Members with a veto, by their place in the roll.
  var vetoes: Set<Int> = []

  func play() throws -> Play {
    let book =
      rules.hasPrefix("{")
      ? try Catalogue.ruleBook(json: rules, for: organ)
      : try Catalogue.ruleBook(named: rules, for: organ)
    let seats = (1...members).map { place in
      Delegation(
        code: code("D", place), name: "Delegation \(place)", veto: vetoes.contains(place))
    }
    let guests = (1...max(1, observers)).prefix(observers).map { place in
      Delegation(code: code("O", place), name: "Observer \(place)", seat: .observer)
    }
    var play = Play(
      Setup(
        committee: "Committee", body: Body(name: "custom", title: "Committee", organ: organ),
        rules: book, roster: seats + guests,
        topics: [Topic(title: "First topic"), Topic(title: "Second topic")]))
    try play.run(["meeting open", "attend all present"])
    return play
  }
}

private func code(_ letter: String, _ place: Int) -> String {
  letter + String(String(place + 1000).dropFirst())
}

/// `D001, D002, …`, as a line names several members.
func seats(_ places: ClosedRange<Int>) -> String {
  places.map { code("D", $0) }.joined(separator: ", ")
}

/// The lines of a vote by placards, from its opening to its close.
func count(_ yes: Int, _ no: Int, _ abstain: Int = 0, _ how: String = "") -> [String] {
  ["vote open \"The question\" by placards \(how)", "vote count \(yes) \(no) \(abstain)"]
    + ["vote close"]
}

/// The lines that make a motion and put it to a vote by placards.
func put(
  _ motion: String, _ yes: Int, _ no: Int, _ abstain: Int = 0, by mover: String = "D001"
) -> [String] {
  ["motion \(motion) by \(mover)", "motion vote next \(yes) \(no) \(abstain)"]
}

/// The same for a motion that needs a second.
func putSeconded(_ motion: String, _ yes: Int, _ no: Int, _ abstain: Int = 0) -> [String] {
  put("\(motion) second D002", yes, no, abstain)
}

/// One worked example.
struct Example: Sendable, CustomTestStringConvertible {
  enum Ending: Sendable {
    /// The outcome of the last vote.
    case vote(VoteOutcome)
    /// The status of the last motion.
    case motion(Motion.Status)
    /// Nothing beyond the lines themselves.
    case lines
  }

  var name: String
  var committee: Committee
  /// The lines to run; `! line => words` must be refused with these words.
  var lines: [String]
  var ending: Ending

  init(_ name: String, _ committee: Committee, _ lines: [String], _ ending: Ending = .lines) {
    (self.name, self.committee, self.lines, self.ending) = (name, committee, lines, ending)
  }

  var testDescription: String { name }

  /// Plays the example and checks how it ends.
  @discardableResult
  func check() throws -> Play {
    var play = try committee.play()
    for line in lines { try play.carryOut(line) }
    switch ending {
    case .lines: break
    case .vote(let outcome):
      let vote = try #require(play.session.voting.votes.last)
      #expect(vote.outcome == outcome, "\(name): \(vote.reason(in: play.session.state) ?? "")")
      #expect(vote.status == .closed)
      if vote.method != .consensus {
        let tally = vote.tally
        let cast = tally.yes + tally.no + tally.abstain
        #expect(cast + tally.notParticipating == vote.entitled.count)
      }
    case .motion(let status):
      let motion = try #require(play.session.motions.last)
      #expect(motion.status == status, "\(name): \(motion.reason(in: play.session.state) ?? "")")
    }
    return play
  }
}

extension Play {
  /// Runs a line of an example, or checks that it is refused.
  mutating func carryOut(_ line: String) throws {
    guard line.hasPrefix("! ") else {
      try run(line)
      return
    }
    let parts = line.dropFirst(2).split(separator: " => ", maxSplits: 1)
    let refusal = refused(String(parts[0]))
    #expect(refusal != nil, "not refused: \(parts[0])")
    if parts.count > 1, let refusal {
      #expect(refusal.message.contains(parts[1]), "\(parts[0]): \(refusal.message)")
    }
  }

  var counts: Counts { Counts(session.state, by: session.setup) }

  /// The numbers of the pending motions in the order of the snapshot, the first to be put first.
  var precedence: [Int] {
    var order: [(place: Int, number: Int)] = []
    for motion in snapshot["motions"]?.arrayValue ?? [] {
      if case .integer(let place) = motion["precedence"], case .integer(let n) = motion["number"] {
        order.append((place, n))
      }
    }
    return order.sorted { $0.place < $1.place }.map(\.number)
  }
}
