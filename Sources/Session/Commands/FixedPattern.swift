import Synchronization

/// The grammar of a command that is the same for every session, compiled when a line first needs
/// it, because startup needs none.
final class FixedPattern: Sendable {
  private let usage: String
  private let compiled = Mutex<Pattern?>(nil)

  init(_ usage: String) { self.usage = usage }

  var pattern: Pattern {
    compiled.withLock { known in
      if let known { return known }
      let pattern = Pattern(usage)
      known = pattern
      return pattern
    }
  }
}
