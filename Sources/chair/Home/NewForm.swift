import Catalogue
import Session
import TerminalKit

/// The form that creates a committee, one question at a time. Each answer is validated at once; Esc
/// goes back.
struct NewForm {
  /// What is asked, in this order; some are left out when an earlier answer settles them.
  enum Question: Equatable {
    case body, guide, year, members, committee, check, rows, rules, topic(Int), name, path
  }

  /// What is asked now.
  private(set) var question = Question.body
  var answers = NewSession()
  var pending: PendingRoster?
  /// The path of the session folder to create, set by the answer to the last question.
  private(set) var path: String?
  private var answered: [HomeView.Form.Answer] = []
  /// The states that Esc goes back to.
  private var earlier: [Place] = []
  private var prompt = Prompt()
  private var chosen: Int?
  private var error: String?

  private struct Place {
    var question: Question
    var answers: NewSession
    var pending: PendingRoster?
    var answered: [HomeView.Form.Answer]
    var prompt: Prompt
  }

  /// The form as the home screen shows it.
  var view: HomeView.Form {
    let wording = wording
    return HomeView.Form(
      answered: answered, number: earlier.count + 1, label: wording.label, help: wording.help,
      editor: prompt.editor,
      choices: choices, chosen: chosen, preview: preview, error: error)
  }

  /// Handles a key.
  /// - Returns: whether the user left the form without creating a committee.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .escape, .control("c"): return !goBack()
    case .enter: accept()
    case .down, .tab:
      if !choices.isEmpty { chosen = ((chosen ?? -1) + 1) % choices.count }
    case .up, .backTab:
      if !choices.isEmpty { chosen = ((chosen ?? 0) + choices.count - 1) % choices.count }
    case .paste(let text) where [.members, .rows].contains(question) && RosterPaste.isRoster(text):
      accept { try $0.takeRoster(RosterInput(text: text)) }
    default:
      guard prompt.edit(key) else { return false }
      chosen = nil
      error = prompt.editor.isCut ? tooLong : nil
    }
    return false
  }

  /// Answers the current question with a line.
  mutating func answer(_ line: String) {
    clear()
    prompt = Prompt(text: line)
    accept()
    // Clear a rejected line instead of keeping it for editing.
    if error != nil { prompt = Prompt() }
  }

  /// Selects one of the choices.
  mutating func choose(_ index: Int) {
    if choices.indices.contains(index) { chosen = index }
  }

  private mutating func goBack() -> Bool {
    guard let place = earlier.popLast() else { return false }
    (question, answers, pending, answered) =
      (place.question, place.answers, place.pending, place.answered)
    clear()
    prompt = question == .rows ? rowPrompt : place.prompt
    return true
  }

  /// The first row that is wrong, to be corrected.
  private var rowPrompt: Prompt { Prompt(text: pending?.wrongRow?.text ?? "") }

  private mutating func clear() {
    prompt = Prompt()
    chosen = nil
    error = nil
  }

  private var tooLong: String { "an answer may have at most \(LineEditor.longest) characters" }

  private mutating func accept() {
    if prompt.editor.isCut {
      error = tooLong
      return
    }
    let typed = prompt.text.trimmed
    let only = typed.isEmpty || choices.count > 1 ? nil : choices.first?.text
    let text = chosen.map { choices[$0].text } ?? only ?? typed
    accept { try $0.judge(text) }
  }

  /// Validates an answer and moves on to the next question, or shows what is wrong with it.
  private mutating func accept(_ judge: (inout Self) throws -> [String]) {
    let place = Place(
      question: question, answers: answers, pending: pending, answered: answered, prompt: prompt)
    do {
      let label = wording.short
      for (index, shown) in try judge(&self).enumerated() {
        answered.append(.init(label: index == 0 ? label : "", value: shown))
      }
      earlier.append(place)
      question = next()
      clear()
      if question == .rows { prompt = rowPrompt }
    } catch {
      (answers, pending) = (place.answers, place.pending)
      self.error = Failure(error)?.message ?? "\(error)"
    }
  }

  /// Stores an answer.
  /// - Returns: the lines for the list of earlier answers.
  private mutating func judge(_ text: String) throws -> [String] {
    switch question {
    case .body:
      if let shown = try takeGuide(at: text) { return shown }
      if let name = isCommitteeName(text) ? text : text.isEmpty ? ownCommittee : nil {
        (answers.body, answers.name) = ("custom", name)
        return [name]
      }
      let name = text.isEmpty ? answers.guide?.body ?? "unsc" : text
      answers.body = try Catalogue.bodyDefinition(named: name).name
      return [answers.body ?? name]
    case .guide: return takeGuideCheck(text)
    case .members: return try takeMembers(text)
    case .committee: return try takeCommittee(text)
    case .check: return try takeCheck(text)
    case .rows: return try takeRow(text)
    case .year:
      guard text.isEmpty || Int(text) != nil else {
        throw Failure("\(text) is not a year", status: Failure.Status.notUnderstood)
      }
      let (body, _) = try Catalogue.roster(of: answers.body ?? "", year: Int(text))
      answers.year = body.year
      return [body.year.map(String.init)].compactMap(\.self)
    case .rules:
      // Keep the book only if it is accepted, so that an empty answer still selects the default.
      var tried = answers
      if !text.isEmpty { tried.rules = text }
      _ = try tried.setup()
      answers = tried
      return [answers.rules ?? NewSession.rules(of: answers.body)]
    case .topic:
      guard !text.isEmpty else { return [] }
      answers.topics.append(text)
      return [text]
    case .name:
      if !text.isEmpty { answers.name = text }
      return [try answers.setup().committee]
    case .path:
      path = text.isEmpty ? suggestedPath : text.hasSuffix(".chair") ? text : text + ".chair"
      return [path ?? ""]
    }
  }

  /// Whether a text entered as the body is instead the name of a committee of the user's own:
  /// several words that match no body and are not a path.
  private func isCommitteeName(_ text: String) -> Bool {
    text.contains(" ") && !text.contains("/") && choices.isEmpty
      && (try? Catalogue.bodyDefinition(named: text)) == nil
  }

  private func next() -> Question {
    switch question {
    case .body, .guide:
      if answers.guide?.allDoubts.isEmpty == false { return .guide }
      guard let body = try? Catalogue.bodyDefinition(named: answers.body ?? "")
      else { return .body }
      return body.roster != .file && body.years != nil ? .year : .members
    case .year: return .members
    case .members, .committee, .check, .rows: return rosterQuestion ?? .rules
    case .rules: return answers.guide?.topics.isEmpty == false ? .name : .topic(1)
    case .topic(let number): return answers.topics.count == number ? .topic(number + 1) : .name
    case .name, .path: return .path
    }
  }

  private var suggestedPath: String {
    let name = (try? answers.setup().committee) ?? "committee"
    let plain = name.folded().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let words = String(plain).split(separator: "-").prefix(6)
    return (words.isEmpty ? "committee" : words.joined(separator: "-")) + ".chair"
  }
}

extension NewForm {
  /// The text of the question, the help with the meaning of an empty answer, and the short label
  /// for the list of earlier answers.
  private var wording: (label: String, help: String, short: String) {
    switch question {
    case .body:
      (
        "Which body?",
        answers.guide == nil
          ? "Leave empty for unsc. For a committee of your own, type its name. To take the topics of a "
            + "background guide, give its path."
          : "Leave empty for \(ownCommittee ?? answers.guide?.body ?? "unsc"). For a committee of your "
            + "own, type its name; for another guide, its path.",
        "Body"
      )
    case .guide: ("Is this right?", guideHelp, "Guide")
    case .members:
      (
        "Who sits?",
        (needsRoster ? "" : "Leave empty for all \(allMembers.count) members. ")
          + "Type names separated by commas, paste names or a table, or give the path of a file.",
        "Who sits"
      )
    case .committee:
      (
        "Which committee?", "The roster covers several committees: type or choose one.", "Rows for"
      )
    case .check:
      (
        "Is this right?", checkHelp, "Roster"
      )
    case .rows: (rowLabel, rowHelp, "Who sits")
    case .year: ("Membership of which year?", "Leave empty for the newest.", "Year")
    case .rules:
      (
        "Which rules of procedure?",
        "Leave empty for \(NewSession.rules(of: answers.body)); or give your own file, NAME.json.",
        "Rules"
      )
    case .topic(let number):
      ("Topic \(number) of the agenda?", "Leave empty when there are no more.", "Topic \(number)")
    case .name:
      (
        "What is the committee called?",
        "Leave empty for \((try? answers.setup().committee) ?? "the body's name").", "Committee"
      )
    case .path: ("Where should it be saved?", "Leave empty for \(suggestedPath), here.", "Saved in")
    }
  }

  private var choices: [Completion] {
    switch question {
    case .body:
      Catalogue.bodies
        .filter { "\(([$0.name] + $0.aliases).joined(separator: " ")) \($0.title)".matches(prompt) }
        .map { Completion(text: $0.name, note: $0.title) }
    case .rules:
      Catalogue.ruleBookNames
        .map { name in
          let title = try? Catalogue.ruleBookTitle(named: name).title
          return Completion(text: name, note: title ?? "")
        }
        .filter { "\($0.text) \($0.note)".matches(prompt) }
    case .committee:
      (pending?.sheet?.committees ?? []).filter { $0.matches(prompt) }
        .map { Completion(text: $0, note: "") }
    default: []
    }
  }
}

extension String {
  /// Whether it contains what was typed.
  fileprivate func matches(_ prompt: Prompt) -> Bool {
    let wanted = prompt.text.folded()
    return wanted.isEmpty || folded().contains(wanted)
  }
}
