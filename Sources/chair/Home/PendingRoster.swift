import Catalogue
import Session

/// A roster that was entered on the form, until every question about it is answered.
struct PendingRoster: Equatable {
  private(set) var input: RosterInput
  /// The meaning of the columns in order, if the chair names it.
  var columns: [RosterColumn?]?
  /// The committee whose rows are read, if there are several.
  var committee: String?
  /// Whether the chair has confirmed what was uncertain.
  var isConfirmed = false
  /// Whether the rows with errors are left out.
  private(set) var leavesOut = false
  /// What was wrong with lines that were left out because nothing could be read with them.
  private var dropped: [RosterFileError] = []
  /// What was read; `nil` if a line must be corrected first.
  private(set) var sheet: RosterSheet?
  private(set) var reading: RosterReading?
  private(set) var seats: BodySeats?
  /// What is wrong with single rows, in their order.
  private(set) var faults: [RosterFileError] = []

  init(_ input: RosterInput) { self.input = input }

  /// What is still to be asked; `nil` if the roster can be seated.
  var question: NewForm.Question? {
    guard let sheet else { return .rows }
    if sheet.committees.count > 1, committee == nil { return .committee }
    if !isConfirmed, reading?.doubts.isEmpty == false { return .check }
    return faults.isEmpty || leavesOut ? nil : .rows
  }

  /// Reads the roster again, as far as possible.
  /// - Throws: `Failure`, `CatalogueError` or `RosterFileError` if no single row is to blame.
  mutating func read(for answers: NewSession) throws {
    (sheet, reading, seats, faults) = (nil, nil, nil, [])
    do throws(RosterFileError) {
      sheet = try RosterSheet(input.text, columns: columns)
    } catch {
      guard error.line != nil else { throw input.failure(error) }
      faults = [error]
    }
    guard let sheet else { return }
    let known = [answers.body, answers.name].compactMap(\.self)
    committee = committee ?? known.compactMap(sheet.committee).first
    if sheet.committees.count > 1, committee == nil { return }
    var reading = try input.reading(sheet, committee: committee)
    let seats = try answers.bodySeats(
      answers.body ?? "", reading.delegations, lines: reading.lines)
    if let seats { reading.take(seats) }
    (self.reading, self.seats, faults) = (reading, seats, reading.faults)
  }
}

// MARK: - Rows with errors

extension PendingRoster {
  /// The first row with an error: its line, `nil` if the roster is a single line, and its text.
  var wrongRow: (line: Int?, text: String)? {
    guard let fault = faults.first else { return nil }
    let text = fault.line.map { input.lines(extent(of: $0)).joined(separator: " ") } ?? input.text
    return (fault.line, shown(text.trimmed))
  }

  /// Puts a text in the place of the first row with an error. An empty one leaves the row out.
  mutating func correct(_ text: String) throws(Failure) {
    guard let row = wrongRow else { return }
    guard let line = row.line else {
      guard !text.isEmpty else {
        throw Failure(
          "type the names, or skip to go on without those that are wrong",
          status: Failure.Status.notUnderstood)
      }
      input.text = text
      return
    }
    let extent = extent(of: line)
    let isTabbed = input.lines(extent).contains { $0.contains("\t") }
    let cells = text.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
    input.replaceLines(extent, with: isTabbed ? cells.joined(separator: "\t") : text)
  }

  /// Leaves out every row with an error.
  /// - Throws: as `read(for:)`.
  mutating func leaveOut(for answers: NewSession) throws {
    while sheet == nil, let fault = faults.first, let line = fault.line,
      input.lines(line...line).contains(where: { !$0.isEmpty })
    {
      dropped.append(fault)
      input.replaceLines(line...line, with: "")
      try read(for: answers)
    }
    leavesOut = true
  }

  /// What was left out, as a sentence.
  var leftOut: String? {
    var reading = reading
    reading?.leaveOut(dropped)
    return reading?.leftOut
  }

  private func extent(of line: Int) -> ClosedRange<Int> {
    sheet?.extent(ofRowIn: line) ?? line...line
  }

  /// A tab cannot be typed into the form.
  private func shown(_ text: String) -> String {
    text.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " | ")
  }
}
