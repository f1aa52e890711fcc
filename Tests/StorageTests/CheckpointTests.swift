@testable import Catalogue
import StorageFixtures
import Testing

@testable import Session
@testable import Storage

/// Checkpoints as they are written and opened: due by bytes, based on earlier ones, and never
/// required.
struct CheckpointTests {
  private let disk = MemoryFileSystem()
  private let path = "/council.chair"
  private let start = 1_696_327_200_000

  /// A meeting with speeches, motions, votes and notes, of the given number of rounds of thirteen
  /// lines.
  private func lines(_ rounds: Int) -> [String] {
    let opening = ["meeting open", "attend all present", "agenda set 1", "speakers open"]
    return opening
      + (0..<rounds).flatMap { round in
        ["Ghana", "Japan", "Malta"].flatMap { ["speech start \($0)", "speech end"] } + [
          "note Ghana \"spoke \(round)\"", "motion unmoderated 5m by Ghana second Japan",
          "motion withdraw next", "vote open \"Text \(round)\"", "vote count 12 0 3", "vote close",
          "voting end",
        ]
      }
  }

  @discardableResult
  private func run(_ lines: [String], on file: SessionFile) throws -> [State] {
    try lines.enumerated().compactMap { index, line in
      do { try file.perform(line, at: start + index) } catch let refusal as Refusal {
        guard line == "voting end" else { throw refusal }
        return nil
      }
      return file.session.state
    }
  }

  private func contents() throws -> JournalContents { try JournalContents.read(path, on: disk) }

  /// Rewrites the journal with some of its checkpoints changed.
  private func forge(_ change: (Int, String) throws -> String?) throws {
    let contents = try contents()
    var lines = [Array(contents.header)]
    var records = 0
    for (place, checkpoint) in contents.checkpoints.enumerated() {
      lines += (records..<checkpoint.sequence).map { Array(contents.record($0 + 1)) }
      records = checkpoint.sequence
      let line = String(decoding: contents.line(of: checkpoint), as: UTF8.self)
      if let changed = try change(place, line) { lines.append(Array(changed.utf8)) }
    }
    lines += contents.records(after: records).map(Array.init)
    let bytes = lines.flatMap { line in
      JournalFormat.sealed(Array(line.dropLast(JournalFormat.sealLength)) + [UInt8(ascii: "}")])
    }
    try disk.replaceFile(path + "/journal.jsonl", with: bytes, mode: 0o600)
  }

  @Test func theyAreWrittenByBytesAndHoldWhatIsNew() throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    try run(lines(100), on: file)
    let state = file.session.state
    try file.close()
    let contents = try contents()
    let records = contents.records().reduce(0) { $0 + $1.count + 1 }
    #expect(contents.checkpoints.count >= 2)
    #expect(Double(contents.byteCount) <= 1.6 * Double(records))
    for (place, checkpoint) in contents.checkpoints.enumerated().dropFirst() {
      let line = String(decoding: contents.line(of: checkpoint), as: UTF8.self)
      #expect(line.contains("\"after\":\(place - 1),"))
    }
    let opened = try SessionFile.open(path, on: disk)
    #expect(opened.session.state == state)
    #expect(try contents.completeSession(at: path).state == state)
  }

  /// Only the last records are in memory; the others are read on demand.
  @Test func everyPlaceIsReached() throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    let states = try run(lines(120), on: file)
    try file.close()
    let opened = try SessionFile.open(path, on: disk)
    for session in [file.session, opened.session] {
      #expect(session.history.count == states.count)
      for place in stride(from: 1, to: states.count, by: 37) {
        #expect(try session.history.state(at: place) == states[place - 1])
        #expect(try session.history.record(place).sequence == place)
        #expect(
          try session.history.brief(of: place).command == session.history.record(place).command)
        #expect(try session.history.step(at: place) == place)
      }
    }
  }

  @Test func undoLeadsBackToTheBeginningAndRedoToTheEnd() throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    try run(lines(60), on: file)
    let state = file.session.state
    try file.close()
    let opened = try SessionFile.open(path, on: disk)
    let count = opened.session.sequence
    for step in (1...count).reversed() {
      let decision = try opened.perform("undo", at: start + 100_000)
      #expect((decision.record.facts.first as? Undone)?.step == step)
    }
    #expect(opened.session.meeting.status == .notOpened && opened.session.floor.speeches.isEmpty)
    #expect(throws: Refusal.self) { try opened.perform("undo", at: start + 100_000) }
    for _ in 1...count { try opened.perform("redo", at: start + 200_000) }
    #expect(
      opened.session.floor.speeches == state.floor.speeches
        && opened.session.voting.votes == state.voting.votes)
    #expect(opened.session.motions == state.motions && opened.session.notes == state.notes)
    try opened.close()
    let again = try SessionFile.open(path, on: disk)
    #expect(again.session.state == opened.session.state)
    // Chunks that were written before are not written again.
    let contents = try contents()
    let records = contents.records().reduce(0) { $0 + $1.count + 1 }
    #expect(Double(contents.byteCount) <= 1.6 * Double(records))
  }

  /// After a long path of steps and their undos, a checkpoint is on the path, wherever it goes.
  @Test func anUndoAfterManyActsAndUndosFoldsFew() throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    try run(["meeting open", "attend all present", "speakers open"], on: file)
    for number in 0..<2000 {
      try file.perform("announce \"\(number)\"", at: start + number)
      try file.perform("undo", at: start + number)
    }
    try file.close()
    let opened = try SessionFile.open(path, on: disk)
    let history = opened.session.history
    #expect(opened.session.sequence == 4003)
    #expect(history.base > 3000)
    #expect(try history.step(at: 4003) == 3)
    #expect(try opened.perform("undo", at: start + 5000).record.parent == 2)
    #expect(!opened.session.debate.list.open)
    // The second last undo is one step before a checkpoint, and the states near it are cached.
    #expect(try opened.perform("undo", at: start + 5000).record.parent == 1)
  }

  @Test func oneThatCannotBeUsedIsLeftAside() throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    let states = try run(lines(100), on: file)
    try file.close()
    let last = try contents().checkpoints.count - 1
    let forgeries: [(String, String)] = [
      ("\"after\":", "\"after\":\(last)"), ("\"after\":", "\"after\":\(last + 1)"),
      ("\"after\":", "\"after\":-1"), ("\"after\":", "\"after\":99999999"),
      ("\"after\":", "\"after\":0"), ("\"schema\":", "\"schema\":1"),
      ("\"speeches\":{\"count\":", "\"speeches\":{\"count\":99999999"),
      ("\"speeches\":{\"count\":", "\"speeches\":{\"count\":-1"),
      ("\"speeches\":{\"count\":", "\"speeches\":{\"count\":0"),
      ("\"at\":", "\"at\":99999999"), ("\"at\":", "\"at\":-1"), ("\"at\":", "\"at\":0"),
      ("\"step\":", "\"step\":99999999"),
    ]
    let journal = try contents()
    let good = journal.parts.flatMap(\.self)
    for (key, forged) in forgeries {
      try disk.replaceFile(path + "/journal.jsonl", with: good, mode: 0o600)
      try forge { place, line in
        guard place == last else { return line }
        let start = try #require(line.firstRange(of: key))
        let rest = line[start.upperBound...].drop { $0.isNumber || $0 == "-" }
        return line[..<start.lowerBound] + forged + rest
      }
      let opened = try SessionFile.open(path, on: disk)
      #expect(opened.session.state == states.last, "\(forged)")
      #expect(opened.session.history.base < journal.checkpoints[last].sequence, "\(forged)")
      #expect(try opened.session.history.state(at: 1000) == states[999], "\(forged)")
    }
  }

  /// If none can be used, for example because they are from another version, everything is folded,
  /// and the next checkpoint that is due contains everything.
  @Test func withoutAnyTheSessionIsWhole() throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    let states = try run(lines(100), on: file)
    try file.close()
    try forge { $1.replacing("\"schema\":\(Checkpoint.schema)", with: "\"schema\":1") }
    let opened = try SessionFile.open(path, on: disk)
    #expect(opened.session.state == states.last && opened.session.history.base == 0)
    #expect(try opened.session.history.state(at: 1000) == states[999])
    try opened.close()
    let again = try SessionFile.open(path, on: disk)
    #expect(again.session.state == states.last && again.session.history.base == states.count)
  }

  /// A checkpoint also needs the one that it is based on: without that it is lost, but nothing else
  /// is.
  @Test func aBrokenChainIsLeftAsideAsAWhole() throws {
    let file = try SessionFile.create(path, try setup(), on: disk)
    let states = try run(lines(100), on: file)
    try file.close()
    let before = try contents().checkpoints
    try forge { place, line in
      place == 1 ? line.replacing("\"chunks\":[[[\"", with: "\"chunks\":[[[1,\"") : line
    }
    let opened = try SessionFile.open(path, on: disk)
    #expect(opened.session.state == states.last)
    #expect([0, before[0].sequence].contains(opened.session.history.base))
  }
}
