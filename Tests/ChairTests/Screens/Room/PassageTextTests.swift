@testable import Presentation
import Testing

@testable import chair
@testable import TerminalKit

@Suite struct PassageTextTests {
  private typealias Run = RoomView.Passage.Run

  private func text(
    _ runs: [RoomView.Passage.Run], level: Int = 0, hasSigns: Bool = true
  ) -> PassageText {
    PassageText(
      passage: .init(
        clause: "1", page: 1, pages: 1, caption: nil, lines: [.init(level: level, runs: runs)]),
      hasSigns: hasSigns, order: .visual)
  }

  private func plain(_ rows: [[Span]]) -> [String] { rows.map { $0.map(\.text).joined() } }

  private let change = [
    Run(change: .kept, text: "that lamps"), Run(change: .struck, text: "may"),
    Run(change: .added, text: "shall"), Run(change: .kept, text: "burn"),
  ]

  @Test func changesAreMarkedBySignsWithoutColours() {
    #expect(plain(text(change).rows(columns: 40)) == ["that lamps [-may-]{+shall+} burn"])
    #expect(
      plain(text(change).rows(columns: 12)) == ["that lamps", "[-may-]", "{+shall+}", "burn"])
  }

  @Test func changesHaveStylesWithColours() {
    let row = text(change, hasSigns: false).rows(columns: 40)[0]
    #expect(plain([row]) == ["that lamps may shall burn"])
    #expect(row.first { $0.text == "may" }?.style == .danger)
    #expect(row.first { $0.text == "shall" }?.style == .good.underline)
  }

  /// A word of a script without blanks begins beside its number.
  @Test func wordsWithoutBlanksAreBroken() {
    let run = Run(change: .kept, text: "3. 重申会员国对保护平民负有首要责任")
    #expect(
      plain(text([run]).rows(columns: 20)) == ["3. 重申会员国对保护", "平民负有首要责任"])
  }

  /// What comes first in Arabic is on the right, whatever its style.
  @Test func changesInArabicKeepTheirOrder() {
    let runs = [Run(change: .kept, text: "أن تضيء"), Run(change: .added, text: "موانئها")]
    let row = text(runs, hasSigns: false).rows(columns: 40)[0]
    #expect(row.first?.style == .good.underline)
    #expect(text(runs).isRightToLeft)
  }

  /// What is struck and added keeps its style in large letters.
  @Test func largeLettersHaveStyles() throws {
    var frame = Frame(width: 120, height: 3)
    let large = try #require(
      LargeText(text(change, hasSigns: false).words, columns: 120, atMost: 1, .half))
    large.draw(in: frame.bounds, .text, &frame)
    #expect(frame.shows(large: "that lamps may shall burn"))
    let styles = Set(frame.cells.map(\.style))
    #expect(styles.isSuperset(of: [.text, .danger, .good.underline]))
  }
}
