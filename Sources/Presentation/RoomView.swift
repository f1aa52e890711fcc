import Catalogue
import Session

/// What is shown to the room, as a value: the room's screen paints it, `chair show --room --json`
/// prints it, and a web page can show it.
///
/// It is made only from the news, the time and a session without its private data, so nothing that
/// the chair selects, types or is told can appear in it. Texts are in the first of the room's
/// languages, names in all of them. As time passes, only `move(to:in:)` is needed, so that a second
/// costs no more than updating the clocks.
package struct RoomView: Equatable, Sendable {
  /// What the screen is about.
  package enum Phase: String, Sendable, CaseIterable {
    case waiting, suspended, adjourned, rollCall, vote
    /// A vote that was just closed, until something else happens.
    case verdict
    case speech, caucus
    /// The motion that is put first.
    case motion
    /// A guiding question, while nobody has the floor.
    case question
    /// The document before the committee, while nobody has the floor.
    case document
    /// Voting procedure, between two questions.
    case voting
    /// Debate, while nobody is speaking.
    case floor
    /// A crisis update, which interrupts everything.
    case crisis
    /// A point that is heard before a speech or a vote continues.
    case point
  }

  /// Decides which of the values below are present, and how they are laid out.
  package let phase: Phase
  /// One or two; the first is the main one.
  package let languages: [Language]
  /// The time at the host, in milliseconds since 1970.
  package internal(set) var now: Int
  /// The same as local time: `14:30`.
  package internal(set) var timeOfDay = ""

  /// As the room sees it, corrections included.
  package let committee: String
  /// `Security Council of 2023`
  package let body: String
  /// `meeting 2`; `nil` before the first.
  package internal(set) var meeting: String?
  /// `Topic 1: Early warning`
  package internal(set) var topic: String?
  /// `World clock: 4 d 2 h passed`
  package internal(set) var world: String?
  /// The chair's announcement, or in a crisis the update.
  package internal(set) var announcement: String?

  /// What is going on, in a few words: `Speaking now`, `Vote 2 · by roll call`.
  package internal(set) var headline: String?
  /// The largest text if no delegation is shown: `Raise your placards`.
  package internal(set) var title: String?
  /// The delegation shown largest: the one that speaks, is called, or comes next.
  package internal(set) var party: Party?
  /// Who of `party` speaks, if that is known.
  package internal(set) var delegate: String?
  /// What `party` is asked for or is about to do: `Next to speak`, `is called to vote`.
  package internal(set) var note: String?
  /// The subject of a caucus or a motion.
  package internal(set) var subject: String?
  /// The question that is put to the vote, or the guiding question that is shown.
  package internal(set) var question: String?
  /// A quotation: the text of a point, a question to the speaker, or a ruling under appeal.
  package internal(set) var quotation: String?
  /// The document before the committee: the one that is voted on, or else the one that was introduced
  /// or shown last.
  package internal(set) var document: Paper?
  /// The most important clock first.
  package internal(set) var clocks: [Clock] = []
  /// Countdowns beside what is going on, in the order in which they were started.
  package internal(set) var timers: [Clock] = []
  /// Counts and times, in the order in which they are shown.
  package internal(set) var figures: [Figure] = []
  /// What is needed for adoption: `It takes 9 of 15 votes · 3 more in favour needed`.
  package internal(set) var requirement: String?
  /// The next speakers.
  package internal(set) var speakers: Speakers?
  /// `Then: Ghana · Japan`
  package internal(set) var then: String?
  /// Only in the phase `waiting`.
  package internal(set) var agenda: Agenda?
  /// Only in the phase `rollCall`.
  package internal(set) var roll: Roll?
  /// Only in the phase `motion`.
  package internal(set) var motion: PutMotion?
  /// The open vote, or the one that was just closed.
  package internal(set) var vote: PutVote?
  /// The result of the vote that was just closed; in voting procedure, of the last vote.
  package internal(set) var verdict: Decision?
  /// The result of the motion that was just put, or a result that was just corrected.
  package internal(set) var news: News?

  /// The view on one line, for a very small window.
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
