import Session
import TerminalKit

/// What the chair says now, in the words of the rule book, for a chair who does not know them by
/// heart.
struct SayLine {
  let scene: ChairScene

  /// The lowest window with a row of its own for it. In a lower window it uses the row of the answers
  /// while that is free.
  static let leastHeight = 30

  /// The rows that are kept free for it.
  func rows(of height: Int) -> Int { isShown && height >= Self.leastHeight ? 1 : 0 }

  private var isShown: Bool { scene.view.preferences.says && scene.view.help == nil }

  private var hasAnswerRow: Bool {
    scene.view.prompt == nil && scene.view.confirm == nil && scene.view.message == nil
  }

  /// Draws the sentence in the last row of the body, and over the row above if it needs two; in a
  /// low window in the row of the answers, shortened if it must be.
  func draw(in body: Rect, on frame: inout Frame) {
    let hasRow = rows(of: frame.height) > 0
    guard isShown, hasRow || (hasAnswerRow && frame.width >= 60),
      let words = scene.words
    else { return }
    let label = "Say: "
    let width = body.width - 2 - label.displayWidth
    let rows = hasRow ? min(2, words.wrapped(to: width).count) : 1
    let end = hasRow ? body.bottom : body.bottom + 1
    let room = Rect(x: body.x, y: end - rows, width: body.width, height: rows)
    frame.fill(room)
    frame.write(label, in: room.inset(horizontal: 1), .label)
    frame.paragraph(words, in: room.inset(horizontal: 1).inset(left: label.displayWidth), .accent)
  }
}
