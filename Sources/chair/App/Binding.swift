import Session
import TerminalKit

/// A key and the line it stands for. Lines are in the language, session commands and screen
/// commands alike; where several bindings share a key, the first whose line is in order runs.
struct Binding: Equatable, Sendable {
  /// How the line is used.
  enum Use: Equatable, Sendable {
    /// It runs, after a question where its command has one.
    case run
    /// It is put into the prompt, to be finished.
    case prompt
  }

  /// As keys are named: `a`, `space`, `C-r`.
  let key: String
  /// The parts of the screen where it holds; empty for all.
  let panes: Set<ViewState.Pane>
  /// With placeholders in braces, which `Placeholders` fills.
  let line: String
  /// For the hint row and `?`.
  let note: String
  let use: Use

  private let meaning: Meaning

  /// The key itself, where there is one of that name.
  var pressed: Key? { meaning.pressed }
  /// The command of the screen that it is, if it is one.
  var screen: ScreenCommand? { meaning.screen }
  /// The session's command that its line begins with.
  var spec: CommandSpec? { meaning.spec }

  init(
    _ key: String, _ line: String, _ note: String, in panes: Set<ViewState.Pane> = [],
    _ use: Use = .run
  ) {
    self.key = key
    self.panes = panes
    self.line = line
    self.note = note
    self.use = use
    meaning = Meaning(key, line)
  }

  /// What was understood, once: bindings are judged anew for every frame, and copied for it.
  private final class Meaning: Sendable {
    let pressed: Key?
    let screen: ScreenCommand?
    let spec: CommandSpec?
    /// The line, where something is to be filled in.
    let template: LineTemplate?

    init(_ key: String, _ line: String) {
      pressed = Key(name: key)
      spec = CommandTable.spec(beginning: line)
      // The screen's words are none of the session's.
      screen = spec == nil ? ScreenCommand(line) : nil
      template = line.utf8.contains(UInt8(ascii: "{")) ? LineTemplate(line) : nil
    }
  }
}

extension Binding {
  /// What was understood follows from what was written.
  static func == (a: Binding, b: Binding) -> Bool {
    a.key == b.key && a.line == b.line && a.note == b.note && a.use == b.use && a.panes == b.panes
  }
}

/// What a binding comes to at this moment.
struct BoundLine: Equatable {
  var line: String
  /// Why it is not in order now.
  var whyNot: Refusal?
}

extension Binding {
  /// The line with its placeholders filled, or `nil` where one of them means nothing now.
  /// - Parameter judged: what was judged of this session before.
  func bound(_ places: Placeholders, _ judged: JudgedLines? = nil) -> BoundLine? {
    var line = line
    if let template = meaning.template {
      guard let filled = template.filled(by: places) else { return nil }
      line = filled
    }
    if screen == .back || screen == .correct, !places.session.isCalling(places.view.pane) {
      return nil
    }
    if screen == .arrived, places.view.offered == nil { return nil }
    guard let spec else { return BoundLine(line: line, whyNot: nil) }
    func judge() -> Refusal? {
      if let refusal = spec.refusal(places.session) { return refusal }
      // One without arguments has been judged already.
      return use == .prompt || spec.usage.isEmpty ? nil : trial(line, places.session)
    }
    guard let judged else { return BoundLine(line: line, whyNot: judge()) }
    return BoundLine(line: line, whyNot: judged.whyNot(line, use, judge))
  }

  /// Judges a whole line without carrying it out.
  private func trial(_ line: String, _ session: Session) -> Refusal? {
    do {
      _ = try session.perform(Command(line, for: session), at: session.state.time, with: .trial)
      return nil
    } catch {
      return error as? Refusal
    }
  }
}

extension Binding {
  /// What it does, in the words of the moment: a debate on a clock is no caucus.
  func note(_ session: Session) -> String {
    guard let caucus = session.caucus, caucus.phase != nil,
      spec?.words.first == CommandID.caucusEnd.firstWord
    else { return note }
    let what = spec?.id == .caucusEnd ? caucus.called : "the debate"
    return note.split(separator: "the caucus", omittingEmptySubsequences: false)
      .joined(separator: what)
  }
}

extension Session {
  /// Whether delegations are called one by one: on the roster for the roll, else for a vote.
  fileprivate func isCalling(_ pane: ViewState.Pane) -> Bool {
    pane == .roster ? state.roll.open : state.openVote?.method == .rollCall
  }
}

/// Which lines are in order in a session as it stands, and why the others are not. Judging a line
/// means carrying it out and throwing away what comes of it, so none is judged twice.
final class JudgedLines {
  private var known: [Binding.Use: [String: Refusal?]] = [:]

  func whyNot(_ line: String, _ use: Binding.Use, _ judge: () -> Refusal?) -> Refusal? {
    if let refusal = known[use]?[line] { return refusal }
    let refusal = judge()
    known[use, default: [:]][line] = refusal
    return refusal
  }

  /// The session is another.
  func forget() { known.removeAll(keepingCapacity: true) }
}
