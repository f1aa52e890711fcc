import Phrases
import Session
import TerminalKit

/// A cache of the parts of the screen drawn last. A part with unchanged input is copied instead of
/// redrawn: most keys change one pane of five, and a clock changes none of these. Apart from
/// `isReadingBack` the cache does not affect the output, only its cost.
final class PaneMemory {
  /// A part of the screen that is cached as a whole.
  enum Part: Hashable {
    case header
    /// A row of tabs, by its first pane.
    case tabs(ViewState.Pane)
    /// A pane; for the floor, its queue.
    case pane(ViewState.Pane)
    case lastSpeeches
  }

  /// All the input of a part. Panes with a running clock are not cached.
  struct Source: Equatable {
    /// Where it is drawn: a part that moves is drawn anew.
    var rect: Rect
    /// The number of the session's last record; a session changes only with a new record.
    var sequence: Int
    /// The pane with the focus, if it makes a difference.
    var focus: ViewState.Pane?
    /// The time shown, in milliseconds since 1970, if it makes a difference.
    var time = 0
    /// The selected row, from 0.
    var selected = 0
    /// Empty for panes that are not filtered.
    var filter = ""
    /// How the roster is sorted.
    var isLeastFirst = false
    /// In a roll call: the delegation being asked again.
    var backTo: String?
  }

  /// A name in large letters, and the space for it.
  private struct Name: Equatable {
    var text: String
    var columns: Int
    var rows: Int
    var scale: BigLetters.Scale
  }

  /// Whether older records are read for their sentences. Reading those of a full pane takes as long
  /// as the rest of a start, so the first frames show the commands instead.
  var isReadingBack = true {
    didSet { pictures[.pane(.record)] = nil }
  }

  private var pictures: [Part: (source: Source, picture: Picture)] = [:]
  private var moment: Moment?
  /// The sentences of records, by sequence number. Records never change.
  private var sentences: [Int: String] = [:]
  private var letters: (name: Name, lines: [BigLetters.Points]?)?

  /// Draws a part, or pastes the cached picture of it.
  func draw(
    _ part: Part, from source: Source, on frame: inout Frame, _ draw: (inout Frame) -> Void
  ) {
    if let known = pictures[part], known.source == source {
      frame.paste(known.picture, in: source.rect)
      return
    }
    draw(&frame)
    pictures[part] = (source, frame.picture(of: source.rect))
  }
}

extension PaneMemory {
  /// A span of time in which nothing on the screen changes by itself, and values of the session that
  /// need no second look in it.
  private struct Moment {
    let sequence: Int
    /// Milliseconds since 1970.
    let span: Range<Int>
    let counts: Counts
    /// `Session.words`, once asked for.
    var words: String??
  }

  /// The moment that a time is in.
  private func moment(_ now: Int, in session: Session) -> Moment {
    let sequence = session.state.sequence
    if let moment, moment.sequence == sequence, moment.span.contains(now) { return moment }
    let end = NextChange.after(now, session, countdown: true)
    let counts = moment.flatMap { $0.sequence == sequence ? $0.counts : nil }
    let new = Moment(
      sequence: sequence, span: now..<max(end, now + 1),
      counts: counts ?? Counts(session.state, by: session.setup))
    moment = new
    return new
  }

  /// The earliest known time at which the screen looks as it does now, in milliseconds since 1970.
  func start(ofMomentAt now: Int, in session: Session) -> Int {
    moment(now, in: session).span.lowerBound
  }

  /// Computed once for each state of the session.
  func counts(at now: Int, in session: Session) -> Counts { moment(now, in: session).counts }

  /// `Session.words`.
  func words(at now: Int, in session: Session) -> String? {
    if let words = moment(now, in: session).words { return words }
    let words = session.words(at: now)
    moment?.words = .some(words)
    return words
  }
}

extension PaneMemory {
  /// A cached `BigLetters.lines`: every frame of a speech needs the result twice, once for the
  /// layout and once for drawing.
  func lines(
    of text: String, columns: Int, rows: Int, _ scale: BigLetters.Scale
  ) -> [BigLetters.Points]? {
    let name = Name(text: text, columns: columns, rows: rows, scale: scale)
    if let letters, letters.name == name { return letters.lines }
    let lines = BigLetters.lines(text, columns: columns, rows: rows, scale)
    letters = (name, lines)
    return lines
  }
}

extension PaneMemory {
  /// More than a screen shows while the chair scrolls.
  private static let mostSentences = 2000

  /// The sentences of records, by sequence number. Only new ones are computed: each needs the state
  /// before its record.
  func sentences(
    of wanted: Set<Int>, _ records: ReadRecords, in session: Session
  ) -> [Int: String] {
    if sentences.count > Self.mostSentences { sentences = [:] }
    guard isReadingBack else { return sentences }
    let new = wanted.filter { sentences[$0] == nil }
    if !new.isEmpty { sentences.merge(session.sentences(of: new, reading: records.record)) { $1 } }
    return sentences
  }
}

extension PaneMemory? {
  /// Computes the sentences without a cache if there is none.
  func sentences(
    of wanted: Set<Int>, _ records: ReadRecords, in session: Session
  ) -> [Int: String] {
    self?.sentences(of: wanted, records, in: session)
      ?? session.sentences(of: wanted, reading: records.record)
  }

  /// Lays out the letters without a cache if there is none.
  func lines(
    of text: String, columns: Int, rows: Int, _ scale: BigLetters.Scale
  ) -> [BigLetters.Points]? {
    guard let self else { return BigLetters.lines(text, columns: columns, rows: rows, scale) }
    return self.lines(of: text, columns: columns, rows: rows, scale)
  }

  /// Draws a part without a cache if there is none.
  func draw(
    _ part: PaneMemory.Part, from source: PaneMemory.Source, on frame: inout Frame,
    _ draw: (inout Frame) -> Void
  ) {
    if let self { self.draw(part, from: source, on: &frame, draw) } else { draw(&frame) }
  }
}

extension ChairScene {
  /// What a pane's picture depends on.
  func source(of pane: ViewState.Pane, in rect: Rect) -> PaneMemory.Source {
    PaneMemory.Source(
      rect: rect, sequence: state.sequence,
      focus: view.pane == pane ? pane : nil, selected: view.selected(pane),
      filter: view.filter(of: pane), isLeastFirst: view.isLeastFirst, backTo: view.backTo)
  }
}
