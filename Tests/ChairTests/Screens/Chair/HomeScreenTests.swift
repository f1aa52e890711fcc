import Glibc
import Testing

@testable import chair

@Suite struct HomeScreenTests {
  static let items = [
    HomeView.Item(kind: .session, title: "Security Council", note: "3 October 2023, 12:30"),
    HomeView.Item(
      kind: .session, title: "Crisis cabinet", note: "yesterday", isOpenElsewhere: true),
    HomeView.Item(kind: .new, title: "New committee", note: "one question at a time"),
    HomeView.Item(kind: .rehearsal, title: "Rehearsal", note: "to try every key without harm"),
  ]

  static let hints = [
    Hint(key: "Enter", note: "opens it", line: ""), Hint(key: "q", note: "leave", line: "quit"),
  ]

  static let form = HomeView.Form(
    answered: [.init(label: "body", value: "Security Council"), .init(label: "year", value: "2023")],
    total: 5, label: "Which rules of procedure?",
    help: "Enter takes the first; a file of your own may be named too.", text: "ha", cursor: 2,
    choices: [Completion(text: "harvard", note: "Harvard rules of procedure")], chosen: 0,
    error: nil)

  @Test func prints() {
    guard let size = getenv("SHOW") else { return }
    let parts = String(cString: size).split(separator: "x").compactMap { Int($0) }
    var view = HomeView(items: Self.items, selected: 0)
    print("=== home")
    print(HomeScreen.frame(view, hints: Self.hints, width: parts[0], height: parts[1]).text)
    view.form = Self.form
    print("=== home-form")
    print(HomeScreen.frame(view, hints: Self.hints, width: parts[0], height: parts[1]).text)
  }
}
