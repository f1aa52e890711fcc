import Catalogue

/// Writes the snapshots of one session again and again. The settled chunks of a log are printed
/// once and cached, so that the cost of a snapshot is its size in bytes, not that of printing the
/// whole meeting.
package struct SnapshotWriter: Sendable {
  /// The printed chunks of a log.
  private struct Printed<Element: LogElement>: Sendable {
    /// `nil` for a chunk that may still be printed differently.
    var chunks: [(chunk: Settled<Element>.Chunk, bytes: [UInt8])?] = []

    /// - Parameters:
    ///   - isSettled: whether a chunk will be printed the same from now on.
    ///   - value: converts an element and its number, from 1.
    mutating func write(
      _ log: Settled<Element>, to writer: inout JSONWriter,
      isSettled: (Settled<Element>.Chunk) -> Bool = { _ in true },
      _ value: (Element, Int) -> JSONValue
    ) {
      if log.chunks.count < chunks.count {
        chunks.removeLast(chunks.count - log.chunks.count)
      }
      writer.append("[\n")
      for (place, chunk) in log.chunks.enumerated() {
        if place > 0 { writer.append(",\n") }
        if place < chunks.count, let known = chunks[place], known.chunk === chunk {
          writer.append(known.bytes)
          continue
        }
        let start = place * Element.perChunk + 1
        let bytes = Self.bytes(chunk.elements, from: start, value)
        writer.append(bytes)
        let printed: (chunk: Settled<Element>.Chunk, bytes: [UInt8])? =
          isSettled(chunk) ? (chunk, bytes) : nil
        if place < chunks.count { chunks[place] = printed } else { chunks.append(printed) }
      }
      if !log.chunks.isEmpty { writer.append(",\n") }
      let start = log.chunks.count * Element.perChunk + 1
      writer.append(Self.bytes(log.tail, from: start, value))
      writer.append("\n  ]")
    }

    private static func bytes(
      _ elements: [Element], from start: Int, _ value: (Element, Int) -> JSONValue
    ) -> [UInt8] {
      var writer = JSONWriter(width: Snapshot.width)
      for (place, element) in elements.enumerated() {
        if place > 0 { writer.append(",\n") }
        writer.append("    ")
        writer.pretty(value(element, start + place), indent: 4, taken: 4)
      }
      return writer.bytes
    }
  }

  private var speeches = Printed<PastSpeech>()
  private var motions = Printed<Motion>()
  private var votes = Printed<Vote>()
  /// The delegations' names as last printed. Reasons contain them, so a change invalidates the
  /// cache.
  private var names: [String] = []

  package init() {}

  /// The contents of the file, with a trailing newline.
  package mutating func bytes(of session: Session) -> [UInt8] {
    let state = session.state
    let names = (state.roster.delegations + state.roster.withdrawn).map(\.name)
    if names != self.names { self = SnapshotWriter() }
    self.names = names
    let order = session.motionsInOrder.map(\.number)
    var writer = JSONWriter(width: Snapshot.width)
    writer.append("{\n")
    // A short log may fit on one line, so it is printed like any other value.
    let long = Snapshot.Logs(
      speeches: state.floor.speeches.count > 4, motions: state.motions.count > 4,
      votes: state.voting.votes.count > 4)
    let members = Snapshot(session, leavingOut: long).value.objectValue?.members ?? []
    for (place, member) in members.enumerated() {
      if place > 0 { writer.append(",\n") }
      writer.key(member.key, indent: 2) { writer, taken in
        switch member.key {
        case "speeches" where long.speeches:
          speeches.write(state.floor.speeches, to: &writer, Snapshot.speech)
        case "motions" where long.motions:
          motions.write(
            state.motions, to: &writer,
            isSettled: { !$0.elements.contains { $0.status == .pending } },
            { motion, _ in Snapshot.motion(motion, order, state) })
        case "votes" where long.votes:
          votes.write(state.voting.votes, to: &writer, { vote, _ in Snapshot.vote(vote, state) })
        default: writer.pretty(member.value, indent: 2, taken: taken)
        }
      }
    }
    writer.append("\n}\n")
    return writer.bytes
  }
}
