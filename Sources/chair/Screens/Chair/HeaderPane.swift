import Session
import TerminalKit

/// The committee, the meeting, the topic, and the attendance figures.
struct HeaderPane {
  let scene: ChairScene

  /// How many rows it takes in a window of this height.
  static func rows(of height: Int) -> Int { height >= 16 ? 2 : 1 }

  func draw(in rect: Rect, on frame: inout Frame) {
    let bar = rect.top(1)
    frame.fill(bar, .title)
    let inner = bar.inset(horizontal: 1)
    let time = time(isShort: rect.width < 80)
    frame.write(time, in: inner, .title, align: .trailing)
    let status = rect.width >= 60 ? longStatus : scene.state.meeting.status.words
    frame.write(
      status, in: inner.inset(right: time.count + 3), .title, align: .trailing)
    frame.write(
      scene.session.committee, in: inner.inset(right: time.count + status.displayWidth + 6), .title)
    guard rect.height > 1 else { return }
    let row = rect.row(1).inset(horizontal: 1)
    let figures = world(isShort: rect.width < 100) + figures
    let room = figures.reduce(0) { $0 + $1.text.displayWidth }
    frame.write(figures, in: row, align: .trailing)
    frame.write(topic, in: row.inset(right: room + 3))
  }

  /// `14:30`, with the time zone if the session has changed it, to avoid confusion.
  private func time(isShort: Bool) -> String {
    let time = scene.localTime.timeOfDay(scene.now)
    return scene.state.meeting.zoneChanges.isEmpty || isShort
      ? time : "\(time) \(scene.localTime.zone.name)"
  }

  private var longStatus: String {
    let meeting = scene.state.meeting
    guard meeting.number > 0 else { return meeting.status.words }
    var words = "Meeting \(meeting.number), \(meeting.status.words)"
    if let until = meeting.suspendedUntil {
      words += " until \(scene.localTime.timeOfDay(until, seenAt: scene.now))"
    }
    return words
  }

  private var topic: [Span] {
    guard let topic = scene.state.topic(scene.state.agenda.current),
      let number = scene.state.number(ofTopic: topic.id)
    else { return [Span("No topic under debate", .muted)] }
    return [Span("Topic \(number)  ", .muted), Span(topic.title)]
  }

  /// `World clock 4 days 2 hours` or `World 4 d 2 h`.
  private func world(isShort: Bool) -> [Span] {
    guard let world = scene.state.meeting.world else { return [] }
    let hours = world.passed(at: scene.now) / 3_600_000
    let short = (hours < 24 ? "" : "\(hours / 24) d ") + "\(hours % 24) h"
    return [
      Span(isShort ? "World " : "World clock "),
      Span(isShort ? short : world.span(at: scene.now), .text.bold),
    ]
      + (world.isHeld ? [Span(", paused")] : []) + [Span(" · ", .muted)]
  }

  /// `14 of 15 here · 4 voting`, with a warning if there is no quorum.
  private var figures: [Span] {
    let counts = scene.counts
    guard scene.state.roster.delegations.contains(where: { $0.attendance != .notCalled }) else {
      return [Span("\(counts.members) members, roll not called", .muted)]
    }
    let members = counts.hasObservers ? "members " : ""
    var parts = [Span("\(counts.present) of \(counts.members) \(members)here")]
    let alarm = quorumAlarm
    if counts.voting > 0, alarm == nil { parts.append(Span("\(counts.voting) voting")) }
    if counts.observers > 0, alarm == nil {
      parts.append(Span(Wording.count(counts.observers, "observer"), .muted))
    }
    return (alarm.map { [Span(" \($0) ", .warning), Span("  ")] } ?? []) + facts(parts)
  }

  /// The warning for a missing quorum; none during roll call, while attendance is still being
  /// recorded.
  private var quorumAlarm: String? {
    let counts = scene.counts
    if scene.state.roster.roll.open { return nil }
    if counts.present < counts.quorumToOpen { return "no quorum: \(counts.quorumToOpen) needed" }
    return counts.present < counts.quorumToVote
      ? "no quorum to vote: \(counts.quorumToVote) needed" : nil
  }
}

extension Meeting.Status {
  /// The wording in the header.
  fileprivate var words: String { self == .notOpened ? "not opened" : rawValue }
}
