@testable import Catalogue
import Foundation
import Testing

@testable import Session
@testable import chair

/// Forged journals with valid checksums: each is either refused with a reason, or gives a session
/// that can be shown and continued. A trap ends the whole test run.
struct ForgedJournalTests {
  /// One change in this many is also shown and continued; all are decoded and applied. `FORGE=1`
  /// shows every one.
  private static let every = ProcessInfo.processInfo.environment["FORGE"].flatMap(Int.init) ?? 100

  private static func json(_ bytes: [UInt8]) throws -> JSONValue {
    try JSONValueDecoder(bytes).value
  }

  private static func bytes(_ value: JSONValue) -> [UInt8] { Array(value.compact.utf8) }

  /// Shows a session, tries every command on it, and restores it from a checkpoint.
  private static func use(_ session: Session, at now: Int) {
    #expect(EverythingShown(session: session, now: now).length() > 0)
    for line in ["undo", "undo", "redo", "restore \"here\""] + CommandTable.all.map(\.example) {
      var next = session
      let decision = try? next.perform(
        Command(line, for: next), at: now, with: Inputs(lot: Int.max))
      guard let decision, (try? next.apply(decision.record)) != nil else { continue }
      #expect((try? decision.record.encoded()) != nil)
    }
    if let line = try? Checkpoint(of: session).encoded(of: session.setup),
      let again = Session(session.setup, checkpointLine: line)
    {
      #expect(again.state == session.state)
    }
  }

  /// Applies a forged record in place of the original, then the rest of the meeting.
  /// - Returns: whether the record was accepted.
  private static func play(
    _ value: JSONValue, at index: Int, of meeting: ForgedMeeting.Meeting, showing: Bool
  ) -> Bool {
    guard let record = try? Record(decoding: bytes(value)) else { return false }
    var session = meeting.before[index]
    guard (try? session.apply(record)) != nil else { return false }
    guard showing else { return true }
    use(session, at: record.time + 1500)
    var records = Array(meeting.records[..<index]) + [record]
    for next in meeting.records[(index + 1)...] where (try? session.apply(next)) != nil {
      records.append(next)
    }
    #expect(EverythingShown(session: session, now: session.time + 1500).length() > 0)
    #expect(EverythingShown.minutes(meeting.setup, records) > 0)
    return true
  }

  @Test func everyFactIsForged() throws {
    let records = try ForgedMeeting.everything().records
    let found = Set(records.flatMap(\.facts).map { type(of: $0).name })
    #expect(Set(FactRegistry.entries.keys).subtracting(found).sorted() == [])
  }

  @Test(arguments: 0..<4) func aForgedRecordIsRefusedOrShown(part: Int) throws {
    let meeting = try ForgedMeeting.everything()
    var (taken, refused, seen) = (0, 0, Set<String>())
    for (index, record) in meeting.records.enumerated() where index % 4 == part {
      // Forge each combination of facts only once.
      let kinds = record.facts.map { type(of: $0).name }.joined(separator: " ")
      guard seen.insert(kinds).inserted else { continue }
      for forgery in Forger.forgeries(of: try Self.json(record.encoded())) {
        let showing = (taken + part) % Self.every == 0
        if Self.play(forgery.value, at: index, of: meeting, showing: showing) {
          taken += 1
        } else {
          refused += 1
        }
      }
    }
    #expect(taken > 100 && refused > 100)
  }

  @Test(arguments: 0..<4) func aForgedCheckpointIsLeftAsideOrShown(part: Int) throws {
    let meeting = try ForgedMeeting.everything()
    var (taken, refused) = (0, 0)
    for index in stride(from: part * 7, to: meeting.records.count, by: 28) {
      let session = meeting.before[index]
      let line = try Self.json(Checkpoint(of: session).encoded(of: session.setup))
      for (number, forgery) in Forger.forgeries(of: line).enumerated() {
        guard (number + index) % Self.every == 0 else { continue }
        guard var forged = Session(meeting.setup, checkpointLine: Self.bytes(forgery.value)) else {
          refused += 1
          continue
        }
        taken += 1
        Self.use(forged, at: forged.time + 1500)
        for next in meeting.records[index...] { try? forged.apply(next) }
        #expect(EverythingShown(session: forged, now: forged.time + 1500).length() > 0)
      }
    }
    #expect(taken > 0 && refused > 0)
  }

  @Test(arguments: 0..<4) func aForgedHeaderIsRefusedOrShown(part: Int) throws {
    let meeting = try ForgedMeeting.everything()
    let header = try Self.json(meeting.setup.encodedHeader())
    var taken = 0
    for (number, forgery) in Forger.forgeries(of: header).enumerated()
    where number % (4 * Self.every) == part * Self.every {
      guard let setup = try? Setup(decodingHeader: Self.bytes(forgery.value)) else { continue }
      taken += 1
      var session = Session(setup)
      var records: [Record] = []
      for record in meeting.records where (try? session.apply(record)) != nil {
        records.append(record)
        if records.count % 20 == 0 { Self.use(session, at: session.time + 1500) }
      }
      #expect(EverythingShown.minutes(setup, records) > 0)
    }
    #expect(taken > 0)
  }

  /// Even absurdly long waits and the last possible day stay within the bounds of the format.
  @Test(arguments: [1, 100_000, 10_000_000]) func whatIsWrittenIsReadAgain(slowed: Int) throws {
    for start in [1_696_327_200_000, JSONBounds.time.upperBound - 5000] {
      var meeting = ForgedMeeting.Meeting(try ForgedMeeting.setup())
      try meeting.run(ForgedMeeting.script, from: start, slowed: slowed)
      #expect(meeting.records.count > 60)
      for record in meeting.records {
        #expect(throws: Never.self, "\(record.command)") {
          try Record(decoding: record.encoded())
        }
      }
    }
  }
}
