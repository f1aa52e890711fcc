import Session
import TerminalKit

/// What the chair's screen shows. It is not in the journal, and differs between two screens of one
/// session.
struct ViewState: Equatable {
  /// The line that shows the result of the last action.
  struct Message: Equatable {
    /// Decides the colour, and the sign before the text.
    enum Kind { case answer, warning, error }
    /// One or two sentences, with keys in place of lines.
    var text: String
    /// What the message reports.
    var kind: Kind
  }

  /// The size of the screen in cells.
  struct Window: Equatable {
    var columns = 80
    var rows = 24
  }

  /// The name of this seat in its records; `nil` for the first seat. Lines are judged as this
  /// seat's: it cannot undo another's step without saying so.
  var author: String?
  /// The pane that has the focus, to which keys apply first.
  var pane = Pane.floor
  /// The selected row of each pane's list, from 0.
  var selection: [Pane: Int] = [:]
  /// The text that rows of the filtered list must match. Empty shows all.
  var filter = ""
  /// The sentences that a filter of the record searches.
  let recordSearch = RecordSearch()
  /// The list that the filter applies to: the roster, a vote, the record or the documents.
  var filtered = Pane.roster
  /// Whether the roster is sorted by least speaking time instead of roll-call order.
  var isLeastFirst = false
  /// The result of the last action; `nil` if none is shown.
  var message: Message?
  /// An important notice. It stays until Esc is pressed.
  var banner: String?
  /// The last refusal that was caused by an absent delegation.
  var refused: Refused?
  /// The line being typed; `nil` if none is.
  var prompt: Prompt?
  /// The list of actions; `nil` while it is closed.
  var help: Help?
  /// The minutes, while they are shown.
  var preview: Preview?
  /// The size of the screen, on which the minutes depend.
  var window = Window()
  /// A line that waits for confirmation.
  var confirm: Confirmation?
  /// In a roll call: the delegation being asked again, to correct its answer.
  var backTo: String?
  /// The pane from which the filter was opened, to return to.
  var paneBeforeFilter: Pane?
  /// The smallest block letters that are readable on this terminal.
  var smallestLetters = BigLetters.Scale.half
  /// The chair's preferences.
  var preferences = Preferences()
  /// The name of the theme in use; the default unless the chair prefers another.
  var theme: String { preferences.theme ?? Theme.all[0].name }
  /// The row that the last click selected. A second click on it acts as Return.
  var clicked: Target?

  /// The row, from 0, that was selected last; the list may have become shorter since.
  func selected(_ pane: Pane) -> Int { selection[pane] ?? 0 }

  /// The filter that applies to a pane's list.
  func filter(of pane: Pane) -> String { pane == filtered ? filter : "" }
}

/// The line at the bottom while it is being typed.
struct Prompt: Equatable {
  /// Whether the line is a command, or narrows a list.
  enum Purpose: Equatable { case command, filter }

  /// Decides the label, and what Return does.
  var purpose = Purpose.command
  /// The label before the text: `:` or `/`.
  var label: String { purpose == .command ? ":" : "/" }
  /// The text and the cursor.
  var editor = LineEditor()
  /// The whole line, without its label.
  var text: String { editor.text }
  /// The position of the cursor, in characters.
  var cursor: Int { editor.cursor }
  /// Whether the line has changed since the properties below were computed (`Cockpit.settle`).
  var isStale = false
  /// Completions of the word at the cursor, the likeliest first, each with a short note.
  var completions: [Completion] = []
  /// How many of them begin with the word that is typed; the others contain it.
  var beginnings = 0
  /// Where the word that they complete begins, in characters.
  var completionStart = 0
  /// What is expected at the cursor, if there are no completions.
  var hint: String?
  /// Whether Return would run the line, or what is missing. `nil` if the line is too long to be
  /// parsed for every frame.
  var readiness: Readiness? = .ready
  /// The full form of the line's first words, if these are abbreviated.
  var begun: String?
  /// Whether the line raises a point and could end with its ruling.
  var isPoint = false
  /// The index of the completion that Tab has inserted.
  var chosen: Int?
  /// The error message, and its range in the text in characters.
  var error: String?
  /// `nil` also for an error that is about the line as a whole.
  var errorRange: Range<Int>?

  /// Puts the cursor at the end.
  init(
    purpose: Purpose = .command, text: String = "", completions: [Completion] = [],
    chosen: Int? = nil, error: String? = nil, errorRange: Range<Int>? = nil
  ) {
    self.purpose = purpose
    editor = LineEditor(text)
    self.completions = completions
    self.chosen = chosen
    self.error = error
    self.errorRange = errorRange
  }
}

/// A possible completion of a word.
struct Completion: Equatable {
  /// The text to insert, including quotes.
  var text: String
  /// A description: the delegation's name or the command's help.
  var note: String
}

/// The help list: everything that can be done.
struct Help: Equatable {
  /// The maximum size of the filter in bytes. A longer one would match nothing.
  static let longestFilter = 80

  /// Rows must have it in their description or line, or as their key. Empty shows all.
  var filter = ""
  /// The row, from 0, among those that match the filter.
  var selected = 0
  /// Whether keys go to the filter.
  var isFiltering = false
}

/// A question before an action with serious effects. Return means yes.
struct Confirmation: Equatable {
  /// One sentence with a question mark.
  var question: String
  /// The line to run on yes.
  var line: String
  /// Further lines to run after it.
  var others: [String] = []
  /// Questions to ask next, whatever the answer.
  var later: [Confirmation] = []
  /// Whether something other than an answer was typed. If so, Return only makes the question
  /// answerable again.
  var isTypedOver = false

  /// The next question.
  var next: Confirmation? { Confirmation(asking: later) }
}

extension Confirmation {
  /// The first of several questions, followed by the others. `nil` if there are none.
  init?(asking questions: [Confirmation]) {
    guard let first = questions.first else { return nil }
    self = first
    later += questions.dropFirst()
  }
}

/// A key and what it does now, for the hint row and `?`.
struct Hint: Equatable {
  /// The key as printed: `space`, `a`, `C-r`.
  var key: String
  /// What the line does, in a few words.
  var note: String
  /// The line that it runs.
  var line: String
  /// Why it is not in order now.
  var whyNot: String?
}
