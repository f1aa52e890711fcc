import Catalogue
import Phrases
import Session

/// Words for what the engine names in English alone.
extension RoomPainter {
  /// The language of the fixed words: the first of the screen's.
  var language: Language { look.languages.first ?? .english }

  func say(_ word: RoomWord, _ values: String...) -> String { word.said(in: language, values) }

  /// A span of time in words: `1 minute 30 seconds`, elsewhere `1 min 30 s`.
  func span(_ milliseconds: Int) -> String { RoomWord.span(milliseconds, in: language) }

  /// A kind of motion; in English as the book calls it.
  func title(of motion: Motion) -> String {
    let book = session.title(of: motion)
    guard language != .english else { return book }
    return RoomWord.motionTitles[motion.kind].map { say($0) } ?? book
  }

  /// `Moderated caucus, 10 minutes, 60 seconds each, "Early warning"`
  func summary(of motion: Motion) -> String {
    guard language != .english else { return session.summary(of: motion) }
    var parts = [title(of: motion)]
    if let number = motion.topicNumber { parts.append("\(number)") }
    if let total = motion.totalMilliseconds { parts.append(span(total)) }
    if let each = motion.eachMilliseconds { parts.append(say(.each, span(each))) }
    if let time = motion.timeMilliseconds { parts.append(span(time)) }
    if let subject = motion.subject, !subject.isEmpty { parts.append("“\(subject)”") }
    return parts.joined(separator: language == .chinese ? "，" : ", ")
  }

  /// Why something came out as it did. English tells delegations by their full names.
  var reasons: RoomReason {
    RoomReason(language, state) { code in
      language == .english ? state.name(code) : label(code)
    }
  }

  func title(of caucus: Caucus) -> String {
    switch caucus.phase {
    case .open: return say(.openDebate)
    case .inFavour: return say(.timeInFavour)
    case .against: return say(.timeAgainst)
    case nil: break
    }
    switch caucus.kind {
    case .moderated: return say(.moderated)
    case .unmoderated: return say(.unmoderated)
    case .consultation: return say(.consultation)
    case .roundRobin: return say(.roundRobin)
    }
  }

  func title(of point: RaisedPoint.Kind) -> String { say(point.roomWord) }
}
