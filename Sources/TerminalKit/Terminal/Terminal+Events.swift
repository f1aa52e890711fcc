import Glibc

extension Terminal {
  /// Whether more input is waiting. If so, handle it first and present once at the end.
  package var hasKeys: Bool { input.hasKeys }

  /// Whether keys have been read but not handled yet. Unlike `hasKeys`, makes no system call.
  package var hasReadKeys: Bool { input.hasReadKeys }

  /// Whether the last key was read alone, as a key pressed by hand is: no other keys were read with
  /// it, and no input is waiting.
  package var isKeyAlone: Bool { input.isAlone && !input.hasKeys }

  /// When the last key was read, in milliseconds since 1970 by `clock`. Keys read together have the
  /// same time.
  package var keyTime: Int64 { input.arrival }

  /// Waits for the next event.
  ///
  /// - Parameters:
  ///   - deadline: when to return `.tick`, in milliseconds since 1970 by `clock`; usually the next
  ///     visible change. Without one, only input, signals and file changes wake the program.
  ///   - others: descriptors of the caller's to poll as well; `.ready` names those that are ready.
  package func nextEvent(until deadline: Int64? = nil, alongside others: [pollfd] = []) -> Event {
    while true {
      switch input.wait(until: deadline, watched: watch?.descriptor, alongside: others) {
      case .ready(let descriptors):
        return .ready(descriptors)
      case .key(.control("z")):
        suspend()
        return .resumed
      case .key(let key):
        return .key(key)
      case .watched:
        if watch?.hasChanged() == true { return .fileChanged }
      case .tick:
        return .tick
      case .gone:
        return .terminate(signal: SIGHUP)
      case .signal(let signal):
        if let event = event(of: signal) { return event }
      }
    }
  }

  private func event(of signal: Int32) -> Event? {
    switch signal {
    case SIGWINCH:
      adoptSize()
      return .resize
    case SIGCONT:
      takeOver()
      return .resumed
    case SIGTSTP:
      suspend()
      return .resumed
    case SIGINT:
      return .key(.control("c"))
    case SIGTERM, SIGHUP, SIGQUIT:
      return .terminate(signal: signal)
    default:
      return nil
    }
  }
}
