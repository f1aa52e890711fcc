import Catalogue

/// A fixed text of the minutes. Other languages are added here, as in `RoomWord`; what the chair and
/// the committee wrote is not translated.
package struct MinutesWord: Equatable, Sendable {
  private let words: RoomWord

  /// The text may contain `{1}`, `{2}` and so on, which `said` replaces by values.
  init(en english: String) {
    words = RoomWord(
      en: english, fr: english, es: english, ru: english, zh: english, ar: english)
  }

  func said(_ values: String..., in language: Language = .english) -> String {
    words.said(in: language, values)
  }
}

/// Titles, notes and headings.
extension MinutesWord {
  static let minutes = Self(en: "Minutes: {1}")
  static let summaryRecord = Self(en: "Summary record: {1}")
  static let decisions = Self(en: "Decisions: {1}")
  static let announcements = Self(en: "Announcements of the Chair: {1}")
  static let subjectToCorrection = Self(en: "This record is subject to correction.")
  static let notVerbatim = Self(
    en: "Announcements of the Chair, in order. This is not a verbatim record.")
  static let approval = Self(
    en:
      "Approved on ______________ Chair ______________ Secretary ______________"
  )
  static let agenda = Self(en: "Agenda")
  static let attendance = Self(en: "Attendance")
  static let proceedings = Self(en: "Proceedings")
  static let unfinished = Self(en: "Unfinished business")
  static let statistics = Self(en: "Statistics")
  static let noMeeting = Self(en: "No meeting has been opened.")
  static let beforeMeetings = Self(en: "Before the first meeting")
  static let meeting = Self(en: "Meeting {1}, {2}")
  static let nthMeeting = Self(en: "{1} meeting")
  static let heldOn = Self(en: "Held on {1}, at {2}")
  static let heldAt = Self(en: "Held at {1}, on {2}, at {3}")
}

/// The heading.
extension MinutesWord {
  static let conference = Self(en: "Conference")
  static let modelUN = Self(en: "Model UN")
  static let organization = Self(en: "Organization")
  static let committee = Self(en: "Committee")
  static let session = Self(en: "Session")
  static let symbol = Self(en: "Symbol")
  static let place = Self(en: "Place")
  static let presiding = Self(en: "Presiding")
  static let body = Self(en: "Body")
  static let rules = Self(en: "Rules")
  static let times = Self(en: "Times")
  static let enteredBy = Self(en: "Entered by")
}

/// Who took part.
extension MinutesWord {
  static let membersPresent = Self(en: "Members present")
  static let observersPresent = Self(en: "Observers")
  static let guests = Self(en: "Guests")
  static let excused = Self(en: "Excused")
  static let absent = Self(en: "Absent")
  static let arrived = Self(en: "Arrived later")
  static let left = Self(en: "Left early")
  static let personAt = Self(en: "{1} ({2})")
  static let counted = Self(en: "{1} ({2})")
}

/// Sentences of the proceedings.
extension MinutesWord {
  static let calledToOrder = Self(en: "The meeting was called to order at {1}.")
  static let suspended = Self(en: "The meeting was suspended at {1}.")
  static let suspendedUntil = Self(en: "The meeting was suspended at {1}, until {2}.")
  static let resumed = Self(en: "The meeting was resumed at {1}.")
  static let rose = Self(en: "The meeting rose at {1}.")
  static let madeStatement = Self(en: "{1} made a statement.")
  static let madeReply = Self(en: "{1} spoke in exercise of the right of reply.")
  static let explainedVote = Self(en: "{1} spoke in explanation of vote.")
  static let motionCarried = Self(en: "The motion by {1} ({2}) was carried{3}.")
  static let motionLost = Self(en: "The motion by {1} ({2}) was lost{3}.")
  static let motionWithdrawn = Self(en: "The motion by {1} ({2}) was withdrawn.")
  static let motionOutOfOrder = Self(en: "The motion by {1} ({2}) was ruled out of order.")
  static let motionLapsed = Self(en: "The motion by {1} ({2}) lapsed.")
  static let moved = Self(en: "{1} moved: {2}. {3}{4}.")
  static let carried = Self(en: "Carried")
  static let lost = Self(en: "Lost")
  static let byVotes = Self(en: " by {1} votes to {2}")
  static let byVotesAbstaining = Self(en: " by {1} votes to {2}, with {3}")
}

/// How votes were taken, and what came of them, as the organs say it.
extension MinutesWord {
  static let voteTakenBy = Self(en: "A vote was taken by {1} on {2}.")
  static let recordedVoteTaken = Self(en: "A recorded vote was taken on {1}.")
  static let adoptedByVotes = Self(en: "{1} was adopted by {2} votes to {3}, with {4}.")
  static let rejectedByVotes = Self(en: "{1} was rejected by {2} votes to {3}, with {4}.")
  static let adoptedWithoutVote = Self(en: "{1} was adopted without a vote.")
  static let councilCount = Self(en: "There were {1} in favour, {2} against and {3}.")
  static let councilAdopted = Self(en: "{1} {2} has been adopted.")
  static let councilVetoed = Self(
    en: "{1} {2} has not been adopted, owing to the negative vote of a permanent member of the "
      + "Council.")
  static let councilFailed = Self(
    en: "{1} {2} has not been adopted, having failed to obtain the required number of votes.")
  static let result = Self(en: "{1}: {2}.")
}
