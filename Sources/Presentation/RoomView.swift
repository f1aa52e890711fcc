import Catalogue
import Session

/// What the room is shown, as a value: the room's screen paints it, `chair show --room --json`
/// prints it, and a web page can show the same.
///
/// It is made from a session without its private part, from the news and the time, and from nothing
/// else: what the chair selects, types or is told has no way in. Its texts are in the first of the
/// room's languages, names in all of them. Only `move(to:in:)` depends on the time, so that a second
/// that passes costs no more than its clocks.
package struct RoomView: Equatable, Sendable {
  /// What the room's attention is on.
  package enum Phase: String, Sendable, CaseIterable {
    case waiting, suspended, adjourned, rollCall, vote
    /// A vote that was just closed, until something else happens.
    case verdict
    case speech, caucus
    /// The motion that is put first.
    case motion
    /// A guiding question, while nobody has the floor.
    case question
    /// Voting procedure, between two questions.
    case voting
    /// Debate, while nobody speaks.
    case floor
    /// A crisis update, which stops everything.
    case crisis
    /// A point that is heard before a speech or a vote goes on.
    case point
  }

  package let phase: Phase
  /// One or two, the first before the second.
  package let languages: [Language]
  /// The time at the host, in milliseconds since 1970.
  package internal(set) var now: Int
  /// The same as a clock on the wall shows it: `14:30`.
  package internal(set) var timeOfDay = ""

  package let committee: String
  /// `Security Council of 2023`
  package let body: String
  /// `meeting 2`; `nil` before the first.
  package internal(set) var meeting: String?
  /// `Topic 1: Early warning`
  package internal(set) var topic: String?
  /// `World clock: 4 d 2 h passed`
  package internal(set) var world: String?
  /// What the chair tells the room; in a crisis, the update.
  package internal(set) var announcement: String?

  /// What is going on, in few words: `Speaking now`, `Vote 2 · by roll call`.
  package internal(set) var headline: String?
  /// The largest text if no delegation is shown: `Raise your placards`.
  package internal(set) var title: String?
  /// The delegation shown largest: the one that speaks, is called, or comes next.
  package internal(set) var party: Party?
  /// What `party` is asked for or is about to do: `Next to speak`, `is called to vote`.
  package internal(set) var note: String?
  /// What it is about: the subject of a caucus or of a motion.
  package internal(set) var subject: String?
  /// The question that is voted upon, or the guiding question that the room is shown.
  package internal(set) var question: String?
  /// What was said: with a point, to the speaker, or in a ruling that is appealed against.
  package internal(set) var quotation: String?
  /// The clock that matters most first.
  package internal(set) var clocks: [Clock] = []
  package internal(set) var figures: [Figure] = []
  /// What it takes: `It takes 9 of 15 votes · 3 more in favour needed`.
  package internal(set) var requirement: String?
  /// Who comes next.
  package internal(set) var speakers: Speakers?
  /// `Then: Ghana · Japan`
  package internal(set) var then: String?
  package internal(set) var agenda: Agenda?
  package internal(set) var roll: Roll?
  package internal(set) var motion: PutMotion?
  package internal(set) var vote: PutVote?
  package internal(set) var verdict: Decision?
  /// What became of the motion that was just put.
  package internal(set) var news: News?

  /// All of it in a line, for a window that has no room for more.
  package internal(set) var brief = ""
  /// The end of that line if there is no clock: `✓9 ✗2`.
  package internal(set) var briefMark: String?

  init(_ phase: Phase, _ languages: [Language], now: Int, committee: String, body: String) {
    self.phase = phase
    self.languages = languages
    self.now = now
    self.committee = committee
    self.body = body
  }

  /// The language of the texts.
  package var language: Language { languages.first ?? .english }
}
