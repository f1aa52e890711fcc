import Testing

@testable import chair
@testable import TerminalKit

@Suite struct HomeScreenTests {
  @Test func homeWithoutSessions() {
    let view = HomeView(items: Array(HomeGoldens.items.dropFirst(2)), selected: 0)
    let lines = HomeScreen.frame(view, hints: [], width: 80, height: 24).lines
    #expect(lines[5] == "    none yet")
    #expect(lines[8].hasPrefix("  ▸ New committee"))
  }

  @Test func aWrongAnswerIsToldBelowItsQuestion() throws {
    var view = HomeView(items: HomeGoldens.items, selected: 2)
    view.form = HomeGoldens.form
    view.form?.error = "there are no rules called ha"
    let frame = HomeScreen.frame(view, hints: [], width: 80, height: 24)
    #expect(frame.text.contains("  there are no rules called ha"))
    #expect(frame.cursor == Point(x: 5, y: 10))
  }

  @Test func everySize() {
    var views = [HomeView(), HomeView(items: HomeGoldens.items, selected: 9)]
    views.append(HomeView(items: Array(repeating: HomeGoldens.items[0], count: 50), selected: 40))
    views.append(HomeView(items: HomeGoldens.items, form: HomeGoldens.form))
    for view in views {
      for width in [0, 1, 2, 39, 40, 41, 77, 250] {
        for height in [0, 1, 2, 11, 12, 13, 70] {
          _ = HomeScreen.frame(view, hints: HomeGoldens.hints, width: width, height: height)
        }
      }
    }
  }
}
