/// Points and interruptions.
extension PointRaised: Told {
  func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    teller.point = teller.add(
      .plain(.point, point.sentence(by: party.name, sustained: sustained), party))
  }
}

extension PointRuled: Told {
  func tell(_ teller: inout Teller) {
    guard var point = teller.state.point else { return }
    point.text = text ?? point.text
    let party = teller.party(point.code)
    teller.change(
      teller.point,
      to: .plain(.point, point.sentence(by: party.name, sustained: sustained), party))
  }
}

extension Interrupted: Told {
  func tell(_ teller: inout Teller) {
    teller.say(.interruption, "The meeting was interrupted: \(Minutes.closed(text))")
  }
}

extension InterruptionEnded: Told {
  func tell(_ teller: inout Teller) {
    guard let interruption = teller.state.interruption else { return }
    let time = Minutes.clock(teller.time - interruption.since)
    teller.say(.interruption, "The meeting went on after an interruption of \(time).")
  }
}
