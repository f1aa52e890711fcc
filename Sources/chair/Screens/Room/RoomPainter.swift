import Phrases
import Presentation
import Session
import TerminalKit

/// Paints a `RoomView`: the surround that all phases share, and the blocks of the current phase.
struct RoomPainter {
  /// What is painted.
  let view: RoomView
  /// How this screen shows it.
  let look: RoomLook
  /// What has been painted so far.
  var frame: Frame
  /// The rectangle left for the phase.
  private(set) var body: Rect

  init(_ view: RoomView, _ look: RoomLook, width: Int, height: Int) {
    self.view = view
    self.look = look
    frame = Frame(width: width, height: height)
    frame.order = look.order
    body = frame.bounds
  }

  /// Words that depend on the layout or the time: `and 3 more`, `left of 1 minute`.
  func say(_ word: RoomWord, _ values: String...) -> String { word.said(in: view.language, values) }

  /// The current state of a clock.
  func reading(_ clock: RoomView.Clock) -> ClockReading { clock.reading(at: view.now, look.marks) }

  /// The size of the smallest large letters.
  var smallest: BigLetters.Scale { look.smallestLetters }

  /// Whether there is room for larger forms: wide bars, bands of several rows.
  var isLarge: Bool { frame.width >= 100 && frame.height >= 36 }

  /// Whether letters may be spaced out, so that a short word fills its place.
  var isHuge: Bool { frame.width >= 160 && frame.height >= 44 }

  /// Blank columns on each side.
  var margin: Int { max(2, frame.width / 20) }

  /// Paints a phase's blocks into the body.
  mutating func paint(_ blocks: [RoomBlock]) {
    RoomBlock.draw(blocks, in: body.inset(horizontal: margin), &frame)
  }

  /// Paints the surround that all phases share: the committee and the time of day, the topic, and
  /// the chair's announcement at the bottom.
  mutating func paintSurround() {
    paintTitle()
    if let topic {
      let row = body.inset(top: isLarge ? 1 : 0).top(1).inset(horizontal: 2)
      frame.write(topic, in: row, .muted, align: .center)
      body = body.inset(top: isLarge ? 2 : 1)
    }
    if let world = view.world, let large = enlarged(world) {
      large.draw(in: body.inset(top: 1).top(large.rows), .accent, &frame)
      body = body.inset(top: large.rows + 1)
    } else if let world = view.world, frame.height >= 16 {
      frame.write(world, in: body.top(1).inset(horizontal: 2), .accent, align: .center)
      body = body.inset(top: 1)
    }
    if let text = view.announcement, !view.phase.tellsAnnouncement { paintAnnouncement(text) }
    // Leave a blank row between the surround and the phase, unless the window is too low.
    let air = frame.height >= 36 ? 1 : 0
    body = body.inset(vertical: air)
  }

  private mutating func paintTitle() {
    let band = frame.bounds.top(1)
    frame.fill(band, .title)
    let row = band.inset(horizontal: isLarge ? margin : 1)
    let time = tellsTime ? "" : view.timeOfDay
    frame.write(time, in: row, .title.bold, align: .trailing)
    // A phase that shows the committee's name in the middle has the body's name here instead.
    var name = view.phase.tellsCommittee ? view.body : view.committee
    if let meeting = view.meeting, frame.width >= 100 { name += " · \(meeting)" }
    frame.write(name, in: row.inset(right: time.displayWidth + 2), .title.bold)
    body = frame.bounds.inset(top: 1)
  }

  /// The topic under debate, if there is a row for it.
  private var topic: String? {
    guard frame.height >= 16 else { return nil }
    switch view.phase {
    case .waiting, .adjourned, .rollCall, .crisis: return nil
    // These phases show their own subject, and need the row.
    case .caucus, .vote, .verdict: return frame.height >= 30 ? view.topic : nil
    default: return view.topic
    }
  }

  /// Whether the phase itself shows the time of day in large digits.
  private var tellsTime: Bool {
    view.phase == .waiting || (view.phase == .suspended && view.clocks.isEmpty)
  }

  private mutating func paintAnnouncement(_ text: String) {
    if let large = enlarged(text, atMost: 3), (large.rows + 2) * 5 <= frame.height {
      let band = frame.bounds.bottom(large.rows + 2)
      frame.fill(band, .banner)
      large.draw(in: band, .banner, &frame)
      body = body.inset(bottom: band.height)
      return
    }
    let least = frame.height >= 24 ? RoomText.announcementLines : 1
    let lines = Wrapping.balanced(
      text, to: frame.width - 2 * margin, atMost: max(least, frame.height / 4))
    let edge = isLarge ? 1 : 0
    let band = frame.bounds.bottom(lines.count + 2 * edge)
    frame.fill(band, .banner)
    let inner = band.inset(vertical: edge).inset(horizontal: margin)
    for (row, line) in lines.enumerated() {
      frame.write(line, in: inner, row: row, .banner.bold, align: .center)
    }
    body = body.inset(bottom: band.height)
  }
}

extension RoomView.Phase {
  /// Whether the phase itself shows the committee's name.
  fileprivate var tellsCommittee: Bool {
    switch self {
    case .waiting, .adjourned: true
    default: false
    }
  }

  /// Whether the phase itself shows the announcement.
  fileprivate var tellsAnnouncement: Bool {
    switch self {
    case .waiting, .suspended, .adjourned, .crisis: true
    default: false
    }
  }
}
