import Catalogue
import Phrases
import Session
import TerminalKit

/// Who has spoken how much, and the shares of the groups. Everything in it is public.
struct StatsPane {
  let scene: ChairScene
  private let statistics: MeetingStatistics
  private let rows: [MeetingStatistics.Row]

  init(scene: ChairScene) {
    self.scene = scene
    statistics = MeetingStatistics(PublicSession(scene.session).session)
    rows = Self.rows(statistics)
  }

  /// The delegations that have spoken or moved, those with most time first.
  private static func rows(_ statistics: MeetingStatistics) -> [MeetingStatistics.Row] {
    statistics.rows.enumerated().filter { $0.element.hasSpoken || $0.element.motions > 0 }
      .sorted { ($1.element.milliseconds, $0.offset) < ($0.element.milliseconds, $1.offset) }
      .map(\.element)
  }

  /// The codes in the order of the rows.
  static func codes(_ session: Session) -> [String] {
    rows(MeetingStatistics(PublicSession(session).session)).map(\.party.code)
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    guard !rect.isEmpty else { return }
    var rest = rect
    let time = TimeSpan.elapsed(milliseconds: statistics.milliseconds)
    frame.line(
      &rest, "Statistics", .heading,
      trailing: [
        Span("\(Spelling.count(statistics.speeches, "speech", "speeches")), \(time)", .muted)
      ])
    guard !rows.isEmpty else {
      frame.line(&rest, "  nobody has spoken or moved yet", .muted)
      return
    }
    drawShares(in: &rest, on: &frame)
    drawSilent(in: &rest, on: &frame)
    drawTable(in: rest, on: &frame)
  }

  /// A bar for each group, unless they would leave no room for the table.
  private func drawShares(in rest: inout Rect, on frame: inout Frame) {
    let shares = statistics.groups
    guard !shares.isEmpty, statistics.milliseconds > 0, shares.count + 6 <= rest.height else {
      return
    }
    let names = shares.map { $0.title ?? "No group" }
    let longest = min(names.map(\.displayWidth).max() ?? 0, rest.width / 2)
    let bar = max(4, rest.width - longest - 14)
    for (name, share) in zip(names, shares) {
      let row = rest.top(1)
      let full = share.milliseconds == 0 ? 0 : max(1, share.percent * bar / 100)
      frame.write(name, at: row.x, row.y, .text, width: longest)
      frame.write(
        [
          Span(String(repeating: "█", count: full), .text),
          Span(String(repeating: "░", count: bar - full), .muted),
        ], at: row.x + longest + 1, row.y, width: bar)
      let time = TimeSpan.elapsed(milliseconds: share.milliseconds)
      frame.write(
        [Span("\(share.percent)%", .text), Span("  \(time)", .muted)], in: row, align: .trailing)
      rest = rest.inset(top: 1)
    }
    frame.gap(&rest)
  }

  private func drawSilent(in rest: inout Rect, on frame: inout Frame) {
    guard rest.height >= 4 else { return }
    let names = statistics.silent.map { scene.label($0.code) }
    guard !names.isEmpty else {
      frame.line(&rest, "Everyone present has spoken.", .muted)
      return
    }
    let words = "\(names.count) not heard: \(names.joined(separator: ", "))"
    frame.text(&rest, words, .text, rows: max(1, min(3, rest.height / 4)))
    frame.gap(&rest)
  }

  private func drawTable(in rect: Rect, on frame: inout Frame) {
    let selected = scene.selected(.stats, of: rows.count)
    let hasVotes = statistics.namedVotes > 0 && rect.width >= 44
    let columns =
      [
        Column("Delegation", .rest), Column("spoke", .fixed(5), .trailing),
        Column("time", .fixed(7), .trailing), Column("moved", .fixed(5), .trailing),
      ] + (hasVotes ? [Column("missed", .fixed(6), .trailing)] : [])
    frame.table(
      rect.inset(left: selected == nil ? 2 : 0), columns: columns, count: rows.count,
      selected: selected, target: { .row($0, in: .stats) }
    ) { place in
      let row = rows[place]
      let cells = [
        Span(scene.label(row.party.code)), Span("\(row.speeches)", .text.bold),
        Span(TimeSpan.elapsed(milliseconds: row.milliseconds)), Span("\(row.motions)", .muted),
      ]
      return cells + (hasVotes ? [Span("\(row.votes.missed)", .muted)] : [])
    }
  }

  /// The figures in sentences.
  static func sentences(_ scene: ChairScene) -> [String] {
    let statistics = MeetingStatistics(PublicSession(scene.session).session)
    let rows = rows(statistics)
    guard !rows.isEmpty else { return ["Nobody has spoken or moved yet."] }
    func spoken(_ speeches: Int, _ milliseconds: Int) -> String {
      let count = Spelling.count(speeches, "speech", "speeches")
      return "\(count), \(TimeSpan.elapsed(milliseconds: milliseconds))"
    }
    var lines = ["\(spoken(statistics.speeches, statistics.milliseconds)) in all."]
    lines += rows.map { row in
      let motions = row.motions > 0 ? ", \(Spelling.count(row.motions, "motion"))" : ""
      return "\(scene.label(row.party.code)): \(spoken(row.speeches, row.milliseconds))\(motions)."
    }
    if !statistics.silent.isEmpty {
      let names = statistics.silent.map { scene.label($0.code) }
      lines.append("Not heard: \(Spelling.list(names)).")
    }
    return lines
      + statistics.groups.map { share in
        "\(share.title ?? "No group"): \(share.percent) percent of the time, "
          + "\(spoken(share.speeches, share.milliseconds))."
      }
  }
}

extension PaneSpec {
  static let stats = PaneSpec(
    title: "Stats", rows: { session, _ in StatsPane.codes(session).count },
    selected: { session, view in
      let codes = StatsPane.codes(session)
      return codes.isEmpty ? nil : codes[min(max(view.selected(.stats), 0), codes.count - 1)]
    },
    draw: { scene, rect, frame in StatsPane(scene: scene).draw(in: rect, on: &frame) },
    help: "say who has spoken how much, and who has not",
    spoken: { StatsPane.sentences($0.scene) })
}
