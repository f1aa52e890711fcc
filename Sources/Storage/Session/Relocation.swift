/// How an open session came to be in another folder without a command from its chair.
package enum Relocation: Equatable, Sendable {
  /// Its folder was renamed or moved while it was open; writing continues in it.
  case folderMoved(to: String)
  /// Another program changed its files, so the session was rewritten to this path and continues
  /// there. `isTold` is whether the room's screens have been told.
  case rescued(to: String, because: StorageError, isTold: Bool)

  /// A sentence or two for the chair.
  package var description: String {
    switch self {
    case .folderMoved(let path): "The session's folder was moved; it continues in \(path)."
    case .rescued(let path, let error, let isTold):
      "\(error.message). The whole session was written to \(path), where it continues."
        + (isTold
          ? ""
          : " The room's screens could not be notified: open the new folder on each of them.")
    }
  }
}

extension SessionFile {
  /// A warning that this copy may be old, if the session was saved and continued elsewhere.
  package var movedWarning: String? {
    movedTo.map {
      "This session was saved elsewhere and continued in \($0): this copy is older."
    }
  }
}
