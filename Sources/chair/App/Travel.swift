import Session
import Storage

/// A session that is opened on a machine whose clocks show another time than the session's: it has
/// travelled, or was made on a machine that was set wrong. The chair is asked; a script never is.
struct Travel {
  /// What makes the session's times those of the machine.
  let line: String
  let question: String
  /// The same to somebody who reads line by line.
  let sentence: String

  /// - Returns: `nil` where both show the same time, now and for a year, and where the machine's zone
  ///   is not known.
  init?(_ session: Session, at now: Int, _ zones: MachineZones = MachineZones()) {
    let current = session.localTime.zone
    guard let name = zones.localName, name != current.name, let zone = zones.zone(named: name),
      !zone.agrees(with: current, after: now)
    else { return nil }
    line = CommandID.meetingZone.line(Token.quote(name))
    question = "Show times in \(name), as this machine does, in place of \(current.name)?"
    let there = LocalTime(zone).timeOfDay(now)
    sentence =
      "Warning: times are in \(current.name), where it is \(session.localTime.timeOfDay(now)), and "
      + "this machine is in \(name), where it is \(there). To change over, say \(line)."
  }
}
