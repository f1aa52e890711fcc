extension Teller {
  /// An entry, and where it belongs.
  package struct Slot: Sendable {
    var place: Place
    /// The index of its meeting. Entries made outside any meeting are in the next one; if none
    /// follows, this is the number of meetings.
    var meeting: Int
    var entry: Minutes.Entry
    var mention: Mention?
  }

  /// The entries that may still change: the last ones, and those wanted. The others are released as
  /// new ones are added, so that the minutes of a long session need not be in memory.
  ///
  /// A change to an entry that was released and not wanted has no effect, but is noted in `missed`.
  /// Telling the records again, with those wanted, gives the entries as they finally are.
  package struct Slots {
    /// The last entries, in order; those before them were released.
    private(set) var last: [Slot] = []
    /// The entries wanted, as they are after all changes so far, once they were released.
    private(set) var kept: [Place: Slot] = [:]
    /// The entries that were to be changed after they had been released.
    private(set) var missed: Set<Place> = []
    private let wanted: Set<Place>
    /// The number of last entries kept at least; `nil` keeps all.
    private let window: Int?
    private var released: [Slot] = []
    private var first = 0

    /// Begins without entries.
    package init(window: Int? = nil, wanted: Set<Place> = []) {
      (self.window, self.wanted) = (window, wanted)
    }

    /// The number of entries so far.
    var count: Int { first + last.count }

    mutating func add(_ entry: Minutes.Entry, meeting: Int) -> Place {
      last.append(Slot(place: count, meeting: meeting, entry: entry))
      return count - 1
    }

    /// What is at a place; `nil` if it was released and is not wanted.
    mutating func slot(at place: Place) -> Slot? {
      if place >= first { return last[place - first] }
      if let slot = kept[place] { return slot }
      missed.insert(place)
      return nil
    }

    mutating func change(_ place: Place, _ change: (inout Slot) -> Void) {
      if place >= first { return change(&last[place - first]) }
      guard kept[place] != nil else {
        missed.insert(place)
        return
      }
      change(&kept[place]!)
    }

    /// Notes entries that could not be changed elsewhere.
    mutating func miss(_ places: Set<Place>) { missed.formUnion(places) }

    /// Releases the oldest entries once there are twice as many as are kept.
    mutating func release() {
      guard let window, last.count >= 2 * window else { return }
      release(last.count - window)
    }

    mutating func releaseAll() { release(last.count) }

    private mutating func release(_ number: Int) {
      for slot in last.prefix(number) {
        if wanted.contains(slot.place) { kept[slot.place] = slot }
        released.append(slot)
      }
      last.removeFirst(number)
      first += number
    }

    mutating func takeReleased() -> [Slot] {
      guard !released.isEmpty else { return [] }
      defer { released = [] }
      return released
    }
  }
}
