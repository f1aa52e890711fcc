import Session

/// A drawing in the minutes, for formats that can show one.
package enum MinutesFigure {
  /// A share of speaking time.
  package struct Bar: Equatable, Sendable {
    package var label: String
    package var milliseconds: Int
  }

  /// Bars, the longest first.
  case bars(title: String, [Bar])
  /// What happened when in a meeting.
  case course(MeetingCourse)
}

/// The course of a meeting in slices of equal length, so that its size does not depend on the number
/// of entries.
package struct MeetingCourse: Equatable, Sendable {
  package enum Kind: Int, CaseIterable, Sendable {
    case caucus, speech, suspended
  }

  /// A slice in which something happened is one of these.
  package static let slices = 240

  /// From the opening to the end, in milliseconds since 1970.
  package let span: ClosedRange<Int>
  private var has: [[Bool]]
  /// The slices with a vote, in order.
  package private(set) var votes: [Int] = []
  private var caucus: Int?

  /// - Parameter end: of the journal, for a meeting that has not ended.
  init?(_ meeting: Minutes.MeetingReport, end: Int) {
    guard let opened = meeting.openedAt else { return nil }
    let closed = meeting.adjournedAt ?? end
    guard closed > opened else { return nil }
    span = opened...closed
    has = Kind.allCases.map { _ in Array(repeating: false, count: Self.slices) }
    for pause in meeting.breaks { mark(.suspended, pause.from, pause.to ?? closed) }
  }

  mutating func add(_ entry: Minutes.Entry) {
    switch entry.event {
    case .speech(let speech):
      mark(.speech, entry.time, entry.time + (speech.usedMilliseconds ?? 0))
    case .caucus: caucus = entry.time
    case .caucusEnded: endCaucus(at: entry.time)
    case .vote:
      let slice = slice(of: entry.time)
      if votes.last != slice { votes.append(slice) }
    default: break
    }
  }

  /// Ends what goes on at the end of the meeting.
  mutating func finish() { endCaucus(at: span.upperBound) }

  private mutating func endCaucus(at time: Int) {
    if let caucus { mark(.caucus, caucus, time) }
    caucus = nil
  }

  /// The slices of a kind, without gaps in each range.
  package func ranges(of kind: Kind) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in 0..<Self.slices where has[kind.rawValue][index] {
      if let last = ranges.last, last.upperBound == index {
        ranges[ranges.count - 1] = last.lowerBound..<(index + 1)
      } else {
        ranges.append(index..<(index + 1))
      }
    }
    return ranges
  }

  private mutating func mark(_ kind: Kind, _ from: Int, _ to: Int) {
    guard from <= span.upperBound, to >= span.lowerBound else { return }
    for index in slice(of: from)...max(slice(of: from), slice(of: to)) {
      has[kind.rawValue][index] = true
    }
  }

  private func slice(of time: Int) -> Int {
    let passed = min(max(time, span.lowerBound), span.upperBound) - span.lowerBound
    return min(passed * Self.slices / (span.upperBound - span.lowerBound), Self.slices - 1)
  }
}
