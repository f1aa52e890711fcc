import SessionFixtures
@testable import Phrases
import Testing

@testable import Session

/// The path along the parents, on bare records.
struct StandingRecordsTests {
  /// The path through records with these parents; `nil` means the previous record.
  private func path(_ parents: [Int?]) -> [Int] {
    parents.enumerated().map { index, parent in
      Record(sequence: index + 1, time: index, command: "", facts: [], parent: parent)
    }.standing.map(\.sequence)
  }

  @Test func withoutMovesAllStand() {
    #expect(path([nil, nil, nil]) == [1, 2, 3])
    #expect(path([]) == [])
  }

  @Test func whatWasTakenBackDoesNotStand() {
    // 3 undoes 2, and 4 continues from there.
    #expect(path([nil, nil, 1, nil]) == [1, 3, 4])
  }

  @Test func redoBringsBack() {
    // 3 undoes 2, and 4 redoes it.
    #expect(path([nil, nil, 1, 2]) == [1, 2, 4])
  }

  @Test func undoToTheVeryBeginning() {
    #expect(path([nil, 0, nil]) == [2, 3])
  }

  @Test func restoreJumps() {
    #expect(path([nil, nil, nil, nil, 1, nil, 4]) == [1, 2, 3, 4, 7])
  }

  @Test func aMissingOrImpossibleParentEndsTheWay() {
    let records = [3, 4, 5].map {
      Record(sequence: $0, time: 0, command: "", facts: [], parent: $0 == 3 ? 1 : nil)
    }
    #expect(records.standing.map(\.sequence) == [3, 4, 5])
    #expect(path([nil, 2, nil]) == [2, 3])
    #expect(path([nil, 7, nil]) == [2, 3])
  }

  @Test func gapsAreCrossed() {
    let records = [(1, nil), (4, 1), (9, 4)].map { sequence, parent in
      Record(sequence: sequence, time: 0, command: "", facts: [], parent: parent)
    }
    #expect(records.standing.map(\.sequence) == [1, 4, 9])
  }
}
