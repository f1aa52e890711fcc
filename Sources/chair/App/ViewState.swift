import Session
import TerminalKit

/// What the chair looks at. None of it is in the journal; two screens on one session differ in it.
struct ViewState: Equatable {
  /// The part of the screen that keys go to.
  enum Pane: String, CaseIterable {
    case floor, motions, vote, roster, record
  }

  /// A line that tells the outcome of the last thing done.
  struct Message: Equatable {
    enum Kind { case answer, warning, error }
    var text: String
    var kind: Kind
  }

  var pane = Pane.floor
  /// Selected row of each pane's list, from 0.
  var selection: [Pane: Int] = [:]
  /// What the rows of a list must match to be shown; empty shows all.
  var filter = ""
  /// The list that it holds for: the roster's, a vote's or the record's.
  var filtered = Pane.roster
  /// Whether the roster begins with those who have spoken least, not with the first of the roll.
  var isLeastFirst = false
  var message: Message?
  /// What the chair must not miss; it stands until Escape.
  var banner: String?
  /// What was refused last because somebody is not here.
  var refused: Refused?
  var prompt: Prompt?
  var help: Help?
  /// A line that waits for a yes.
  var confirm: Confirmation?
  /// In a roll call: the delegation gone back to, to correct its answer.
  var backTo: String?
  /// Where the filter was called from, to go back to.
  var paneBeforeFilter: Pane?
  /// The smallest letters of blocks that the terminal shows so that they can be read.
  var smallestLetters = BigLetters.Scale.half
  /// What the chair has chosen.
  var preferences = Preferences()
  var theme: String { preferences.theme ?? Theme.all[0].name }
  /// The row that the last click selected: a second click on it is Return.
  var clicked: Target?

  func selected(_ pane: Pane) -> Int { selection[pane] ?? 0 }

  /// The filter of one list.
  func filter(of pane: Pane) -> String { pane == filtered ? filter : "" }
}

/// The line at the bottom while it is being typed.
struct Prompt: Equatable {
  enum Purpose: Equatable { case command, filter }

  var purpose = Purpose.command
  /// What stands before it: `:` or `/`.
  var label: String { purpose == .command ? ":" : "/" }
  var editor = LineEditor()
  var text: String { editor.text }
  /// The place of the cursor, in characters.
  var cursor: Int { editor.cursor }
  /// The line has changed since what stands below was found out (`Cockpit.settle`).
  var isStale = false
  /// What the word under the cursor may become, the likeliest first, each with a short note.
  var completions: [Completion] = []
  /// Where the word that they complete begins, in characters.
  var completionStart = 0
  /// What belongs at the cursor where nothing can be offered.
  var hint: String?
  /// Whether Return does it, or what it still needs; `nil` where the line is too long to be read
  /// for every frame.
  var readiness: Readiness? = .ready
  /// The words that stand for the first of the line, where these are only begun.
  var begun: String?
  /// The completion that Tab has put in.
  var chosen: Int?
  /// What is wrong, and where in the text, in characters.
  var error: String?
  var errorRange: Range<Int>?

  /// The cursor stands at the end.
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

/// One thing that a word may become.
struct Completion: Equatable {
  /// What is put in, quotes included.
  var text: String
  /// What it is: the delegation's name, the command's help.
  var note: String
}

/// The list of everything that can be done.
struct Help: Equatable {
  /// The most bytes of a filter: no row is found by more.
  static let longestFilter = 80

  var filter = ""
  var selected = 0
  /// Whether keys go to the filter.
  var isFiltering = false
}

/// A question before something that is not done lightly. Return is yes.
struct Confirmation: Equatable {
  var question: String
  /// What is run on yes.
  var line: String
  /// What is run after it.
  var others: [String] = []
  /// What is asked after it, whatever the answer.
  var later: [Confirmation] = []
  /// Something was typed that is no answer: Return asks anew before it is a yes.
  var isTypedOver = false

  /// The next question.
  var next: Confirmation? { Confirmation(asking: later) }
}

extension Confirmation {
  /// The first of several, and the others after it; `nil` for none.
  init?(asking questions: [Confirmation]) {
    guard let first = questions.first else { return nil }
    self = first
    later += questions.dropFirst()
  }
}

/// A key and what it does now, for the hint row and `?`.
struct Hint: Equatable {
  /// As it is printed: `space`, `a`, `C-r`.
  var key: String
  var note: String
  /// The line it runs, as the language has it.
  var line: String
  /// Why it is not in order now.
  var whyNot: String?
}
