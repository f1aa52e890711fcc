import Session

extension Binding {
  /// Parses the rest of a `bind` line: the key, the panes, the line to run and its label.
  /// - Throws: `Refusal` that says what is wrong and what to write.
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
        "put a line of several words in quotes: \(Token.quote("\(line.text) \(label.text)…"))",
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

  /// The default label: the line itself, or the command's name if the line has placeholders.
  private static func note(_ spec: CommandSpec, _ line: String) -> String {
    line.contains("{") ? spec.name : line.filter { $0 != "\"" }.trimmed
  }

  /// Checks a line against the command table as far as possible without a session: its words,
  /// grammar and placeholders, but not delegations or whether it is in order.
  /// - Returns: how the line is used. A line that ends in a blank or inside quotes opens the
  ///   prompt.
  private static func judged(_ token: Token) throws(Refusal) -> Use {
    let text = token.text
    func fault(_ saying: Saying) -> Refusal {
      Refusal(saying, kind: .notUnderstood, at: token.range)
    }
    guard text.contains(where: { !$0.isWhitespace }) else { throw fault("the line is empty") }
    let waits = text.hasSuffix(" ") || text.count { $0 == "\"" } % 2 == 1
    guard let filled = Placeholders.sample(text) else {
      let names = Placeholders.names.map { "{\($0)}" }.joined(separator: ", ")
      throw fault("unknown name in braces; use one of \(names)")
    }
    do throws(Refusal) {
      if try ScreenCommand.read(filled.trimmed) != nil { return waits ? .prompt : .run }
    } catch {
      throw fault(error.saying)
    }
    // The user closes an open quotation mark when completing the line, so close it for the check.
    let whole = filled.count { $0 == "\"" } % 2 == 1 ? filled + "\"" : filled
    do throws(Refusal) {
      let spec = try CommandTable.spec(for: try Token.split(whole))
      // The rule book determines the kinds of motions and their grammar, so they cannot be checked
      // here.
      if !waits, spec.words.first != CommandID.motion.name { try judge(whole) }
    } catch {
      throw fault(error.saying)
    }
    return waits ? .prompt : .run
  }

  /// Checks the grammar of a complete line. The session is a sample, so only lines that cannot be
  /// parsed are refused, not unknown names.
  private static func judge(_ line: String) throws(Refusal) {
    guard let session = try? NewSession(body: "unsc", year: 2023).setup(in: .utc) else { return }
    do { _ = try Command(line, for: Session(session)) } catch {
      if let refusal = error as? Refusal, refusal.kind == .notUnderstood { throw refusal }
    }
  }
}
