import Catalogue
import Session
import SessionFixtures
import Testing

@testable import Presentation

/// Nothing private to the dais is shown to the room.
@Suite struct PrivacyTests {
  @Test func noViewHoldsAnythingPrivate() throws {
    var (phases, kept, directives) = (Set<RoomView.Phase>(), 0, 0)
    for (line, session, now) in try PrivateMeeting.states() {
      kept = session.state.notes.count
      directives = session.state.register.privateDirectives.count
      for languages: [Language] in [[.english], [.arabic, .french]] {
        let view = RoomView(
          PublicSession(session), RoomNews(session), in: languages, at: now)
        phases.insert(view.phase)
        for text in [view.json, Self.all(view)] {
          #expect(
            !text.contains(PrivateMeeting.mark) && !text.contains(PrivateMeeting.number),
            "\(line)")
        }
      }
    }
    #expect(kept > 20, "the meeting has private notes for a view to leave out")
    #expect(directives > 20, "the meeting has private directives for a view to leave out")
    #expect(
      phases.isSuperset(of: [
        .speech, .caucus, .motion, .vote, .verdict, .crisis, .point, .floor, .suspended,
        .adjourned, .document,
      ]))
  }

  /// A private directive does not even remove what the room is looking at.
  @Test func aPrivateDirectiveChangesNothingForTheRoom() throws {
    var play = try Play(rules: "crisis")
    try play.run([
      "meeting open", "attend all present", "vote open \"A common front\" by placards",
      "vote count 15 0 0", "vote close",
    ])
    func view() -> RoomView {
      RoomView(PublicSession(play.session), RoomNews(play.session), at: play.now)
    }
    let before = view()
    #expect(before.phase == .verdict)
    for line in [
      "doc add private-directive \"Sell the fleet\" by Ghana", "doc execute PD1 \"Sold\"",
    ] {
      try play.run(line)
      #expect(view() == before, "\(line)")
    }
  }

  /// The value that views are made from no longer contains anything private, whatever a view does
  /// with it.
  @Test func whatAViewIsMadeOfHoldsNothingPrivate() throws {
    let states = try PrivateMeeting.states()
    let last = try #require(states.last).session
    #expect(Self.all(last.state).contains(PrivateMeeting.mark), "the state has the notes")
    #expect(Self.all(last.history).contains(PrivateMeeting.mark), "the records have it all")
    for (line, session, _) in states {
      let text = Self.kept(PublicSession(session))
      #expect(
        !text.contains(PrivateMeeting.mark) && !text.contains(PrivateMeeting.number), "\(line)")
    }
  }

  /// The news consists of numbers only.
  @Test func newsCannotHoldText() throws {
    let session = try #require(try PrivateMeeting.states().last).session
    let parts = Mirror(reflecting: RoomNews(session)).children
    #expect(!parts.isEmpty)
    for part in parts { #expect(part.value is Int? || part.value is Bool, "\(part.label ?? "")") }
  }

  @Test func aSecretBallotIsSecretUntilItIsClosed() throws {
    var seen = 0
    for (line, session, now) in try PrivateMeeting.states() {
      guard let vote = session.state.openVote, vote.method == .secretBallot,
        vote.counted?.yes == 11
      else { continue }
      seen += 1
      let view = RoomView(PublicSession(session), RoomNews(session), at: now)
      #expect(view.vote?.tally == nil && view.briefMark == nil, "\(line)")
      #expect(!Self.kept(PublicSession(session)).contains("yes: 11"), "\(line)")
    }
    #expect(seen > 0)
  }

  /// Everything in a public session except its setup, which the room knows.
  private static func kept(_ hall: PublicSession) -> String {
    all(hall.session.state) + all(hall.session.history)
  }

  /// Everything that a value contains, at any depth.
  private static func all(_ value: some Any) -> String {
    var text = ""
    dump(value, to: &text)
    return text
  }
}
