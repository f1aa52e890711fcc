@testable import chair

/// The home screen before a session is opened.
enum HomeGoldens {
  static func all() -> [Golden] {
    var form = HomeView(items: items, selected: 2)
    form.form = Self.form
    return [("home", HomeView(items: items, selected: 1)), ("form", form)].map { name, view in
      Golden("home/\(name)", [(40, 12), (80, 24), (120, 40)]) {
        HomeScreen.frame(view, hints: hints, width: $0, height: $1)
      }
    }
  }

  static let items = [
    HomeView.Item(kind: .session, title: "Security Council", note: "3 October 2023, 12:30"),
    HomeView.Item(
      kind: .session, title: "Crisis cabinet", note: "yesterday", isOpenElsewhere: true),
    HomeView.Item(kind: .new, title: "New committee", note: "one question at a time"),
    HomeView.Item(kind: .rehearsal, title: "Rehearsal", note: "to try every key without harm"),
  ]

  static let hints = [
    Hint(key: "enter", note: "open it", line: ""), Hint(key: "q", note: "leave", line: "quit"),
  ]

  static let form = HomeView.Form(
    answered: [
      .init(label: "body", value: "Security Council"), .init(label: "year", value: "2023"),
    ],
    total: 5, label: "Which rules of procedure?",
    help: "Enter takes the first; a file of your own may be named too.", editor: LineEditor("ha"),
    choices: [
      Completion(text: "harvard", note: "Harvard rules of procedure"),
      Completion(text: "thimun", note: "THIMUN rules of procedure"),
    ], chosen: 0)
}
