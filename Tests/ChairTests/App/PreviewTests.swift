import Catalogue
import Session
import Testing

@testable import chair
@testable import TerminalKit

/// The minutes on the chair's screen.
struct PreviewTests {
  private typealias Desk = CockpitTests.Desk

  private func desk(window: ViewState.Window = .init()) throws -> Desk {
    var desk = try Desk()
    desk.cockpit.view.window = window
    for line in ["meeting open", "attend all present", "agenda set 1", "announce \"First words\""] {
      try desk.perform(line)
    }
    return desk
  }

  private func preview(_ desk: Desk) throws -> Preview {
    try #require(desk.cockpit.view.preview)
  }

  private func picture(_ desk: Desk) -> String {
    let window = desk.cockpit.view.window
    let frame = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: [], now: desk.now, width: window.columns,
      height: window.rows)
    return (0..<window.rows).map(frame.line).joined(separator: "\n")
  }

  @Test func aKeyShowsThemAndAnotherLeaves() throws {
    var desk = try desk()
    for leaving in ["escape", "q", "8", "C-c"] {
      try desk.press("8")
      #expect(picture(desk).contains("Minutes: report"))
      #expect(picture(desk).contains("Called to order at"))
      try desk.press(leaving)
      #expect(desk.cockpit.view.preview == nil, "\(leaving)")
      #expect(desk.cockpit.view.confirm == nil)
    }
  }

  @Test func keysScrollButNotBeyondTheEnds() throws {
    var desk = try desk()
    try desk.press("8", "up", "pageup")
    #expect(try preview(desk).top == 0)
    let last = try preview(desk).lines.count - preview(desk).rows
    try #require(last > 2)
    try desk.press("down", "j")
    #expect(try preview(desk).top == 2)
    try desk.press("k")
    #expect(try preview(desk).top == 1)
    for _ in 0..<10 { try desk.press("pagedown") }
    #expect(try preview(desk).top == last)
    #expect(picture(desk).contains("of \(try preview(desk).lines.count)"))
    // One key up leaves the end.
    try desk.press("up")
    #expect(try preview(desk).top == last - 1)
    try desk.press("end", "home")
    #expect(try preview(desk).top == 0)
    try desk.take(.mouse(.init(kind: .wheelDown, x: 1, y: 5)))
    #expect(try preview(desk).top == (desk.cockpit.view.preferences.mouse ? 1 : 0))
  }

  @Test func theyFollowTheMeeting() throws {
    var desk = try desk()
    try desk.press("8", "end")
    for number in 1...5 { try desk.perform("announce \"Words \(number)\"") }
    desk.cockpit.settle(desk.session)
    let shown = try preview(desk)
    #expect(shown.lines.contains { $0.contains("Words 5") })
    #expect(shown.top == shown.lines.count - shown.rows)
    try desk.press("home")
    try desk.perform("announce \"Later words\"")
    desk.cockpit.settle(desk.session)
    #expect(try preview(desk).top == 0)
  }

  @Test func keysAndTicksDoNotTellThemAgain() throws {
    var desk = try desk()
    func place() throws -> UnsafePointer<String>? {
      try preview(desk).lines.withUnsafeBufferPointer(\.baseAddress)
    }
    try desk.press("8")
    let before = try place()
    try desk.press("down", "end", "home", "pagedown")
    desk.now += 60_000
    desk.cockpit.settle(desk.session)
    #expect(try place() == before)
    try desk.perform("announce \"More\"")
    desk.cockpit.settle(desk.session)
    #expect(try place() != before)
  }

  @Test func tabChangesTheStyle() throws {
    var desk = try desk()
    try desk.press("8", "down", "tab")
    #expect(picture(desk).contains("Minutes: summary"))
    #expect(try preview(desk).top == 0)
    #expect(try preview(desk).lines.contains("1st meeting"))
    try desk.press("left", "left")
    #expect(picture(desk).contains("Minutes: board"))
  }

  @Test func aLineNamesTheStyleAndTheLanguage() throws {
    var desk = try desk()
    try desk.press(":", "\"preview decisions fr\"", "enter")
    #expect(try preview(desk).style == .decisions)
    #expect(try preview(desk).lines.first?.hasPrefix("Décisions") == true)
    try desk.press("q", ":", "\"preview ar\"", "enter")
    #expect(
      try preview(desk).lines.allSatisfy { !$0.contains("\u{200F}") && !$0.contains("\u{2068}") })
    try desk.press("q", ":", "\"preview html\"", "enter")
    #expect(desk.cockpit.view.prompt?.error?.contains("minutes writes them as html") == true)
  }

  @Test(arguments: [(40, 12), (60, 18), (80, 24), (120, 40), (200, 60)])
  func theTextFitsTheWindow(_ columns: Int, _ rows: Int) throws {
    var desk = try desk(window: .init(columns: columns, rows: rows))
    try desk.press("8")
    #expect(try preview(desk).lines.allSatisfy { $0.displayWidth <= min(78, columns - 4) })
    try desk.press("end")
    let text = picture(desk)
    let last = try #require(preview(desk).lines.last)
    #expect(text.contains(last), "\(text)")
  }
}
