import Session
import TerminalKit

/// The delegations, their attendance, and how much each has spoken.
struct RosterPane {
  let scene: ChairScene
  /// Places in the roll.
  private let rows: [Int]

  init(scene: ChairScene) {
    self.scene = scene
    rows = ChairLists.roster(scene.session, scene.view)
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    guard !rect.isEmpty else { return }
    var rest = rect
    if rect.height >= 6 { drawCaption(in: &rest, on: &frame) }
    let foot = rect.height >= 12 ? 3 : 0
    drawTable(in: rest.inset(bottom: foot), on: &frame)
    if foot > 0 { drawLeastHeard(in: rest.bottom(foot - 1), on: &frame) }
  }

  private func drawCaption(in rest: inout Rect, on frame: inout Frame) {
    guard scene.view.filter(of: .roster).isEmpty else {
      frame.line(
        &rest, [Span("matching ", .muted), Span(scene.view.filter, .text.bold)],
        trailing: [Span("\(rows.count) of \(scene.state.roster.delegations.count)", .muted)])
      return
    }
    if scene.view.isLeastFirst, scene.stage != .roll {
      let silent = rows.count { place in
        let delegation = scene.state.roster.delegations[place]
        let heard = scene.state.floor.statistics[delegation.code]
        return delegation.attendance.isHere && (heard?.speeches ?? 0) == 0
      }
      frame.line(
        &rest, "Least heard first", .heading,
        trailing: [Span(silent == 0 ? "all have spoken" : "\(silent) not yet", .text.bold)])
      return
    }
    let counts = scene.counts
    guard counts.present > 0 else { return frame.line(&rest, "The roll is not called", .muted) }
    let figures = [
      Span("majority \(counts.simpleMajority)"), Span("two thirds \(counts.twoThirds)"),
      counts.quorumToVote == 0 ? nil : Span("quorum \(counts.quorumToVote)", .muted),
    ]
    frame.line(&rest, facts(figures, within: rest.width))
  }

  private func drawTable(in rect: Rect, on frame: inout Frame) {
    guard !rows.isEmpty else {
      var rest = rect
      frame.line(&rest, "  no match", .muted)
      return
    }
    let called = scene.called.flatMap { code in
      rows.firstIndex { scene.state.roster.delegations[$0].code == code }
    }
    // While the roster is filtered during roll call, select the row that Return takes.
    let selected =
      scene.stage == .roll && scene.view.filter(of: .roster).isEmpty
      ? called ?? scene.selected(.roster, of: rows.count)
      : scene.selected(.roster, of: rows.count)
    let shape = Shape(
      width: rect.width - 2, count: scene.state.roster.delegations.count,
      code: rows.map { scene.state.roster.delegations[$0].code.displayWidth }.max() ?? 0,
      overflows: rows.count > rect.height,
      isOfSpeeches: scene.view.isLeastFirst && scene.stage != .roll)
    frame.table(
      rect.inset(left: selected == nil ? 2 : 0), columns: shape.columns, count: rows.count,
      selected: selected, target: { .row($0, in: .roster) }
    ) { row in
      cells(rows[row], shape)
    }
  }

  /// The columns that fit in a width.
  private struct Shape {
    /// The width of the code column.
    let codeWidth: Int
    private(set) var hasCode: Bool
    let hasSign: Bool
    let hasWord: Bool
    let hasSpeeches: Bool
    let hasTime: Bool
    let hasSeatWord: Bool
    let numberWidth: Int
    /// The width of the name column.
    private(set) var nameWidth = 0

    /// - Parameters:
    ///   - width: the width without the two columns of the selection mark.
    ///   - code: the width of the longest code.
    ///   - isOfSpeeches: whether the list is about who has spoken how much.
    init(width: Int, count: Int, code: Int, overflows: Bool, isOfSpeeches: Bool) {
      numberWidth = "\(count)".count
      codeWidth = min(max(3, code), 6)
      hasTime = width >= 30
      hasCode = width >= 36
      hasSign = width >= 40 || isOfSpeeches
      hasWord = !isOfSpeeches || width >= 50
      hasSpeeches = width >= 46 || isOfSpeeches
      hasSeatWord = width >= 56
      let room = Rect(width: width - (overflows ? 2 : 0), height: 1)
      func name(_ columns: [Column], at place: Int) -> Int {
        room.columns(columns.map(\.length), gap: 1)[place].width
      }
      nameWidth = name(columns, at: hasCode ? 2 : 1)
      // The name takes precedence over the code beside it. A code longer than three letters may
      // take some of the name's columns.
      if hasCode, nameWidth < 12 - (codeWidth - 3) {
        hasCode = false
        nameWidth = name(columns, at: 1)
      }
    }

    var columns: [Column] {
      var columns = [Column("", .fixed(numberWidth), .trailing)]
      if hasCode { columns.append(Column("", .fixed(codeWidth))) }
      columns.append(Column("", .rest))
      columns.append(Column("", .fixed(hasSeatWord ? 8 : 1)))
      columns.append(Column("", .fixed((hasSign ? hasWord ? 2 : 1 : 0) + (hasWord ? 7 : 0))))
      if hasSpeeches { columns.append(Column("", .fixed(2), .trailing)) }
      if hasTime { columns.append(Column("", .fixed(5), .trailing)) }
      return columns
    }
  }

  private func cells(_ place: Int, _ shape: Shape) -> [Span] {
    let delegation = scene.state.roster.delegations[place]
    let heard = scene.state.floor.statistics[delegation.code] ?? Statistic()
    let style = AttendanceWords.style(delegation.attendance)
    var cells: [Span] = []
    cells.reserveCapacity(7)
    cells.append(Span(String(place + 1), .muted))
    if shape.hasCode { cells.append(Span(delegation.code, .muted)) }
    cells.append(Span(delegation.label(within: shape.nameWidth), style))
    let seat = AttendanceWords.seat(delegation)
    cells.append(Span(shape.hasSeatWord ? seat ?? "" : seat?.prefix(1).uppercased() ?? "", .muted))
    let sign = shape.hasSign ? AttendanceWords.sign(delegation.attendance) : ""
    let word = shape.hasWord ? AttendanceWords.word(delegation.attendance) : ""
    cells.append(Span(sign.isEmpty || word.isEmpty ? sign + word : "\(sign) \(word)", style))
    if shape.hasSpeeches {
      cells.append(Span(heard.speeches == 0 ? "" : "\(heard.speeches)", .muted))
    }
    if shape.hasTime {
      cells.append(
        Span(
          heard.speeches == 0 ? "–" : TimeSpan.elapsed(milliseconds: heard.milliseconds),
          heard.speeches == 0 ? .muted : .text))
    }
    return cells
  }

  /// Draws two rows with the delegations heard least.
  private func drawLeastHeard(in rect: Rect, on frame: inout Frame) {
    let least = ChairLists.leastHeard(scene.state)
    guard !least.places.isEmpty else { return }
    var rest = rect
    if scene.state.floor.statistics.values.allSatisfy({ $0.speeches == 0 }) {
      frame.line(&rest, "Nobody has spoken yet", .muted)
    } else if least.hasSpoken {
      let names = least.places.prefix(4).map { place in
        let delegation = scene.state.roster.delegations[place]
        let heard = scene.state.floor.statistics[delegation.code]?.milliseconds ?? 0
        return "\(delegation.label) \(TimeSpan.elapsed(milliseconds: heard))"
      }
      frame.text(&rest, "Least heard: \(names.joined(separator: ", "))", rows: 2)
    } else {
      let names = least.places.prefix(17).map { scene.state.roster.delegations[$0].label }
      // Use as many names as fit in two rows.
      let texts = (1...min(names.count, 16)).reversed().lazy.map {
        "Not yet heard: \(Wording.list(names, limit: $0, of: least.places.count))"
      }
      let fitting = texts.first { $0.wrapped(to: rest.width).count <= 2 }
      frame.text(&rest, fitting ?? "Not yet heard: \(least.places.count)", rows: 2)
    }
  }
}

extension PaneSpec {
  static let roster = PaneSpec(
    title: "Roster", note: { $0.state.roster.roll.open ? "roll call" : nil },
    rows: { ChairLists.roster($0, $1).count },
    draw: { scene, rect, frame in RosterPane(scene: scene).draw(in: rect, on: &frame) },
    spoken: { $0.roster(matching: "") })
}
