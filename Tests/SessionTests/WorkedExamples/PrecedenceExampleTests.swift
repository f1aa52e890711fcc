@testable import Catalogue
import Testing

@testable import Session

/// Motions that are pending at the same time, in the order in which they were made, and the order
/// in which they are put.
struct OrderExample: Sendable, CustomTestStringConvertible {
  var name: String
  var rules = "harvard"
  var organ = Organ.committee
  var motions: [String]
  /// The numbers of the motions, in the order in which they are put.
  var order: [Int]

  var testDescription: String { name }

  private static func own(_ precedence: String) -> String {
    #"{ "extends": "harvard", "precedence": [\#(precedence)] }"#
  }

  private static let documents =
    #""introduce", "introduce-amendment", "reconsider", "round-robin", "consultation""#
  private static let rest =
    #""speaking-time", "open-list", "close-list", "set-agenda", "verify-quorum", "close-caucus""#
  private static let voting = #""reorder", "divide", "roll-call", "acclamation""#
  private static let meeting = #""appeal", "adjourn-meeting", "suspend""#

  /// Closure is first, caucuses are late.
  static let european = own(
    #""appeal", "close-debate", "adjourn-debate", "adjourn-meeting", "suspend", "resume-debate","#
      + #" \#(documents), "extend", "unmoderated", "moderated", \#(rest), \#(voting)"#)

  /// Moderated caucuses come before unmoderated ones, ordered by number of speakers.
  static let bySpeakers = own(
    #"\#(meeting), "extend", { "kinds": ["moderated"], "ties": ["moreSpeakers"] }, "unmoderated","#
      + #" "close-debate", "adjourn-debate", "resume-debate", \#(documents), \#(rest), \#(voting)"#)

  /// Of two caucuses of equal length, the one with the longer speeches is first.
  static let byLongerSpeech = own(
    #"\#(meeting), "extend", { "kinds": ["moderated"], "ties": ["longest", "longerSpeech"] },"#
      + #" "unmoderated", "close-debate", "adjourn-debate", "resume-debate", \#(documents),"#
      + #" \#(rest), \#(voting)"#)

  static let three = ["mod 10m 1m \"A\"", "mod 12m 1m \"B\"", "mod 12m 30s \"C\""]

  static let all: [OrderExample] = [
    .init(
      name: "the meeting before caucuses", motions: ["mod 10m 1m", "unmod 10m", "suspend"],
      order: [3, 2, 1]),
    .init(
      name: "closure before all", rules: european,
      motions: ["close-debate", "suspend", "unmod 10m"], order: [1, 2, 3]),
    .init(
      name: "closure before all, come last", rules: european,
      motions: ["unmod 10m", "suspend", "close-debate"], order: [3, 2, 1]),
    .init(
      name: "Assembly", rules: "un", organ: .plenary,
      motions: ["close-debate", "adjourn-debate", "adjourn-meeting", "suspend"],
      order: [4, 3, 2, 1]),
    .init(
      name: "an Assembly's committee", rules: "un",
      motions: ["close-debate", "adjourn-debate", "adjourn-meeting", "suspend"],
      order: [4, 3, 2, 1]),
    .init(name: "longest, then more speakers", motions: three, order: [3, 2, 1]),
    .init(
      name: "longest, then longer speeches", rules: byLongerSpeech, motions: three,
      order: [2, 3, 1]),
    .init(
      name: "by speakers, moderated first", rules: bySpeakers,
      motions: ["mod 9m 45s", "unmod 15m", "mod 10m 1m"], order: [1, 3, 2]),
    .init(
      name: "Council", rules: "un", organ: .council,
      motions: ["refer", "postpone", "adjourn-to until 15:00", "amendment \"A\""],
      order: [3, 1, 2, 4]),
  ]
}

extension WorkedExamples {
  @Suite("Worked examples: precedence") struct PrecedenceOrder {
    @Test("the order in which motions are put", arguments: OrderExample.all)
    func order(_ example: OrderExample) throws {
      let committee = Committee(rules: example.rules, organ: example.organ, members: 20)
      var play = try committee.play()
      try play.run("agenda set 1")
      for motion in example.motions { try play.run("motion \(motion) by D001") }
      #expect(play.precedence == example.order)
      let pending = Precedence.order(
        play.session.state.pendingMotions, by: play.session.setup.rules)
      #expect(pending.map(\.number) == example.order)
      // If they are put in this order and fail, each is followed by the next; no other can be put.
      for (place, number) in example.order.enumerated() {
        for other in example.order.dropFirst(place + 1) {
          #expect(play.refused("motion vote \(other) 11 9")?.message.contains("put first") == true)
        }
        // A motion that is granted on request is not put to a vote, so its mover withdraws it.
        if play.refused("motion vote \(number) 9 11")?.message.contains("on request") == true {
          try play.run("motion withdraw \(number)")
        } else {
          try play.run("motion vote \(number) 9 11")
          #expect(play.session.motions[number - 1].status == .failed)
        }
      }
      #expect(play.precedence.isEmpty)
    }

    /// The extension belongs to the caucus that has just ended.
    @Test("an extension before a new caucus", arguments: ["harvard", "crisis"])
    func extensionFirst(_ rules: String) throws {
      var play = try Committee(rules: rules, members: 20).play()
      try play.run(put("mod 10m 1m \"A\"", 11, 9) + ["caucus end"])
      try play.run(["motion extend 5m by D001", "motion unmod 20m by D002"])
      #expect(play.precedence == [2, 3])
    }

    @Test("when a motion passes, the others stay or lapse, as the book says")
    func onPass() throws {
      for (rules, status) in [
        ("un", Motion.Status.pending), ("roberts", .pending), ("harvard", .lapsed),
        ("nmun", .lapsed), ("thimun", .lapsed), ("crisis", .lapsed),
      ] {
        var play = try Committee(rules: rules, members: 20).play()
        let motion = rules == "roberts" ? "main-motion \"Lunch\"" : "close-debate"
        try play.run(["agenda set 1", "speakers open", "motion \(motion) by D001 second D002"])
        try play.run(["motion suspend by D003 second D004", "motion pass next"])
        #expect(play.session.motions.map(\.status) == [status, .passed], "\(rules)")
      }
    }
  }
}
