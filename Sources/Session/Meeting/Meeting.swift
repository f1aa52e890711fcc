/// The current meeting of the session, or the last one, with what holds for the session as a whole:
/// who presides, what the room is told, and its clocks.
package struct Meeting: Codable, Equatable, Sendable {
  /// Whether the meeting is in session.
  package enum Status: String, Codable, Sendable {
    case notOpened, open, suspended, adjourned
  }

  /// How many meetings have been opened: 0 before the first.
  package var number = 0
  /// `notOpened` only before the first meeting; `adjourned` between two meetings.
  package var status = Status.notOpened
  /// When this meeting was opened, in milliseconds since 1970.
  package var openedAt: Int?
  /// When a suspension is to end, in milliseconds since 1970.
  package var suspendedUntil: Int?
  /// The committee's name, if that in the setup was wrong.
  package var committee: String?
  /// Who presides, if it was said.
  package var presiding: String?
  /// The delegation that this person comes from, if any.
  package var presidingCode: String?
  /// The officers, in the order in which they were named.
  package var officers: [Officer] = []
  /// The heading of the minutes.
  package var headings: [Heading] = []
  /// While it lasts, every clock is stopped and the floor is not used.
  package var interruption: Interruption?
  /// Shown on the room's screen until it is removed.
  package var announcement: String?
  /// The time in the world of a crisis, if one is kept.
  package var world: WorldClock?
  /// Changes of the time zone, in order of time.
  package var zoneChanges: [ZoneChange] = []

  package init() {}
}

extension Session {
  /// The committee's name as the room sees it.
  package var committee: String { state.meeting.committee ?? setup.committee }
}

extension State {
  /// What the room is told: a crisis update while one lasts, otherwise the announcement.
  package var notice: String? { meeting.interruption?.text ?? meeting.announcement }
}
