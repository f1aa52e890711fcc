import Host
import Presentation
import Session
import Storage

/// The home screen in plain mode: asks which session to open, or asks the questions for a new one.
struct PlainHome {
  /// For the session that is opened: when its bell rings.
  let marks: Marks
  private let input = PlainInput()

  init(_ marks: Marks) { self.marks = marks }

  /// Asks until a session can be opened, or the input ends.
  func run() throws {
    let entries = (try? SessionEntry.all(in: ".")) ?? []
    for (index, entry) in entries.enumerated() {
      try Output.line("\(index + 1) \(entry.name)\(entry.isLocked ? ", open elsewhere" : "")")
    }
    if entries.isEmpty {
      // Without a session here, offer the form for a new one at once.
      try Output.line("There is no session in this folder: here is a new committee.")
      if try make() { return }
    }
    try Output.line(Self.question(entries))
    while true {
      switch input.next(within: nil) {
      case .line(let line): if try choose(line.trimmed, of: entries) { return }
      case .interrupt, .end: return input.close()
      case .failed(let code): throw failure(code)
      case .unreadable, .tick, .resumed: break
      }
    }
  }

  private func failure(_ code: Int32) -> Failure {
    input.close()
    return Failure(unreadableInput: code)
  }

  private static func question(_ entries: [SessionEntry]) -> String {
    (entries.isEmpty ? "Which session? Its path" : "Which session? Its number, name or path")
      + "; new, a new committee; rehearsal, a meeting to try everything on; quit."
  }

  /// - Returns: whether the program is done.
  private func choose(_ line: String, of entries: [SessionEntry]) throws -> Bool {
    switch line {
    case "": return false
    case "q", "quit", "exit": input.close()
    case "new":
      if try make() { return true }
      try Output.line(Self.question(entries))
      return false
    case "rehearsal": try Rehearsal.run { try PlainApp(DaisSeat(keeping: $0), marks, input).run() }
    default:
      let entry = Int(line).flatMap { entries.indices.contains($0 - 1) ? entries[$0 - 1] : nil }
      let path = entry?.folder.path ?? SessionPath.resolve(line)
      do {
        try PlainApp(try DaisSeat.open(path), marks, input).run()
      } catch let error as StorageError {
        try Output.line("\(error.description) Which session?")
        return false
      }
    }
    return true
  }

  /// Asks the questions for a new committee, creates it and opens it.
  /// - Returns: whether the program is done; `false` if the form was left.
  private func make() throws -> Bool {
    var form = PlainForm()
    try Output.line(
      "An empty line accepts what is proposed; back goes back, stop leaves, ? says more.")
    try Output.line(form.question)
    while true {
      switch input.next(within: nil) {
      case .line(let line):
        switch form.take(line.trimmed) {
        case .ask(let lines): for line in lines { try Output.line(line) }
        case .left: return false
        case .made(let answers, let path):
          do {
            let local = MachineZones().local
            let file = try SessionFile.create(path, try answers.setup(in: local.zone))
            try Output.line("\(path) has been created.")
            if let warning = local.warning {
              try Output.line(PlainWords.sentence("Warning: \(warning)"))
            }
            try PlainApp(DaisSeat(keeping: file), marks, input).run()
            return true
          } catch let error as StorageError {
            try Output.line(error.description)
            _ = form.take("back")
            try Output.line(form.question)
          }
        }
      case .interrupt, .end:
        input.close()
        return true
      case .failed(let code): throw failure(code)
      case .unreadable:
        try Output.line("Not understood: this line is not UTF-8 text, or is too long.")
      case .tick, .resumed: break
      }
    }
  }
}
