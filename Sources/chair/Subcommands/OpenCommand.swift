import ArgumentParser
import Host
import Session
import Storage
import TerminalKit

/// `chair open PATH`, `chair PATH`, and `chair` alone for the home screen.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a session: the chair's screen.")

  @Argument(help: "The session; without one, the home screen.") var path: String?
  @Flag(
    help: "Continue from the intact part of a damaged session; the rest is set aside in a file.")
  var setAside = false
  @Flag(help: "Work line by line instead of on a screen, for screen readers and pipes.")
  var plain = false
  @Option(
    name: .customLong("as"),
    help: "The name to record with this seat's entries if the session is open in another terminal.")
  var seat: String?
  @OptionGroup var look: LookOptions

  func run() throws {
    try Self.open(path, look.preferences(), isPlain: plain, setAside: setAside, as: seat)
  }

  /// Opens a session, or the home screen if no path is given.
  static func open(
    _ path: String?, _ preferences: Preferences, isPlain: Bool = false, setAside: Bool = false,
    as name: String? = nil
  ) throws {
    // Use plain mode if the terminal declares that it cannot show anything else.
    let isPlain = isPlain || Terminal.canShowLinesOnly
    if !isPlain { try Terminal.check() }
    guard let path = path.map(SessionPath.resolve) else {
      if isPlain { return try PlainHome(preferences.marks).run() }
      return try HomeApp(preferences).run()
    }
    let clock = Clock()
    let seat = try DaisSeat.open(
      path, as: name, acceptingDamage: setAside, clock: { Int(clock.now) })
    if isPlain { return try PlainApp(seat, preferences.marks).run() }
    if let told = try ChairApp(seat, preferences, clock: clock).run() { Output.error(told) }
  }
}

/// Options of every screen.
struct LookOptions: ParsableArguments {
  @Option(help: "Colours: dark, light or terminal (your terminal's own).")
  var theme: String?

  /// The preferences from the file, overridden by the command line.
  func preferences() throws(Failure) -> Preferences {
    var preferences = PreferencesFile.load()
    guard let theme else { return preferences }
    guard Theme.named(theme) != nil else {
      let names = Theme.all.map(\.name).joined(separator: ", ")
      throw Failure(
        "there is no theme \(theme): one of \(names)", status: Failure.Status.notUnderstood)
    }
    preferences.apply(.theme(theme))
    return preferences
  }

  /// The theme of the command line, else of the preferences, else the default.
  func chosen() throws(Failure) -> Theme {
    try preferences().theme.flatMap(Theme.named) ?? .dark
  }
}
