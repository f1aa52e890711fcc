import Session
import TerminalKit

/// The last two rows: the prompt, the pending question or the last answer, and the keys available
/// now. Content that does not fit is drawn over the rows above.
struct FootPane {
  let scene: ChairScene

  /// The rows that it takes: in a narrow window that is not low, the keys get two.
  static func rows(width: Int, height: Int) -> Int { width < 60 && height >= 18 ? 3 : 2 }

  func draw(in rect: Rect, above body: Rect, on frame: inout Frame) {
    let hintRow = rect.inset(top: 1).inset(horizontal: 1)
    if let prompt = scene.view.prompt {
      frame.offer(.nothing, in: body)
      drawHints(hints(of: prompt), in: hintRow, on: &frame)
      PromptLine(prompt: prompt).draw(in: rect, above: body, on: &frame)
    } else if let confirm = scene.view.confirm {
      frame.offer(.nothing, in: frame.bounds)
      drawConfirmation(confirm, in: rect, above: body, on: &frame)
    } else {
      let own = scene.view.preview.map { _ in Self.previewHints } ?? scene.view.help.map(Self.hints)
      drawHints(own ?? offer + scene.hints, in: hintRow, on: &frame)
      if let message = scene.view.message {
        drawMessage(message, in: rect.row(0), above: body, on: &frame)
      }
    }
  }

  /// The key that marks a delegation as arrived and then repeats the refused line.
  private var offer: [Hint] {
    guard scene.view.offered != nil else { return [] }
    return scene.view.preferences.keys.all.filter { $0.screen == .arrived }.prefix(1)
      .map { Hint(key: $0.key, note: $0.note, line: $0.line) }
  }

  /// The keys available while a line is typed.
  private func hints(of prompt: Prompt) -> [Hint] {
    let leave = Hint(key: "esc", note: "leave", line: "")
    guard prompt.purpose == .command else {
      return [Hint(key: "enter", note: "keep", line: ""), leave]
    }
    var hints = [Self.outlook(of: prompt)].compactMap { $0 }
    if prompt.readiness == .ready { hints += TypedRuling.hints(for: prompt, scene.view) }
    if let hint = prompt.hint, prompt.readiness != .needs(hint) {
      hints.insert(Hint(key: "", note: hint, line: ""), at: 0)
    }
    if !prompt.completions.isEmpty { hints.append(Hint(key: "tab", note: "complete", line: "")) }
    return hints + [Hint(key: "up", note: "earlier", line: ""), leave]
  }

  /// What Return would do with the line; for an incomplete line, what is missing.
  private static func outlook(of prompt: Prompt) -> Hint? {
    switch prompt.readiness {
    case .ready:
      return Hint(key: "enter", note: prompt.begun.map { "do \($0)" } ?? "do it", line: "")
    case .needs(let what):
      let isOffered = what.count > 30 && !prompt.completions.isEmpty
      let whose = prompt.begun.map { "\($0) " } ?? ""
      return Hint(key: "", note: "\(whose)needs \(isOffered ? "one of these" : what)", line: "")
    case .refused(let why): return Hint(key: "", note: "not now: \(why.text)", line: "")
    case .wrong: return nil
    case nil: return Hint(key: "enter", note: "try it", line: "")
    }
  }

  /// The keys available while the help list is open.
  private static func hints(of help: Help) -> [Hint] {
    let filter = Hint(key: "/", note: "filter", line: "")
    return [Hint(key: "enter", note: "do it", line: "")] + (help.isFiltering ? [] : [filter])
      + [Hint(key: "esc", note: help.filter.isEmpty ? "leave" : "show all", line: "")]
  }

  /// The keys available while the minutes are shown.
  private static let previewHints = [
    Hint(key: "esc", note: "leave", line: ""), Hint(key: "tab", note: "next style", line: ""),
    Hint(key: "pagedown", note: "page down", line: ""), Hint(key: "end", note: "end", line: ""),
    Hint(key: "home", note: "beginning", line: ""),
  ]

  private func drawConfirmation(
    _ confirm: Confirmation, in rect: Rect, above body: Rect, on frame: inout Frame
  ) {
    let (yes, no) = (confirm.isTypedOver ? "Return = ask again" : "Return = yes", "Esc = no")
    let columns = yes.count + 2 + no.count
    let row = rect.row(0).inset(horizontal: 1)
    // A long question, as of a pasted roster, takes rows from the body.
    let lines = min(confirm.question.wrapped(to: row.width).count, 6, 1 + body.height)
    let room = Rect(x: rect.x, y: rect.y - lines + 1, width: rect.width, height: lines)
    frame.fill(room, .banner)
    frame.paragraph(confirm.question, in: room.inset(horizontal: 1), .banner)
    let fits = confirm.question.displayWidth + 2 + columns <= row.width
    if !fits { frame.fill(rect.row(1)) }
    let place = fits ? row.inset(left: row.width - columns) : rect.row(1).inset(horizontal: 1)
    frame.write("\(yes), \(no)", in: place, fits ? .banner : .text.bold)
    frame.offer(.key("enter"), in: place.top(1).inset(right: place.width - yes.count))
    frame.offer(.key("esc"), in: place.top(1).inset(left: yes.count + 2))
  }

  private func drawMessage(
    _ message: ViewState.Message, in rect: Rect, above body: Rect, on frame: inout Frame
  ) {
    let style: Style =
      switch message.kind {
      case .answer: .text.bold
      case .warning: .warning
      case .error: .danger
      }
    let text = Self.text(of: message)
    let lines = Self.rows(of: message, width: rect.width, above: body)
    let room = Rect(x: rect.x, y: rect.y - lines + 1, width: rect.width, height: lines)
    frame.fill(room, message.kind == .answer ? .text : style)
    frame.offer(.nothing, in: room)
    if lines > 1 { frame.rule(Rect(x: room.x, y: room.y - 1, width: room.width, height: 1)) }
    frame.paragraph(text, in: room.inset(horizontal: 1), style)
  }

  /// The rows of a message: its own, and those that it covers above.
  static func rows(of message: ViewState.Message, width: Int, above body: Rect) -> Int {
    min(text(of: message).wrapped(to: width - 2).count, 5, 1 + body.height)
  }

  /// The rows of the body that an answer covers, with the rule above it.
  static func covered(by view: ViewState, width: Int, in body: Rect) -> Int {
    guard let message = view.message, view.prompt == nil, view.confirm == nil else { return 0 }
    let covered = rows(of: message, width: width, above: body) - 1
    return covered > 0 ? covered + 1 : 0
  }

  private static func text(of message: ViewState.Message) -> String {
    switch message.kind {
    case .answer: message.text
    case .warning: "! " + message.text
    case .error: "× " + message.text
    }
  }

  /// Draws only hints that fit completely. Undo and help are always useful, so they keep fixed
  /// places at the end.
  private func drawHints(_ all: [Hint], in rect: Rect, on frame: inout Frame) {
    var hints = all.filter { $0.whyNot == nil }
    var last = rect.bottom(1)
    let undo = [CommandID.undo.name, CommandID.undo.line("anyway")]
    for lines in rect.width < 60 && rect.height < 2 ? [["help"]] : [["help"], undo] {
      guard let index = hints.firstIndex(where: { lines.contains($0.line) }) else { continue }
      let hint = hints.remove(at: index)
      let used = width(hint)
      frame.hint(hint, at: last.right - used, last.y, .hint, width: used)
      last = last.inset(right: used + 3)
    }
    for row in 0..<rect.height {
      let room = row == rect.height - 1 ? last : rect.row(row)
      var x = room.x
      hints.removeAll { hint in
        // A hint without a key is truncated instead of omitted.
        guard x + width(hint) <= room.right || (hint.key.isEmpty && x == room.x) else {
          return false
        }
        x += frame.hint(hint, at: x, room.y, .hint, width: room.right - x) + 3
        return true
      }
    }
  }

  private func width(_ hint: Hint) -> Int {
    hint.key.displayWidth + (hint.key.isEmpty ? 0 : 1) + hint.note.displayWidth
  }
}
