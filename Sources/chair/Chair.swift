import Catalogue
import ArgumentParser
import Glibc
import Host
import Session
import Storage
import TerminalKit

/// The program: runs the subcommand, and turns errors into a message and a documented exit status.
@main
struct Chair: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chair",
    abstract: "Run a committee's meeting from the keyboard.",
    discussion: """
      Without a subcommand: choose a session here, a new one or a rehearsal. `chair PATH` opens one.
      """,
    version: "0.1.0",
    subcommands: [
      NewCommand.self, OpenCommand.self, ProjectCommand.self, DoCommand.self, ShowCommand.self,
      MinutesCommand.self, DocumentCommand.self, HandInCommand.self, StatsCommand.self,
      BriefCommand.self, ScoresCommand.self, CheckCommand.self, CommandsCommand.self,
      KeysCommand.self, BodiesCommand.self, RulesCommand.self, PrintCommand.self,
      PictureCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  static func main() {
    StandardStreams.prepare()
    do {
      let words = Array(CommandLine.arguments.dropFirst())
      if let path = pathAlone(words) {
        ProcessMemory.prepare()
        return try OpenCommand.open(path, PreferencesFile.load())
      }
      try checkFirstWord(words)
      var command = try parseAsRoot(nil)
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  /// The path in `chair PATH` and `chair open PATH`, the most common calls. Parsing them with
  /// ArgumentParser's reflection would take a quarter of the start-up time.
  private static func pathAlone(_ words: [String]) -> String? {
    let path = words.count == 2 && words[0] == "open" ? words[1] : words.count == 1 ? words[0] : ""
    let isSubcommand =
      path == "help" || configuration.subcommands.contains { $0.configuration.commandName == path }
    guard !path.isEmpty, !path.hasPrefix("-"), !isSubcommand,
      access(SessionPath.resolve(path), F_OK) == 0
    else { return nil }
    return path
  }

  /// Refuses a first word that is neither a subcommand nor the path of an existing session.
  private static func checkFirstWord(_ words: [String]) throws(Failure) {
    guard let first = words.first, !first.hasPrefix("-"), !first.contains("/") else { return }
    let commands = configuration.subcommands.map { $0.configuration }
    guard first != "help", !commands.contains(where: { $0.commandName == first }),
      access(SessionPath.resolve(first), F_OK) != 0
    else { return }
    let names = commands.filter(\.shouldDisplay).compactMap(\.commandName) + ["help"]
    throw Failure(
      "there is no subcommand \(first), and no session of that name here; subcommands are "
        + names.joined(separator: ", "), status: Failure.Status.notUnderstood)
  }

  /// Prints an error to standard error and exits. ArgumentParser prints its own errors, help and
  /// version.
  private static func leave(with error: any Error) -> Never {
    guard let failure = Failure(inShell: error) ?? telling(error) else {
      Glibc.exit(exitCode(for: error).rawValue)
    }
    Output.error(failure)
    Glibc.exit(failure.status)
  }

  /// - Returns: an error of the output itself.
  private static func telling(_ error: any Error) -> Failure? {
    let text = fullMessage(for: error)
    guard exitCode(for: error) == .success else {
      Output.usage(text)
      return nil
    }
    do throws(Failure) {
      try Output.text(text + "\n")
      return nil
    } catch {
      return error
    }
  }
}

/// What stopped the program: a message for people and the exit status.
struct Failure: Error {
  /// The documented exit statuses.
  enum Status {
    /// A line was refused by the rules.
    static let refused: Int32 = 1
    /// A line, an option or a value is not valid (`EX_USAGE`).
    static let notUnderstood: Int32 = 64
    /// A file is not what it should be (`EX_DATAERR`).
    static let damaged: Int32 = 65
    /// A bug in this program (`EX_SOFTWARE`).
    static let fault: Int32 = 70
    /// Something could not be read or written (`EX_IOERR`).
    static let inputOutput: Int32 = 74
  }

  /// For people, without the program's name; empty if everything was said already.
  var message: String
  /// One of `Status`, or what another program would return.
  var status: Int32
  /// Where it happened: the line of a script.
  var place: String?

  init(_ message: String, at place: String? = nil, status: Int32) {
    self.message = message
    self.place = place
    self.status = status
  }

  /// `nil` for errors that ArgumentParser prints itself.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let refusal as Refusal:
      self.init(
        refusal.message,
        status: refusal.kind == .outOfOrder ? Status.refused : Status.notUnderstood)
    case let error as SeatError: self.init(error.message, status: error.status)
    case let error as StorageError: self.init(error.description, status: error.exitStatus)
    case let error as CatalogueError: self.init(error.message, status: Status.notUnderstood)
    case let error as RosterFileError: self.init(error.description, status: Status.damaged)
    case let error as TerminalError: self.init(error.description, status: Status.inputOutput)
    case let exit as ExitCode: self.init("", status: exit.rawValue)
    default:
      // Usage, help and version come from ArgumentParser. Anything else is a bug in this program.
      if ["CommandError", "CleanExit", "ValidationError", "ParserError"]
        .contains(where: String(reflecting: type(of: error)).contains)
      {
        return nil
      }
      self.init("internal error, please report it: \(error)", status: Status.fault)
    }
  }
}
