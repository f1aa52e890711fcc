import Catalogue

/// Queries about motions for front ends, which do not read the rule book themselves.
extension Session {
  /// The pending motions in the order they are put.
  package var motionsInOrder: [Motion] {
    guard state.hasPendingMotion else { return [] }
    return Ruling(self, now: state.time).pendingInOrder
  }

  /// Whether a motion may still extend the caucus that has just ended.
  package var mayExtendEndedCaucus: Bool {
    guard state.floor.caucus == nil, state.floor.endedCaucus != nil else { return false }
    let ruling = Ruling(self, now: state.time)
    return setup.rules.motions.contains {
      $0.effect == .extendCaucus && ruling.couldBeMoved($0)
    }
  }

  /// The kinds of motions in the book, with their titles, in its order.
  package var motionKinds: [(kind: String, title: String)] {
    setup.rules.motions.map { ($0.kind, $0.title) }
  }

  /// The kinds of motions in the book: those that could be moved now, then the others.
  var kindsToMove: [MotionRule] {
    let ruling = Ruling(self, now: state.time)
    let rules = setup.rules.motions
    let inOrder = rules.map(ruling.couldBeMoved)
    return zip(rules, inOrder).filter(\.1).map(\.0) + zip(rules, inOrder).filter { !$0.1 }.map(\.0)
  }

  /// The book's title for a motion of that kind.
  package func title(of motion: Motion) -> String {
    setup.rules.motion(named: motion.kind)?.title ?? motion.kind
  }

  /// `Moderated caucus, 10 minutes, 60 seconds each, "Early warning"`
  package func summary(of motion: Motion) -> String { motion.summary(setup.rules, in: state) }

  /// Whether a motion still waits for a second.
  package func needsSecond(_ motion: Motion) -> Bool { setup.rules.needsSecond(motion) }

  /// Whether a motion still waits for the chair's leave.
  package func needsLeave(_ motion: Motion) -> Bool { setup.rules.needsLeave(motion) }

  /// What a motion needs to pass if it is put now; `nil` for a kind that is not in the book.
  package func prospect(of motion: Motion) -> MotionProspect? {
    guard let rule = setup.rules.motion(named: motion.kind) else { return nil }
    var prospect = MotionProspect(rule, state, setup)
    let due = sideSpeeches(on: motion).due
    (prospect.moverSpeaks, prospect.speakersFor, prospect.speakersAgainst) = due
    return prospect
  }

  /// Whether a motion that passes unless somebody objects must be put to the vote because somebody
  /// did.
  package func isPutOnObjection(_ motion: Motion) -> Bool {
    motion.objections != nil && setup.rules.motion(named: motion.kind)?.objection == .vote
  }

  /// The speeches on a motion that are heard before it is put.
  package func sideSpeeches(on motion: Motion) -> SideSpeeches {
    SideSpeeches(motion, setup.rules)
  }
}

extension RuleBook {
  /// Whether motions of a kind need a second.
  package func takesSecond(_ rule: MotionRule?) -> Bool { rule?.second ?? secondRequired }

  /// Whether a motion still waits for a second.
  func needsSecond(_ motion: Motion) -> Bool {
    motion.secondedBy == nil && takesSecond(self.motion(named: motion.kind))
  }

  /// Whether a motion still waits for the chair's leave.
  func needsLeave(_ motion: Motion) -> Bool {
    motion.allowed != true && self.motion(named: motion.kind)?.leave == true
  }
}
