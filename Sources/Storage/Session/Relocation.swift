/// An open session is no longer where it was opened, by nobody's wish here.
package enum Relocation: Equatable, Sendable {
  /// Its folder was renamed or moved while it was open, and is written on where it stands now.
  case folderMoved(to: String)
  /// What it was kept in was changed by somebody else, so all of it was written anew under this
  /// path, where it goes on; `isTold` tells whether the room's screens know of it.
  case rescued(to: String, because: StorageError, isTold: Bool)

  /// A sentence or two for the chair.
  package var description: String {
    switch self {
    case .folderMoved(let path): "The session's folder was moved; it goes on in \(path)."
    case .rescued(let path, let error, let isTold):
      "\(error.message). Everything was written anew to \(path), where the session goes on."
        + (isTold ? "" : " The room's screens could not be told: `chair project` that for each.")
    }
  }
}

extension SessionFile {
  /// That what was opened here may be old, if it was saved elsewhere and went on there.
  package var movedWarning: String? {
    movedTo.map {
      "This session was saved elsewhere and went on in \($0): what stands here is older."
    }
  }
}
