import Storage

/// Where the session is, and what has become of it.
extension SessionHost {
  package var folder: SessionFolder { file.journal.folder }

  /// Goes on in another folder.
  /// - Returns: whether whoever follows the session here could be told.
  package func move(to path: String) throws(StorageError) -> Bool { try file.move(to: path) }

  /// What has become of the session's place since this was last asked.
  package func takeRelocation() -> Relocation? { file.takeRelocation() }

  /// What opening had to set aside.
  package var recovery: Recovery? { file.journal.recovery }

  /// That what was opened here may be old.
  package var movedWarning: String? { file.movedWarning }
}
