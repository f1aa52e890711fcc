import Phrases
import Session
import SessionFixtures

@testable import chair

/// All output that the program derives from a session. None of it may trap, whatever the session
/// contains.
struct EverythingShown {
  let session: Session
  /// Milliseconds since 1970.
  let now: Int

  /// The total length of the output.
  func length() -> Int {
    views().reduce(0) { $0 + $1 } + texts().reduce(0) { $0 + $1.utf8.count }
  }

  private func texts() -> [String] {
    let spoken = Spoken(session, now: now)
    return [Snapshot(session).json, Overview(session).text, spoken.prompt] + spoken.whereabouts
      + ViewState.Pane.allCases.flatMap { spoken.part($0) }
  }

  private func views() -> [Int] {
    var sizes: [Int] = [NextChange.after(now, session, countdown: true) > now ? 1 : 0]
    for pane in ViewState.Pane.allCases {
      var view = ViewState()
      view.pane = pane
      let hints = Cockpit.hints(session, view)
      let help = pane == .floor ? Cockpit.helpRows(session, view, filter: "") : []
      let frame = ChairScreen.frame(
        session, view, hints: hints, help: help, now: now, width: 100, height: 30)
      sizes.append(frame.description.utf8.count)
    }
    for (width, height) in [(80, 24), (120, 40), (30, 5)] {
      let frame = RoomScreen.frame(session, now: now, width: width, height: height)
      sizes.append(frame.description.utf8.count)
    }
    return sizes
  }

  /// The minutes in every format.
  static func minutes(_ setup: Setup, _ records: [Record]) -> Int {
    let minutes = Minutes(setup: setup, records: records)
    return Minutes.Format.allCases.reduce(0) { $0 + minutes.rendered(as: $1).utf8.count }
  }
}
