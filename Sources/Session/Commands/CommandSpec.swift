/// One command of the language: its grammar, its help, when it is in order and what it does.
package struct CommandSpec: Sendable {
  /// What it begins with: `speakers add`.
  package let id: CommandID
  package var name: String { id.name }
  /// The same in words; there are at most two.
  package let words: [String]
  /// What may follow, in the notation of `Pattern`. A motion's depends on the book.
  package let usage: String
  /// The usage, read once.
  private let fixed: FixedPattern
  /// One line, for `?` and the reference.
  package let help: String
  /// A line that shows it.
  package let example: String
  /// Where the grammar is not the same for every session or kind.
  let pattern: @Sendable (Session, [Token]) throws -> Pattern
  /// Why it would be refused now whatever its arguments, or `nil` when it is in order.
  package let refusal: @Sendable (Session) -> Refusal?
  /// Whether it moves the meeting on, from one speaker, vote or motion to the next: done twice, it
  /// would be one too many.
  package let advances: Bool
  let permission: Permission
  /// What completion offers beside what the pattern says.
  let completer: Completer
  /// What must be fetched from outside before it is judged.
  let needs: @Sendable (Arguments) -> [Need]
  /// What is asked before a key or a button does it, or `nil` for what is done at once.
  let question: @Sendable (Arguments, Session) -> String?
  /// Judges it. What is in order now must not trap, whatever the arguments.
  let perform: @Sendable (Arguments, inout Ruling) throws -> Void

  init(
    _ id: CommandID, _ usage: String = "", help: String, example: String,
    pattern: (@Sendable (Session, [Token]) throws -> Pattern)? = nil,
    refusal: @escaping @Sendable (Session) -> Refusal? = { _ in nil }, advances: Bool = false,
    permission: Permission = .dais, completer: Completer = Completer(),
    needs: @escaping @Sendable (Arguments) -> [Need] = { _ in [] },
    question: @escaping @Sendable (Arguments, Session) -> String? = { _, _ in nil },
    perform: @escaping @Sendable (Arguments, inout Ruling) throws -> Void
  ) {
    self.id = id
    words = id.name.split(separator: " ").map(String.init)
    self.usage = usage
    self.help = help
    self.example = example
    let fixed = FixedPattern(usage)
    self.fixed = fixed
    self.pattern = pattern ?? { _, _ in fixed.pattern }
    self.refusal = refusal
    self.advances = advances
    self.permission = permission
    self.completer = completer
    self.needs = needs
    self.question = question
    self.perform = { arguments, ruling in
      if let refusal = refusal(ruling.session) { throw refusal }
      try perform(arguments, &ruling)
    }
  }

  /// Words and usage, as the reference shows them.
  package var synopsis: String {
    usage.isEmpty ? name : "\(name) \(fixed.pattern.synopsis)"
  }
}

/// A line that was understood: which command, with what.
package struct Command: Sendable {
  /// As it was given, without blanks around it.
  package let line: String
  package let spec: CommandSpec
  let arguments: Arguments
}

extension Command {
  /// What is asked before a key or a button does it: undo brings all of it back, but sixty people
  /// have seen it by then. `nil` for what is done at once, and for what would be refused.
  package func question(in session: Session) -> String? {
    guard let question = spec.question(arguments, session) else { return nil }
    do { _ = try session.perform(self, at: session.state.time, with: .trial) } catch {
      // A record that cannot be read is told of when it is done.
      if error is Refusal { return nil }
    }
    return question
  }
}
