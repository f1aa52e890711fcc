import Catalogue
import Session

/// Points and interruptions.
extension PointRaised: Told {
  package func tell(_ teller: inout Teller) {
    let party = teller.party(code)
    let place = teller.add(
      .plain(.point, teller.voice.sentence(point, by: party, sustained: sustained), party))
    teller.raised[number] = place
    guard sustained == nil else { return }
    var point = point
    point.raisedAt = teller.time
    teller.points.append((point, place))
  }
}

extension PointRuled: Told {
  package func tell(_ teller: inout Teller) {
    guard var point = point(in: teller.state),
      let index = teller.points.lastIndex(where: { $0.point.number == number })
    else { return }
    let place = teller.points.remove(at: index).place
    point.text = text ?? point.text
    let party = teller.party(point.code)
    teller.change(
      place,
      to: .plain(.point, teller.voice.sentence(point, by: party, sustained: sustained), party))
  }
}

extension Interrupted: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.interruption, .interrupted, teller.voice.typed(text))
  }
}

extension InterruptionEnded: Told {
  package func tell(_ teller: inout Teller) {
    guard let interruption = teller.state.meeting.interruption else { return }
    let time = Minutes.clock(teller.time - interruption.since)
    teller.say(.interruption, .continued, time)
  }
}
