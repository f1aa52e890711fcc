import Catalogue
import Session
import TerminalKit

extension FloorPane {
  func drawSpeech(in rect: Rect, on frame: inout Frame) {
    let state = scene.state
    guard let speech = state.floor.speech, let face = scene.speechFace else {
      return
    }
    var rest = rect
    let caucusRows = state.floor.caucus == nil ? 0 : 4
    let isLow = rect.height < 10 + caucusRows
    let clock = isLow ? [Span(" \(face.digits) ", face.textStyle)] : []
    let nameRows = nameRows(speech, in: rect)
    if nameRows > 1, rect.height >= nameRows + 5 + caucusRows + digitRows(face, in: rect) {
      frame.letters(nameLines(speech, columns: rect.width) ?? [], in: rest.inset(top: 1), letters)
      rest = rest.inset(top: nameRows)
    } else {
      frame.line(&rest, scene.label(speech.code), .accent, trailing: clock)
    }
    if !isLow { frame.line(&rest, origin(speech, within: rest.width)) }
    drawClock(
      face, state: stateWords(face, openTo: speech.openTo),
      granted: (TimeSpan.clock(milliseconds: speech.grantedMilliseconds), "granted"),
      keeping: isLow ? rect.height : caucusRows, in: &rest, on: &frame)
    if isLow, state.floor.caucus == nil { frame.line(&rest, origin(speech, within: rest.width)) }
    if let caucus = state.floor.caucus {
      if !isLow { frame.gap(&rest, unlessBelow: 3) }
      drawCaucusSummary(caucus, in: rest, on: &frame)
    }
  }

  /// The rows for the speaker's name in large letters, including blank rows; 1 if the name is on an
  /// ordinary line, because its script has no such letters or it needs more than two lines.
  func nameRows(_ speech: Speech, in rect: Rect) -> Int {
    nameLines(speech, columns: rect.width).map { $0.count * (letters.height + 1) + 1 } ?? 1
  }

  /// The speaker's name in large letters, on at most two lines.
  private func nameLines(_ speech: Speech, columns: Int) -> [BigLetters.Points]? {
    scene.memory.lines(
      of: scene.label(speech.code), columns: columns, rows: 2 * letters.height + 1, letters)
  }

  /// What the speeches for and against are about.
  private var putNext: String {
    SideSpeeches(scene.session).motion.map { "motion \($0)" } ?? "the next question"
  }

  /// The origin of the speech, and how its remaining time is used.
  private func origin(_ speech: Speech, within columns: Int) -> [Span] {
    let caucus = scene.state.floor.caucus
    let own = scene.session.ownCaucusTitle
    let from =
      switch speech.origin {
      case .list: "from the speakers' list"
      case .caucus: "in the \(own ?? "moderated caucus")"
      case .roundRobin: "in the \(own ?? "round")"
      case .consultation:
        caucus.flatMap { $0.phase == nil ? nil : scene.session.titleInSentence(of: $0) }
          ?? "in the \(own ?? "consultation")"
      case .rights, .explanation: "explanation of vote"
      case .favour: "for \(putNext)"
      case .against: "against \(putNext)"
      case .chair: "called by the chair"
      case .reply: "right of reply"
      case .presentation:
        "presents \(scene.state.documentOnFloor?.number ?? "a document")"
      case .comment: "comment on \(speech.yieldedBy.map(scene.label) ?? "the speech")"
      }
    // For yielded time, the delegation that yielded it is all that matters.
    let yielded = speech.origin == .comment ? nil : speech.yieldedBy
    let origin =
      yielded.map { Span("yielded by \(scene.label($0))", .text.bold) } ?? Span(from, .muted)
    guard let open = openTo(speech) else {
      return facts([speech.delegate.map { Span($0, .text) }, origin])
    }
    let both = facts([origin, open])
    // If only one fits, prefer how the time is used: the chair asks about that now.
    return both.reduce(0) { $0 + $1.text.displayWidth } <= columns ? both : facts([open])
  }

  /// How the remaining time may be used; while a question is asked, who asks it.
  private func openTo(_ speech: Speech) -> Span? {
    if let question = speech.openQuestion {
      return Span("question by \(scene.label(question.code))", .text.bold)
    }
    return speech.openTo.map { Span("open to \($0.rawValue)", .text.bold) }
  }

  private func stateWords(_ face: ClockFace, openTo: YieldTarget?) -> Span {
    if face.isRunning { return Span("running", .text) }
    return Span(openTo == .questions ? "paused for a question" : "paused", .text.bold.underline)
  }
}
