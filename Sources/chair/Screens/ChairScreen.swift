import Session
import TerminalKit

/// The chair's screen: everything that a chair must see, drawn from the session and the view state
/// alone.
enum ChairScreen {
  /// The smallest supported size; a smaller window shows one line with the running clock.
  static let leastSize = (width: 40, height: 12)

  /// - Parameters:
  ///   - hints: the actions available now, the likeliest first.
  ///   - help: the rows of the list that `view.help` opens, already filtered.
  ///   - now: milliseconds since 1970.
  ///   - memory: the panes of the previous frame; without it, every pane is redrawn.
  static func frame(
    _ session: Session, _ view: ViewState, hints: [Hint], help: [Hint] = [], now: Int,
    width: Int, height: Int, memory: PaneMemory? = nil
  ) -> Frame {
    let scene = ChairScene(session, view, hints: hints, now: now, memory: memory)
    var frame = Frame(width: width, height: height)
    guard width >= leastSize.width, height >= leastSize.height else {
      TinyScreen(scene: scene).draw(on: &frame)
      return frame
    }
    let header = HeaderPane(scene: scene)
    let foot = FootPane.rows(width: width, height: height)
    var parts = frame.bounds.rows([.fixed(HeaderPane.rows(of: height)), .rest, .fixed(foot)])
    let source = PaneMemory.Source(
      rect: parts[0], sequence: scene.state.sequence, time: scene.now)
    memory.draw(.header, from: source, on: &frame) { header.draw(in: parts[0], on: &$0) }
    if let banner = view.banner { parts[1] = frame.banner(banner, in: parts[1]) }
    if let preview = view.preview {
      PreviewOverlay(preview: preview).draw(in: parts[1], on: &frame)
    } else if let open = view.help {
      HelpOverlay(help: open, rows: help).draw(in: parts[1], on: &frame)
    } else {
      let say = SayLine(scene: scene)
      var body = parts[1].inset(bottom: say.rows(width: width, height: height))
      // In a call by name the count stays visible above a long answer.
      if scene.isCalling {
        body = body.inset(bottom: FootPane.covered(by: view, width: width, in: body))
      }
      ChairLayout(scene: scene).draw(in: body, on: &frame)
      say.draw(in: parts[1], on: &frame)
    }
    FootPane(scene: scene).draw(in: parts[2], above: parts[1], on: &frame)
    return frame
  }
}

extension Frame {
  /// Writes a banner for messages that must not be missed at the top; returns the rectangle left
  /// below it.
  fileprivate mutating func banner(_ text: String, in rect: Rect) -> Rect {
    let text = "\(text) (Esc)"
    let lines = min(text.wrapped(to: rect.width - 2).count, rect.height / 2)
    let room = rect.top(lines)
    fill(room, .danger)
    offer(.key("esc"), in: room)
    paragraph(text, in: room.inset(horizontal: 1), .danger)
    return rect.inset(top: lines)
  }
}
