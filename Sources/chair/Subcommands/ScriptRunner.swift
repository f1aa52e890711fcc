import Glibc
import Host
import Session
import Storage
import TerminalKit

/// Runs lines on a session. Each is answered once it is on disk.
struct ScriptRunner {
  private let seat: DaisSeat
  private let clock = Clock()
  /// The script's own clock in milliseconds since 1970, if it has set one.
  private var scriptTime: Int?

  init(_ seat: DaisSeat) { self.seat = seat }

  func run(_ line: String) throws {
    if let doubt = try TextExport(line, on: seat, at: now)?.write() {
      Output.error("warning: the file may be lost in a power cut: \(doubt.message)")
    }
    let outcome = try seat.perform(line, at: now)
    try seat.sync()
    defer { for warning in outcome.warnings { Output.error("warning: \(warning.text)") } }
    try Output.answer(outcome.answer.text)
    if let relocation = seat.takeRelocation() {
      // Stop here: a script would otherwise continue to use the old folder.
      throw Failure(
        "\(relocation.description) The line was carried out there.",
        status: Failure.Status.inputOutput)
    }
  }

  /// Runs standard input line by line, and stops at the first unexpected result.
  mutating func runScript() throws {
    // Seats that have joined are served while the script waits and between its lines.
    let loop = seat.loop
    var script = LineReader {
      loop.wait(for: STDIN_FILENO)
      return Glibc.read(STDIN_FILENO, $0, $1)
    }
    var number = 0
    while let line = try script.next() {
      number += 1
      loop.wait(within: 0)
      switch line {
      case .text(let text):
        do {
          try runScriptLine(text)
        } catch {
          guard let failure = Failure(inShell: error) else { throw error }
          let status =
            failure.status == Failure.Status.notUnderstood ? Failure.Status.refused : failure.status
          throw Failure(
            failure.message, at: "line \(number): \(Self.shown(text))", status: status)
        }
      case .notUTF8:
        throw Failure(
          "line \(number) is not UTF-8 text: save the script as UTF-8",
          status: Failure.Status.refused)
      case .tooLong:
        throw Failure(
          "line \(number) is longer than \(LineBuffer.longest) bytes, the most that a line may have",
          status: Failure.Status.refused)
      }
    }
  }

  /// The line, shortened to fit a message.
  private static func shown(_ line: String) -> String {
    let line = line.trimmed
    return line.count <= 200 ? line : line.prefix(199) + "…"
  }

  private mutating func runScriptLine(_ line: String) throws {
    switch try Script.read(line) {
    case .nothing: return
    case .clock(let instant):
      try requireOwnClock()
      guard seat.session.sequence == 0 || instant >= seat.session.time else {
        let last = utcTimestamp(seat.session.time)
        throw Refusal("the script's clock cannot go back before the last record, \(last)")
      }
      scriptTime = instant
    case .later(let span):
      try requireOwnClock()
      scriptTime = now + span
    case .command(let command, mustBeRefused: false): try run(command)
    case .command(let command, mustBeRefused: true): try expectRefusal(command)
    }
  }

  /// The time on the script's clock, or the current time if it has not set one.
  private var now: Int { scriptTime ?? max(Int(clock.now), seat.session.time) }

  /// - Throws: `Refusal` if another program hosts the session.
  private func requireOwnClock() throws(Refusal) {
    guard seat.host == nil else { return }
    throw Refusal("the session is open in another terminal, so the script cannot set its clock")
  }

  private func expectRefusal(_ line: String) throws {
    do {
      _ = try seat.judge(line, at: now)
    } catch let refusal as Refusal where refusal.kind != .notUnderstood {
      return
    }
    throw Failure(
      "this line should have been refused, but it would be accepted",
      status: Failure.Status.refused)
  }

  /// Closes the session, also after an error.
  /// - Throws: `StorageError`, or `Failure` if the session's location has changed.
  func leave() throws {
    if let error = try seat.close() {
      Output.error("warning: \(error.description)")
    }
    if let relocation = seat.takeRelocation() {
      throw Failure(relocation.description, status: Failure.Status.inputOutput)
    }
  }
}
