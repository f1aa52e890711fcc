import Testing

@testable import Session

private func harvard(_ members: Int) -> Committee { Committee(rules: "harvard", members: members) }

/// A conference's own book, with a field or two changed.
private func own(_ fields: String, _ members: Int) -> Committee {
  Committee(rules: #"{ "extends": "harvard", "name": "ours", \#(fields) }"#, members: members)
}

private let ofThosePresent = #""majorities": { "substantive": "majority-present" }"#

extension WorkedExamples {
  @Suite("Worked examples: Harvard") struct Harvard {
    static let all: [Example] = [
      Example(
        "a draft needs ten names of 47, an amendment six", harvard(47),
        [
          "! motion introduce \"1.1\" signed 9 by D001 => it needs 10 with 47 present",
          "motion introduce \"1.1\" signed 10 by D001",
          "! motion amendment \"1.1.1\" signed 5 by D001 => it needs 6",
          "motion amendment \"1.1.1\" signed 6 by D001",
        ]),
      Example(
        "nine where the conference rounds down", own(#""documents": { "rounding": "down" }"#, 47),
        ["motion introduce \"1.1\" signed 9 by D001"]),
      Example("24 of 47", harvard(47), put("suspend", 24, 23), .motion(.passed)),
      Example("23 of 47", harvard(47), put("suspend", 23, 24), .motion(.failed)),
      Example("24 of 48 is a tie", harvard(48), put("suspend", 24, 24), .motion(.failed)),
      Example("25 of 48", harvard(48), put("suspend", 25, 23), .motion(.passed)),
      Example("draft 20-19-8", harvard(47), count(20, 19, 8), .vote(.adopted)),
      Example(
        "draft 20-19-8 of those present", harvard(47),
        count(20, 19, 8, "majority majority-present"), .vote(.rejected)),
      Example(
        "the same by the book", own(ofThosePresent, 47), count(20, 19, 8), .vote(.rejected)),
      Example("24 of those present", own(ofThosePresent, 47), count(24, 0, 23), .vote(.adopted)),
      Example(
        "30-15-2, two thirds of the votes", harvard(47), count(30, 15, 2, "majority two-thirds"),
        .vote(.adopted)),
      Example(
        "30-15-2, two thirds of those present", harvard(47),
        count(30, 15, 2, "majority two-thirds-present"), .vote(.rejected)),
      Example(
        "procedure 20-18 of 47", harvard(47), put("suspend", 20, 18), .motion(.passed)),
      Example(
        "procedure 20-18 of 47 present",
        own(#""majorities": { "procedural": "majority-present" }"#, 47), put("suspend", 20, 18),
        .motion(.failed)),
      Example("appeal 31-16", harvard(47), put("appeal", 31, 16), .motion(.failed)),
      Example("appeal 32-15", harvard(47), put("appeal", 32, 15), .motion(.passed)),
      Example(
        "ten minutes are not a multiple of 45 seconds", harvard(47),
        [
          "! motion moderated 10m 45s \"A\" by D001 => not a multiple of 45 seconds",
          "! motion moderated 10m 45s \"A\" by D001 => for 13 speakers, or",
        ]),
      Example(
        "who passed decides", harvard(47),
        [
          "vote open \"Draft\" by roll-call", "vote cast \(seats(1...18)) yes",
          "vote cast \(seats(19...35)) no", "vote cast \(seats(36...41)) abstain",
          "vote cast \(seats(42...47)) pass", "! vote close => have not answered",
          "! vote cast D042 yes-with-rights => must now answer yes or no",
          "vote cast D042, D043 yes", "vote cast \(seats(44...47)) no", "vote close",
        ], .vote(.rejected)),
      Example(
        "an extension is at most as long", harvard(20),
        put("mod 12m 60s \"A\"", 11, 9)
          + ["! motion extend 13m by D002 => 12 minutes at most"] + put("extend 12m", 11, 9)
          + ["! motion extend 5m by D002 => once at most"], .motion(.passed)),
      Example(
        "an extension is at most half as long",
        own(#""caucuses": { "extensions": 2, "extensionPercent": 50 }"#, 20),
        put("mod 12m 60s \"A\"", 11, 9)
          + ["! motion extend 7m by D002 => 6 minutes at most"] + put("extend 6m", 11, 9)
          + put("extend 6m", 11, 9) + ["! motion extend 1m by D002 => 2 times at most"],
        .motion(.passed)),
    ]

    @Test(arguments: all) func plays(_ example: Example) throws { try example.check() }

    @Test(
      "majorities and quorums by the number of members",
      arguments: [(46, 24, 31), (47, 24, 32), (48, 25, 32)])
    func majorities(_ present: Int, _ simple: Int, _ twoThirds: Int) throws {
      var play = try harvard(present).play()
      #expect(play.counts.simpleMajority == simple)
      #expect(play.counts.twoThirds == twoThirds)
      try play.run(["agenda set 1", "motion close-debate by D001"])
      try play.run("motion vote next \(twoThirds - 1) \(present - twoThirds + 1)")
      #expect(play.session.motions[0].status == .failed)
      try play.run(put("close-debate", twoThirds, present - twoThirds))
      #expect(play.session.motions[1].status == .passed)
    }

    @Test("nine minutes at 45 seconds are twelve speakers") func speakers() throws {
      var play = try harvard(20).play()
      let answer = try play.run("motion moderated 9m 45s \"A\" by D001")
      #expect(play.session.motions[0].speakers == 12)
      #expect(answer.contains("9 minutes"))
      try play.run("motion vote next 11 9")
      #expect(play.session.floor.caucus?.speakersLeft == 12)
      for place in 1...12 {
        #expect(play.refused("yield chair") != nil)
        try play.run("speech start \(place)")
        #expect(play.session.floor.speech?.grantedMilliseconds == 45_000)
        #expect(play.refused("yield D020") != nil, "nobody yields in a caucus")
        try play.run("speech end")
      }
      #expect(play.session.floor.caucus?.speakersLeft == 0)
      #expect(play.refused("speech start 13") != nil)
    }

    /// For books that do not require the total time to be divisible.
    @Test("ten minutes at 45 seconds are thirteen") func notDivisible() throws {
      var play = try own(#""caucuses": { "divisible": false }"#, 20).play()
      try play.run("motion moderated 10m 45s \"A\" by D001")
      #expect(play.session.motions[0].speakers == 13)
      try play.run("motion vote next 11 9")
      #expect(play.session.motions[0].status == .passed)
    }

    @Test("the result of a roll call after the second round") func tallied() throws {
      let play = try #require(Self.all.first { $0.name == "who passed decides" }).check()
      #expect(play.session.voting.votes[0].tally == Tally(yes: 20, no: 21, abstain: 6))
    }
  }
}
