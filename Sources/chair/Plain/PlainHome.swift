import Session
import Storage

/// The home screen as a conversation: which session?
struct PlainHome {
  let marks: Marks
  private let input = PlainInput()

  init(_ marks: Marks) { self.marks = marks }

  /// Asks until something is chosen that can be opened, or the input ends.
  func run() throws {
    let entries = (try? SessionEntry.all(in: ".")) ?? []
    for (index, entry) in entries.enumerated() {
      Output.line("\(index + 1) \(entry.name)\(entry.isLocked ? ", open elsewhere" : "")")
    }
    if entries.isEmpty { Output.line("There is no session in this folder.") }
    Output.line(
      "Which session? Its number, name or path; rehearsal, a meeting to try everything on; quit. "
        + "chair new makes a session.")
    while true {
      switch input.next(within: nil) {
      case .line(let line): if try choose(line.trimmed, of: entries) { return }
      case .interrupt, .end: return input.close()
      case .unreadable, .tick, .resumed: break
      }
    }
  }

  /// - Returns: whether that was the end of it.
  private func choose(_ line: String, of entries: [SessionEntry]) throws -> Bool {
    switch line {
    case "": return false
    case "q", "quit", "exit": input.close()
    case "rehearsal": try Rehearsal.run { try PlainApp($0, marks, input).run() }
    default:
      let entry = Int(line).flatMap { entries.indices.contains($0 - 1) ? entries[$0 - 1] : nil }
      let path = entry?.folder.path ?? SessionPath.resolve(line)
      do {
        try PlainApp(try SessionFile.open(path), marks, input).run()
      } catch let error as StorageError {
        Output.line("\(error.description). Which session?")
        return false
      }
    }
    return true
  }
}
