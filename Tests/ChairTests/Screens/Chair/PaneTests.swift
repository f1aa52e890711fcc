import Session
import Testing

@testable import chair
@testable import TerminalKit

/// Every pane is complete, however it was added: it can be reached, seen and read out.
struct PaneTests {
  @Test(arguments: ViewState.Pane.allCases)
  func everyPaneIsReachedSeenAndReadOut(pane: ViewState.Pane) throws {
    var desk = try CockpitTests.Desk()
    try desk.press(String(pane.number))
    #expect(desk.cockpit.view.pane == pane)
    for (width, height) in [(40, 12), (80, 24), (120, 40), (200, 60)] {
      let screen = ChairScreen.frame(
        desk.session, desk.cockpit.view, hints: [], now: desk.now, width: width, height: height
      ).description
      #expect(screen.contains("[\(pane.number) \(pane.spec.title)"), "\(width) \(height)")
    }
    #expect(ScreenCommand("pane \(pane.rawValue)") == .pane(pane))
    #expect(!Spoken(desk.session, now: desk.now).part(pane).isEmpty)
  }

  @Test func everyTabIsOnTheScreenAtEverySize() throws {
    let meeting = try FixtureMeeting.laterDebate().after(
      "motion moderated 10m 60s \"Aid\" by Ghana", "interrupt \"A storm\"")
    for pane in ViewState.Pane.allCases {
      for (width, height) in [(40, 12), (60, 20), (80, 24), (120, 40), (200, 60)] {
        let frame = ChairScreen.frame(
          meeting.session, ViewState(pane: pane), hints: [], now: meeting.now, width: width,
          height: height)
        let tabs = frame.lines.joined(separator: "\n")
        for other in ViewState.Pane.allCases {
          #expect(
            tabs.contains("\(other.number) \(other.spec.title.prefix(3))")
              || tabs.contains(" \(other.number) "), "\(pane) \(other) \(width)")
        }
      }
    }
  }

  @Test func theKeymapAndHelpNameEveryPane() {
    let usages = ScreenCommand.all.map(\.usage).joined(separator: "\n")
    for pane in ViewState.Pane.allCases {
      #expect(usages.contains(pane.rawValue))
      #expect(Keymap.bindings.contains { $0.screen == .pane(pane) && $0.note.count > 2 })
      for line in pane.spec.hints ?? [] {
        #expect(
          Keymap.bindings.contains {
            $0.line == line && ($0.panes.isEmpty || $0.panes.contains(pane))
          }, "no key says \(line) in \(pane)")
      }
    }
  }

  @Test func theRosterShowsEachDelegationsWholeCode() throws {
    let meeting = try FixtureMeeting.laterDebate().after(
      "delegation add NATO", "delegation add \"Ports and Rivers\" code PORTS observer")
    let frame = ChairScreen.frame(
      meeting.session, ViewState(), hints: [], now: meeting.now, width: 120, height: 40)
    for (code, name) in [("NATO ", "North"), ("PORTS", "Ports"), ("FRA  ", "France")] {
      #expect(frame.description.contains("\(code) \(name)"), "\(frame.description)")
    }
  }
}
