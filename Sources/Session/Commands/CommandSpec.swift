/// One command of the language: its grammar, its help, when it is in order and what it does.
package struct CommandSpec: Sendable {
  /// Its first words: `speakers add`.
  package let id: CommandID
  /// `speakers add`, as typed.
  package var name: String { id.name }
  /// The first words one by one; at most two.
  package let words: [String]
  /// Its arguments, in the notation of `Pattern`. Those of a motion depend on the rule book.
  package let usage: String
  /// The usage, parsed once.
  private let fixed: FixedPattern
  /// One line, for `?` and the reference.
  package let help: String
  /// An example line.
  package let example: String
  /// The grammar, which may depend on the session or on the kind of motion.
  let pattern: @Sendable (Session, [Token]) throws -> Pattern
  /// Why it would be refused now whatever its arguments; `nil` if it is in order.
  package let refusal: @Sendable (Session) -> Refusal?
  /// Whether it advances the meeting from one speaker, vote, motion or point to the next: if its key
  /// is pressed twice by mistake, one is skipped. Also whether it takes back what is last: another seat
  /// may have entered something since.
  let advances: @Sendable (Arguments) -> Bool
  let permission: Permission
  /// What completion offers in addition to the pattern.
  let completer: Completer
  /// What must be fetched from outside before it is judged.
  let needs: @Sendable (Arguments) -> [Need]
  /// The question asked before a key or a button carries it out; `nil` if it is done at once.
  let question: @Sendable (Arguments, Session) -> String?
  /// Judges it. Must not trap for any arguments while the command is in order.
  let perform: @Sendable (Arguments, inout Ruling) throws -> Void

  /// - Parameter exempt: whether a line with these arguments may be in order although `refusal` has
  ///   a reason, because it is about something else.
  init(
    _ id: CommandID, _ usage: String = "", help: String, example: String,
    pattern: (@Sendable (Session, [Token]) throws -> Pattern)? = nil,
    refusal: @escaping @Sendable (Session) -> Refusal? = { _ in nil },
    exempt: @escaping @Sendable (Arguments) -> Bool = { _ in false },
    advances: @escaping @Sendable (Arguments) -> Bool = { _ in false },
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
      if !exempt(arguments), let refusal = refusal(ruling.session) { throw refusal }
      try perform(arguments, &ruling)
    }
  }

  /// Words and usage, as the reference shows them.
  package var synopsis: String {
    usage.isEmpty ? name : "\(name) \(fixed.pattern.synopsis)"
  }
}

/// A parsed line: the command and its arguments.
package struct Command: Sendable {
  /// The line as entered, without leading and trailing blanks.
  package let line: String
  /// The command that its first words name.
  package let spec: CommandSpec
  let arguments: Arguments
}

extension Command {
  /// Whether it advances the meeting from one speaker, vote, motion or point to the next.
  package var advances: Bool { spec.advances(arguments) }

  /// The question asked before a key or a button carries it out: undo reverts all of it, but sixty
  /// people have seen it by then. `nil` if it is done at once, or would be refused.
  package func question(in session: Session) -> String? {
    guard let question = spec.question(arguments, session) else { return nil }
    do { try session.validate(self) } catch {
      // A record that cannot be read is reported when the command is carried out.
      if error is Refusal { return nil }
    }
    return question
  }
}
