import Session
import TerminalKit

/// A key and the line that it runs. The line is a session command or a screen command. Where
/// several bindings share a key, the first whose line is in order runs.
struct Binding: Equatable, Sendable {
  /// What happens with the line.
  enum Use: Equatable, Sendable {
    /// Run it, after its command's question if it has one.
    case run
    /// Put it into the prompt, where the chair completes it.
    case prompt
  }

  /// The key's name: `a`, `space`, `C-r`.
  let key: String
  /// The panes in which the binding is active. Empty means all.
  let panes: Set<ViewState.Pane>
  /// May contain placeholders in braces, which `Placeholders` fills.
  let line: String
  /// Shown in the hint row and in `?`.
  let note: String
  /// Whether the key runs the line at once.
  let use: Use

  /// The key itself, or `nil` if no key has that name.
  let pressed: Key?
  private let meaning: Deferred<Meaning>

  /// The screen command that the line is, if any.
  var screen: ScreenCommand? { meaning.value.screen }
  /// The session command that the line begins with, if any.
  var spec: CommandSpec? { meaning.value.spec }
  var hasPlaceholders: Bool { meaning.value.template != nil }

  init(
    _ key: String, _ line: String, _ note: String, in panes: Set<ViewState.Pane> = [],
    _ use: Use = .run
  ) {
    self.key = key
    self.panes = panes
    self.line = line
    self.note = note
    self.use = use
    pressed = Key(name: key)
    meaning = Deferred { Meaning(line) }
  }

  /// The parsed line. Few bindings need theirs before the first frame. A reference, because bindings
  /// are checked and copied for every frame.
  private final class Meaning: Sendable {
    let screen: ScreenCommand?
    let spec: CommandSpec?
    /// The line as a template, or `nil` if it has no placeholders.
    let template: LineTemplate?

    init(_ line: String) {
      spec = CommandTable.spec(beginning: line)
      // Session commands take precedence over screen commands.
      screen = spec == nil ? ScreenCommand(line) : nil
      template = line.utf8.contains(UInt8(ascii: "{")) ? LineTemplate(line) : nil
    }
  }
}

extension Binding {
  /// `meaning` is derived from the other properties, so it is not compared.
  static func == (a: Binding, b: Binding) -> Bool {
    a.key == b.key && a.line == b.line && a.note == b.note && a.use == b.use && a.panes == b.panes
  }
}

/// A binding's line with its placeholders filled for the current state.
struct BoundLine: Equatable {
  /// Without placeholders; a session command or a screen command.
  var line: String
  /// Why it is not in order now.
  var whyNot: Refusal?
}

extension Binding {
  /// The line with its placeholders filled, or `nil` if one of them has no value now.
  /// - Parameter judged: the cache of earlier results for this state of the session.
  func bound(_ places: Placeholders, _ judged: JudgedLines? = nil) -> BoundLine? {
    var line = line
    if let template = meaning.value.template {
      guard let filled = template.filled(by: places) else { return nil }
      line = filled
    }
    if screen == .back, !places.session.isCalling(places.view.pane) {
      return nil
    }
    if screen == .arrived, places.view.offered == nil { return nil }
    guard let spec else { return BoundLine(line: line, whyNot: nil) }
    func judge() -> Refusal? {
      if let refusal = spec.refusal(places.session) { return refusal }
      // A command without arguments was fully judged by `refusal` above.
      return use == .prompt || spec.usage.isEmpty ? nil : trial(line, places)
    }
    guard let judged else { return BoundLine(line: line, whyNot: judge()) }
    return BoundLine(line: line, whyNot: judged.whyNot(line, use, judge))
  }

  /// Checks a complete line without carrying it out.
  private func trial(_ line: String, _ places: Placeholders) -> Refusal? {
    do {
      try places.session.validate(
        Command(line, for: places.session), by: places.view.author)
      return nil
    } catch {
      return error as? Refusal
    }
  }
}

extension Binding {
  /// The note in terms of the current state: a timed debate is not called a caucus.
  func note(_ session: Session) -> String {
    guard let caucus = session.state.floor.caucus, caucus.phase != nil,
      spec?.words.first == CommandID.caucusEnd.firstWord
    else { return note }
    let what = spec?.id == .caucusEnd ? caucus.called : "the debate"
    return note.split(separator: "the caucus", omittingEmptySubsequences: false)
      .joined(separator: what)
  }
}

extension Session {
  /// Whether delegations are being called one by one: in the roster pane for the roll, elsewhere
  /// for a roll-call vote.
  fileprivate func isCalling(_ pane: ViewState.Pane) -> Bool {
    pane == .roster ? state.roster.roll.open : state.openVote?.method == .rollCall
  }
}

/// A cache of which lines are in order in the current state of the session, and why the others are
/// not. Checking a line means performing it and discarding the result, so each line is checked
/// once.
final class JudgedLines {
  private var known: [Binding.Use: [String: Refusal?]] = [:]

  /// The known result, or that of `judge`, which is called once for each line.
  func whyNot(_ line: String, _ use: Binding.Use, _ judge: () -> Refusal?) -> Refusal? {
    if let refusal = known[use]?[line] { return refusal }
    let refusal = judge()
    known[use, default: [:]][line] = refusal
    return refusal
  }

  /// Called when the session has changed.
  func forget() { known.removeAll(keepingCapacity: true) }
}
