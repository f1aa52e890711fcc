import Session
import TerminalKit

/// What the chair says now, in the words of the rule book, for a chair who does not know them by
/// heart.
struct SayLine {
  let scene: ChairScene

  /// The smallest window in which it is wrapped, and in which it keeps a row of its own while
  /// delegations are called: there every answer would hide it. Otherwise it begins above the row of
  /// the answers in a low window while that is free, so that the clock and the lists keep their rows.
  static let least = (width: 60, height: 22)
  /// The height from which on it always has a row of its own, and a long sentence takes rows of the
  /// body. In a lower window it takes the row of the answers first, if that is free.
  private static let tall = 30
  /// The rows that a sentence may take.
  private static let most = 3

  /// The rows that are kept free for it.
  func rows(width: Int, height: Int) -> Int {
    guard isShown else { return 0 }
    if height >= Self.tall { return 1 }
    guard width >= Self.least.width else { return 0 }
    if scene.isCalling { return height >= Self.least.height ? 1 : 0 }
    // The row of the answers takes the last line.
    guard hasAnswerRow, height >= Self.least.height, let words = scene.words else { return 0 }
    return lines(of: words, width: width) - 1
  }

  private static let label = "Say: "

  private func lines(of words: String, width: Int) -> Int {
    min(Self.most, words.wrapped(to: width - 2 - Self.label.displayWidth).count)
  }

  private var isShown: Bool { scene.view.preferences.says && scene.view.help == nil }

  private var hasAnswerRow: Bool {
    scene.view.prompt == nil && scene.view.confirm == nil && scene.view.message == nil
  }

  /// Draws the sentence in the last row of the body, above an answer. It is wrapped into the rows
  /// around that row, so that it can be read whole.
  func draw(in body: Rect, on frame: inout Frame) {
    let hasRow = rows(width: frame.width, height: frame.height) > 0
    guard isShown, hasRow || (hasAnswerRow && frame.width >= Self.least.width),
      let words = scene.words
    else { return }
    let label = Self.label
    let rows = lines(of: words, width: body.width)
    var end = body.bottom
    if hasAnswerRow {
      if !hasRow || (rows > 1 && frame.height < Self.tall) { end += 1 }
    } else {
      end -= FootPane.covered(by: scene.view, width: body.width, in: body)
    }
    guard end - rows >= body.y else { return }
    let room = Rect(x: body.x, y: end - rows, width: body.width, height: rows)
    frame.fill(room)
    frame.write(label, in: room.inset(horizontal: 1), .label)
    frame.paragraph(words, in: room.inset(horizontal: 1).inset(left: label.displayWidth), .accent)
  }
}
