import Catalogue

extension Caucus.Phase {
  /// As shown to the room.
  package var title: String {
    switch self {
    case .open: "Open debate"
    case .inFavour: "Time in favour"
    case .against: "Time against"
    }
  }
}

extension Caucus {
  /// For use in a sentence: `the caucus`; for a timed debate, the name of its phase.
  package var called: String { phase.map { "the \($0.title.lowercased())" } ?? "the caucus" }

  /// The name of a format in English, as shown to the room: `Moderated caucus`.
  package static func title(_ kind: Kind) -> String {
    switch kind {
    case .moderated: "Moderated caucus"
    case .unmoderated: "Unmoderated caucus"
    case .consultation: "Consultation of the whole"
    case .roundRobin: "Round robin"
    }
  }

  /// Kinds of motion that the built-in books use for timed debates. Their titles name the motion, so
  /// the debate is called by its phase.
  static let timedDebates: Set<String> = ["open-debate", "closed-debate"]
}

extension RuleBook {
  /// The name that the book itself has for a caucus, by the motion that opened it; `nil` if it is
  /// called by its format.
  package func ownTitle(of caucus: Caucus) -> String? {
    guard let kind = caucus.motionKind, !Caucus.timedDebates.contains(kind),
      let title = motion(named: kind)?.title,
      caucus.phase != nil || title != Caucus.title(caucus.kind)
    else { return nil }
    return title
  }

  /// The name of a caucus: the book's own, or that of its format; for a timed debate with its
  /// phase: `Hearing: time against`.
  package func title(of caucus: Caucus) -> String {
    let format = caucus.phase?.title ?? Caucus.title(caucus.kind)
    guard let own = ownTitle(of: caucus) else { return format }
    return caucus.phase == nil || caucus.phase == .open ? own : "\(own): \(format.lowercased())"
  }
}

extension RuleBook {
  /// The name of a caucus within a sentence: `moderated caucus`, `think tank`, `UN consultation`.
  package func titleInSentence(of caucus: Caucus) -> String {
    let title = title(of: caucus)
    let isAbbreviated = title.dropFirst().first?.isUppercase == true
    return isAbbreviated ? title : title.prefix(1).lowercased() + title.dropFirst()
  }
}

extension Session {
  /// The name of a caucus under the session's rules.
  package func title(of caucus: Caucus) -> String { setup.rules.title(of: caucus) }

  /// The same within a sentence: `moderated caucus`, `think tank`, `UN consultation`.
  package func titleInSentence(of caucus: Caucus) -> String {
    setup.rules.titleInSentence(of: caucus)
  }

  /// The name that the session's rules themselves have for the caucus in progress, within a sentence.
  package var ownCaucusTitle: String? {
    state.floor.caucus.flatMap { ownTitle(of: $0) == nil ? nil : titleInSentence(of: $0) }
  }

  /// The name that the session's rules themselves have for a caucus, if any.
  package func ownTitle(of caucus: Caucus) -> String? { setup.rules.ownTitle(of: caucus) }
}
