import Session
import Testing

@testable import chair

/// A cached part of the screen must equal the redrawn one.
struct PaneMemoryTests {
  @Test(arguments: [(120, 40), (80, 24), (200, 60)])
  func aRememberedFrameIsTheOneDrawnAnew(width: Int, height: Int) throws {
    var desk = try CockpitTests.Desk()
    let memory = PaneMemory()
    var hints = HintMemory()
    let keys = [
      "O", "r", "p", "v", "a", "backspace", "p", ":", "\"attend rest present\"", "enter", "R",
      "4", "j", "j", "k", "/", "\"an\"", "enter", "j", "escape", "1", "o",
      ":", "\"speakers add Ghana, Japan, Malta\"", "enter", "j", "j", "k", "J", "space", "5", "j",
      "2", "m", "\"mod 10m 60s \"", "escape", ":", "\"motion unmoderated 10m by Brazil\"", "enter",
      "j", "p", "3", "V", "\"One\"", "enter", "l", "y", "n", "a", "backspace", "n", "u", "U", "?",
      "j", "escape", "5", "end", "u", "u", "tab", "tab",
    ]
    for key in keys {
      try desk.press(key)
      // Several keys in one second of the clocks, and then the next.
      desk.now += 300
      let (session, view) = (desk.session, desk.cockpit.view)
      let known = hints.of(session, view)
      #expect(known == Cockpit.hints(session, view), "after \(key)")
      let drawn = ChairScreen.frame(
        session, view, hints: known, now: desk.now, width: width, height: height)
      let remembered = ChairScreen.frame(
        session, view, hints: known, now: desk.now, width: width, height: height, memory: memory)
      #expect(remembered == drawn, "after \(key)")
    }
  }
}
