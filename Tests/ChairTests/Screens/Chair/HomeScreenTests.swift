import Testing

@testable import chair

@Suite struct HomeScreenTests {
  private static let items = [
    HomeView.Item(kind: .session, title: "Security Council", note: "3 October 2023, 12:30"),
    HomeView.Item(
      kind: .session, title: "Crisis cabinet", note: "yesterday", isOpenElsewhere: true),
    HomeView.Item(kind: .new, title: "New committee", note: "one question at a time"),
    HomeView.Item(kind: .rehearsal, title: "Rehearsal", note: "to try every key without harm"),
  ]

  private static let hints = [
    Hint(key: "enter", note: "open it", line: ""), Hint(key: "q", note: "leave", line: "quit"),
  ]

  private static let form = HomeView.Form(
    answered: [
      .init(label: "body", value: "Security Council"), .init(label: "year", value: "2023"),
    ],
    total: 5, label: "Which rules of procedure?",
    help: "Enter takes the first; a file of your own may be named too.", text: "ha", cursor: 2,
    choices: [
      Completion(text: "harvard", note: "Harvard rules of procedure"),
      Completion(text: "thimun", note: "THIMUN rules of procedure"),
    ], chosen: 0)

  private let sizes = [(width: 40, height: 12), (80, 24), (120, 40)]

  @Test func home() throws {
    let view = HomeView(items: Self.items, selected: 1)
    try Golden.expect("home", sizes) {
      HomeScreen.frame(view, hints: Self.hints, width: $0, height: $1)
    }
  }

  @Test func homeWithoutSessions() {
    let view = HomeView(items: Array(Self.items.dropFirst(2)), selected: 0)
    let lines = HomeScreen.frame(view, hints: [], width: 80, height: 24).lines
    #expect(lines[5] == "    none yet")
    #expect(lines[8].hasPrefix("  ▸ New committee"))
  }

  @Test func form() throws {
    var view = HomeView(items: Self.items, selected: 2)
    view.form = Self.form
    try Golden.expect("home-form", sizes) {
      HomeScreen.frame(view, hints: Self.hints, width: $0, height: $1)
    }
    view.form?.error = "there are no rules called ha"
    let frame = HomeScreen.frame(view, hints: [], width: 80, height: 24)
    #expect(frame.text.contains("  there are no rules called ha"))
    #expect(frame.cursor == Point(x: 5, y: 10))
  }

  @Test func everySize() {
    var views = [HomeView(), HomeView(items: Self.items, selected: 9)]
    views.append(HomeView(items: Array(repeating: Self.items[0], count: 50), selected: 40))
    views.append(HomeView(items: Self.items, form: Self.form))
    for view in views {
      for width in [0, 1, 2, 39, 40, 41, 77, 250] {
        for height in [0, 1, 2, 11, 12, 13, 70] {
          _ = HomeScreen.frame(view, hints: Self.hints, width: width, height: height)
        }
      }
    }
  }
}
