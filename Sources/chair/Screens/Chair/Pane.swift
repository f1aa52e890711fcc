import Session
import TerminalKit

extension ViewState {
  /// A part of the chair's screen that keys can go to, in the order of their numbers. What each
  /// consists of is in its `PaneSpec`.
  enum Pane: String, CaseIterable {
    case floor, motions, vote, roster, record, notes, stats, documents
  }
}

extension ViewState.Pane {
  /// The pane's title, rows, hints and drawing.
  var spec: PaneSpec {
    switch self {
    case .floor: .floor
    case .motions: .motions
    case .vote: .vote
    case .roster: .roster
    case .record: .record
    case .notes: .notes
    case .stats: .stats
    case .documents: .documents
    }
  }

  /// The pane's number, which is also its key. 8 is the key of the minutes.
  var number: Int { part < 7 ? part + 1 : part + 2 }
}

/// What a pane consists of. Each is defined beside the pane's drawing; the layout, the tabs, the
/// keys that select a pane or a row, the hint row, `?` and `--plain` all use it.
struct PaneSpec: Sendable {
  /// The name in its tab.
  let title: String
  /// A note in its tab on what it contains now: the number of pending motions.
  var note: @Sendable (ChairScene) -> String? = { _ in nil }
  /// The number of rows that the selection moves through.
  let rows: @Sendable (Session, ViewState) -> Int
  /// The delegation in the selected row, for lines with `{selected}`.
  var selected: @Sendable (Session, ViewState) -> String? = { _, _ in nil }
  /// Lines for the hint row, as the keymap has them; `nil` for those of the floor.
  var hints: [String]?
  /// Draws it into a rectangle that may be as low as one row.
  let draw: @Sendable (ChairScene, Rect, inout Frame) -> Void
  /// Help on the word that says it in `--plain`; `nil` where another command does.
  var help: String?
  /// Its contents in sentences, for `--plain`.
  let spoken: @Sendable (Spoken) -> [String]
}
