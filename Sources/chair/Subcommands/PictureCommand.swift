import ArgumentParser
import Presentation
import Session
import Storage
import TerminalKit

/// `chair picture PATH`: what a screen shows at a given instant, as SVG. It makes the README's
/// pictures, and is hidden from the help.
struct PictureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture", abstract: "Draw a screen as SVG.", shouldDisplay: false)

  @Argument(help: "The session.") var path: String
  @Flag(help: "The room's screen; without it, the chair's.") var room = false
  @Option(help: "Columns and rows: 120x40.") var size = "120x40"
  @Option(help: "The time, such as 2023-10-03T10:00:00Z; by default, that of the last record.")
  var at: String?
  @Option(help: "The part of the chair's screen that keys go to.") var pane: String?
  @Option(help: "Delegations' names, as for chair project.") var language = "en"
  @Flag(help: "As text, without colours.") var text = false
  @OptionGroup var look: LookOptions

  func run() throws {
    let session = try SessionReader.contents(path).session(at: path)
    var now = session.time
    if let at {
      guard case .clock(let instant) = try Script.read("@\(at)") else { throw Self.failure(at) }
      now = instant
    }
    let numbers = size.split(separator: "x").compactMap { Int($0) }
    guard numbers.count == 2 else { throw Self.failure(size) }
    let theme = try look.chosen()
    let frame =
      room
      ? RoomScreen.frame(
        session, RoomLook(languages: try ProjectCommand.languages(language), hasSigns: text),
        now: now,
        width: numbers[0], height: numbers[1])
      : try chairFrame(session, now: now, width: numbers[0], height: numbers[1])
    let title = "\(session.committee): the \(room ? "room's" : "chair's") screen"
    try Output.text(text ? frame.text + "\n" : frame.svg(theme, title: title))
  }

  private func chairFrame(_ session: Session, now: Int, width: Int, height: Int) throws -> Frame {
    var view = ViewState(pane: Cockpit.startingPane(session))
    if let pane {
      guard let named = ViewState.Pane(rawValue: pane) else { throw Self.failure(pane) }
      view.pane = named
    }
    return ChairScreen.frame(
      session, view, hints: Cockpit.hints(session, view), now: now, width: width, height: height)
  }

  private static func failure(_ word: String) -> Failure {
    Failure("\(word) is not a time, size or part", status: Failure.Status.notUnderstood)
  }
}
