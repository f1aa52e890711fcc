import Session

/// The home screen's form for a new committee as questions, one line each.
struct PlainForm {
  /// How to respond to a line.
  enum Reply: Equatable {
    /// Print these lines. The last one is the next question.
    case ask([String])
    /// Leave the form. Nothing was created.
    case left
    /// Every question is answered.
    case made(NewSession, path: String)
  }

  private var form = NewForm()

  /// The current question, with its proposed answer.
  var question: String {
    let view = form.view
    return "\(view.label) \(view.help)"
  }

  /// Takes an answer, or one of `stop`, `back` and `?`.
  mutating func take(_ line: String) -> Reply {
    switch line {
    case "stop", "quit", "q": return .left
    case "back":
      return form.press(.escape) ? .left : .ask([question])
    case "?": return .ask(choices + [question])
    default: break
    }
    let isAboutRoster = form.isAboutRoster
    let before = form.view.answered.count
    form.answer(line)
    if let path = form.path { return .made(form.answers, path: path) }
    if let error = form.view.error {
      return .ask([PlainWords.sentence("Not accepted: \(error)"), question])
    }
    // What was understood of a guide or a roster is worth hearing.
    let values = form.view.answered.dropFirst(before).map(\.value)
    let understood = isAboutRoster || values.count > 1 ? values : []
    return .ask(understood + form.view.preview + [question])
  }

  /// The possible answers, if there is a list of them.
  private var choices: [String] {
    let choices = form.view.choices
    guard !choices.isEmpty else { return ["Any answer is accepted."] }
    return choices.map { $0.note.isEmpty ? $0.text : "\($0.text): \($0.note)" }
  }
}
