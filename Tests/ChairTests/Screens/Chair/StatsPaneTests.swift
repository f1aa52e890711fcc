import Session
import Testing

@testable import Catalogue
@testable import chair
@testable import TerminalKit

/// Who has spoken how much, and who has not, on the chair's screen.
struct StatsPaneTests {
  static func meeting() throws -> FixtureMeeting {
    try FixtureMeeting.laterDebate().after(
      "motion moderated 10m 60s \"Aid\" by Ghana", "motion vote 1 10 4", "caucus end",
      "score Japan 4321 \"Interrupts\"")
  }

  private func lines(
    _ meeting: FixtureMeeting, row: Int = 0, _ size: (Int, Int) = (80, 24)
  ) -> [String] {
    var view = ViewState(pane: .stats)
    view.selection[.stats] = row
    return ChairScreen.frame(
      meeting.session, view, hints: [], now: meeting.now, width: size.0, height: size.1
    ).lines
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func theMostHeardComesFirst(size: (Int, Int)) throws {
    let lines = lines(try Self.meeting(), size)
    let text = lines.joined(separator: "\n")
    #expect(text.contains("3 speeches, 3:36"))
    let rows = ["▸ Ghana", "Brazil", "Japan"].map { name in
      lines.firstIndex { $0.contains(name) && $0.contains(":") }
    }
    #expect(rows.allSatisfy { $0 != nil })
    #expect(lines.contains { $0.contains("▸ Ghana") && $0.contains("1:31") })
    #expect(text.contains("11 not heard: Albania, China"))
    #expect(!text.contains("4321") && !text.contains("Interrupts"))
  }

  /// The groups have their titles, and bars as long as their shares.
  @Test func theSharesOfTheGroupsAreBars() throws {
    let lines = lines(try Self.meeting(), (120, 40))
    let african = try #require(lines.first { $0.contains("African States") })
    let eastern = try #require(lines.first { $0.contains("Eastern European") })
    #expect(african.contains("42%") && african.contains("1:31"))
    #expect(eastern.contains("0%") && !eastern.contains("█"))
    let asian = try #require(lines.first { $0.contains("Asia-Pacific") })
    func bar(_ line: String) -> Int { line.count { $0 == "█" } }
    #expect(bar(african) > bar(asian) && bar(asian) > 0)
  }

  @Test func theSelectionIsADelegation() throws {
    let meeting = try Self.meeting()
    var view = ViewState(pane: .stats)
    let spec = PaneSpec.stats
    #expect(spec.rows(meeting.session, view) == 3)
    view.selection[.stats] = 1
    #expect(spec.selected(meeting.session, view) == "BRA")
    view.selection[.stats] = 9
    #expect(spec.selected(meeting.session, view) == "JPN")
    let nobody = try FixtureMeeting.debate()
    #expect(spec.selected(nobody.session, view) == nil)
    #expect(lines(nobody).contains { $0.contains("nobody has spoken or moved yet") })
  }

  @Test func itIsSaidInSentences() throws {
    let meeting = try Self.meeting()
    let lines = Spoken(meeting.session, now: meeting.now).part(.stats)
    #expect(lines.first == "3 speeches, 3:36 in all.")
    #expect(lines.contains("Ghana: 1 speech, 1:31, 1 motion."))
    #expect(lines.contains { $0.hasPrefix("Not heard: Albania, China") })
    #expect(lines.contains("African States: 42 percent of the time, 1 speech, 1:31."))
  }

  @Test func everyRegionalGroupHasATitle() throws {
    let groups = Set(Catalogue.countries.compactMap(\.group))
    #expect(groups.count == 5)
    for group in groups { #expect(Catalogue.groupTitle(group).hasSuffix("States"), "\(group)") }
    #expect(Catalogue.groupTitle("Labour") == "Labour")
  }
}
