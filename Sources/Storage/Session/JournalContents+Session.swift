import Session

/// The lines of a journal as the engine's values.
extension JournalContents {
  /// The set-up in the header.
  /// - Throws: `StorageError` `.unreadable`
  package func setup(at path: String) throws(StorageError) -> Setup {
    do { return try Setup(decodingHeader: header) } catch {
      throw StorageError(.unreadable("the set-up cannot be read (\(error))"), path: path)
    }
  }

  /// The session, from the newest checkpoint on.
  /// - Parameter remembering: the last so many records are to be in its history.
  /// - Throws: `StorageError` `.unreadable`
  package func session(
    at path: String, remembering records: Int = 0
  ) throws(StorageError) -> Session {
    let setup = try setup(at: path)
    guard let mark = checkpoint(notAfter: max(0, recordCount - records)),
      var session = Session(setup, checkpointLine: line(of: mark))
    else { return try completeSession(at: path) }
    do {
      try session.apply(try decodedRecords(after: mark.sequence, at: path))
      return session
    } catch {
      return try completeSession(at: path)
    }
  }

  /// The session with all its history.
  /// - Throws: `StorageError` `.unreadable`
  package func completeSession(at path: String) throws(StorageError) -> Session {
    var session = Session(try setup(at: path))
    let records = try decodedRecords(at: path)
    do { try session.apply(records) } catch {
      let record = error.record.map { "record \($0)" } ?? "the last record"
      throw StorageError(
        .unreadable("\(record) builds upon one that does not exist"), path: path)
    }
    return session
  }

  /// The records behind number `sequence`; all of them, as for the minutes, behind 0.
  /// - Throws: `StorageError` `.unreadable`
  package func decodedRecords(
    after sequence: Int = 0, at path: String
  ) throws(StorageError) -> [Record] {
    var records: [Record] = []
    records.reserveCapacity(recordCount - sequence)
    for number in (sequence + 1)..<(recordCount + 1) {
      records.append(try decoded(number, at: path))
    }
    return records
  }

  private func decoded(_ number: Int, at path: String) throws(StorageError) -> Record {
    do { return try Record(decoding: record(number)) } catch {
      throw StorageError(.unreadable("record \(number) cannot be read (\(error))"), path: path)
    }
  }
}
