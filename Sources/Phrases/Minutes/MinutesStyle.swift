/// A style of the minutes: which parts of the document are told, and how. Styles are data over the
/// same document, and any format can have any of them that it has words for.
package struct MinutesStyle: Equatable, Sendable {
  /// The raw values are the names on the command line.
  package enum Name: String, Sendable, CaseIterable {
    case report, summary, decisions, announcements, board
  }

  /// How times are written.
  enum Clock: Equatable, Sendable {
    /// `15:05`
    case digital
    /// `3.05 p.m.`, as in the records of the United Nations.
    case spoken
  }

  /// What is before each entry.
  enum Label: Equatable, Sendable { case time, number }

  /// Which motions are told.
  enum Motions: Equatable, Sendable {
    /// Each one as it was made, and as it was decided.
    case log
    /// Each one once, with its mover and its result.
    case results
    /// Those that were decided, once, with the mover and without a seconder.
    case decided
    /// Those that were carried.
    case carried
  }

  enum Speeches: Equatable, Sendable {
    /// With their times.
    case log
    /// Only that they were made, unless it is recorded what was said.
    case statements
  }

  enum Votes: Equatable, Sendable {
    /// With the kind and the method, as the program counted them.
    case log
    /// As the organ itself reports them.
    case prose
  }

  enum Attendance: Equatable, Sendable { case table, lists, none }

  /// What is told of documents after the proceedings.
  enum Documents: Equatable, Sendable {
    /// The history and the text of each.
    case histories
    /// The texts that were adopted.
    case adopted
    case none
  }

  /// As it is chosen on the command line.
  package let name: Name
  let title: MinutesWord
  /// Below the title.
  var note: MinutesWord? = nil
  /// Below the attendance of a meeting: that the minutes of the one before are approved.
  var previous: MinutesWord? = nil
  /// Below everything else.
  var closing: MinutesWord? = nil
  /// Whether it has the form of the records of the United Nations.
  var isOfficial = false
  var clock = Clock.digital
  var label = Label.time
  var kinds = Set(Minutes.Kind.allCases)
  var motions = Motions.log
  var speeches = Speeches.log
  var votes = Votes.log
  var attendance = Attendance.table
  var documents = Documents.none
  var hasAgenda = true
  /// Whether a topic that is taken up has a heading.
  var hasTopicHeadings = false
  var hasUnfinished = true
  var hasStatistics = false
}

extension MinutesStyle {
  /// The built-in style of that name.
  package init(_ name: Name) {
    self =
      switch name {
      case .report: .report
      case .summary: .summary
      case .decisions: .decisions
      case .announcements: .announcements
      case .board: .board
      }
  }

  /// In order of time, as the rapporteur of a Model UN writes it.
  package static let report = Self(
    name: .report, title: .minutes, documents: .histories, hasStatistics: true)

  /// Numbered paragraphs in the third person, as in the summary records of the United Nations.
  static let summary = Self(
    name: .summary, title: .summaryRecord, note: .subjectToCorrection, isOfficial: true,
    clock: .spoken,
    label: .number,
    kinds: [
      .meeting, .roll, .agenda, .debate, .speech, .statement, .motion, .decision, .caucus, .vote,
      .announcement, .point, .interruption, .delegation, .document,
    ],
    motions: .results, speeches: .statements, votes: .prose, attendance: .lists,
    documents: .adopted, hasTopicHeadings: true)

  /// What was decided, on one page.
  static let decisions = Self(
    name: .decisions, title: .decisions, label: .number, kinds: [.decision, .vote],
    motions: .carried, votes: .prose, attendance: .none, documents: .adopted, hasAgenda: false,
    hasUnfinished: false)

  /// What the Chair announced.
  static let announcements = Self(
    name: .announcements, title: .announcements, note: .notVerbatim, clock: .spoken,
    kinds: [.meeting, .agenda, .debate, .announcement, .point, .interruption, .decision, .vote],
    motions: .results, votes: .prose, attendance: .none, hasUnfinished: false)

  /// As the secretary of a board writes them: what was moved and what came of it.
  static let board = Self(
    name: .board, title: .minutes, previous: .previousMinutes, closing: .approval, label: .number,
    kinds: [.meeting, .agenda, .decision, .vote, .announcement],
    motions: .decided, votes: .prose, attendance: .lists, documents: .adopted)
}
