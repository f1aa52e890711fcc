import Storage

/// The session's folder and its changes.
extension SessionHost {
  /// Where the session is now; `move` and a rename change it.
  package var folder: SessionFolder { file.journal.folder }

  /// Saves the session to another folder and continues there.
  /// - Returns: whether programs that follow the session here could be told.
  /// - Throws: `StorageError` if the copy cannot be written; the session then stays where it is.
  package func move(to path: String) throws(StorageError) -> Bool { try file.move(to: path) }

  /// How the session has moved since the last call, if it has.
  package func takeRelocation() -> Relocation? { file.takeRelocation() }

  /// What was set aside when the session was opened.
  package var recovery: Recovery? { file.journal.recovery }

  /// A warning that the session opened here may be old.
  package var movedWarning: String? { file.movedWarning }
}
