import Session
import Storage

/// The case that a session's time zone differs from that of the machine it is opened on: the
/// session has moved, or was created on a machine with a wrong setting. The chair is asked, a
/// script never is.
struct Travel {
  /// The line that changes the session's zone to the machine's.
  let line: String
  /// To be answered with yes to run `line`.
  let question: String
  /// The same for a reader of plain text, as a warning instead of a question.
  let sentence: String

  /// - Returns: `nil` if both zones agree now and for the next year, or if the machine's zone is
  ///   not known.
  init?(_ session: Session, at now: Int, _ zones: MachineZones = MachineZones()) {
    let current = session.localTime.zone
    guard let name = zones.localName, name != current.name, let zone = zones.zone(named: name),
      !zone.agrees(with: current, after: now)
    else { return nil }
    line = CommandID.meetingZone.line(Token.quote(name))
    question = "Show times in \(name), this machine's time zone, instead of \(current.name)?"
    let there = LocalTime(zone).timeOfDay(now)
    sentence =
      "Warning: times are in \(current.name), where it is \(session.localTime.timeOfDay(now)), and "
      + "this machine is in \(name), where it is \(there). To switch, enter \(line)."
  }
}
