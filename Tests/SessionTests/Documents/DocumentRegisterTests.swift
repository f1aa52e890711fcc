@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// The life of a document in the register, under each book, through the command language.
struct DocumentRegisterTests {
  /// Harvard, twenty present: a fifth is four names; reading and questions five minutes; a draft that
  /// loses its names is removed from the floor; nobody becomes a sponsor once it is introduced.
  @Test func harvard() throws {
    var play = try Committee(rules: "harvard", members: 20).play()
    try play.script(
      """
      agenda set 1
      doc add draft "Lights at small ports" by D001, D002 signed D003
      !doc introduce 1.1
      !doc sign 1.1 D001
      doc sign 1.1 D004
      motion introduce "1.1" by D001
      motion vote next 12 8
      !doc introduce 1.1
      !doc sponsor 1.1 D005
      doc present 1.1
      !doc present 1.1
      speech end
      doc read 1.1
      """)
    #expect(play.document("1.1").status == .introduced)
    #expect(play.document("1.1").names == ["D001", "D002", "D003", "D004"])
    #expect(play.session.state.register.shown == 1)
    #expect(play.session.state.floor.speeches.last?.code == "D001")
    try play.run("doc unsign 1.1 D004")
    #expect(play.document("1.1").status == .lapsed)
    #expect(play.session.state.register.shown == nil)
  }

  /// What is decided leaves the floor; an amendment leaves it to its text.
  @Test func aDecidedDocumentLeavesTheFloor() throws {
    var play = try Committee(rules: "harvard", members: 5).play()
    try play.run([
      "agenda set 1", "doc add draft \"Lights\" by D001", "doc introduce 1.1",
      "amend 1.1 strike 3 by D002", "doc introduce 1.1.1", "amend 1.1 strike 4 by D002",
    ])
    #expect(play.session.state.documentOnFloor?.number == "1.1.1")
    try play.run(["vote open 1.1.1 by placards", "vote count 5 0 0", "vote close"])
    #expect(play.session.state.documentOnFloor?.number == "1.1")
    try play.run(["doc show 1.1.2", "amend accept 1.1.2"])
    #expect(play.session.state.documentOnFloor?.number == "1.1")
    try play.run(["vote open 1.1 by placards", "vote count 5 0 0", "vote close"])
    #expect(play.session.state.documentOnFloor == nil)
  }

  @Test func presentationsTakeTheBooksTime() throws {
    var play = try Committee(rules: "harvard", members: 5).play()
    try play.run([
      "agenda set 1", "doc add draft \"Lights\" by D001", "doc introduce 1.1", "doc present 1.1",
    ])
    let speech = try #require(play.session.state.floor.speech)
    #expect(speech.grantedMilliseconds == 300_000)
    #expect(speech.origin == .presentation)
    try play.run("undo")
    #expect(
      try play.decision("doc present 1.1 for 10m").warnings.map(\.text).contains {
        $0.contains("longer than 5 minutes")
      })
  }

  /// NMUN: the chair introduces; late sponsors need the consent of the others; a draft that loses
  /// its names stays until the chair decides.
  @Test func nmun() throws {
    var play = try Committee(rules: "nmun", members: 10).play()
    try play.script(
      """
      agenda set 1
      doc add draft "Lights" by D001 signed D002
      doc introduce 1/1
      !doc sponsor 1/1 D003
      doc sponsor 1/1 D003 agreed
      doc unsponsor 1/1 D003
      """)
    #expect(play.document("1/1").status == .introduced)
    let warnings = try play.decision("doc unsign 1/1 D002").warnings.map(\.text)
    #expect(warnings.contains { $0.contains("1 of the 2 names") })
    #expect(warnings.contains { $0.contains("the chair decides") })
  }

  /// The Assembly: one sponsor is enough, and more join until action; texts are submitted, and there
  /// are no signatories; a draft that was amended is not withdrawn (GA rule 80).
  @Test func generalAssembly() throws {
    var play = try Committee(rules: "un", organ: .plenary, members: 9).play()
    try play.script(
      """
      agenda set 1
      !doc add draft "Lights" by D001 signed D002
      !motion introduce "L.1" by D001
      doc add draft "Lights" by D001
      doc introduce L.1
      doc sponsor L.1 D002, D003
      amend L.1 strike 3 by D004
      !amend accept L.1.1
      vote open L.1.1 by placards
      vote count 6 2 1
      vote close
      !doc withdraw L.1
      """)
    #expect(play.document("L.1.1").status == .adopted)
    #expect(play.document("L.1").sponsors == ["D001", "D002", "D003"])
  }

  /// THIMUN: ten names, and resolutions have letters; second degree is in order, third is not.
  @Test func thimun() throws {
    var play = try Committee(rules: "thimun", members: 20).play()
    try play.script(
      """
      agenda set 1
      doc add draft "Lights" by \(seats(1...9))
      !doc introduce A
      doc sponsor A D010
      doc introduce A
      !doc sponsor A D011
      amend A words 1 "lamp" "lantern" by D012
      amend A.1 about "a lantern with a bell" by D013
      !amend A.1.1 strike 1 by D014
      """)
    #expect(play.document("A").status == .introduced)
    #expect(play.document("A.1.1").of == 2)
  }

  /// A crisis: directives by a third of those present, by placards or by the dais; the later of two
  /// that contradict each other prevails; the back room answers in the world's time.
  @Test func crisis() throws {
    var play = try Committee(rules: "crisis", organ: .cabinet, members: 9).play()
    try play.script(
      """
      world clock 24
      doc add directive "Blockade the port" by D001, D002
      !doc introduce D1
      doc sponsor D1 D003
      doc introduce D1
      doc adopt D1
      !doc adopt D1
      doc add directive "Open the port" by D004, D005, D006
      doc contradicts D2 D1
      vote open D2 by placards
      vote count 6 3
      vote close
      @+30m
      doc execute D2 "The port is open"
      """)
    #expect(play.document("D1").status == .superseded)
    #expect(play.document("D1").supersededBy == 2)
    #expect(play.document("D2").status == .adopted)
    #expect(play.document("D2").statusWords(play.session.setup.rules) == "passed")
    #expect(play.document("D2").execution == .init(isDone: true, answer: "The port is open"))
  }

  @Test func aBlockOfDirectivesIsIntroducedTogether() throws {
    var play = try Committee(rules: "crisis", organ: .cabinet, members: 3).play()
    try play.run([
      "doc add directive \"One\" by D001", "doc add directive \"Two\" by D002",
      "motion introduce \"D1 D2\" by D001", "motion vote next 3 0",
    ])
    #expect(play.document("D1").status == .introduced)
    #expect(play.document("D2").status == .introduced)
  }

  /// Robert's Rules: the motion that moves a text decides on it.
  @Test func roberts() throws {
    var play = try Committee(rules: "roberts", members: 9).play()
    try play.script(
      """
      agenda set 1
      doc add draft "Paint the hall" by D001
      !doc introduce 1
      motion introduce "1" by D001 second D002
      motion vote next 5 4
      """)
    #expect(play.document("1").status == .adopted)
    #expect(play.document("1").basis == .motion)
  }

  /// The Council: a statement by consensus, after an objection and a revision; then a dissociation.
  @Test func presidentialStatement() throws {
    var play = try Play(rules: "un")
    try play.script(
      """
      meeting open
      attend all present
      doc add presidential-statement "The situation in Haiti"
      !vote open PRST1 by roll-call
      doc silence PRST1 10m
      @+5m
      doc object PRST1 Russia
      !doc agree PRST1
      doc revise PRST1
      doc silence PRST1 10m
      @+10m
      doc agree PRST1
      doc dissociate PRST1 Albania from "paragraph 2"
      !doc dissociate PRST1 Albania
      """)
    let statement = play.document("PRST1")
    #expect(statement.status == .agreed)
    #expect(statement.basis == .silence)
    #expect(statement.revision == 1)
    #expect(statement.adoptedAs == "S/PRST/2023/1")
    #expect(statement.dissociated == ["ALB"])
    #expect(play.session.state.floor.clocks.timers.isEmpty)
  }

  @Test func aStatementMayBePutAndFindNoConsensus() throws {
    var play = try Play(rules: "un")
    try play.run([
      "meeting open", "attend all present",
      "doc add press-statement \"Attack in Kabul\" by France", "vote open PS1",
      "vote object Russia", "vote close",
    ])
    #expect(play.document("PS1").status == .notAgreed)
    #expect(play.refused("vote open PS1") != nil)
    try play.run(["doc revise PS1", "vote open PS1", "vote close"])
    #expect(play.document("PS1").status == .agreed)
    #expect(play.document("PS1").adoptedAs == "SC/1")
  }

  /// A working paper becomes a draft, and two drafts become one.
  @Test func papersArePromotedAndMerged() throws {
    var play = try Committee(rules: "harvard", members: 10).play()
    try play.script(
      """
      agenda set 1
      doc add working-paper "Lights" by D001
      doc add working-paper "Bells" by D002
      doc promote WP1.1
      !doc promote 1.1
      doc promote WP1.2 number "1.7"
      """)
    #expect(play.document("1.1").kind == "draft")
    #expect(play.document("1.7").title == "Bells")
    try play.run("doc merge 1.1 1.7")
    #expect(play.document("1.7").status == .superseded)
    #expect(play.document("1.1").sponsors == ["D001", "D002"])
  }

  @Test func documentsAreReviewedAndRevised() throws {
    var play = try Committee(rules: "harvard", members: 5).play()
    try play.script(
      """
      agenda set 2
      doc add draft "Lights" by D001
      doc return 2.1 "Clause 3 has no verb"
      !doc introduce 2.1
      !amend 2.1 strike 1 by D002
      doc revise 2.1 number "2.1/Rev.1"
      doc approve 2.1/Rev.1
      !doc approve 2.1/Rev.1
      doc introduce Rev.1
      """)
    #expect(play.document("2.1/Rev.1").status == .introduced)
  }

  @Test func aVoteSetsTheStatus() throws {
    var play = try Committee(rules: "harvard", members: 5).play()
    try play.run(["agenda set 1", "doc add draft \"Lights\" by D001", "doc introduce 1.1"])
    try play.run("vote open 1.1 by placards")
    #expect(play.document("1.1").status == .voting)
    #expect(play.session.openVote?.question == "Draft resolution 1.1")
    #expect(play.refused("doc withdraw 1.1") != nil)
    try play.run("vote cancel")
    #expect(play.document("1.1").status == .introduced)
    try play.run(["vote open 1.1 by placards", "vote count 3 2 0", "vote close"])
    #expect(play.document("1.1").status == .adopted)
    #expect(play.document("1.1").vote == 2)
    #expect(play.refused("vote open 1.1") != nil)
    try play.run("correct vote 2 count 2 3 0")
    #expect(play.document("1.1").status == .rejected)
    try play.run(["undo", "undo", "undo"])
    #expect(play.document("1.1").status == .voting)
  }

  @Test func aNumberWithoutQuotesIsADocumentOrRefused() throws {
    var play = try Committee(rules: "harvard", members: 5).play()
    try play.run("agenda set 1")
    #expect(play.refused("vote open 1.2")?.message.contains("no document") == true)
    try play.run("vote open \"1.2\" by placards")
    #expect(play.session.openVote?.document == nil)
  }

  @Test func endingsFindADocument() throws {
    var play = try Committee(rules: "un", organ: .committee, members: 5).play()
    try play.run([
      "agenda set 1", "doc add draft \"One\" by D001 number A/C.1/78/L.20",
      "doc add draft \"Two\" by D001 number A/C.1/78/L.2",
    ])
    try play.run("doc introduce L.20")
    #expect(play.document("A/C.1/78/L.20").status == .introduced)
    #expect(play.document("A/C.1/78/L.2").status == .submitted)
    #expect(play.refused("doc introduce 78") != nil)
    #expect(play.refused("doc add draft \"Three\" by D001 number a/c.1/78/l.2") != nil)
  }

  /// Symbols count upwards from the one that the chair sets; a Main Committee recommends and gives
  /// none.
  @Test func symbolsCountUpwards() throws {
    var play = try Play(rules: "un")
    try play.run(["meeting open", "attend all present", "agenda set 1"])
    for number in 1...2 {
      try play.run([
        "doc add draft \"Text \(number)\" by France", "doc introduce S/2023/\(number)",
        "vote open S/2023/\(number) by placards", "vote count 15 0 0", "vote close",
      ])
      if number == 1 { try play.run("doc symbol S/2023/1 \"S/RES/2720 (2023)\"") }
    }
    #expect(play.document("S/2023/2").adoptedAs == "S/RES/2721 (2023)")
    var committee = try Committee(rules: "un", members: 5).play()
    try committee.run([
      "agenda set 1", "doc add draft \"Text\" by D001", "doc introduce L.1",
      "vote open L.1 by placards", "vote count 5 0 0", "vote close",
    ])
    #expect(committee.document("L.1").adoptedAs == nil)
  }

  @Test func aDelegationThatLeavesTakesItsNameOff() throws {
    var play = try Committee(rules: "harvard", members: 10).play()
    try play.run([
      "agenda set 1", "doc add draft \"Lights\" by D001 signed D002", "doc introduce 1.1",
      "delegation withdraw D002",
    ])
    #expect(play.document("1.1").names == ["D001"])
    #expect(play.document("1.1").status == .lapsed)
  }

  @Test func observersSignOrSponsorAsTheBookSays() throws {
    var play = try Committee(rules: "harvard", members: 5, observers: 1).play()
    try play.run("agenda set 1")
    #expect(play.refused("doc add draft \"Lights\" by O001")?.message.contains("observer") == true)
    try play.run("doc add draft \"Lights\" by D001 signed O001")
    #expect(play.document("1.1").signatories == ["O001"])
  }
}

extension Play {
  /// The document with a number; an empty one if there is none, which is recorded as an issue.
  func document(_ number: String) -> Document {
    let found = session.state.register.documents.first { $0.number == number }
    if found == nil { Issue.record("there is no document \(number)") }
    return found ?? Document(id: 0, kind: "", number: "", title: "", topic: 0, sponsors: [])
  }
}
