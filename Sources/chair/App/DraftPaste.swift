import Session

/// The text of a document that is pasted instead of read from a file: several lines, in the list of
/// documents or at the end of a line that takes a file. It is kept as a file beside the session.
extension Cockpit {
  /// Whether a pasted text is that of a document.
  func isDraft(_ text: String) -> Bool {
    guard RosterPaste.isRoster(text) else { return false }
    guard let prompt = view.prompt else { return view.pane == .documents }
    guard prompt.purpose == .command, !text.contains(CommandID.docAdd.name) else { return false }
    let before = String(prompt.editor.before)
    let command = CommandTable.spec(beginning: before)?.id
    return (command == .docAdd || command == .docRevise)
      && before.count(where: { $0 == "\"" }) % 2 == 0
  }

  /// Continues the prompt after the text was written into a file.
  mutating func kept(_ path: String, _ text: String, _ session: Session) {
    let file = "file \(Token.quote(path)) "
    guard let prompt = view.prompt else {
      let kind = session.usualDocumentKind ?? "draft"
      let title = Token.quote(session.titleOfDraft(in: text) ?? "")
      return openPrompt(CommandID.docAdd.line("\(kind) \(title) \(file)"), session)
    }
    let blank = prompt.editor.before.last == " " ? "" : " "
    view.prompt?.editor.insert(blank + file)
    view.prompt?.isStale = true
  }
}
