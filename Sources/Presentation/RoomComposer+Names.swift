import Catalogue
import Phrases
import Session

/// Names in the room's language for what the engine names only in English.
extension RoomComposer {
  /// A delegation's names in the room's languages, without duplicates. If the catalogue has none
  /// for a language, the delegation's name in the session is used.
  func party(_ code: String) -> RoomView.Party {
    guard
      let delegation = state.delegation(code)
        ?? state.roster.withdrawn.first(where: { $0.code == code })
    else {
      return RoomView.Party(code: code, names: [.init(full: code)])
    }
    var names: [RoomView.Party.Name] = []
    for language in languages {
      let known = Catalogue.name(of: delegation, in: language, year: session.setup.body.year)
      let name =
        known.map { RoomView.Party.Name(full: $0.full, short: $0.short) }
        ?? RoomView.Party.Name(full: delegation.name, short: delegation.label)
      if !names.contains(where: { $0.full == name.full }) { names.append(name) }
    }
    return RoomView.Party(code: code, names: names, abbreviation: delegation.abbreviation)
  }

  /// The name used within a sentence.
  func label(_ code: String) -> String { party(code).label }

  /// A time span in words: `1 minute 30 seconds`, in other languages `1 min 30 s`.
  func span(_ milliseconds: Int) -> String { RoomWord.span(milliseconds, in: language) }

  /// The name of a kind of motion; in English, as in the book.
  func title(of motion: Motion) -> String {
    let book = session.title(of: motion)
    guard language != .english else { return book }
    return RoomWord.motionTitles[motion.kind].map { say($0) } ?? book
  }

  /// `Moderated caucus, 10 minutes, 60 seconds each, "Early warning"`
  func summary(of motion: Motion) -> String {
    guard language != .english else { return session.summary(of: motion) }
    var parts = [title(of: motion)]
    if let code = motion.delegation { parts.append(label(code)) }
    if let number = state.number(ofTopic: motion.topic) { parts.append("\(number)") }
    if let total = motion.totalMilliseconds { parts.append(span(total)) }
    if let each = motion.eachMilliseconds { parts.append(say(.each, span(each))) }
    if let time = motion.timeMilliseconds { parts.append(span(time)) }
    if let subject = motion.subject, !subject.isEmpty { parts.append("“\(subject)”") }
    return parts.joined(separator: language == .chinese ? "，" : ", ")
  }

  /// Reasons for results. In English they use the delegations' full names.
  var reasons: RoomReason {
    RoomReason(language, state, name: { language == .english ? state.name($0) : label($0) }) {
      question(of: $0)
    }
  }

  /// The name of a caucus; one that the book names itself is not translated.
  func title(of caucus: Caucus) -> String {
    guard let own = session.ownTitle(of: caucus),
      language == .english || RoomWord.motionTitles[caucus.motionKind ?? ""] == nil
    else { return format(caucus) }
    switch caucus.phase {
    case .inFavour, .against: return say(.reasonColon, own, format(caucus).lowercased())
    case .open, nil: return own
    }
  }

  private func format(_ caucus: Caucus) -> String {
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

  /// Shows the result of the motion that was just put.
  func tellNews(_ view: inout RoomView) {
    guard !news.isCorrection, let number = news.decided,
      state.motions.indices.contains(number - 1)
    else { return }
    view.news = result(of: number)
  }

  /// Shows a result that was just corrected, unless the phase itself shows it.
  func tellCorrection(_ view: inout RoomView) {
    if let vote = decidedVote, view.phase != .verdict {
      let outcome = vote.outcome ?? .withdrawn
      let reason = reasons.of(vote) ?? say(vote.roomOutcome)
      view.news = .init(
        words:
          "\(outcome.symbol) \(say(.reasonColon, say(.voteCorrected, "\(vote.number)"), reason))",
        isPassed: [.adopted, .adoptedWithoutVote].contains(outcome), isCorrection: true)
    } else if let number = news.decided, state.motions.indices.contains(number - 1) {
      view.news = result(of: number)
      view.news?.words += " (\(say(.corrected)))"
      view.news?.isCorrection = true
    }
  }

  private func result(of number: Int) -> RoomView.News {
    let motion = state.motions[number - 1]
    let isPassed = motion.status == .passed
    let name = "\(title(of: motion)) \(whichWords(motion))"
    let decision = reasons.of(motion, say(isPassed ? .passed : .failed, name))
    return .init(words: "\(isPassed ? "✓" : "✗") \(decision)", isPassed: isPassed)
  }

  /// Tells motions of the same kind apart: by subject, or else by mover.
  private func whichWords(_ motion: Motion) -> String {
    guard let subject = motion.subject, !subject.isEmpty else { return "(\(label(motion.by)))" }
    return "“\(subject)”"
  }
}

extension Delegation {
  /// An abbreviation in capitals, chosen from its aliases: `UK`.
  package var abbreviation: String? {
    aliases.first { alias in
      (2...5).contains(alias.count) && alias.allSatisfy { $0.isLetter && $0.isUppercase }
    }
  }
}
