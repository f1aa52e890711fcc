import Testing

@testable import Texts

@Suite("Texts: laws of amendments")
struct AmendmentLawTests {
  /// An amendment to one clause of the draft, most of which can be carried.
  private func amendment(to draft: DraftText, _ dice: inout Dice) -> TextAmendment {
    let numbers = draft.numbered.map(\.number)
    let number = dice.pick(numbers)
    let words = "new words \(dice.below(1000))"
    switch dice.below(6) {
    case 0: return .strike(number)
    case 1:
      return .replace(number, Clause(words, subclauses: dice.chance(2) ? [Clause("below")] : []))
    case 2: return .insert(number, Clause(words))
    case 3: return .insert(draft.nextNumber(beside: number) ?? number, Clause(words))
    case 4:
      let word = draft[number]?.text.split(separator: " ").first.map(String.init) ?? "x"
      return .words(number, old: word, new: words)
    default: return .move(number, to: dice.pick(numbers))
    }
  }

  private func amended(_ draft: DraftText, _ amendment: TextAmendment) -> DraftText? {
    try? draft.amended(by: amendment)
  }

  @Test("to amend and to revert gives the draft back")
  func reverted() throws {
    var drafts = GeneratedDrafts(seed: 21)
    var dice = Dice(22)
    var (carried, reverted) = (0, 0)
    for _ in 0..<Effort.times(400) {
      let draft = drafts.likely()
      let amendment = amendment(to: draft, &dice)
      guard let after = amended(draft, amendment) else { continue }
      carried += 1
      guard let back = amendment.reverted(in: draft) else {
        // A gap in the numbers that was closed stays closed.
        if draft.numbered.contains(where: { $0.clause.label != nil }) { continue }
        Issue.record("\(amendment) cannot be reverted in\n\(draft.encoded)")
        continue
      }
      reverted += 1
      try #require(amended(after, back) == draft)
    }
    #expect(carried * 2 > Effort.times(400) && reverted * 100 > carried * 90)
  }

  @Test("amendments to different clauses give the same draft in either order")
  func commute() throws {
    var drafts = GeneratedDrafts(seed: 23)
    var dice = Dice(24)
    var both = 0
    for _ in 0..<Effort.times(400) {
      let draft = drafts.likely()
      let (first, second) = (amendment(to: draft, &dice), amendment(to: draft, &dice))
      guard areApart(first, second), let one = amended(draft, first),
        let other = amended(draft, second),
        let secondAfter = try? second.following(first, in: draft),
        let firstAfter = try? first.following(second, in: draft)
      else { continue }
      both += 1
      let left = amended(one, secondAfter)
      let right = amended(other, firstAfter)
      try #require(
        left?.texts == right?.texts && left != nil, "\(first)\n\(second)\n\(draft.encoded)")
    }
    #expect(both * 10 > Effort.times(400))
  }

  /// Neither touches what the other does; moves depend on their order.
  private func areApart(_ first: TextAmendment, _ second: TextAmendment) -> Bool {
    for amendment in [first, second] {
      if case .move = amendment { return false }
    }
    // Two new clauses in one place are in the order in which they were carried.
    return !first.number.contains(second.number) && !second.number.contains(first.number)
  }

  @Test("numbers stay those that count up, and the rest of the text stays")
  func numbering() throws {
    var drafts = GeneratedDrafts(seed: 25)
    var dice = Dice(26)
    for _ in 0..<Effort.times(80) {
      var draft = drafts.likely()
      for _ in 0..<4 where !draft.numbered.isEmpty {
        let amendment = amendment(to: draft, &dice)
        guard let after = amended(draft, amendment) else { continue }
        let numbers = after.numbered.map(\.number)
        try #require(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
        let moved = amendment.numbers(after: draft)
        for (old, new) in moved where old != amendment.number {
          try #require(draft[old]?.text == after[new]?.text)
        }
        let added: Int
        switch amendment {
        case .insert: added = 1
        case .strike(let number): added = -(draft[number]?.count ?? 0)
        case .replace(let number, let clause): added = clause.count - (draft[number]?.count ?? 0)
        case .words, .move: added = 0
        }
        try #require(numbers.count == draft.numbered.count + added)
        draft = after
      }
      #expect(try ParsedDraft(draft.printed(as: .plain)).draft == draft)
    }
  }
}

extension DraftText {
  /// The texts with their depths: what is equal whatever the numbers after a gap are.
  fileprivate var texts: [String] { numbered.map { "\($0.number.depth) \($0.clause.text)" } }
}
