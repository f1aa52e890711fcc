import Catalogue
import Phrases
import Session
import TerminalKit

/// The minutes on the chair's screen: their text, and the part of it that is shown.
struct Preview: Equatable {
  /// What the text depends on.
  private struct Source: Equatable {
    var sequence: Int
    var style: MinutesStyle.Name
    var language: Language
    var columns: Int
  }

  private(set) var style: MinutesStyle.Name
  let language: Language
  /// The lines of the text; empty until the first frame.
  private(set) var lines: [String] = []
  /// Why there is no text.
  private(set) var fault: String?
  /// The first line shown, from 0.
  private(set) var top = 0
  /// Whether the end is shown. It stays shown when something is added.
  private(set) var isAtEnd = false
  /// How many lines fit.
  private(set) var rows = 1
  private var source: Source?

  init(style: MinutesStyle.Name = .report, language: Language = .english) {
    (self.style, self.language) = (style, language)
  }

  /// Tells the minutes again if something has changed since.
  mutating func update(_ session: Session, in window: ViewState.Window) {
    let size = PreviewOverlay.size(in: window)
    rows = size.rows
    let now = Source(
      sequence: session.state.sequence, style: style, language: language, columns: size.columns)
    if now != source {
      source = now
      tell(session, columns: size.columns)
    }
    move(to: isAtEnd ? .max : top)
  }

  private mutating func tell(_ session: Session, columns: Int) {
    do {
      var minutes = try Minutes(session, in: language, isolating: false)
      minutes.style = MinutesStyle(style)
      minutes.columns = columns
      var text = ""
      try minutes.write(as: .text) { text += $0 }
      // The screen writes from right to left by itself.
      lines = text.replacing("\u{200F}", with: "").split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
      if lines.last == "" { lines.removeLast() }
      fault = nil
    } catch {
      lines = []
      fault = "A record of this session cannot be read: \(Failure(error)?.message ?? "\(error)")"
    }
  }

  /// Shows a line at the top, or the end if fewer lines follow than fit.
  mutating func move(to line: Int) {
    let last = max(0, lines.count - rows)
    top = min(max(0, line), last)
    isAtEnd = last > 0 && line >= last
  }

  /// Changes to the next style, or back.
  mutating func change(by step: Int) {
    let all = MinutesStyle.Name.allCases
    let place = (all.firstIndex(of: style) ?? 0) + step
    style = all[(place + all.count) % all.count]
    (top, isAtEnd) = (0, false)
  }
}

extension Cockpit {
  /// Opens the minutes in the style and the language of a choice.
  mutating func openPreview(_ choice: MinutesChoice) {
    view.preview = Preview(
      style: choice.style, language: choice.language(in: view.preferences))
  }

  /// Handles a key while the minutes are shown.
  mutating func browsePreview(_ key: Key) {
    guard var preview = view.preview else { return }
    // The last line of a page is the first of the next.
    let page = max(1, preview.rows - 1)
    switch key {
    case .escape, .control("c"), .character("q"):
      view.preview = nil
      return
    case _ where opensPreview(key):
      view.preview = nil
      return
    case .down, .character("j"): preview.move(to: preview.top + 1)
    case .up, .character("k"): preview.move(to: preview.top - 1)
    case .pageDown, .character(" "): preview.move(to: preview.top + page)
    case .pageUp: preview.move(to: preview.top - page)
    case .home: preview.move(to: 0)
    case .end: preview.move(to: .max)
    case .tab, .right: preview.change(by: 1)
    case .backTab, .left: preview.change(by: -1)
    default: break
    }
    view.preview = preview
  }

  private func opensPreview(_ key: Key) -> Bool {
    view.preferences.keys.bindings(for: key, in: view.pane).contains {
      if case .preview = $0.screen { true } else { false }
    }
  }
}
