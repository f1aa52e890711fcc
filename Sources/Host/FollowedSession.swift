import Session
import Storage

/// A session that another program writes, read from its journal. The room's screen and every seat
/// other than the host's use it.
package final class FollowedSession {
  /// After the last record that was read.
  package private(set) var session: Session
  private let follower: JournalFollower
  /// The number of recent records to decode in advance.
  private let memory: Int

  /// - Parameter memory: the number of recent records to decode in advance, because the screens
  ///   show them.
  /// - Throws: `StorageError`; `.notASession` if there is none.
  package init(
    _ path: String, remembering memory: Int, on fileSystem: any FileSystem = RealFileSystem()
  ) throws {
    follower = JournalFollower(path, on: fileSystem)
    self.memory = memory
    guard case .loaded(let contents) = try follower.poll() else {
      throw StorageError(.notASession, path: path)
    }
    session = try contents.session(at: follower.folder.path)
    session.recall(memory)
  }

  /// The session's current folder.
  package var folder: SessionFolder { follower.folder }

  /// The folder to which the writer moved the session, if that cannot be read.
  package var outOfReach: String? { follower.outOfReach }

  /// Applies what was appended to the journal. If the journal was rewritten, reads all of it.
  /// - Throws: `StorageError` if the journal cannot be read.
  @discardableResult
  package func catchUp() throws -> JournalFollower.Update {
    let update = try follower.poll()
    switch update {
    case .waiting, .unchanged: break
    case .loaded(let contents):
      session = try contents.session(at: folder.path)
      session.recall(memory)
    case .appended(let lines):
      do {
        for line in lines {
          guard case .record(let sequence) = line.kind, sequence > session.state.sequence else {
            continue
          }
          try session.apply(try Record(decoding: line.bytes))
        }
      } catch {
        session = try JournalContents.read(folder.path).session(at: folder.path)
        session.recall(memory)
      }
    }
    return update
  }

  /// Reads up to a record that is known to be written, even if the session has moved to another
  /// folder.
  /// - Throws: `StorageError` if the journal cannot be read.
  package func catchUp(to sequence: Int) throws {
    while session.state.sequence < sequence {
      switch try catchUp() {
      case .appended, .loaded: continue
      case .waiting, .unchanged: return
      }
    }
  }
}
