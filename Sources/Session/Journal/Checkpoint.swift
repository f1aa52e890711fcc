import Catalogue
import FoundationEssentials

/// The exact state after a record, so that opening a session need not read what came before. It is
/// a cache: if it cannot be read it is ignored, and the journal is folded from an earlier one.
///
/// Its line holds everything that is small, last. Of each log it only holds the chunks that are new since
/// the checkpoint given by `after`, so that settled chunks are written once. `after` is the index
/// of an earlier checkpoint among those of the journal, from 0.
package struct Checkpoint: Sendable {
  /// Raised whenever the encoding of `State` changes.
  package static let schema = 28

  /// After the record with its `sequence`.
  package var state: State
  /// The record numbers of named places, by name.
  package var marks: [String: Int]
  /// The places that redo can go to, the next one last.
  package var redo: [Int]
  /// The step that undo would take back at that record.
  var step: Int

  init(state: State, marks: [String: Int], redo: [Int], step: Int) {
    (self.state, self.marks, self.redo, self.step) = (state, marks, redo, step)
  }

  /// The checkpoint after the session's last record.
  package init(of session: Session) {
    let history = session.history
    let step = (try? history.step(at: session.state.sequence)) ?? 0
    self.init(state: session.state, marks: history.marks, redo: history.redo, step: step)
  }
}

/// The known checkpoint lines of a journal, by their index among them.
package struct CheckpointArchive: Sendable {
  /// A line to be written.
  package struct Draft: Sendable {
    /// A JSON object without a line end and without a checksum; its first key is `checkpoint`.
    package let bytes: [UInt8]
    /// The size of the part that every checkpoint at this place would need, in bytes.
    package let hotCount: Int
    fileprivate let link: Link
    fileprivate let chunks: LogChunks
  }

  fileprivate struct Link: Sendable {
    var sequence: Int
    var after: Int?
    var logs: LogChanges
  }

  private struct Content: Codable {
    /// Without its delegations and the chunks of its logs.
    var state: State
    var seats: [CheckpointSeat]
    var marks: [String: Int]
    var redo: [Int]
    var step: Int
  }

  /// A line without its content, which is only needed when that checkpoint is opened, and is not
  /// even parsed for another.
  private struct LinkLine: Decodable {
    var checkpoint: Int
    var schema: Int
    var after: Int?
    var logs: LogChanges
  }

  /// A whole line.
  private struct CompleteLine: Decodable {
    var link: LinkLine
    var content: Content

    private enum Key: String, CodingKey { case content }

    init(from decoder: any Decoder) throws {
      link = try LinkLine(from: decoder)
      content = try decoder.container(keyedBy: Key.self).decode(Content.self, forKey: .content)
    }
  }

  private var links: [Int: Link] = [:]
  /// The record numbers of the links.
  private var places: Set<Int> = []
  /// The logs of the last checkpoints that were opened or written. The next one may be based on any
  /// of them, because an undo can move from one to another and back.
  private var newest: [(place: Int, chunks: LogChunks)] = []

  /// The length of `newest`, limited because each entry holds a reference to every chunk.
  private static let mostNewest = 4

  /// The maximum number of new elements in a line.
  private static let mostElements = 20_000

  package init() {}

  /// Whether a usable checkpoint was written after the record of that number.
  package func holds(sequence: Int) -> Bool { places.contains(sequence) }

  /// - Returns: `nil` if it would be too long.
  /// - Throws: `EncodingError`; never for a valid state.
  package func draft(_ checkpoint: Checkpoint, of setup: Setup) throws -> Draft? {
    let chunks = LogChunks(of: checkpoint.state)
    let changes = newest.map {
      (after: Int?.some($0.place), LogChanges(to: chunks, from: $0.chunks))
    }
    let best =
      changes.min { $0.1.newElements < $1.1.newElements }
      ?? (after: nil, LogChanges(to: chunks, from: LogChunks()))
    guard best.1.newElements <= Self.mostElements else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func json(_ value: some Encodable) throws -> String {
      try String(decoding: encoder.encode(value), as: UTF8.self)
    }
    let content = try json(
      Content(
        state: checkpoint.state.withoutChunks,
        seats: CheckpointSeat.list(checkpoint.state.roster.delegations, setup.roster),
        marks: checkpoint.marks, redo: checkpoint.redo, step: checkpoint.step))
    let sequence = checkpoint.state.sequence
    let after = best.after.map { ",\"after\":\($0)" } ?? ""
    let line =
      "{\"checkpoint\":\(sequence),\"schema\":\(Checkpoint.schema)\(after),"
      + "\"logs\":\(try json(best.1)),\"content\":\(content)}"
    return Draft(
      bytes: Array(line.utf8), hotCount: content.utf8.count,
      link: Link(sequence: sequence, after: best.after, logs: best.1), chunks: chunks)
  }

  /// Registers a draft that was written.
  package mutating func enter(_ draft: Draft, at place: Int) {
    enter(draft.link, at: place)
    enter(draft.chunks, at: place)
  }

  /// Opens a checkpoint.
  /// - Parameter line: returns the line of the checkpoint with an index.
  /// - Returns: `nil` if it, or one that it is based on, cannot be used.
  package mutating func open(
    _ place: Int, of setup: Setup, line: (Int) -> ArraySlice<UInt8>
  ) -> Checkpoint? {
    guard let read = try? JSONValueDecoder.decode(CompleteLine.self, from: line(place)),
      let found = links(to: place, read.link, line), let chunks = chunks(of: place, found),
      let delegations = CheckpointSeat.delegations(read.content.seats, setup.roster),
      let state = read.content.state.with(chunks, delegations), state.violations(setup).isEmpty
    else { return nil }
    let content = read.content
    let sequence = state.sequence
    let places = content.redo + content.marks.values
    guard sequence == (found[place] ?? links[place])?.sequence,
      places.allSatisfy({ $0 > 0 && $0 <= sequence }), (0...sequence).contains(content.step)
    else { return nil }
    for (place, link) in found { enter(link, at: place) }
    enter(chunks, at: place)
    return Checkpoint(
      state: state, marks: content.marks, redo: content.redo, step: content.step)
  }

  private mutating func enter(_ link: Link, at place: Int) {
    links[place] = link
    places.insert(link.sequence)
  }

  private mutating func enter(_ chunks: LogChunks, at place: Int) {
    newest = newest.filter { $0.place != place }.suffix(Self.mostNewest - 1) + [(place, chunks)]
  }

  /// The links that are not known yet, from a checkpoint back to a known one or to the first.
  /// - Parameter first: the line of that checkpoint.
  private func links(
    to place: Int, _ first: LinkLine, _ line: (Int) -> ArraySlice<UInt8>
  ) -> [Int: Link]? {
    var found: [Int: Link] = [:]
    var next: Int? = place
    var first: LinkLine? = first
    while let place = next, links[place] == nil {
      guard
        let read = try? first ?? LinkLine(from: JSONValueDecoder(line(place), before: "content")),
        read.schema == Checkpoint.schema
      else { return nil }
      first = nil
      // Only backwards, so that the chain cannot be circular.
      if let after = read.after, !(0..<place).contains(after) { return nil }
      found[place] = Link(sequence: read.checkpoint, after: read.after, logs: read.logs)
      next = read.after
    }
    return found
  }

  /// The chunks of a checkpoint's logs.
  private func chunks(of place: Int, _ found: [Int: Link]) -> LogChunks? {
    var way: [Link] = []
    var next: Int? = place
    var chunks = LogChunks()
    while let place = next {
      if let known = newest.last(where: { $0.place == place }) {
        chunks = known.chunks
        break
      }
      guard let link = links[place] ?? found[place] else { return nil }
      way.append(link)
      next = link.after
    }
    for link in way.reversed() where !link.logs.apply(to: &chunks) { return nil }
    return chunks
  }
}

// A checkpoint line that is not based on another.
extension Checkpoint {
  /// Encodes it as the first checkpoint line of a journal.
  /// - Throws: `EncodingError`; never for a valid state.
  package func encoded(of setup: Setup) throws -> [UInt8] {
    try CheckpointArchive().draft(self, of: setup)?.bytes ?? []
  }
}

extension Session {
  /// The session at a checkpoint line that is not based on another; `nil` if the line cannot be
  /// used.
  package init?(_ setup: Setup, checkpointLine: some Sequence<UInt8>) {
    let line = ArraySlice(Array(checkpointLine))
    var archive = CheckpointArchive()
    guard let checkpoint = archive.open(0, of: setup, line: { _ in line }) else { return nil }
    self.init(setup, at: checkpoint)
  }
}
