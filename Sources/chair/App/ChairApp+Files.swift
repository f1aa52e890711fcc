import Glibc
import Phrases
import Session

/// Files that the chair asks for: minutes, exported and edited texts.
extension ChairApp {
  /// Writes the file of a line that writes one.
  /// - Returns: whether the line may be recorded now; `false` if another program is making the file.
  func isWritten(_ line: String) throws -> Bool {
    guard exported != line, let export = try TextExport(line, on: seat, at: now) else {
      return true
    }
    if case .own = export.format {
      _ = try export.write()
      return true
    }
    try requireNoConversion()
    conversion = try export.begin(of: seat.folder, on: seat.loop)
    exported = line
    cockpit.begun("Writing \(export.path) …")
    return false
  }

  /// - Throws: `Failure` if a file is still being written.
  private func requireNoConversion() throws(Failure) {
    if let conversion { throw Failure("\(conversion.path) is still being written", status: 1) }
  }

  /// Writes a pasted text into a file, which the line in the prompt then names.
  func keep(_ text: String) {
    do {
      let kept = try KeptText(text, beside: seat.folder)
      cockpit.kept(kept.path, kept.text, seat.session)
    } catch {
      cockpit.failed("the text was not kept: \(Failure(error)?.message ?? "\(error)")")
    }
  }

  /// Lets the chair edit the text of a document. The screen cannot show a clock meanwhile.
  func edit(_ number: String) {
    do {
      let found = seat.session.state.documents(numbered: number)
      guard let document = found.first, found.count == 1 else {
        throw Failure("there is no document \(number)", status: 1)
      }
      guard !seat.session.state.floor.clocks.isAnyRunning else {
        throw Failure("a clock is running: pause it, then edit", status: 1)
      }
      let kept = try KeptText(document.printedText, beside: seat.folder)
      defer { if !kept.hasChanged { kept.discard() } }
      try terminal.lend { () throws(Failure) in
        try TextEditor.run(on: kept.path) { seat.loop.wait(within: 20) }
      }
      guard kept.hasChanged else {
        cockpit.view.message = .init(text: "The text was not changed.", kind: .answer)
        return
      }
      perform(CommandID.docRevise.line("\(document.number) file \(Token.quote(kept.path))"))
    } catch {
      cockpit.failed(Failure(error)?.message ?? "\(error)")
    }
  }

  func writeMinutes(as choice: MinutesChoice) {
    do {
      let language = choice.language(in: cockpit.view.preferences)
      var choice = choice
      choice.language = language
      let file = try MinutesFile(of: seat.folder, as: choice)
      let text: String
      switch choice.format {
      case .own(let format):
        text = try file.write(try seat.minutes(in: language), as: format)
      case .converted:
        try requireNoConversion()
        conversion = try file.begin(of: seat.folder, on: seat.loop)
        text = "Writing \(file.path) …"
      }
      cockpit.view.message = .init(text: text, kind: .answer)
    } catch {
      minutesFailed(error)
    }
  }

  private func minutesFailed(_ error: any Error) {
    cockpit.failed("no minutes were written: \(Failure(error)?.message ?? "\(error)")")
  }

  /// Says what came of the file that another program makes, once it has ended.
  func hearOfConversion() {
    guard let outcome = conversion?.outcome else { return }
    conversion = nil
    let line = exported
    switch outcome {
    case .success(let text):
      cockpit.view.message = .init(text: text, kind: .answer)
      if let line { record(line) }
    case .failure(let failure) where line != nil: cockpit.failed(failure.message)
    case .failure(let failure): minutesFailed(failure)
    }
    exported = nil
  }

  /// Records a line whose file is there now. The chair may be typing another line.
  private func record(_ line: String) {
    do { try seat.perform(line) } catch {
      cockpit.view.message = .init(text: Failure(error)?.message ?? "\(error)", kind: .error)
    }
  }

  /// Stops it when the chair leaves.
  /// - Returns: what to tell.
  func stopConversion() -> String? {
    guard let conversion, conversion.outcome == nil else { return nil }
    conversion.stop()
    guard access(conversion.path, F_OK) != 0 else { return nil }
    return "\(conversion.path) was not finished, and was not written."
  }
}
