import Catalogue
import ArgumentParser
import Presentation
import Session
import Storage
import TerminalKit

/// `chair project PATH`: runs the room's screen.
struct ProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project", abstract: "The room's screen: follows a session, writes nothing.")

  @Argument(help: "The session.") var path: String
  @Option(
    help: """
      One or two of ar, zh, en, fr, ru, es, such as en,ar: delegations' names in both, everything \
      else in the first.
      """)
  var language: String?
  @Option(
    help: """
      Who reorders Arabic: visual (chair, for nearly every terminal) or logical (the terminal, \
      if it would reverse it again).
      """)
  var rightToLeft: String = "visual"
  @OptionGroup var look: LookOptions

  func run() throws {
    let preferences = try look.preferences()
    let room = RoomLook(
      languages: try language.map(Self.languages) ?? preferences.languages,
      order: try Self.order(rightToLeft), marks: preferences.marks)
    try Terminal.check()
    let theme = preferences.theme.flatMap(Theme.named) ?? .dark
    try RoomApp(SessionPath.resolve(path), theme: theme, look: room).run()
  }

  /// Parses one or two language codes separated by commas.
  static func languages(_ text: String) throws(Failure) -> [Language] {
    var languages: [Language] = []
    for code in text.split(whereSeparator: { ", ".contains($0) }) {
      guard let language = Language(rawValue: code.lowercased()),
        Language.official.contains(language)
      else {
        let codes = Language.official.map(\.rawValue).joined(separator: ", ")
        throw Failure(
          "there are no names in \(code): one or two of \(codes)",
          status: Failure.Status.notUnderstood)
      }
      if !languages.contains(language) { languages.append(language) }
    }
    guard (1...2).contains(languages.count) else {
      throw Failure(
        "name one language or two, for example en,ar", status: Failure.Status.notUnderstood)
    }
    return languages
  }

  private static func order(_ text: String) throws(Failure) -> TextOrder {
    switch text {
    case "visual": return .visual
    case "logical": return .logical
    default:
      throw Failure(
        "--right-to-left is visual or logical, not \(text)", status: Failure.Status.notUnderstood)
    }
  }
}
