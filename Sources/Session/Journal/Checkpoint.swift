import Catalogue
import FoundationEssentials

/// The exact state at a record, so that opening need not read what came before. A cache: one that
/// a newer program cannot read any more is left aside, and the journal is folded instead.
package struct Checkpoint: Codable, Sendable {
  /// Raised whenever `State` changes its shape.
  package static let schema = 8

  package var state: State
  package var marks: [String: Int]
  package var redo: [Int]

  package init(of session: Session) {
    state = session.state
    marks = session.history.marks
    redo = session.history.redo
  }

  private struct Line: Codable {
    var checkpoint: Int
    var schema: Int
    var content: Checkpoint
  }

  /// A JSON object without a line end and without a checksum; its first key is `checkpoint`.
  package func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let content = try String(decoding: encoder.encode(self), as: UTF8.self)
    let line =
      "{\"checkpoint\":\(state.sequence),\"schema\":\(Self.schema),\"content\":\(content)}"
    return Array(line.utf8)
  }

  /// - Returns: `nil` for a checkpoint of another schema, and for one that leads to places that the
  ///   journal cannot have yet.
  package init?(decoding bytes: some Sequence<UInt8>) {
    guard let line = try? JSONValueDecoder.decode(Line.self, from: bytes),
      line.schema == Self.schema, line.checkpoint == line.content.state.sequence,
      (line.content.redo + line.content.marks.values).allSatisfy({ $0 > 0 && $0 <= line.checkpoint }
      )
    else { return nil }
    self = line.content
  }
}

extension Session {
  /// The session as a checkpoint line has it, or `nil` where the line cannot be used.
  package init?(_ setup: Setup, checkpointLine: some Sequence<UInt8>) {
    guard let checkpoint = Checkpoint(decoding: checkpointLine),
      checkpoint.state.violations(setup).isEmpty
    else { return nil }
    self.init(setup, at: checkpoint)
  }
}
