import Phrases
import Session
import TerminalKit

/// Paints the room's screen: what surrounds every phase, and the parts that phases are made of.
struct RoomPainter {
  let session: Session
  let look: RoomLook
  /// Milliseconds since 1970.
  let now: Int
  var frame: Frame
  /// What the phase has for itself.
  private(set) var body: Rect

  init(_ session: Session, _ look: RoomLook, now: Int, width: Int, height: Int) {
    self.session = session
    self.look = look
    self.now = now
    frame = Frame(width: width, height: height)
    frame.order = look.order
    body = frame.bounds
  }

  var state: State { session.state }

  /// The smallest large letters.
  var smallest: BigLetters.Scale { look.smallestLetters }

  /// Whether there is room for generous forms: wide bars, bands of several rows.
  var isLarge: Bool { frame.width >= 100 && frame.height >= 36 }

  /// Whether letters may be set apart, so that a short word fills its place.
  var isHuge: Bool { frame.width >= 160 && frame.height >= 44 }

  /// Columns left blank on each side.
  var margin: Int { max(2, frame.width / 20) }

  /// Paints a phase's blocks into the body.
  mutating func paint(_ blocks: [RoomBlock]) {
    RoomBlock.draw(blocks, in: body.inset(horizontal: margin), &frame)
  }

  /// Paints what stands around every phase: committee and time of day, the topic, and at the foot
  /// what the chair announces.
  mutating func paintSurround(_ phase: RoomPhase) {
    paintTitle(phase)
    if let topic = topic(beside: phase) {
      let row = body.inset(top: isLarge ? 1 : 0).top(1).inset(horizontal: 2)
      frame.write(topic, in: row, .muted, align: .center)
      body = body.inset(top: isLarge ? 2 : 1)
    }
    if let world = worldLine, let large = enlarged(world) {
      large.draw(in: body.inset(top: 1).top(large.rows), .accent, &frame)
      body = body.inset(top: large.rows + 1)
    } else if let world = worldLine, frame.height >= 16 {
      frame.write(world, in: body.top(1).inset(horizontal: 2), .accent, align: .center)
      body = body.inset(top: 1)
    }
    if let text = state.notice, !phase.tellsAnnouncement { paintAnnouncement(text) }
    // A blank row between the surround and the phase, where the window is not too low for it.
    let air = frame.height >= 36 ? 1 : 0
    body = body.inset(vertical: air)
  }

  private mutating func paintTitle(_ phase: RoomPhase) {
    let band = frame.bounds.top(1)
    frame.fill(band, .title)
    let row = band.inset(horizontal: isLarge ? margin : 1)
    let time = phase.tellsTime(state) ? "" : session.localTime.timeOfDay(now)
    frame.write(time, in: row, .title.bold, align: .trailing)
    // A phase that has the committee's name in its middle has the body's here.
    var name = phase.tellsCommittee ? session.setup.body.title : session.setup.committee
    let number = state.meeting.number
    if number > 0, frame.width >= 100 { name += " · \(say(.meetingNumber, "\(number)"))" }
    frame.write(name, in: row.inset(right: time.displayWidth + 2), .title.bold)
    body = frame.bounds.inset(top: 1)
  }

  private func topic(beside phase: RoomPhase) -> String? {
    guard frame.height >= 16 else { return nil }
    switch phase {
    case .waiting, .adjourned, .rollCall, .crisis: return nil
    // These have a subject of their own, and need the row.
    case .caucus(let caucus) where caucus.topic.isEmpty: return nil
    case .caucus, .vote, .verdict: return frame.height >= 30 ? topicLine : nil
    default: return topicLine
    }
  }

  /// `Topic 1: Early warning`
  private var topicLine: String? {
    guard let number = state.currentTopic, state.topics.indices.contains(number - 1) else {
      return nil
    }
    return say(.topic, "\(number)", state.topics[number - 1].title)
  }

  /// `World clock: 4 d 2 h have passed`
  private var worldLine: String? {
    guard let world = state.world else { return nil }
    let hours = world.passed(at: now) / 3_600_000
    let parts = [
      hours >= 24 ? say(.days, "\(hours / 24)") : nil,
      hours % 24 > 0 || hours < 24 ? say(.hours, "\(hours % 24)") : nil,
    ]
    let words = say(.worldClock, parts.compactMap(\.self).joined(separator: " "))
    return world.isHeld ? say(.pausedClock, words) : words
  }

  private mutating func paintAnnouncement(_ text: String) {
    let lines = Wrapping.balanced(text, to: frame.width - 2 * margin, atMost: isLarge ? 3 : 2)
    if let large = enlarged(text, atMost: 2), (large.rows + 2) * 6 <= frame.height {
      let band = frame.bounds.bottom(large.rows + 2)
      frame.fill(band, .banner)
      large.draw(in: band, .banner, &frame)
      body = body.inset(bottom: band.height)
      return
    }
    let rows = lines.count + (isLarge ? 2 : 0)
    guard rows * 4 <= frame.height else { return }
    let band = frame.bounds.bottom(rows)
    frame.fill(band, .banner)
    let inner = band.inset(vertical: isLarge ? 1 : 0).inset(horizontal: margin)
    for (row, line) in lines.enumerated() {
      frame.write(line, in: inner, row: row, .banner.bold, align: .center)
    }
    body = body.inset(bottom: rows)
  }
}

extension RoomPhase {
  /// Whether the phase itself has the committee's name in its middle.
  var tellsCommittee: Bool {
    switch self {
    case .waiting, .adjourned: true
    default: false
    }
  }

  /// Whether the phase itself has the time of day in large digits.
  func tellsTime(_ state: State) -> Bool {
    switch self {
    case .waiting: true
    case .suspended: state.meeting.suspendedUntil == nil
    default: false
    }
  }

  /// Whether the phase itself has the announcement in its middle.
  var tellsAnnouncement: Bool {
    switch self {
    case .waiting, .suspended, .adjourned, .crisis: true
    default: false
    }
  }
}
