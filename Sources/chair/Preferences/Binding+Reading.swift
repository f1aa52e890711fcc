import Session

extension Binding {
  /// Reads what follows `bind`: a key, where it holds, the line and its label.
  /// - Throws: `Refusal` with what is wrong and what to write.
  init(reading tokens: ArraySlice<Token>) throws(Refusal) {
    var rest = tokens
    let name = rest.popFirst()
    _ = try Preference.key(name, for: "bind")
    let panes = try Preference.panes(&rest)
    guard let line = rest.popFirst() else {
      throw Refusal(
        "what does \(name?.text ?? "the key") do? bind KEY [in PART] \"line\" [\"label\"]",
        kind: .notUnderstood)
    }
    let label = rest.popFirst()
    if let label, !line.quoted, !label.quoted {
      throw Refusal(
        "a line of several words stands in quotes: \(Token.quote("\(line.text) \(label.text)…"))",
        kind: .notUnderstood, at: line.range.lowerBound..<label.range.upperBound)
    }
    try Preference.end(rest, "bind KEY [in PART] \"line\" [\"label\"]")
    let use = try Self.judged(line)
    let spec = CommandTable.spec(beginning: line.text)
    self.init(
      name?.text ?? "", line.text,
      label?.text ?? spec.map { Self.note($0, line.text) } ?? line.text,
      in: panes, use)
  }

  /// The line itself says best what it does, but for its placeholders.
  private static func note(_ spec: CommandSpec, _ line: String) -> String {
    line.contains("{") ? spec.name : line.filter { $0 != "\"" }.trimmed
  }

  /// Judges a line by the table of commands, as far as that can be done without a session: its
  /// words, its grammar and its placeholders, never who sits here or what is in order.
  /// - Returns: how it is used: a line that ends in a blank or within quotes waits in the prompt.
  private static func judged(_ token: Token) throws(Refusal) -> Use {
    let text = token.text
    func fault(_ message: String) -> Refusal {
      Refusal(Saying(message), kind: .notUnderstood, at: token.range)
    }
    guard text.contains(where: { !$0.isWhitespace }) else { throw fault("the line is empty") }
    let waits = text.hasSuffix(" ") || text.count { $0 == "\"" } % 2 == 1
    guard let filled = Placeholders.sample(text) else {
      let names = Placeholders.names.map { "{\($0)}" }.joined(separator: ", ")
      throw fault("a name in braces is none of \(names)")
    }
    do throws(Refusal) {
      if try ScreenCommand.read(filled.trimmed) != nil { return .run }
    } catch {
      throw fault(error.message)
    }
    // A quote that is still open is closed by whoever finishes the line.
    let whole = filled.count { $0 == "\"" } % 2 == 1 ? filled + "\"" : filled
    do throws(Refusal) {
      let spec = try CommandTable.spec(for: try Token.split(whole))
      // What may be moved, and how, is the rule book's to say.
      if !waits, spec.words.first != "motion" { try judge(whole) }
    } catch {
      throw fault(error.message)
    }
    return waits ? .prompt : .run
  }

  /// The grammar of a whole line; names are another committee's.
  private static func judge(_ line: String) throws(Refusal) {
    guard let session = try? NewSession(body: "unsc", year: 2023).setup(in: .utc) else { return }
    do { _ = try Command(line, for: Session(session)) } catch {
      if let refusal = error as? Refusal, refusal.kind == .notUnderstood { throw refusal }
    }
  }
}
