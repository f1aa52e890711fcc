import Catalogue
import Phrases
import Presentation
import Session
import TerminalKit

/// The answers in a vote by name, in columns that are read downwards. Each answer is shown as a
/// symbol and, if it fits, as a word.
struct AnswerGrid {
  private struct Entry {
    var code: String
    var label: String
    var answer: Answer?
    var isCalled: Bool

    var mark: String { isCalled ? "▸" : answer?.symbol ?? " " }

    var style: Style { isCalled ? .accent.bold : answer?.roomStyle ?? .muted }
  }

  /// From the most detailed form to the narrowest.
  private enum Form: CaseIterable {
    case labelAndWord, shortLabelAndWord, codeAndWord, code
  }

  /// The form during a vote. It is chosen by what does not change from answer to answer, so that the
  /// grid does not change between names and codes.
  private enum Choice {
    case text(Form)
    case large(LargeAnswers)
  }

  private let entries: [Entry]
  private let language: Language
  /// Forms in large letters, for windows so large that ordinary text is hard to find in them.
  private let largeForms: [LargeAnswers]
  private let longestLabel: Int
  private let longestCode: Int
  private var choice: Choice?
  private static let gap = 2
  /// The width of the widest word: `abstain`, or an answer with rights.
  private let wordWidth: Int

  /// - Parameter letters: the size of large letters; `nil` for none.
  init(
    _ answers: [RoomView.PutVote.Entry], letters: BigLetters.Scale?, in language: Language
  ) {
    self.language = language
    entries = answers.map {
      Entry(
        code: $0.party.code, label: $0.party.names[0].short, answer: $0.answer,
        isCalled: $0.isCalled)
    }
    let answers = entries.map { ($0.code, $0.label, $0.mark, $0.style) }
    // Use codes only as abbreviations of names that could be drawn themselves, never in place of
    // another script.
    if let letters, entries.allSatisfy({ BigLetters.line($0.label) != nil }) {
      largeForms = [
        LargeAnswers(answers.map { ($0.0, $0.2, $0.3) }, letters),
        LargeAnswers(answers.map { ($0.1, $0.2, $0.3) }, letters),
      ].compactMap(\.self)
    } else {
      largeForms = []
    }
    longestLabel = entries.map(\.label.displayWidth).max() ?? 1
    longestCode = entries.map(\.code.displayWidth).max() ?? 3
    let words =
      (Answer.allCases.filter { !$0.hasRights } + entries.compactMap(\.answer).filter(\.hasRights))
      .map(\.roomWord) + [.calledAnswer]
    wordWidth = words.map { $0.said(in: language).displayWidth }.max() ?? 7
  }

  /// The heights that the grid of a closed vote can take, from the narrowest form to the most
  /// detailed. It always shows all entries.
  func steps(columns: Int, atMost limit: Int) -> [RoomBlock.Step] {
    guard !entries.isEmpty else { return [] }
    var steps: [RoomBlock.Step] = []
    for form in Form.allCases.reversed() where form != .code {
      let rows = self.rows(form, columns)
      if rows <= limit, rows > steps.last?.rows ?? 0 {
        steps.append(.init(rows: rows, worth: 56))
      }
    }
    for (index, form) in largeForms.enumerated() {
      let rows = form.rows(in: columns)
      guard rows <= limit, rows > steps.last?.rows ?? 0 else { continue }
      steps.append(.init(rows: rows, worth: RoomPainter.large - 3 * index))
    }
    return steps
  }

  /// Chooses the form of an open vote.
  /// - Parameters:
  ///   - rows: the rows for text.
  ///   - large: the rows for large letters.
  /// - Returns: the heights that the grid can take; lower ones show only the entries around the
  ///   delegation being called.
  mutating func choose(columns: Int, rows: Int, large: Int) -> [RoomBlock.Step] {
    guard !entries.isEmpty else { return [] }
    // If no form fits, codes are shown in pages.
    let form = Form.allCases.first { self.rows($0, columns) <= rows } ?? .codeAndWord
    choice = .text(form)
    let whole = self.rows(form, columns)
    var steps = (1..<max(2, whole)).map {
      RoomBlock.Step(rows: $0, worth: $0 == 1 ? 69 : 64)
    }
    if whole > 1 { steps.append(.init(rows: whole, worth: 63)) }
    if let form = largeForms.last(where: { $0.rows(in: columns) <= large }) {
      choice = .large(form)
      steps.append(.init(rows: form.rows(in: columns), worth: 58))
    }
    return steps
  }

  /// Draws the largest form that fits.
  func draw(in rect: Rect, _ frame: inout Frame) {
    let large: LargeAnswers?
    let form: Form
    switch choice {
    case .large(let chosen): (large, form) = (chosen, .codeAndWord)
    case .text(let chosen): (large, form) = (nil, chosen)
    case nil:
      large = largeForms.last { $0.rows(in: rect.width) <= rect.height }
      form = Form.allCases.first { rows($0, rect.width) <= rect.height } ?? .codeAndWord
    }
    if let large, large.rows(in: rect.width) <= rect.height {
      return large.draw(in: rect, &frame)
    }
    let width = self.width(form)
    let fitting = max(1, (rect.width + Self.gap) / (width + Self.gap))
    var shown = entries[...]
    if fitting * rect.height < entries.count {
      // Show the page with the delegation being called, or the last page if none is.
      let page = fitting * rect.height
      let called = entries.firstIndex { $0.isCalled } ?? entries.count - 1
      shown = entries.dropFirst(called / page * page).prefix(page)
    }
    // Use as few columns as the height allows, because columns are read downwards.
    let deep = min(rect.height, max(1, (shown.count + fitting - 1) / fitting))
    let used = max(1, (shown.count + deep - 1) / deep)
    let area = rect.centered(
      width: used * width + (used - 1) * Self.gap, height: rect.height)
    for (index, entry) in shown.enumerated() {
      let x = area.x + index / deep * (width + Self.gap)
      write(entry, form, Rect(x: x, y: rect.y + index % deep, width: width, height: 1), &frame)
    }
  }

  private func rows(_ form: Form, _ columns: Int) -> Int {
    let fitting = max(1, (columns + Self.gap) / (width(form) + Self.gap))
    return (entries.count + fitting - 1) / fitting
  }

  private func labelWidth(_ form: Form) -> Int {
    switch form {
    case .labelAndWord: min(longestLabel, 28)
    case .shortLabelAndWord: min(longestLabel, 14)
    case .codeAndWord, .code: min(max(longestCode, 3), 6)
    }
  }

  private func width(_ form: Form) -> Int {
    2 + labelWidth(form) + (form == .code ? 0 : 2 + wordWidth)
  }

  private func write(_ entry: Entry, _ form: Form, _ rect: Rect, _ frame: inout Frame) {
    let style = entry.style
    if entry.isCalled { frame.fill(rect, style) }
    frame.write(entry.mark, in: rect, style)
    let isCode = form == .code || form == .codeAndWord
    let inner = rect.inset(left: 2)
    let name = inner.columns([.fixed(labelWidth(form)), .rest], gap: form == .code ? 0 : 2)
    frame.write(isCode ? entry.code : entry.label, in: name[0], entry.answer == nil ? style : .text)
    guard form != .code else { return }
    frame.write(
      (entry.isCalled ? .calledAnswer : entry.answer?.roomWord)?.said(in: language) ?? "",
      in: name[1], style)
  }
}

extension Answer {
  /// A mark that tells the answer without words or colours.
  var symbol: String {
    switch self {
    case .yes, .yesWithRights: "✓"
    case .no, .noWithRights: "✗"
    case .abstain: "–"
    case .absent: "·"
    case .pass: "…"
    }
  }

  var roomStyle: Style {
    switch self {
    case .yes, .yesWithRights: .good
    case .no, .noWithRights: .danger
    case .abstain, .absent, .pass: .text
    }
  }
}
