import Session
import TerminalKit

/// Short descriptions of motions.
struct MotionWords {
  let scene: ChairScene

  /// The rule book's name for the kind, in the list of motions.
  func title(_ motion: Motion) -> String {
    let title = scene.session.title(of: motion)
    if let code = motion.delegation { return "\(title): \(scene.label(code))" }
    return motion.topic.map { "\(title): \(scene.state.topicWords($0))" } ?? title
  }

  /// The motion's times: `12:00, 0:45 each`.
  func figures(_ motion: Motion) -> String {
    var parts: [String] = []
    if let total = motion.totalMilliseconds { parts.append(TimeSpan.clock(milliseconds: total)) }
    if let each = motion.eachMilliseconds {
      parts.append("\(TimeSpan.clock(milliseconds: each)) each")
    }
    if let time = motion.timeMilliseconds { parts.append(TimeSpan.clock(milliseconds: time)) }
    if let until = motion.until {
      parts.append("until \(scene.localTime.timeOfDay(until, seenAt: scene.now))")
    }
    return parts.joined(separator: ", ")
  }

  /// The subject of the motion: its own words, or the title of its topic.
  func subject(_ motion: Motion) -> String? {
    if let subject = motion.subject, !subject.isEmpty { return "“\(subject)”" }
    // The subject of an appeal is the ruling appealed against.
    if let ruling = motion.ruling { return "“\(ruling.text(in: scene.state))”" }
    return scene.state.topic(motion.topic)?.title
  }

  /// `by Ecuador, speaks first`
  func mover(_ motion: Motion) -> String {
    let by = "by \(scene.label(motion.by))"
    switch motion.proposer {
    case .first: return by + ", speaks first"
    case .last: return by + ", speaks last"
    default: return by
    }
  }

  /// Who seconded the motion, or that it needs a second.
  func second(_ motion: Motion) -> Span? {
    if scene.session.needsLeave(motion) { return Span("needs the chair's leave", .text.bold) }
    if let code = motion.secondedBy { return Span("seconded by \(scene.label(code))", .muted) }
    return scene.session.needsSecond(motion) ? Span("needs a second", .text.bold) : nil
  }

  /// The required majority, and the side speeches still to be heard: `needs two thirds: 10 of 14 ·
  /// hear 2 against`.
  func requirement(_ motion: Motion) -> String {
    guard let prospect = scene.session.prospect(of: motion) else { return "" }
    let takes = prospect.needed.map { "needs \($0)" } ?? prospect.otherwise ?? ""
    if let objections = motion.objections, scene.session.isPutOnObjection(motion) {
      return "\(Wording.list(objections.map(scene.label))) objected: put it to the vote"
    }
    let hear = scene.session.sideSpeeches(on: motion).unheard.map { " · hear \($0)" } ?? ""
    return takes + hear
  }

  /// The result: `passed 11–3`.
  func result(_ motion: Motion) -> String {
    guard let yes = motion.yes, let no = motion.no else { return motion.status.title }
    let abstaining = motion.abstain.map { $0 > 0 ? "–\($0)" : "" } ?? ""
    return "\(motion.status.title) \(yes)–\(no)\(abstaining)"
  }
}
