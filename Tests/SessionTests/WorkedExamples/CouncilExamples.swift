import SessionFixtures
import Testing

@testable import Session

/// A vote of the Council, member by member if the individual votes are known.
struct CouncilExample: Sendable, CustomTestStringConvertible {
  var name: String
  var year: Int
  var tally: Tally
  var outcome: VoteOutcome
  /// Codes; every member that is not named votes yes.
  var no = ""
  var abstain = ""
  var absent = ""
  /// The members that blocked it.
  var vetoes: [String] = []
  var kind = Vote.Kind.substantive

  var testDescription: String { "\(name) (\(year))" }

  static let all: [CouncilExample] = [
    .init(
      name: "Unanimous", year: 2023, tally: Tally(yes: 15), outcome: .adopted),
    .init(
      name: "Resolution 2774, five abstaining", year: 2025, tally: Tally(yes: 10, abstain: 5),
      outcome: .adopted, abstain: "FRA, GBR, DNK, GRC, SVN"),
    .init(
      name: "Exactly nine", year: 2023, tally: Tally(yes: 9, abstain: 6), outcome: .adopted,
      abstain: "CHN, RUS, BRA, GAB, GHA, MOZ"),
    .init(
      name: "S/2000/1171, eight and nobody against", year: 2000, tally: Tally(yes: 8, abstain: 7),
      outcome: .insufficient, abstain: "ARG, CAN, FRA, NLD, RUS, GBR, USA"),
    .init(
      name: "S/2024/835", year: 2024, tally: Tally(yes: 14, no: 1), outcome: .vetoed, no: "USA",
      vetoes: ["USA"]),
    .init(
      name: "S/2024/826", year: 2024, tally: Tally(yes: 14, no: 1), outcome: .vetoed, no: "RUS",
      vetoes: ["RUS"]),
    .init(
      name: "S/2021/990, only one of two against has a veto", year: 2021,
      tally: Tally(yes: 12, no: 2, abstain: 1), outcome: .vetoed, no: "RUS, IND", abstain: "CHN",
      vetoes: ["RUS"]),
    .init(
      name: "One elected member against", year: 2023, tally: Tally(yes: 14, no: 1),
      outcome: .adopted, no: "BRA"),
    .init(
      name: "S/2014/916, a negative vote without nine in favour", year: 2014,
      tally: Tally(yes: 8, no: 2, abstain: 5), outcome: .insufficient, no: "USA, AUS",
      abstain: "GBR, LTU, NGA, KOR, RWA"),
    .init(
      name: "S/2019/186, two vetoes at exactly nine", year: 2019,
      tally: Tally(yes: 9, no: 3, abstain: 3), outcome: .vetoed, no: "ZAF, RUS, CHN",
      abstain: "IDN, CIV, GNQ", vetoes: ["CHN", "RUS"]),
    .init(
      name: "Resolution 2623, procedural", year: 2022, tally: Tally(yes: 11, no: 1, abstain: 3),
      outcome: .adopted, no: "RUS", abstain: "CHN, IND, ARE", kind: .procedural),
    .init(
      name: "S/2022/155, the same count on substance", year: 2022,
      tally: Tally(yes: 11, no: 1, abstain: 3), outcome: .vetoed, no: "RUS",
      abstain: "CHN, IND, ARE", vetoes: ["RUS"]),
    .init(
      name: "Resolution 2756, one not participating", year: 2024,
      tally: Tally(yes: 12, abstain: 2, notParticipating: 1), outcome: .adopted,
      abstain: "RUS, MOZ", absent: "DZA"),
    .init(
      name: "S/12138, seven not participating", year: 1976,
      tally: Tally(yes: 6, abstain: 2, notParticipating: 7), outcome: .insufficient,
      abstain: "PAN, ROU", absent: "BEN, CHN, GUY, LBY, PAK, RUS, TZA"),
    .init(
      name: "Resolution 83, eleven members", year: 1950,
      tally: Tally(yes: 7, no: 1, notParticipating: 3), outcome: .adopted, no: "YUG",
      absent: "RUS, EGY, IND"),
    .init(
      name: "The order of voting, three permanent members against", year: 2017,
      tally: Tally(yes: 3, no: 7, abstain: 5), outcome: .insufficient,
      no: "FRA, GBR, USA, ITA, JPN, SWE, UKR", abstain: "EGY, ETH, KAZ, SEN, URY",
      kind: .procedural),
  ]

  /// The Council of a year with all members present.
  static func council(_ year: Int, rules: String = "un") throws -> Play {
    var play = try Play(body: "unsc", year: year, rules: rules)
    try play.run(["meeting open", "attend all present"])
    return play
  }

  func expect(_ play: Play) throws {
    let vote = try #require(play.session.voting.votes.last)
    #expect(vote.outcome == outcome, "\(vote.reason(in: play.session.state) ?? "")")
    #expect(vote.tally == tally)
    #expect(vote.vetoes == vetoes)
    let reason = vote.reason(in: play.session.state) ?? ""
    #expect(reason.contains("negative vote") == (outcome == .vetoed))
    let words = year < 1966 ? "required seven votes" : "required nine votes"
    #expect(reason.contains(words) == (outcome == .insufficient))
  }
}
