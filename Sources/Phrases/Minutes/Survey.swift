import Session

/// What must be known of a whole journal before the first entry of its minutes is written: the
/// course of the meetings, and the entries that changed long after they were made. Its size depends
/// on the number of members, meetings and corrections, not on the number of entries.
struct Survey: Sendable {
  private(set) var meetings: [Minutes.MeetingReport]
  /// The codes of all delegations that were ever present.
  let seen: Set<String>
  /// What was corrected apart from entries.
  let corrections: [Teller.CorrectedSubject: [Minutes.Correction]]
  private let nameChanges: [Teller.NameChange]
  /// The entries that changed after a teller had released them, as they finally are.
  private let changed: [Teller.Place: Teller.Slot]
  /// The entries recorded later than the event, as they finally are, by meeting, in order.
  private let late: [Int: [Teller.Slot]]
  private let latePlaces: Set<Teller.Place>
  /// What a teller keeps. Each must keep the same, or entries would get other places.
  private let slots: Teller.Slots
  /// The state at the end.
  let end: State
  private(set) var gathering: Gathering
  private let voice: MinutesVoice

  /// The number of last entries that a teller keeps at least. Most entries change within a few
  /// others: a speech when it ends, a motion's vote.
  static let window = 128

  /// - Parameter end: the state at the end, if it is known.
  /// - Throws: `History.Fault` for a record that cannot be read.
  init(
    _ setup: Setup, _ records: StandingRecords, in voice: MinutesVoice, window: Int,
    end: State? = nil
  ) throws(History.Fault) {
    self.voice = voice
    var wanted: Set<Teller.Place> = []
    var (teller, gathering) = try Self.tell(setup, records, voice, window, wanted)
    // A change to an entry that was not kept may need another one.
    while case let missing = teller.slots.missed.union(teller.late).subtracting(wanted),
      !missing.isEmpty
    {
      wanted.formUnion(missing)
      (teller, gathering) = try Self.tell(setup, records, voice, window, wanted)
    }
    meetings = teller.meetings
    seen = teller.seen
    corrections = teller.corrections
    nameChanges = teller.nameChanges
    changed = teller.slots.kept
    latePlaces = teller.late
    slots = Teller.Slots(window: window, wanted: wanted)
    let opened = teller.meetings.map { $0.openedAt ?? 0 }
    late = Dictionary(grouping: teller.late.compactMap { teller.slots.kept[$0] }, by: \.meeting)
      .mapValues { slots in
        func time(_ slot: Teller.Slot) -> Int { max(slot.entry.time, opened[slot.meeting]) }
        return slots.sorted { (time($0), $0.place) < (time($1), $1.place) }
      }
    self.end = end ?? teller.state
    self.gathering = gathering
    if !wanted.isEmpty { self.gathering = try gather(setup, records) }
    for index in meetings.indices { self.gathering.complete(&meetings[index], index) }
  }

  private static func tell(
    _ setup: Setup, _ records: StandingRecords, _ voice: MinutesVoice, _ window: Int,
    _ wanted: Set<Teller.Place>
  ) throws(History.Fault) -> (Teller, Gathering) {
    var gathering = Gathering()
    var teller = Teller(setup, in: voice, keeping: .init(window: window, wanted: wanted))
    var cursor = records.cursor
    while let step = try cursor.next() {
      try teller.tell(step, from: records)
      gathering.add(teller.takeReleased())
    }
    teller.finish()
    gathering.add(teller.takeReleased())
    return (teller, gathering)
  }
}

extension Survey {
  /// Puts released entries into the order of the minutes, as they finally are.
  struct Order {
    private let survey: Survey
    private var meeting: Int?
    /// The time of the entries of the meeting so far, or of its opening.
    private var last = 0
    /// The late entries of the meeting that are still to come.
    private var waiting: ArraySlice<Teller.Slot> = []

    init(_ survey: Survey) { self.survey = survey }

    /// - Parameter body: takes the index of the meeting, and the entry.
    mutating func take(
      _ slots: [Teller.Slot], _ body: (Int, Minutes.Entry) throws -> Void
    ) rethrows {
      for slot in slots where !survey.latePlaces.contains(slot.place) {
        let slot = survey.changed[slot.place] ?? slot
        if slot.meeting != meeting { try begin(slot.meeting, body) }
        // An event that was recorded later is told where it happened, but after the opening.
        last = max(last, slot.entry.time)
        while let first = waiting.first, max(first.entry.time, opened) < last {
          try body(first.meeting, survey.entry(waiting.removeFirst()))
        }
        // Entries after the last meeting are told with it.
        try body(min(slot.meeting, survey.meetings.count - 1), survey.entry(slot))
      }
    }

    mutating func finish(_ body: (Int, Minutes.Entry) throws -> Void) rethrows {
      for slot in waiting { try body(slot.meeting, survey.entry(slot)) }
      waiting = []
    }

    private mutating func begin(
      _ meeting: Int, _ body: (Int, Minutes.Entry) throws -> Void
    ) rethrows {
      try finish(body)
      self.meeting = meeting
      last = opened
      waiting = (survey.late[meeting] ?? [])[...]
    }

    private var opened: Int {
      guard let meeting, meeting < survey.meetings.count else { return 0 }
      return survey.meetings[meeting].openedAt ?? 0
    }
  }

  private func entry(_ slot: Teller.Slot) -> Minutes.Entry {
    slot.entry(after: nameChanges, in: voice)
  }

  /// A teller of the same entries, which begins again.
  func teller(_ setup: Setup) -> Teller { Teller(setup, in: voice, keeping: slots) }

  private func gather(
    _ setup: Setup, _ records: StandingRecords
  ) throws(History.Fault) -> Gathering {
    var gathering = Gathering()
    var teller = self.teller(setup)
    var order = Order(self)
    var cursor = records.cursor
    while let step = try cursor.next() {
      try teller.tell(step, from: records)
      order.take(teller.takeReleased()) { gathering.add($1, meeting: $0) }
    }
    teller.finish()
    order.take(teller.takeReleased()) { gathering.add($1, meeting: $0) }
    order.finish { gathering.add($1, meeting: $0) }
    return gathering
  }
}
