extension TextAmendment {
  /// The amendment that undoes this one: it changes the amended draft back into the given one. Nil if
  /// this amendment cannot be carried, or if no single amendment gives the draft back: a gap in the
  /// numbers that a new clause has closed stays closed.
  package func reverted(in draft: DraftText) -> TextAmendment? {
    guard let after = try? draft.amended(by: self) else { return nil }
    let candidate: TextAmendment?
    switch self {
    case .strike(let number): candidate = draft[number].map { .insert(number, $0) }
    case .insert(let number, _):
      let place =
        number.part == .preambular && !number.last.suffix.isEmpty
        ? number.with(last: number.last.next) : number
      candidate = .strike(place)
    case .replace(let number, _), .words(let number, _, _):
      candidate = draft[number].map { .replace(number, $0) }
    case .move(let number, _):
      candidate = numbers(after: draft)[number].map {
        .move($0, to: parentAfter(number, in: draft))
      }
    }
    guard let candidate, (try? after.amended(by: candidate)) == draft else { return nil }
    return candidate
  }

  /// A number under the one that its parent has afterwards.
  private func parentAfter(_ number: ClauseNumber, in draft: DraftText) -> ClauseNumber {
    guard let parent = number.parent, let moved = numbers(after: draft)[parent] else {
      return number
    }
    return moved.child(number.last)
  }
}
