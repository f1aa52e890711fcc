import Catalogue
import Session

/// Decodes the records of a journal from its bytes on demand, for a session's history.
struct JournalSource: RecordSource {
  private let setup: Setup
  private let pages: JournalPages
  private let checkpoints: [JournalContents.Checkpoint]
  private let archive: CheckpointArchive
  /// The index of the last checkpoint for each record number.
  private let places: [Int: Int]

  init(_ contents: JournalContents, _ archive: CheckpointArchive, of setup: Setup) {
    self.setup = setup
    self.archive = archive
    (pages, checkpoints) = (contents.pages, contents.checkpoints)
    places = Dictionary(
      checkpoints.enumerated().map { ($1.sequence, $0) }, uniquingKeysWith: { $1 })
  }

  private func line(of sequence: Int) throws(History.Fault) -> ArraySlice<UInt8> {
    guard (1...max(1, pages.recordCount)).contains(sequence), pages.recordCount > 0 else {
      throw .unreadable(sequence)
    }
    return pages.line(pages.range(ofRecord: sequence))
  }

  func record(_ sequence: Int) throws(History.Fault) -> Record {
    let line = try line(of: sequence)
    do { return try Record(decoding: line) } catch { throw .unreadable(sequence) }
  }

  func parent(of sequence: Int) throws(History.Fault) -> Int {
    switch JournalFormat.parent(of: try line(of: sequence)) {
    case .previous: sequence - 1
    case .record(let parent): parent
    case .unclear: try record(sequence).parent ?? sequence - 1
    }
  }

  func brief(of sequence: Int) -> Record? {
    guard let line = try? line(of: sequence) else { return nil }
    guard let (command, by) = JournalFormat.words(of: line) else { return try? record(sequence) }
    return Record(sequence: sequence, time: 0, command: command, facts: [], by: by)
  }

  func hasCheckpoint(at place: Int) -> Bool { places[place] != nil }

  func checkpoint(at place: Int) -> Checkpoint? {
    guard let ordinal = places[place] else { return nil }
    var archive = archive
    return archive.open(ordinal, of: setup) { pages.line(checkpoints[$0].range) }
  }
}
