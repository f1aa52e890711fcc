import Catalogue
import Session

/// Sheets to print, for a committee that goes on without a computer: filled in with what the session
/// knows, and with room to write by hand.
package enum PaperSheet: String, CaseIterable, Sendable {
  /// The roll call: a box for each answer.
  case roll
  /// A roll-call vote: a box for each answer, and lines for the counts and the result.
  case tally
  /// A placard for each delegation, two on a page.
  case placards
  /// The speakers' list: who is on it, then empty lines.
  case list

  /// The sheet of a session as a self-contained page.
  package func html(_ session: Session) -> String {
    let state = session.state
    let committee = session.committee
    let body: [String] =
      switch self {
      case .roll: Self.heading(committee, title) + [Self.roll(session)]
      case .tally: Self.heading(committee, title) + Self.tally(session)
      case .placards: state.roster.delegations.map { Self.placard($0, committee) }
      case .list: Self.heading(committee, title) + [Self.list(session)]
      }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(Minutes.escapeHTML("\(committee): \(title)"))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      \(body.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  /// What the sheet is called at its top.
  package var title: String {
    switch self {
    case .roll: "Roll call"
    case .tally: "Roll-call vote"
    case .placards: "Placards"
    case .list: "Speakers' list"
    }
  }
}

// MARK: - Sheets

extension PaperSheet {
  private static func heading(_ committee: String, _ title: String) -> [String] {
    [
      "<h1>\(Minutes.escapeHTML(committee))</h1>",
      "<p class=\"head\"><b>\(title)</b> <span>Date and time</span> <span>Chair</span></p>",
    ]
  }

  private static func roll(_ session: Session) -> String {
    let answers = session.attendances.map { Spelling.capitalized($0.title) }
    return grid(session.state.roster.delegations, answers)
  }

  private static func tally(_ session: Session) -> [String] {
    let voters = session.state.roster.delegations.filter { $0.seat == .member }
    let counts = Counts(session.state, by: session.setup)
    return [
      "<p class=\"head\"><span>Question</span></p>",
      grid(voters, ["Yes", "No", "Abstain", "Pass", "Absent"]),
      "<p class=\"head\"><span>Yes</span> <span>No</span> <span>Abstain</span> <span>Result</span></p>",
      "<p>\(Spelling.count(counts.members, "member")).</p>",
    ]
  }

  /// The rows of a list that fit on a page of A4 or Letter below the heading.
  private static let rowsOfPage = 30

  private static func list(_ session: Session) -> String {
    let queue = session.state.debate.list.queue.map { session.state.name($0) }
    // Whole pages, and at least 20 empty lines.
    let pages = (queue.count + 20 + rowsOfPage - 1) / rowsOfPage
    let rows = (1...pages * rowsOfPage).map { number in
      let name = number <= queue.count ? Minutes.escapeHTML(queue[number - 1]) : ""
      return
        "<tr><td class=\"number\">\(number)</td><td class=\"wide\">\(name)</td><td></td><td></td></tr>"
    }
    return table(["", "Delegation", "Time used", "Yielded to"], [], rows)
  }

  private static func placard(_ delegation: Delegation, _ committee: String) -> String {
    let name = delegation.label
    // The longer the name, the smaller the letters: from 72 to 32 points.
    let size = max(32, min(72, 900 / max(1, name.count)))
    return
      "<section><p class=\"name\" style=\"font-size:\(size)pt\">\(Minutes.escapeHTML(name))</p>"
      + "<p>\(Minutes.escapeHTML(committee))</p></section>"
  }

  /// A row for each delegation with a box for each answer.
  private static func grid(_ delegations: [Delegation], _ answers: [String]) -> String {
    let boxes = answers.map { _ in "<td class=\"box\">☐</td>" }.joined()
    let rows = delegations.enumerated().map { index, delegation in
      var name = Minutes.escapeHTML(delegation.name)
      if delegation.seat == .observer { name += " <i>(\(delegation.role.title))</i>" }
      if delegation.veto { name += " <i>(veto)</i>" }
      return "<tr><td class=\"number\">\(index + 1)</td><td>\(name)</td>\(boxes)</tr>"
    }
    return table(["", "Delegation"], answers, rows)
  }

  /// - Parameter boxes: the titles of the narrow columns of boxes, after the others.
  private static func table(
    _ titles: [String], _ boxes: [String], _ rows: [String]
  ) -> String {
    let head =
      titles.map { "<th scope=\"col\">\($0)</th>" }.joined()
      + boxes.map { "<th scope=\"col\" class=\"box\">\($0)</th>" }.joined()
    return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows.joined(separator: "\n"))\n"
      + "</tbody>\n</table>"
  }

  private static let style = """
    body { margin: 2rem auto; max-width: 50rem; font: 11pt/1.35 Georgia, "Times New Roman", serif; }
    h1 { font-size: 16pt; margin: 0 0 .4rem; }
    .head { display: flex; gap: 1.5rem; }
    .head span { flex: 1; border-bottom: 1px solid; color: #555; }
    table { border-collapse: collapse; width: 100%; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    tr:nth-last-child(-n+3) { break-after: avoid; }
    table + .head, .head + p { break-before: avoid; }
    th, td { border: 1px solid #888; padding: .15rem .5rem; text-align: left; }
    .box { text-align: center; width: 3.6rem; }
    td.box { font-size: 13pt; }
    .wide { width: 50%; height: 5.8mm; }
    .number { text-align: right; width: 2rem; }
    section { break-inside: avoid; height: 49vh; display: flex; flex-direction: column;
      justify-content: center; text-align: center; border-bottom: 1px dashed #888; }
    section:nth-of-type(even) { break-after: page; border-bottom: none; }
    .name { font-weight: bold; line-height: 1.1; margin: 0; }
    @page { margin: 15mm; }
    @media print { body { margin: 0; max-width: none; } }
    """
}
