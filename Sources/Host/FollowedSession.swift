import Session
import Storage

/// A session that somebody else writes, taken from its journal: the room's screen and every seat but
/// the host's see it so.
package final class FollowedSession {
  package private(set) var session: Session
  private let follower: JournalFollower
  /// The last so many records are in the history.
  private let memory: Int

  /// - Parameter memory: the last so many records are to be in its history.
  /// - Throws: `StorageError`; `.notASession` where there is none.
  package init(
    _ path: String, remembering memory: Int, on fileSystem: any FileSystem = RealFileSystem()
  ) throws {
    follower = JournalFollower(path, on: fileSystem)
    self.memory = memory
    guard case .loaded(let contents) = try follower.poll() else {
      throw StorageError(.notASession, path: path)
    }
    session = try contents.session(at: follower.folder.path, remembering: memory)
  }

  /// Where it stands now.
  package var folder: SessionFolder { follower.folder }

  /// Where the writer has gone on, while it cannot be followed there.
  package var outOfReach: String? { follower.outOfReach }

  /// Takes in what the journal has gained; after a rewrite, or an undo that leads back before what is
  /// loaded, the whole of it.
  @discardableResult
  package func catchUp() throws -> JournalFollower.Update {
    let update = try follower.poll()
    switch update {
    case .waiting, .unchanged: break
    case .loaded(let contents):
      session = try contents.session(at: folder.path, remembering: memory)
    case .appended(let lines):
      do {
        for line in lines {
          guard case .record(let sequence) = line.kind, sequence > session.sequence else {
            continue
          }
          try session.apply(try Record(decoding: line.bytes))
        }
      } catch {
        try complete()
      }
    }
    return update
  }

  /// Takes in what is known to be written, also where the session goes on in another folder since.
  package func catchUp(to sequence: Int) throws {
    while session.sequence < sequence {
      switch try catchUp() {
      case .appended, .loaded: continue
      case .waiting, .unchanged: return
      }
    }
  }

  /// Reads all records there are.
  package func complete() throws {
    session = try JournalContents.read(folder.path).completeSession(at: folder.path)
  }
}
