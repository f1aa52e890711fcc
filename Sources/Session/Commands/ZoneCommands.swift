extension CommandID {
  package static let meetingZone = CommandID("meeting zone")
}

/// `meeting zone`: for a session that travels, or was created on a machine set to another zone.
let zoneCommands: [CommandSpec] = [
  CommandSpec(
    .meetingZone, "<zone:text>",
    help: "Show times in another time zone from now on; earlier times stay as they were.",
    example: "meeting zone \"Europe/Berlin\"",
    needs: { [.zone($0.text("zone") ?? "")] }
  ) { arguments, ruling in
    let current = ruling.localTime.zone
    guard arguments.text("zone") != current.name, let zone = ruling.inputs.zone else {
      throw Refusal("times are already in \(current.name)")
    }
    ruling.decide(ZoneChanged(zone: zone.after(ruling.now)))
    ruling.answer =
      "Times are now in \(zone.name) (\(zone.offsetText(at: ruling.now))): "
    ruling.answer += "it is \(ruling.localTime.timeOfDay(ruling.now))."
  }
]

/// Clocks show the time of another zone from now on.
package struct ZoneChanged: Fact {
  package static let name = "zoneChanged"
  /// Without its earlier transitions: earlier times are in the zone that was in force then.
  package var zone: Zone

  package func apply(to state: inout State, at now: Int) {
    state.meeting.zoneChanges.append(ZoneChange(since: now, zone: zone))
  }
}
