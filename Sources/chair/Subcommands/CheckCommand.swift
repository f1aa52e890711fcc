import ArgumentParser
import Session
import Storage

/// `chair check`: checks whether a session is intact. Changes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check that a session is intact.")

  @Argument(help: "The session.") var path: String

  func run() throws {
    let path = SessionPath.resolve(path)
    let check = try SessionCheck(path)
    var status = check.exitStatus
    if let contents = check.contents {
      switch Result(catching: { try contents.verify(at: path) }) {
      case .success(let session):
        try Output.line("\(path): \(session.committee), \(contents.recordCount) records")
      case .failure(let error):
        Output.error(Failure(inShell: error)?.message ?? "\(error)")
        status = Failure.Status.damaged
      }
    } else {
      Output.error("\(path): the header cannot be read; nothing can be opened")
    }
    if let damage = check.damage { try Output.line(damage.description) }
    for file in check.setAside {
      try Output.line("set aside earlier: \(file.path), \(file.size) bytes")
    }
    if let path = check.movedTo { try Output.line("saved elsewhere; it continues in \(path)") }
    if check.isLocked { try Output.line("open in another terminal") }
    if status == 0 { try Output.line("intact") }
    throw ExitCode(status)
  }
}
