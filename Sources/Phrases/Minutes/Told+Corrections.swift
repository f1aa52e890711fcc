import Session

/// Corrections appear in the entry that they correct: `(corrected at 10:31: Japan, not Ghana)`.
extension SpeechCorrected: Told {
  package func tell(_ teller: inout Teller) {
    guard teller.state.floor.speeches.indices.contains(number - 1),
      teller.speeches.indices.contains(number - 1),
      case .speech(var report) = teller.event(at: teller.speeches[number - 1])
    else { return }
    let old = teller.state.floor.speeches[number - 1]
    var words: [String] = []
    if let code {
      words.append("\(teller.state.name(code)), not \(report.party.name)")
      report.party = teller.party(code)
    }
    if let milliseconds {
      words.append("\(Minutes.clock(milliseconds)), not \(Minutes.clock(old.milliseconds))")
      report.usedMilliseconds = milliseconds
    }
    let new = corrected(old, in: teller.state)
    if let delegate, code == nil {
      words.append(delegate + (old.delegate.map { ", not \($0)" } ?? ""))
    }
    report.delegate = new.delegate
    let place = teller.speeches[number - 1]
    report.corrections.append(teller.correction(words.joined(separator: "; "), of: place))
    teller.change(place, to: .speech(report))
  }
}

extension MotionCorrected: Told {
  package func tell(_ teller: inout Teller) {
    let place = teller.motions[number] ?? nil
    guard case .motion(var report) = teller.event(at: place) else { return }
    let words = "\(teller.state.name(code)), not \(report.mover.name)"
    report.mover = teller.party(code)
    report.corrections.append(teller.correction(words, of: place))
    teller.change(place, to: .motion(report))
    guard caucus == true, case .caucus(var opened) = teller.event(at: teller.caucus) else { return }
    opened.mover = teller.party(code)
    teller.change(teller.caucus, to: .caucus(opened))
  }
}

extension Teller {
  /// `corrected at 10:31: …`, with the date if it differs from that of the entry.
  fileprivate func correction(_ words: String, of place: Place?) -> String {
    let day = place.map { localTime.date(meetings[$0.meeting].entries[$0.entry].time) }
    let date = day == localTime.date(time) ? "" : "\(localTime.date(time)) "
    return "corrected at \(date)\(localTime.timeOfDay(time)): \(words)"
  }
}

extension Minutes {
  /// The suffix for a sentence that was corrected.
  package static func corrected(_ corrections: [String]) -> String {
    corrections.isEmpty ? "" : " (\(corrections.joined(separator: "; ")))"
  }
}
