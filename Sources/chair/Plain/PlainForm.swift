import Session

/// The questions of a new committee, line by line: the form of the home screen, read out.
struct PlainForm {
  /// What comes of a line.
  enum Reply: Equatable {
    /// These lines, the last of them the next question.
    case ask([String])
    /// The questions are left; nothing was made.
    case left
    /// Every question is answered.
    case made(NewSession, path: String)
  }

  private var form = NewForm()

  /// The question that is open, with what an empty line takes.
  var question: String {
    let view = form.view
    return "\(view.label) \(view.help)"
  }

  mutating func take(_ line: String) -> Reply {
    switch line {
    case "stop", "quit", "q": return .left
    case "back":
      return form.press(.escape) ? .left : .ask([question])
    case "?": return .ask(choices + [question])
    default: break
    }
    form.answer(line)
    if let path = form.path { return .made(form.answers, path: path) }
    if let error = form.view.error {
      return .ask([PlainWords.sentence("Not taken: \(error)"), question])
    }
    return .ask([question])
  }

  /// What may be answered, where that is known.
  private var choices: [String] {
    let choices = form.view.choices
    guard !choices.isEmpty else { return ["Any answer will do."] }
    return choices.map { $0.note.isEmpty ? $0.text : "\($0.text): \($0.note)" }
  }
}
