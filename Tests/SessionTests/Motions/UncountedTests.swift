@testable import Catalogue
@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Motions that are decided without vote counts, and those that require counts.
struct UncountedTests {
  private func committee(_ rules: String, _ kind: String) throws -> Play {
    var play = try Committee(rules: rules, members: 12).play()
    try play.run(["agenda set 1", "speakers open", "motion \(kind) by D001 second D002"])
    return play
  }

  /// The minutes in every format.
  private func minutes(_ play: Play) -> [String] {
    let minutes = Minutes(setup: play.session.setup, records: play.session.history.records)
    return Minutes.Format.allCases.filter { !$0.isExcerpt }.map { format in
      // Undo the wrapping of plain text.
      minutes.rendered(as: format).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  @Test(arguments: Catalogue.ruleBookNames)
  func whatIsNotCountedSaysSo(_ rules: String) throws {
    let kind = rules == "thimun" ? "previous-question" : "suspend"
    for (line, answer, told) in [
      ("motion pass next", "Motion 1 passes, not counted.", "passed, not counted."),
      ("motion fail next", "Motion 1 fails, not counted.", "failed, not counted."),
      (
        "motion pass next unopposed", "Motion 1 passes without objection.",
        "passed without objection."
      ),
    ] {
      var play = try committee(rules, kind)
      #expect(try play.run(line).hasPrefix(answer), "\(rules): \(line)")
      for text in minutes(play) { #expect(text.contains(told), "\(rules): \(line)") }
      let reason = play.snapshot["motions"]?[0]?["reason"]
      #expect(reason == .string(line.hasSuffix("unopposed") ? "without objection" : "not counted"))
    }
  }

  @Test(arguments: [
    ("harvard", "close-debate"), ("nmun", "close-debate"), ("un", "reconsider"),
    ("roberts", "suspend-rules \"R\""),
    (#"{"extends":"harvard","majorities":{"procedural":"absolute"}}"#, "suspend"),
    (#"{"extends":"harvard","majorities":{"procedural":"majority-present"}}"#, "suspend"),
    (#"{"extends":"harvard","majorities":{"procedural":"3/5"}}"#, "suspend"),
  ])
  func figuresAreRequired(_ rules: String, _ kind: String) throws {
    var play = try Committee(rules: rules, members: 12).play()
    try play.run(["agenda set 1"] + count(3, 2))
    try play.run("motion \(kind) by D001 second D002")
    for line in ["motion pass next", "motion fail next", "motion pass next unopposed"] {
      let refusal = try #require(play.refused(line), "\(line)")
      #expect(refusal.message.contains("so count the votes: motion vote 1 <yes> <no>"))
    }
    #expect(play.refused("motion vote next 12 0") == nil)
    #expect(play.refused("motion vote next 0 12") == nil)
  }

  @Test(arguments: ["harvard", "un", "nmun", "un4mun"])
  func nineVotesAreCounted(_ rules: String) throws {
    var play = try Play(rules: rules)
    try play.run(["meeting open", "attend all present", "motion suspend by Ghana"])
    for line in ["motion pass next", "motion fail next", "motion pass next unopposed"] {
      #expect(
        play.refused(line)?.message
          == "it needs 9 of 15 votes, so count the votes: motion vote 1 <yes> <no>")
    }
  }

  @Test func whatIsNotVotedUponTakesNoFigures() throws {
    for (rules, lines, told) in [
      (
        "nmun", ["motion introduce \"D\" signed 9 by D001", "motion pass 1"],
        "by decision of the Chair"
      ),
      (
        "nmun", ["motion introduce \"D\" signed 9 by D001", "motion fail 1"],
        "by decision of the Chair"
      ),
      ("un", ["motion verify-quorum by D001", "motion pass 1"], "granted on request"),
      ("un", ["motion verify-quorum by D001", "motion fail 1"], "not granted"),
      ("roberts", ["motion suspend by D001", "motion fail 1"], "for want of a second"),
      (
        "thimun", ["motion previous-question by D001 second D002", "motion object 1 D003"],
        "owing to the objection of Delegation 3"
      ),
    ] {
      var play = try Committee(rules: rules, members: 12).play()
      try play.run(["agenda set 1"] + lines)
      let motion = play.session.motions[0]
      #expect(motion.reason(in: play.session.state) == told)
      for text in minutes(play) { #expect(text.contains(told), "\(told)") }
    }
    // The Council's nine are votes: a motion that needs no vote is decided as in any other body.
    var council = try Play(rules: "nmun")
    try council.run(["meeting open", "attend all present", "agenda set 1"])
    try council.run(["motion introduce \"D\" signed 9 by Ghana", "motion pass 1"])
    #expect(council.session.motions[0].basis == .chair)
  }

  @Test func afterAnObjectionNobodyIsUnopposed() throws {
    var un = try committee("un", "close-list")
    try un.run("motion object next D003")
    #expect(
      un.refused("motion pass next unopposed")?.message.contains("Delegation 3 objected") == true)
    #expect(un.refused("motion pass next")?.message.contains("motion vote 1") == true)
    let book = #"""
      {"extends":"un","motions":[{"kind":"close-list","decision":"no-objection","objection":"chair"}]}
      """#
    var chairs = try committee(book, "close-list")
    try chairs.run("motion object next D003")
    #expect(
      chairs.refused("motion pass next unopposed")?.message
        == "Delegation 3 objected, so the chair decides: motion pass 1, or motion fail 1")
    #expect(
      try chairs.run("motion pass next").hasPrefix("Motion 1 passes by decision of the Chair."))
  }
}
