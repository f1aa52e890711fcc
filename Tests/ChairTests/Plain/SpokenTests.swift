import Session
import Testing

@testable import chair
@testable import TerminalKit

/// The meeting in sentences: the text for each phase.
@Suite struct SpokenTests {
  private func prompt(_ meeting: FixtureMeeting, backTo: String? = nil) -> String {
    Spoken(meeting.session, backTo: backTo, now: meeting.now).prompt
  }

  private func whereabouts(_ meeting: FixtureMeeting) -> [String] {
    Spoken(meeting.session, now: meeting.now).whereabouts
  }

  @Test func speech() throws {
    var meeting = try FixtureMeeting.debate()
    #expect(prompt(meeting) == "Speakers' list, topic 1. Nobody has the floor.")
    try meeting.run("speech start")
    meeting.wait(45)
    #expect(prompt(meeting) == "Speakers' list, topic 1. Brazil has the floor, 45 seconds left.")
    meeting.wait(45)
    #expect(prompt(meeting) == "Speakers' list, topic 1. Brazil has the floor, time is up.")
    meeting.wait(72)
    #expect(prompt(meeting).hasSuffix("Brazil has the floor, 1 minute 12 seconds over time."))
    try meeting.run("speech pause")
    meeting.wait(72)
    #expect(
      prompt(meeting).hasSuffix("floor, 1 minute 12 seconds over time, with the clock paused."))
  }

  @Test func theDocumentOnTheRoomsScreenIsSaid() throws {
    let meeting = try DocumentsPaneTests.meeting()
    let line =
      "Draft resolution 1.1, Lights at small ports and the training of the pilots who depend on "
      + "them, is on the room's screen: introduced."
    #expect(whereabouts(meeting).contains(line))
    #expect(!whereabouts(try meeting.after("doc hide")).contains { $0.contains("room's screen") })
  }

  @Test func timersAreSaid() throws {
    var meeting = try FixtureMeeting.debate().after(
      "timer 10m \"Reading time\"", "timer 30s", "timer pause 1")
    meeting.wait(30)
    #expect(
      whereabouts(meeting).starts(with: [
        "Timer 1 (Reading time): 10 minutes left, paused.", "Timer 2: time is up.",
      ]))
  }

  @Test func theWorldOfACrisis() throws {
    var meeting = try FixtureMeeting.debate().after("world clock 168")
    meeting.wait(2100)
    #expect(whereabouts(meeting).contains("Crisis time passed: 4 days 2 hours."))
    for (width, words) in [(80, "World 4 d 2 h"), (120, "World clock 4 days 2 hours")] {
      let frame = ChairScreen.frame(
        meeting.session, ViewState(), hints: [], now: meeting.now, width: width, height: 24)
      #expect(frame.lines[1].contains("\(words) · 14 of 15 here"))
    }
  }

  @Test func roll() throws {
    let meeting = try FixtureMeeting.council().after(
      "meeting open", "roll open", "attend Albania present", "attend Brazil voting")
    #expect(prompt(meeting) == "China? Roll call, 2 of 15 answered.")
    #expect(
      prompt(meeting, backTo: "BRA") == "Brazil? Roll call, 2 of 15 answered, correcting voting.")
    let through = try meeting.after("attend rest present")
    #expect(prompt(through) == "Everyone has been called: roll close ends the roll call.")
  }

  @Test func rollCallVote() throws {
    var meeting = try FixtureMeeting.debate().after(
      "vote open \"Draft 1.1\" by roll-call", "vote cast Albania pass", "vote cast Brazil yes")
    #expect(prompt(meeting) == "China? Roll-call vote, 1 of 14 answered.")
    let lines = whereabouts(meeting)
    #expect(lines[0] == "Vote 1 is open, substantive, roll call: Draft 1.1.")
    #expect(lines[1].hasPrefix("It takes 9 of 14; China, France"))
    #expect(lines[2] == "1 yes, 0 no, 0 abstaining: 8 more yes needed.")
    #expect(lines[3] == "China? Roll-call vote, 1 of 14 answered.")
    try meeting.run("vote cast CHN ECU FRA GAB GHA JPN MLT RUS CHE ARE GBR USA yes")
    #expect(
      prompt(meeting)
        == "Albania? Roll-call vote, 13 of 14 answered, passed before, now yes or no.")
    try meeting.run("vote cast Albania no")
    #expect(prompt(meeting) == "Everyone has answered: vote close announces the verdict.")
    try meeting.run("vote close")
    let verdict = Spoken(meeting.session, now: meeting.now).part(.vote)
    #expect(verdict == ["Vote 1, Draft 1.1: 13 in favour, 1 against, 0 abstaining: adopted."])
  }

  /// The warning appears one below the quorum, not at it. Voting needs a higher quorum than opening
  /// debate.
  @Test func theQuorum() throws {
    let meeting = try FixtureMeeting.council().after("meeting open", "attend all absent")
    let codes = meeting.session.roster.delegations.map(\.code)
    func missing(_ present: Int) throws -> String? {
      let few = try meeting.after(
        "attend \(codes[..<present].joined(separator: ", ")) present")
      return whereabouts(few).first { $0.contains(" are here") || $0.contains(" is here") }
        .flatMap { line in
          line.firstRange(of: " There is").map { String(line[$0.lowerBound...]) }
        }
    }
    let counts = Counts(meeting.session.state, by: meeting.session.setup)
    let (open, vote) = (counts.quorumToOpen, counts.quorumToVote)
    #expect((open, vote) == (4, 8))
    for present in 1...15 {
      let words =
        present < open
        ? " There is no quorum: \(open) are needed."
        : present < vote ? " There is no quorum to vote: \(vote) are needed." : nil
      #expect(try missing(present) == words, "\(present)")
    }
  }

  @Test func countAndConsensus() throws {
    let meeting = try FixtureMeeting.debate()
    let placards = try meeting.after("vote open \"Draft 2\" by placards")
    #expect(prompt(placards) == "Vote by placards on Draft 2: how many yes, no and abstaining?")
    #expect(
      prompt(try placards.after("vote count 9 2 1"))
        == "Vote by placards on Draft 2: 9 yes, 2 no, 1 abstaining, 2 not voting.")
    let recorded = try meeting.after("vote open \"Draft 4\" by recorded", "vote cast Ghana no")
    #expect(prompt(recorded) == "Recorded vote on Draft 4: 1 of 14 have voted.")
    let consensus = try meeting.after("vote open \"Draft 3\" by consensus")
    #expect(prompt(consensus) == "Consensus on Draft 3: does anybody object?")
    #expect(
      prompt(try consensus.after("vote object Ghana")) == "Consensus on Draft 3: 1 objection.")
  }

  @Test func caucus() throws {
    var meeting = try FixtureMeeting.debate().after(
      "motion moderated 12m 45s \"Equity\" by Ecuador speaks-first", "motion vote 1 10 4")
    #expect(
      prompt(meeting) == "Moderated caucus. 12 minutes left. Nobody has the floor.")
    #expect(
      whereabouts(meeting)[1]
        == "Moderated caucus on Equity, moved by Ecuador: 12 minutes left of 12 minutes, "
        + "45 seconds each, room for 16 speakers. Ecuador must speak next.")
    try meeting.run("speech start")
    meeting.wait(15)
    #expect(prompt(meeting) == "Moderated caucus. Ecuador has the floor, 30 seconds left.")
  }

  @Test func heldAndSuspended() throws {
    var meeting = try FixtureMeeting.debate().after("speech start", "interrupt \"A coup\"")
    #expect(
      prompt(meeting) == "Interrupted, the debate is paused. Speakers' list, topic 1. "
        + "Brazil has the floor, 1 minute 30 seconds left.")
    #expect(whereabouts(meeting)[0] == "Interrupted since 10:00: A coup.")
    try meeting.run("interrupt end", "point order Ghana \"The list is closed\"")
    #expect(prompt(meeting).hasPrefix("Point of order by Ghana is being heard. Speakers' list"))
    meeting.wait(5)
    try meeting.run("point order Malta")
    #expect(prompt(meeting).hasPrefix("Point of order by Malta is being heard. Speakers' list"))
    #expect(whereabouts(meeting).contains("Point of order by Ghana is heard after it."))
    try meeting.run("point order Malta denied", "point order Ghana denied")
    try meeting.run("meeting suspend until 14:30")
    #expect(
      prompt(meeting) == "Meeting 1 is suspended until 14:30, 4 hours 30 minutes left.")
    meeting.wait(5 * 3600)
    #expect(prompt(meeting) == "Meeting 1 is suspended until 14:30, it is time to resume.")
  }

  @Test func whatComesNextIsSaidInOrder() throws {
    let meeting = try FixtureMeeting.debate().after(
      "motion moderated 10m 60s \"Weapons\" by Ghana", "motion unmoderated 15m by Brazil")
    let lines = whereabouts(meeting)
    let motions = lines.filter { $0.hasPrefix("Motion") }
    #expect(
      motions[0] == "Motion 2, put first: Unmoderated caucus, 15 minutes, by Brazil. "
        + "It needs 9 of 14 votes.")
    #expect(
      motions[1].hasPrefix("Motion 1: Moderated caucus, 10 minutes, 1 minute each, on Weapons"))
    #expect(
      lines.contains(
        "The speakers' list is open, 1 minute 30 seconds each: 1 Brazil, 2 Ghana, 3 Japan, "
          + "4 Malta, 5 United States."))
    #expect(lines.last == "United Nations Security Council. Meeting 1 is open. It is 10:00 (UTC).")
  }

  /// Sentences contain no drawing symbols, which screen readers read out by name or skip.
  @Test func sentencesHoldNoSigns() throws {
    for phase in try ChairPhase.all() {
      let spoken = Spoken(phase.meeting.session, backTo: phase.view.backTo, now: phase.meeting.now)
      let parts = ViewState.Pane.allCases.filter { $0 != .record }.flatMap(spoken.part)
      for line in [spoken.prompt] + spoken.whereabouts + parts {
        #expect(!line.contains { "│─▸·●○■█░×–<>[]|".contains($0) }, "\(phase.name): \(line)")
        #expect(line.last.map { ".?".contains($0) } ?? false, "\(phase.name): \(line)")
      }
    }
  }

  @Test func roster() throws {
    let meeting = try FixtureMeeting.laterDebate()
    let spoken = Spoken(meeting.session, now: meeting.now)
    #expect(
      spoken.roster(matching: "ghana")
        == ["7 Ghana, GHA: present, 1 speech, 1 minute 31 seconds."])
    let all = spoken.roster(matching: "")
    #expect(all[2] == "3 China, CHN, veto: present and voting, has not spoken.")
    #expect(all.last?.hasPrefix("Not yet heard: Albania, China") == true)
    #expect(spoken.roster(matching: "atl") == ["No delegation here matches atl."])
  }
}
