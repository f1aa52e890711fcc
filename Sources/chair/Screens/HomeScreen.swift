import TerminalKit

/// The contents of the home screen: the sessions in this folder, the ways to begin a new one, and
/// the form in progress.
struct HomeView: Equatable {
  /// An entry that can be chosen.
  struct Item: Equatable {
    /// What choosing the entry does.
    enum Kind: Equatable { case session, new, rehearsal }

    /// Opens a session, or begins a new one or a rehearsal.
    var kind: Kind
    /// The name of the session, or what the entry does.
    var title: String
    /// When the session was last changed, or a description of the entry.
    var note = ""
    /// Whether another terminal has the session open.
    var isOpenElsewhere = false
  }

  /// One question of a form.
  struct Form: Equatable {
    /// A question that was answered.
    struct Answer: Equatable {
      /// A short form of the question.
      var label: String
      /// What was answered, or understood of it.
      var value: String
    }

    /// At the top of the form.
    var title = "New committee"
    /// The earlier answers, in order.
    var answered: [Answer] = []
    /// The number of the question, from 1; one answer may have several rows.
    var number: Int?
    /// The total number of questions, if known.
    var total: Int?
    /// The question: `Which body?`
    var label: String
    /// The answers allowed, and the meaning of an empty answer.
    var help = ""
    /// The answer being typed.
    var editor = LineEditor()
    /// Suggested answers, the likeliest first.
    var choices: [Completion] = []
    /// The index of the suggestion that Tab or the arrows chose; `nil` if none.
    var chosen: Int?
    /// Lines to check before answering.
    var preview: [String] = []
    /// Why the answer was not accepted; `nil` if nothing is wrong.
    var error: String?
  }

  /// The sessions first, then the ways to begin.
  var items: [Item] = []
  /// The row, from 0.
  var selected = 0
  /// `nil` while the list is shown.
  var form: Form?
  /// The result of the last action; `nil` if none is shown.
  var message: ViewState.Message?
}

/// The first screen of the program when no session is given.
enum HomeScreen {
  /// Pure, as every screen; a window that is too small shows one line.
  static func frame(_ view: HomeView, hints: [Hint], width: Int, height: Int) -> Frame {
    var frame = Frame(width: width, height: height)
    guard width >= ChairScreen.leastSize.width, height >= ChairScreen.leastSize.height else {
      drawTiny(view, on: &frame)
      return frame
    }
    let parts = frame.bounds.rows([.fixed(1), .rest, .fixed(2)])
    frame.fill(parts[0], .title)
    frame.write("chair", in: parts[0].inset(horizontal: 1), .title)
    let columns = min(76, width - 2)
    let room = parts[1].inset(top: max(1, height / 8))
    let middle = room.centered(width: columns, height: room.height)
    if let form = view.form {
      draw(form, in: middle, on: &frame)
    } else {
      draw(view, in: middle, on: &frame)
    }
    drawFoot(view, hints, in: parts[2], on: &frame)
    return frame
  }

  private static func draw(_ view: HomeView, in rect: Rect, on frame: inout Frame) {
    let sessions = view.items.prefix { $0.kind == .session }.count
    let others = view.items.count - sessions
    var rest = rect
    frame.line(&rest, "Sessions here", .heading)
    if sessions == 0 {
      frame.line(&rest, "  none yet", .muted)
    } else {
      let rows = max(1, min(sessions, rest.height - others - 2))
      drawItems(0..<sessions, of: view, in: rest.top(rows), on: &frame)
      rest = rest.inset(top: rows)
    }
    frame.gap(&rest, unlessBelow: others + 1)
    frame.line(&rest, "Begin", .heading)
    drawItems(sessions..<view.items.count, of: view, in: rest, on: &frame)
  }

  private static func drawItems(
    _ range: Range<Int>, of view: HomeView, in rect: Rect, on frame: inout Frame
  ) {
    let selected = range.contains(view.selected) ? view.selected - range.lowerBound : nil
    frame.table(
      rect.inset(left: selected == nil ? 2 : 0),
      columns: [Column("", .share(4)), Column("", .share(5))], count: range.count,
      selected: selected, target: { .item(range.lowerBound + $0) }
    ) { row in
      let item = view.items[range.lowerBound + row]
      return [
        Span(item.title, .text.bold),
        item.isOpenElsewhere
          ? Span(
            rect.width < 60 ? "open elsewhere" : "open in another terminal", .text.underline)
          : Span(item.note, .muted),
      ]
    }
  }

  private static func draw(_ form: HomeView.Form, in rect: Rect, on frame: inout Frame) {
    var rest = rect
    let number = form.number ?? form.answered.count + 1
    let step = form.total.map { "question \(number) of \($0)" } ?? "question \(number)"
    frame.line(&rest, form.title, .heading, trailing: [Span(step, .muted)])
    frame.gap(&rest)
    drawAnswers(form, in: &rest, on: &frame)
    frame.text(&rest, form.label, .text.bold, rows: 2)
    drawField(form, in: rest.top(1), on: &frame)
    rest = rest.inset(top: 1)
    if let error = form.error { frame.text(&rest, error, .danger, rows: 3) }
    frame.text(&rest, form.help, .muted, rows: form.preview.isEmpty ? 3 : 5)
    frame.gap(&rest)
    for line in form.preview {
      let rows = frame.paragraph(line, in: rest.inset(left: 2).top(2))
      rest = rest.inset(top: rows)
    }
    let longest = form.choices.map { $0.text.displayWidth }.max() ?? 0
    frame.table(
      rest.inset(left: form.chosen == nil ? 2 : 0),
      columns: [Column("", .fixed(min(longest, rest.width / 2))), Column("", .rest)],
      count: form.choices.count, selected: form.chosen, target: { .item($0) }
    ) { row in
      [Span(form.choices[row].text, .text.bold), Span(" " + form.choices[row].note, .muted)]
    }
  }

  /// The latest answers, in full: the question and its choices need the other rows.
  private static func drawAnswers(
    _ form: HomeView.Form, in rest: inout Rect, on frame: inout Frame
  ) {
    guard !form.answered.isEmpty else { return }
    let label = min(24, form.answered.map { $0.label.displayWidth }.max() ?? 0)
    let columns = rest.width - label - 2
    var rows = max(0, rest.height - (form.preview.isEmpty ? 8 : 12))
    let shown = form.answered.reversed().prefix { answer in
      rows -= min(mostRows, answer.value.wrapped(to: columns).count)
      return rows >= 0
    }
    for answer in shown.reversed() {
      frame.write(answer.label.padded(to: label), in: rest, .label)
      let used = frame.paragraph(answer.value, in: rest.inset(left: label + 2).top(mostRows))
      rest = rest.inset(top: used)
    }
    frame.gap(&rest)
  }

  /// The most rows of one answer.
  private static let mostRows = 6

  private static func drawField(_ form: HomeView.Form, in row: Rect, on frame: inout Frame) {
    guard !row.isEmpty else { return }
    frame.fill(row, .input)
    frame.field(form.editor, in: row.inset(horizontal: 1), .input)
  }

  private static func drawFoot(
    _ view: HomeView, _ hints: [Hint], in rect: Rect, on frame: inout Frame
  ) {
    if let message = view.message {
      let style: Style = message.kind == .error ? .danger : .text.bold
      frame.write(message.text, in: rect.row(0).inset(horizontal: 1), style)
    }
    var row = rect.row(1).inset(horizontal: 1)
    frame.keys(&row, hints.filter { $0.whyNot == nil }, rows: 1)
  }

  private static func drawTiny(_ view: HomeView, on frame: inout Frame) {
    let bounds = frame.bounds
    let line =
      view.form.map { "\($0.label) \($0.editor.text)" }
      ?? (view.items.indices.contains(view.selected) ? view.items[view.selected].title : "chair")
    frame.write(line, in: bounds, row: max(0, bounds.height - 1) / 2)
  }
}
