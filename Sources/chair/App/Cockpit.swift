import Session
import TerminalKit

/// The chair's screen as a pure value: how a key changes the view, and which line it sends. It
/// holds no session, so the same keys on the same state have the same effect.
struct Cockpit: Equatable {
  /// What the program must do for a key.
  enum Action: Equatable {
    /// Send a line to the session.
    case perform(String)
    /// Send several lines in order, until one is refused.
    case performAll([String])
    /// Carry out a screen command that the view cannot carry out by itself.
    case screen(ScreenCommand)
    /// Write a pasted text into a file, and tell its name (`kept`).
    case keep(String)
  }

  /// What the screen shows.
  var view = ViewState()
  /// Lines typed earlier, in this session and others.
  var history = PromptHistory()
  private var steadiness = Steadiness()

  /// Handles a key, unless it is a bounce.
  ///
  /// - Parameters:
  ///   - target: for a click, what it points at on the frame that was on the screen.
  ///   - time: when the key arrived, in milliseconds.
  ///   - mayAnswer: whether the key may answer a question: it arrived alone, after the question was
  ///     shown.
  mutating func press(
    _ key: Key, _ session: Session, on target: Target? = nil, at time: Int, mayAnswer: Bool = true
  ) -> Action? {
    if view.confirm != nil, !mayAnswer { return passOver(key) }
    switch steadiness.judge(key, at: time, within: view.preferences.bounce) {
    case .swallow: return nil
    case .swallowAndTell:
      let verb = if case .mouse = key { "clicked" } else { "pressed" }
      view.message?.text += " (ignored: \(verb) twice)"
      return nil
    case .take: break
    }
    let action = press(key, session, on: target)
    let line: String? = if case .perform(let line) = action { line } else { nil }
    steadiness.note(key, line, session, at: time)
    return action
  }

  /// Handles a key that is not a bounce.
  mutating func press(_ key: Key, _ session: Session, on target: Target? = nil) -> Action? {
    if case .mouse(let mouse) = key { return point(mouse, target, session) }
    view.clicked = nil
    if view.confirm != nil { return answer(key) }
    if case .paste(let text) = key {
      if isDraft(text) { return .keep(text) }
      if paste(text, session) { return nil }
    }
    if view.prompt != nil { return type(key, session) }
    if view.preview != nil {
      browsePreview(key)
      return nil
    }
    if view.help != nil { return browseHelp(key, session) }
    if key == .escape {
      leaveFilter(session)
      view.backTo = nil
      view.message = nil
      view.banner = nil
      return nil
    }
    if key == .control("c") { return act(on: "quit", session) }
    return pressBound(key, session)
  }

  private mutating func pressBound(_ key: Key, _ session: Session) -> Action? {
    if isArrival(key) { return noteArrival() }
    view.message = nil
    let candidates = view.preferences.keys.bindings(for: key, in: view.pane)
    let places = Placeholders(session, view)
    var refused: (binding: Binding, bound: BoundLine)?
    for binding in candidates {
      guard let bound = binding.bound(places) else { continue }
      if bound.whyNot == nil { return run(binding, bound.line, session) }
      refused = (binding, bound)
    }
    if let refused {
      refuse(refused.binding, refused.bound, session)
    } else if !candidates.isEmpty {
      view.message = .init(text: nothingToDo(key, session), kind: .error)
    }
    return nil
  }

  /// Says why the line is not in order. A key that opens the prompt opens it anyway: otherwise the
  /// letters of the name that the chair types next would act as keys.
  private mutating func refuse(_ binding: Binding, _ bound: BoundLine, _ session: Session) {
    guard binding.use == .prompt else {
      if let whyNot = bound.whyNot {
        failed(whyNot, on: bound.line, isTyped: false, in: session)
      }
      return
    }
    let whyNot = bound.whyNot.map { KeyedWords(session, view).say($0.saying) }
    openPrompt(bound.line, session)
    settle(session)
    view.prompt?.error = whyNot
    view.prompt?.completions = []
  }

  private func nothingToDo(_ key: Key, _ session: Session) -> String {
    session.state.roster.roll.open
      ? "everyone has been called: R ends the roll call, backspace corrects"
      : "\(key.name) does nothing here now"
  }

  private mutating func run(_ binding: Binding, _ line: String, _ session: Session) -> Action? {
    switch binding.use {
    case .prompt:
      openPrompt(line, session)
      return nil
    case .run:
      // Use the parsed screen command instead of parsing the line.
      if let command = binding.screen { return act(command, session) }
      return propose(line, session)
    }
  }

  /// Carries a line out, after its command's question if it has one.
  mutating func propose(_ line: String, _ session: Session) -> Action? {
    guard let question = (try? Command(line, for: session))?.question(in: session) else {
      return act(on: line, session)
    }
    view.confirm = Confirmation(question: question, line: line)
    return nil
  }

  /// Carries a screen command out if the view can, and otherwise returns the action to take.
  mutating func act(on line: String, _ session: Session) -> Action? {
    do throws(Refusal) {
      guard let command = try ScreenCommand.read(line) else { return .perform(line) }
      return act(command, session)
    } catch {
      failed(error, on: line, in: session)
      return nil
    }
  }

  private mutating func act(_ command: ScreenCommand, _ session: Session) -> Action? {
    let count = rows(session)
    switch command {
    case .prompt: openPrompt("", session)
    case .filter: openFilter(session)
    case .help: view.help = Help()
    case .preview(let choice): openPreview(choice)
    case .selectNext: select(row(session) + 1, of: count, session)
    case .selectPrevious: select(row(session) - 1, of: count, session)
    case .selectFirst: select(0, of: count, session)
    case .selectLast: select(count - 1, of: count, session)
    case .pageDown: select(row(session) + 10, of: count, session)
    case .pageUp: select(row(session) - 10, of: count, session)
    case .pane(let pane): show(pane)
    case .nextPane:
      let all = ViewState.Pane.allCases
      show(all[((all.firstIndex(of: view.pane) ?? 0) + 1) % all.count])
    case .back: goBack(session)
    case .arrived: return noteArrival()
    case .leastHeard:
      view.isLeastFirst = view.pane != .roster || !view.isLeastFirst
      view.selection[.roster] = 0
      show(.roster)
    case .theme:
      let names = Theme.all.map(\.name)
      let next = ((names.firstIndex(of: view.theme) ?? 0) + 1) % names.count
      view.preferences.apply(.theme(names[next]))
      return .screen(command)
    case .prefer(let preference):
      view.preferences.apply(preference)
      view.message = .init(text: preference.answer, kind: .answer)
      return .screen(command)
    case .quit where session.state.floor.clocks.isAnyRunning && view.confirm == nil:
      view.confirm = Confirmation(question: "A clock is running. Leave anyway?", line: "quit")
    case .quit, .repaint, .saveAs, .minutes, .edit: return .screen(command)
    }
    return nil
  }

  /// Handles a key that must not answer the question: it was pressed before the question was shown,
  /// or it arrived together with other keys, like text pasted in a terminal without bracketed
  /// paste. It was meant for something else and is neither yes nor no. Ctrl-C is never part of a
  /// pasted text, so it still answers.
  private mutating func passOver(_ key: Key) -> Action? {
    switch key {
    case .control("c"): return answer(key)
    case .character, .paste: view.confirm?.isTypedOver = true
    default: break
    }
    return nil
  }

  /// While a question is open, only its answers do anything. Once another character is typed, the
  /// chair is assumed to be typing something else: letters neither act nor answer, and the Return
  /// that ends them only makes the question answerable again.
  private mutating func answer(_ key: Key) -> Action? {
    guard let confirm = view.confirm else { return nil }
    switch key {
    case .escape:
      decline(confirm)
    // A second Ctrl-C leaves. Everything is on disk.
    case .control("c") where confirm.line == "quit":
      return .screen(.quit)
    case .control("c"):
      decline(confirm)
    case .enter where confirm.isTypedOver:
      view.confirm?.isTypedOver = false
    case .character where confirm.isTypedOver:
      break
    case .enter, .character("y"), .character("Y"):
      view.confirm = confirm.next
      if !confirm.others.isEmpty { return .performAll([confirm.line] + confirm.others) }
      return ScreenCommand(confirm.line).map(Action.screen) ?? .perform(confirm.line)
    case .character("n"), .character("N"), .character("q"):
      decline(confirm)
    case .character, .paste:
      view.confirm?.isTypedOver = true
    default: break
    }
    return nil
  }

  /// Answers a question with no, and says so.
  private mutating func decline(_ confirm: Confirmation) {
    view.confirm = confirm.next
    view.message = .init(text: "No: nothing was done.", kind: .answer)
  }

  /// Gives a pane the focus.
  mutating func show(_ pane: ViewState.Pane) {
    view.pane = pane
    view.backTo = nil
  }

  private mutating func select(_ row: Int, of count: Int, _ session: Session) {
    select(max(0, min(row, count - 1)), session)
  }

  /// Selects a row of the focused pane. In a call by name the selected row is the delegation that
  /// answers next, so that no answer is recorded for a row that is not marked.
  mutating func select(_ row: Int, _ session: Session) {
    view.selection[view.pane] = row
    guard let order = called(session), order.indices.contains(row) else { return }
    view.backTo = order[row]
  }

  /// The selected row of the focused pane.
  private func row(_ session: Session) -> Int {
    let places = Placeholders(session, view)
    let code = view.pane == .vote ? places.asked : places.called
    guard let row = code.flatMap({ called(session)?.firstIndex(of: $0) }) else {
      return view.selected(view.pane)
    }
    return row
  }

  /// The delegations in the focused pane, row by row, while it calls them one by one.
  func called(_ session: Session) -> [String]? {
    if view.pane == .roster, session.state.roster.roll.open {
      return ChairLists.roster(session, view).map { session.state.roster.delegations[$0].code }
    }
    guard view.pane == .vote, session.state.openVote?.method == .rollCall else { return nil }
    return ChairLists.vote(session, view)
  }

  /// The number of rows in the list of the focused pane.
  func rows(_ session: Session) -> Int { view.pane.spec.rows(session, view) }

  /// Returns to the delegation before the one that is being asked.
  private mutating func goBack(_ session: Session) {
    let order: [String]
    let current: String?
    if view.pane == .vote, let vote = session.state.openVote {
      (order, current) = (vote.entitled, Placeholders(session, view).asked)
    } else if session.state.roster.roll.open {
      (order, current) = (
        session.state.roster.delegations.map(\.code), Placeholders(session, view).called
      )
    } else {
      return
    }
    let index = current.flatMap(order.firstIndex) ?? order.count
    if index > 0 { view.backTo = order[index - 1] }
  }
}
