import Host
import Storage
import TerminalKit

extension DaisSeat {
  /// The first seat of a session that was just created.
  convenience init(keeping file: SessionFile, clock: Clock = Clock()) {
    let time = { Int(clock.now) }
    self.init(keeping: SessionHost(file, clock: time), clock: time)
  }

  /// Opens a session or joins it, using the program's own clock.
  static func open(_ path: String, as name: String? = nil, isGuest: Bool = false) throws -> DaisSeat
  {
    let clock = Clock()
    return try open(path, as: name, isGuest: isGuest, clock: { Int(clock.now) })
  }
}
