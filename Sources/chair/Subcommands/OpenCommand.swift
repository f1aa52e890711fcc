import ArgumentParser
import Glibc
import Session
import Storage

/// `chair open PATH`, `chair PATH`, and `chair` alone for the home screen.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a session: the chair's screen.")

  @Argument(help: "The session; without one, the home screen.") var path: String?
  @OptionGroup var look: LookOptions

  func run() throws {
    let theme = try look.chosen()
    guard let path else {
      try Terminal.check()
      return try HomeApp(theme: theme).run()
    }
    try Self.checkIsNoCommand(path)
    try Terminal.check()
    try ChairApp(try SessionFile.open(path), theme: theme).run()
  }

  /// `chair opne x` comes here as the path `opne`: somebody who mistypes a subcommand is told so.
  private static func checkIsNoCommand(_ path: String) throws {
    guard !path.contains("/"), access(path, F_OK) != 0 else { return }
    let names = Chair.configuration.subcommands.compactMap { $0.configuration.commandName }
    throw Failure(
      "there is no session \(path) here, and no such subcommand: "
        + "chair new \(path) makes one; subcommands are \(names.joined(separator: ", "))",
      status: Failure.Status.notUnderstood)
  }
}

/// Options of every screen.
struct LookOptions: ParsableArguments {
  @Option(help: "Colours: dark, light or terminal (your terminal's own).")
  var theme: String = Theme.dark.name

  func chosen() throws -> Theme {
    guard let theme = Theme.named(theme) else {
      let names = Theme.all.map(\.name).joined(separator: ", ")
      throw Failure(
        "there is no theme \(theme): one of \(names)", status: Failure.Status.notUnderstood)
    }
    return theme
  }
}

/// `chair project PATH`: the room's screen.
struct ProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project", abstract: "The room's screen: follows a session, writes nothing.")

  @Argument(help: "The session.") var path: String
  @OptionGroup var look: LookOptions

  func run() throws {
    let theme = try look.chosen()
    try Terminal.check()
    try RoomApp(path, theme: theme).run()
  }
}
