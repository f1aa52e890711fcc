import Session
import Testing

@testable import chair

/// Creating a committee, one line at a time.
struct PlainFormTests {
  @Test func nameBodyRulesAreAskedLineByLine() throws {
    var form = PlainForm()
    #expect(form.question.hasPrefix("Which body?"))
    for (line, next) in [
      ("unsc", "Membership of which year?"),
      ("2023", "Who sits?"), ("", "Which rules of procedure?"), ("nmun", "Topic 1 of the agenda?"),
      ("Water", "Topic 2 of the agenda?"), ("", "What is the committee called?"),
      ("Our Council", "Where should it be saved?"),
    ] {
      guard case .ask(let lines) = form.take(line) else {
        Issue.record("\(line) ends the questions")
        return
      }
      #expect(lines.last?.hasPrefix(next) == true, "\(lines)")
      #expect(lines.dropLast() == (next.hasPrefix("Which rules") ? ["all 15 members"] : []))
    }
    guard case .made(let answers, let path) = form.take("") else {
      Issue.record("nothing is made")
      return
    }
    #expect(path == "our-council.chair")
    let setup = try answers.setup()
    #expect(setup.committee == "Our Council" && setup.body.year == 2023)
    #expect(setup.topics.map(\.title) == ["Water"])
  }

  /// Users often answer the question about the body with the committee's name.
  @Test func aCommitteeWithoutABodyIsNamedInItsPlace() throws {
    var form = PlainForm()
    for (line, next) in [
      ("Historical Crisis Committee", "Who sits?"), ("back", "Which body?"),
      ("Security Council", "Membership of which year?"), ("back", "Which body?"),
      ("Economic and", "Not accepted: there is no body"),
      ("./guide of ours.txt", "Not accepted: there is no body"),
      ("Historical Crisis Committee", "Who sits?"), ("", "Not accepted: the committee has"),
    ] {
      guard case .ask(let lines) = form.take(line) else {
        Issue.record("\(line) ends the questions")
        return
      }
      #expect(lines[0].hasPrefix(next), "\(line): \(lines)")
    }
  }

  @Test func whatIsWrongIsAskedAgainAndBackGoesBack() {
    var form = PlainForm()
    guard case .ask(let refused) = form.take("nowhere") else {
      Issue.record("taken")
      return
    }
    #expect(refused.count == 2 && refused[0].hasPrefix("Not accepted: "))
    #expect(refused[1].hasPrefix("Which body?"))
    guard case .ask(let told) = form.take("?") else {
      Issue.record("taken")
      return
    }
    #expect(told.contains { $0.hasPrefix("unsc: ") } && told.last?.hasPrefix("Which body?") == true)
    _ = form.take("unsc")
    guard case .ask(let back) = form.take("back") else {
      Issue.record("left")
      return
    }
    #expect(back[0].hasPrefix("Which body?"))
    #expect(form.take("back") == .left)
    #expect(form.take("stop") == .left)
  }
}
