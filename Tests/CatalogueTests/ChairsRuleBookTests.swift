import SessionFixtures
import Testing

@testable import Catalogue

@Suite("Catalogue: a chair's own rule book")
struct CatalogueChairsRuleBookTests {
  private func book(_ json: String, _ organ: Organ = .committee) throws(CatalogueError) -> RuleBook
  {
    try Catalogue.ruleBook(json: json, for: organ)
  }

  private func fault(_ json: String) -> String? {
    catalogueFault { _ = try book(json) }
  }

  @Test("it changes single fields and inherits the rest")
  func extends() throws {
    let own = try book(
      """
      { "extends": "harvard", "name": "ours", "secondRequired": true,
        "caucuses": { "extensions": null },
        "motions": [ { "kind": "suspend", "decision": "two-thirds" },
                     { "kind": "round-robin", "remove": true } ] }
      """)
    let harvard = try Catalogue.ruleBook(named: "harvard", for: .committee)
    #expect(own.name == "ours" && own.secondRequired)
    #expect(own.caucuses.extensions == nil && own.caucuses.extensionPercent == 100)
    #expect(own.motion(named: "suspend")?.decision == .majority(.twoThirds))
    #expect(own.motion(named: "suspend")?.title == harvard.motion(named: "suspend")?.title)
    // A removed kind leaves the precedence too, and so does its extension.
    #expect(own.motion(named: "round-robin") == nil)
    #expect(own.precedence.flatMap(\.kinds).filter { $0.hasSuffix("round-robin") }.isEmpty)
    #expect(own.precedence.flatMap(\.kinds).contains("extend moderated"))
    #expect(own.quorum == harvard.quorum)
  }

  @Test("what the extended book removes for an organ stays removed")
  func removedForAnOrgan() throws {
    let json = #"""
      { "extends": "un", "name": "ours", "motions": [{ "kind": "close-debate", "speakersFor": 1 }] }
      """#
    #expect(try book(json).motion(named: "close-debate")?.speakersFor == 1)
    #expect(try book(json, .council).motion(named: "close-debate") == nil)
  }

  @Test("only a motion that exists can be removed")
  func removals() throws {
    let typo = #"{ "extends": "harvard", "motions": [{ "kind": "unmoderate", "remove": true }] }"#
    #expect(fault(typo)?.contains("did you mean unmoderated") == true)
    let council =
      #"{ "extends": "un", "byOrgan": { "council": { "motions": [{ "kind": "waltz", "remove": true }] } } }"#
    #expect(fault(council)?.hasPrefix("byOrgan.council.motions[0].kind") == true)
    let seconds = #"{ "extends": "un", "replies": { "seconds": ["a"] } }"#
    #expect(fault(seconds)?.hasPrefix("replies.seconds[0]: must be a number of seconds") == true)
  }

  @Test("all kinds that are missing from the precedence are reported at once")
  func missingRanks() {
    let motions =
      #"{ "kind": "applause", "title": "Applause" }, { "kind": "toast", "title": "Toast" }"#
    #expect(
      fault(#"{ "extends": "harvard", "motions": [\#(motions)] }"#)
        == "precedence: \"applause\" and \"toast\" are missing; add each where it belongs")
  }

  @Test("several majorities are written as a list")
  func severalMajorities() throws {
    let own = try book(
      #"""
      { "extends": "harvard", "majorities": { "substantive": ["two-thirds", "absolute"] },
        "motions": [{ "kind": "suspend", "decision": ["3/5", "1/5-present", "unanimous"] }] }
      """#)
    #expect(own.majorities.substantive.name == "two-thirds+absolute")
    #expect(
      own.majorities.substantive.shares == Majority.twoThirds.shares + Majority.absolute.shares)
    #expect(
      own.motion(named: "suspend")?.decision
        == Majority("3/5+1/5-present+unanimous").map { .majority($0) })
    for (list, place) in [
      (#"["two-thirds", "half"]"#, "majorities.substantive[1]: unknown \"half\"; one of simple,"),
      (#"["procedural"]"#, "majorities.substantive[0]: unknown"),
      (#"["simple", "1/2"]"#, "majorities.substantive[1]: \"1/2\" is duplicated"),
      ("[]", "majorities.substantive: must have from 1 to 4 majorities"),
      ("[1]", "majorities.substantive[0]: unknown 1; one of"),
    ] {
      let fault = fault(#"{ "extends": "harvard", "majorities": { "substantive": \#(list) } }"#)
      #expect(fault?.hasPrefix(place) == true, "\(fault ?? "accepted")")
    }
    #expect(
      fault(#"{ "extends": "harvard", "quorum": { "open": ["majority"] } }"#)?.hasPrefix(
        "quorum.open: must be")
        == true)
  }

  @Test("a new kind of motion needs a title and a place")
  func ownKind() throws {
    let motion = #"{ "kind": "applause", "title": "Applause" }"#
    #expect(
      fault(#"{ "extends": "thimun", "motions": [\#(motion)] }"#)
        == "motions[0]: \"applause\" is missing from precedence; add it where it belongs")
    #expect(
      fault(#"{ "extends": "thimun", "precedence": [], "motions": [{ "kind": "applause" }] }"#)?
        .contains("(applause).title: missing") == true)
    let kinds = try Catalogue.ruleBook(named: "thimun", for: .committee).motions.map(\.kind)
    let order = (["applause"] + kinds).map { "\"\($0)\"" }.joined(separator: ", ")
    let own = try book(
      #"{ "extends": "thimun", "precedence": [\#(order)], "motions": [\#(motion)] }"#)
    #expect(own.motions.first?.kind == "applause")
    #expect(own.motions.first?.effect == .record)
    #expect(own.motions.first?.parameters == [.optionalSubject])
  }

  @Test("its own fields apply to every organ and override the organ parts of its base")
  func organs() throws {
    let json =
      #"{ "extends": "un", "quorum": { "open": "2/3" }, "byOrgan": { "council": { "onPass": "lapse" } } }"#
    for organ in Organ.allCases {
      let own = try book(json, organ)
      #expect(own.quorum.open == .fraction(2, 3))
      #expect(own.onPass == (organ == .council ? .lapse : .keep))
    }
    #expect(try book(json, .council).quorum.vote == .none)
    #expect(try book(json, .plenary).majorities.tie == .secondVote)
  }

  @Test(
    "an error is reported with its path",
    arguments: [
      (
        #"{ "extends": "harvard", "caucuses": { "extensons": 2 } }"#,
        "caucuses.extensons: unknown field; one of clockFollowsSpeeches, divisible,"
      ),
      (
        #"{ "extends": "harvard", "caucuses": { "extensons": null } }"#,
        "caucuses.extensons: unknown"
      ),
      (
        #"{ "extends": "harvard", "motions": [ { "kind": "suspend" }, { "kind": "moderated", "majority": "simple" } ] }"#,
        "motions[1].majority: unknown field; one of agreement, aliases, caution,"
      ),
      (
        #"{ "extends": "harvard", "motions": [ { "kind": "suspend", "decision": "threefifths" } ] }"#,
        "motions[0].decision: unknown \"threefifths\"; one of procedural, substantive,"
      ),
      (
        #"{ "extends": "harvard", "byOrgan": { "council": { "motions": [ { "kind": "suspend", "when": ["always"] } ] } } }"#,
        "byOrgan.council.motions[0].when[0]: unknown \"always\"; one of floor, speech,"
      ),
      (#"{ "extends": "harvard", "byOrgan": { "senate": {} } }"#, "byOrgan.senate: no such organ"),
      (#"{ "extends": "harvrd" }"#, "extends: no rule book \"harvrd\"; one of crisis,"),
      (
        #"{ "extends": "harvard", "secondRequired": "yes" }"#,
        "secondRequired: must be true or false, not a string in quotes"
      ),
      (
        #"{ "extends": "harvard", "speeches": { "defaultSeconds": 0 } }"#,
        "speeches.defaultSeconds: must be from 1 to 86400, not 0"
      ),
      (
        #"{ "extends": "harvard", "quorum": { "open": "5/4" } }"#,
        "quorum.open: unknown \"5/4\"; one of none, majority, or a fraction p/q"
      ),
      (
        #"{ "extends": "harvard", "motions": {} }"#,
        "motions: must be a list [ ], not an object { }"
      ),
      (#"{ "extends": "harvard", "motions": [ "suspend" ] }"#, "motions[0]: must be an object"),
      (#"{ "extends": "harvard", "motions": [ { "title": "x" } ] }"#, "motions[0].kind: missing"),
      (
        #"{ "extends": "harvard", "motions": [ { "kind": "suspend", "aliases": ["Pause it"] } ] }"#,
        "motions[0].aliases[0]: \"Pause it\" must be one word of lower-case letters"
      ),
      (
        #"{ "extends": "harvard", "motions": [ { "kind": "suspend", "aliases": ["mod"] } ] }"#,
        "motions (moderated): \"mod\" already names suspend"
      ),
      (
        #"{ "extends": "harvard", "motions": [ { "kind": "suspend", "aliases": ["withdraw"] } ] }"#,
        "motions[0]: \"withdraw\" is a word of the command language"
      ),
      (
        #"{ "extends": "harvard", "motions": [ { "kind": "moderated", "parameters": ["total"] } ] }"#,
        "motions[0].parameters: the effect moderatedCaucus needs \"each\""
      ),
      (
        #"{ "extends": "harvard", "precedence": ["suspend", "cofee"] }"#,
        "precedence[1]: no motion \"cofee\" in this book"
      ),
      (
        #"{ "extends": "harvard", "precedence": ["suspend", { "kinds": ["suspend"] }] }"#,
        "precedence[1]: \"suspend\" is duplicated"
      ),
      (
        #"{ "extends": "harvard", "precedence": ["suspend", "extend suspend"] }"#,
        "precedence[1]: no motion \"extend suspend\" in this book"
      ),
      (
        #"{ "extends": "harvard", "motions": [ { "kind": "suspend" }, { "kind": "suspend" } ] }"#,
        "motions[1]: \"suspend\" is duplicated"
      ),
      (
        #"{ "extends": "harvard", "points": [{ "kind": "order", "interrupts": "never" }, { "kind": "order", "interrupts": "always" }] }"#,
        "points[1]: \"order\" is duplicated"
      ),
      (
        #"{ "extends": "harvard", "motions": [ { "kind": "suspend", "title": "" } ] }"#,
        "motions[0].title: must not be empty"
      ),
      (
        #"{ "extends": "harvard", "precedence": [{ "kinds": ["suspend"], "tie": ["longest"] }] }"#,
        "precedence[0].tie: unknown field; one of kinds, ties"
      ),
      (
        #"{ "extends": "harvard", "precedence": [{ "kinds": ["suspend"], "ties": ["oldest"] }] }"#,
        "precedence[0].ties[0]: unknown \"oldest\""
      ),
      (
        #"{ "extends": "harvard", "attendance": { "states": ["present", "late"] } }"#,
        "attendance.states[1]: unknown \"late\"; one of absent, present, voting"
      ),
      (
        #"{ "extends": "harvard", "attendance": { "states": ["voting"] } }"#,
        "attendance.states: must include present and absent"
      ),
      (
        #"{ "extends": "harvard", "title": "a\u001b[2J" }"#,
        "title: contains characters that cannot be shown"
      ),
      (#"{ "name": "ours" }"#, "title: missing; add it, or begin the file with \"extends\""),
      (#"[]"#, "a rule book is an object { }, not a list [ ]"),
      (#"{ "extends": "harvard" "name": "x" }"#, "line 1, column 24: a comma or \"}\" is missing"),
      ("", "line 1, column 1: the file is empty"),
    ])
  func faults(json: String, message: String) {
    let found = fault(json)
    #expect(found?.contains(message) == true, "\(found ?? "no fault")")
  }

  @Test("errors for other organs are found too")
  func otherOrgan() {
    let json = #"{ "extends": "un", "byOrgan": { "plenary": { "precedence": ["nothing"] } } }"#
    #expect(fault(json)?.contains("no motion \"nothing\"") == true)
  }
}
