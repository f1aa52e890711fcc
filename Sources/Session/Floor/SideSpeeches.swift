import Catalogue

/// The speeches for and against what is put next: a pending motion, or, in voting procedure, the
/// next question if a motion asked for speakers.
package struct SideSpeeches: Sendable {
  /// The motion they are about; `nil` for the question that is put to the vote next.
  package var motion: Int?
  /// The number of speakers for it and against it.
  package var most: (favour: Int, against: Int) = (0, 0)
  /// The mover, if it speaks for its own motion in addition to the others.
  package var mover: String?
  /// The delegations that have been heard.
  package var heard: (favour: [String], against: [String]) = ([], [])
  /// The time of each, in milliseconds.
  package var milliseconds: Int

  /// The speeches on the pending motion that is put first; if none is pending, on the next question
  /// of voting procedure.
  package init(_ session: Session) {
    let state = session.state
    let book = session.setup.rules
    if let first = session.motionsInOrder.first {
      self.init(first, book)
      return
    }
    self.init(milliseconds: book.speeches.motionSeconds * 1000)
    if let speakers = state.debate.beforeVotes, state.inVotingProcedure {
      most = (speakers.each, speakers.each)
      heard = (speakers.heardFor, speakers.heardAgainst)
      milliseconds = speakers.milliseconds
    }
  }

  private init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// The speeches on one motion.
  package init(_ motion: Motion, _ book: RuleBook) {
    self.init(milliseconds: book.speeches.motionSeconds * 1000)
    self.motion = motion.number
    if motion.debateClosed == true { return }
    let rule = book.motion(named: motion.kind)
    let mover = rule?.moverSpeaks == true ? 1 : 0
    most = ((rule?.speakersFor ?? 0) + mover, rule?.speakersAgainst ?? 0)
    if mover == 1 { self.mover = motion.by }
    heard = (motion.heardFor ?? [], motion.heardAgainst ?? [])
  }

  /// The speeches still to be held, `the mover, 1 for, 2 against`; `nil` if all have been held.
  package var unheard: String? {
    let due = due
    let parts = [
      due.mover ? "the mover" : nil, due.favour > 0 ? "\(due.favour) for" : nil,
      due.against > 0 ? "\(due.against) against" : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The speeches still to be held: the mover's, and the numbers of the others on each side.
  package var due: (mover: Bool, favour: Int, against: Int) {
    let isMoverDue = mover.map { !heard.favour.contains($0) } ?? false
    let favour = most.favour - heard.favour.count - (isMoverDue ? 1 : 0)
    return (isMoverDue, max(0, favour), max(0, most.against - heard.against.count))
  }

  /// The side that is heard next if both still have speakers: they take turns, the side in favour
  /// first. `nil` if all speeches have been held.
  package var next: Speech.Origin? {
    let left = (most.favour - heard.favour.count, most.against - heard.against.count)
    if left.0 <= 0 { return left.1 > 0 ? .against : nil }
    return left.1 <= 0 || heard.favour.count <= heard.against.count ? .favour : .against
  }

  func refusal(_ side: Speech.Origin) -> Refusal? {
    let (most, heard) =
      side == .favour ? (most.favour, heard.favour) : (most.against, heard.against)
    let word = side == .favour ? "for" : "against"
    guard most > 0 else {
      return Refusal(
        motion == nil
          ? "no question is pending that has speakers \(word) it"
          : "this motion has no speakers \(word) it: \(line: "motion vote next <yes> <no>")")
    }
    return heard.count < most
      ? nil
      : Refusal("\(Spelling.count(most, "speaker has", "speakers have")) already spoken \(word) it")
  }
}

extension Ruling {
  /// Warns that a question is put before its speakers were heard. Not refused, because perhaps
  /// nobody wished to speak.
  mutating func warnOfUnheard(_ speeches: SideSpeeches) {
    guard let unheard = speeches.unheard else { return }
    advise(.unheard(unheard))
  }
}
