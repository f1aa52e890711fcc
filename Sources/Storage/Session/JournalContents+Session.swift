import Session

/// Decodes the lines of a journal.
extension JournalContents {
  /// The set-up in the header.
  /// - Throws: `StorageError` `.unreadable`
  package func setup(at path: String) throws(StorageError) -> Setup {
    do { return try Setup(decodingHeader: header) } catch {
      throw StorageError(.unreadable("the setup cannot be read (\(error))"), path: path)
    }
  }

  /// The session, starting from the newest checkpoint.
  /// - Throws: `StorageError` `.unreadable`
  package func session(at path: String) throws(StorageError) -> Session {
    try opened(at: path).session
  }

  /// The maximum number of checkpoints to try before replaying all records. A checkpoint that
  /// cannot be used was written by another version or another program.
  private static let mostTries = 8

  /// The session and the archive of its checkpoints.
  /// - Throws: `StorageError` `.unreadable`
  func opened(
    at path: String
  ) throws(StorageError) -> (session: Session, archive: CheckpointArchive) {
    let setup = try setup(at: path)
    for place in checkpoints.indices.reversed().prefix(Self.mostTries) {
      var archive = CheckpointArchive()
      let checkpoint = archive.open(place, of: setup) { line(of: checkpoints[$0]) }
      guard let checkpoint else { continue }
      var session = Session(
        setup, at: checkpoint, source: JournalSource(self, archive, of: setup))
      do {
        try session.apply(try decodedRecords(after: session.state.sequence, at: path))
        return (session, archive)
      } catch {
        continue
      }
    }
    return (try completeSession(at: path), CheckpointArchive())
  }

  /// The session with all its records in memory, without using checkpoints.
  /// - Throws: `StorageError` `.unreadable`
  package func completeSession(at path: String) throws(StorageError) -> Session {
    var session = Session(try setup(at: path))
    let records = try decodedRecords(at: path)
    do { try session.apply(records) } catch { throw error.at(path) }
    return session
  }

  /// Decodes every record in turn, and opens the session.
  /// - Throws: `StorageError` `.unreadable` for a record that cannot be decoded, or that is based
  ///   on one that does not exist.
  package func verify(at path: String) throws(StorageError) -> Session {
    for number in 1..<(recordCount + 1) {
      let record = try decoded(number, at: path)
      var places = [record.parent ?? number - 1]
      if let restored = record.facts.first as? Restored { places.append(restored.from) }
      guard places.allSatisfy((0..<number).contains) else {
        throw History.Fault.misplaced(number).at(path)
      }
    }
    return try session(at: path)
  }

  /// The records after number `sequence`; all of them for 0, as for the minutes.
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

extension History.Fault {
  /// The fault as an error of the file.
  package func at(_ path: String) -> StorageError {
    let what =
      switch self {
      case .misplaced(let record): "record \(record) follows a record that does not exist"
      case .unreadable(let record): "record \(record) cannot be read"
      }
    return StorageError(.unreadable(what), path: path)
  }
}
