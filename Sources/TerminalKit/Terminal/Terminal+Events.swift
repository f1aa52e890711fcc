import Glibc

extension Terminal {
  /// Whether more keys are waiting: handle them first and present once.
  package var hasKeys: Bool { input.hasKeys }

  /// Whether keys were read that are not handled yet, as `hasKeys` says without asking the system.
  package var hasReadKeys: Bool { input.hasReadKeys }

  /// Whether the last key came by itself, as a hand presses them: not in one piece with others, and
  /// with none behind it.
  package var isKeyAlone: Bool { input.isAlone && !input.hasKeys }

  /// When the last key came, in milliseconds since 1970 by `clock`; keys that came in one piece have
  /// the same time.
  package var keyTime: Int64 { input.arrival }

  /// Waits for what happens next.
  ///
  /// - Parameter deadline: milliseconds since 1970, by `clock`: the moment of the next change that
  ///   can be seen. Without one, and with no key pressed, the program sleeps.
  package func nextEvent(until deadline: Int64? = nil) -> Event {
    while true {
      switch input.wait(until: deadline, watched: watch?.descriptor) {
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
