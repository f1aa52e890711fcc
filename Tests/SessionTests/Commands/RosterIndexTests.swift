@testable import Catalogue
import Testing

@testable import Session

/// The index of the folded names of a roster.
struct RosterIndexTests {
  private func assembly() throws -> [Delegation] {
    try Catalogue.roster(of: "unga", year: nil).delegations
  }

  /// Every key press at the prompt parses the line again, and must not fold the names for each
  /// word.
  @Test func isMadeOnceForTheSameNames() throws {
    var delegations = try assembly()
    // Use a separate cache, because other tests read other rosters at the same time.
    let memory = RosterIndex.Memory()
    let index = memory.index(of: delegations)
    #expect(memory.index(of: delegations) === index)
    delegations[3].attendance = .present
    #expect(memory.index(of: delegations) === index, "attendance is no name")
    delegations[3].aliases.append("The Valleys")
    let other = memory.index(of: delegations)
    #expect(other !== index)
    #expect(other.exact("the valleys") == 3)
    delegations.remove(at: 0)
    #expect(memory.index(of: delegations).exact("the valleys") == 2)
    #expect(memory.index(of: try assembly()).exact("the valleys") == nil)
  }

  /// Compares the index with a search through every name of every delegation.
  @Test func beginningsAreThoseOfEveryName() throws {
    let delegations = try assembly()
    let index = RosterIndex.of(delegations)
    let entries = delegations.map(RosterIndex.Entry.init)
    let words = Set(entries.flatMap(\.all))
    let wanted = Set(words.flatMap { word in (1...4).map { String(word.prefix($0)) } })
      .union(["zz", "~", "côte", "united states of america and"])
    for text in wanted {
      func places(_ words: (RosterIndex.Entry) -> [String]) -> [Int] {
        entries.indices.filter { words(entries[$0]).contains { $0.hasPrefix(text) } }
      }
      let own = places(\.names)
      #expect(index.beginning(with: text) == (own.isEmpty ? places(\.all) : own), "\(text)")
    }
    #expect(index.beginning(with: "") == [])
  }
}
