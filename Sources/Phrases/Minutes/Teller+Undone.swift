import Session

extension Teller {
  /// What was done after a record that does not stand, until all that follows is told.
  struct Branch {
    private(set) var teller: Teller
    /// Whether it begins where the standing records are.
    let isFromHere: Bool
    /// How many records that follow are still to be told.
    var followers: Int
    /// The first entry that is this branch's own.
    private var first: Place
    /// The entries that were there at the beginning, for later facts to refer to.
    private let given: Place
    /// When and by whom entries were undone.
    private var undone: [Place: Minutes.Undoing] = [:]

    init(_ teller: Teller, isFromHere: Bool) {
      self.teller = teller
      self.isFromHere = isFromHere
      followers = 0
      given = teller.slots.count
      first = given
    }

    /// A branch that goes on from here beside another one, which tells what is common to both.
    func forked() -> Branch {
      var branch = self
      branch.first = teller.slots.count
      return branch
    }

    mutating func tell(_ left: AbandonedRecords.Left) {
      let (before, count) = (givenEvents, teller.slots.count)
      teller.tell(left.record)
      // What an earlier entry would have become: a vote with its result, a speech that has ended.
      for (old, new) in zip(before, givenEvents) where old != new && new?.isComplete == true {
        if let new { teller.add(new) }
      }
      for place in count..<teller.slots.count { undone[place] = left.undone }
    }

    private var givenEvents: [Minutes.Event?] {
      mutating get { (0..<given).map { teller.event(at: $0) } }
    }

    /// The entries that will not change any more; with `all`, those that may too.
    mutating func takeTold(all: Bool) -> [(entry: Minutes.Entry, undone: Minutes.Undoing)] {
      if all { teller.release(all: true) }
      return teller.takeReleased().compactMap { slot in
        guard let undone = undone.removeValue(forKey: slot.place), slot.place >= first else {
          return nil
        }
        let entry = slot.entry(after: teller.nameChanges, in: teller.voice)
        return entry.event.isPending ? nil : (entry, undone)
      }
    }
  }

  /// Tells a record that does not stand, as it was when it was left. It has no other trace in the
  /// minutes.
  /// - Parameter records: all records.
  /// - Throws: `History.Fault` for a record that cannot be read.
  mutating func tell(
    _ left: AbandonedRecords.Left, from records: StandingRecords
  ) throws(History.Fault) {
    var branch = try takeBranch(to: left, from: records)
    if branch.isFromHere { noteCorrections(by: left, in: branch.teller.state) }
    branch.tell(left)
    for (entry, undone) in branch.takeTold(all: left.followers == 0) { add(entry, undone: undone) }
    branch.followers = left.followers
    if left.followers > 0 { branches[left.record.sequence] = branch }
    release()
  }

  private mutating func takeBranch(
    to left: AbandonedRecords.Left, from records: StandingRecords
  ) throws(History.Fault) -> Branch {
    if let followers = branches[left.parent]?.followers, followers > 1 {
      branches[left.parent]?.followers -= 1
      if let branch = branches[left.parent]?.forked() { return branch }
    }
    // The last one that follows tells what is common: a speech as it was when it ended.
    if let branch = branches.removeValue(forKey: left.parent) { return branch }
    let state = left.isNext ? state : try records.state(at: left.parent, setup)
    return Branch(
      Teller(setup, at: state, in: voice, window: Survey.window), isFromHere: left.isNext)
  }

  /// Notes corrections that were undone with what they corrected.
  /// - Parameter state: in which they were made.
  private mutating func noteCorrections(by left: AbandonedRecords.Left, in state: State) {
    let facts = left.record.facts.filter { $0 is any Correction }.compactMap { $0 as? any Told }
    guard !facts.isEmpty else { return }
    var other = moved(to: state, at: left.record)
    for fact in facts { fact.tell(&other) }
    miss(as: other)
    func undone(_ correction: Minutes.Correction) -> Minutes.Correction {
      var correction = correction
      correction.undone = left.undone
      return correction
    }
    for (place, correction) in other.noted where place < slots.count {
      note(undone(correction), at: place)
    }
    for (subject, all) in other.corrections {
      let known = corrections[subject]?.count ?? 0
      corrections[subject, default: []] += all.dropFirst(known).map(undone)
    }
    for change in other.nameChanges.dropFirst(nameChanges.count) {
      var change = change
      change.correction = undone(change.correction)
      nameChanges.append(change)
    }
  }
}

extension Minutes.Event {
  /// Whether it is a vote without a result, whose answers nobody may see.
  fileprivate var isPending: Bool {
    if case .vote(let vote) = self { vote.outcome == nil } else { false }
  }

  /// Whether it has come to its end, so that it tells what an entry that was begun became. The end of
  /// a caucus has an entry of its own.
  fileprivate var isComplete: Bool {
    switch self {
    case .vote(let vote): vote.outcome != nil
    case .speech(let speech): speech.usedMilliseconds != nil
    case .plain: true
    default: false
    }
  }
}
