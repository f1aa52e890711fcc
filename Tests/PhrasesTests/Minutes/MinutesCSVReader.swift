import SessionFixtures
@testable import Phrases

/// A strict RFC 4180 reader, to check the output.
enum CSV {
  struct Broken: Error { var at: Int }

  static func read(_ text: String) throws -> [[String]] {
    let scalars = Array(text.unicodeScalars)
    var (rows, row, cell): ([[String]], [String], String.UnicodeScalarView) = ([], [], .init())
    var index = 0
    var isQuoted = false
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch (isQuoted, scalar) {
      case (true, "\"") where next == "\"":
        cell.append("\"")
        index += 1
      case (true, "\""):
        guard next == "," || next == "\r" else { throw Broken(at: index) }
        isQuoted = false
      case (true, _): cell.append(scalar)
      case (false, "\""):
        guard cell.isEmpty else { throw Broken(at: index) }
        isQuoted = true
      case (false, ","), (false, "\r"):
        row.append(String(cell))
        cell = .init()
        if scalar == "\r" {
          guard next == "\n" else { throw Broken(at: index) }
          index += 1
          rows.append(row)
          row = []
        }
      case (false, "\n"): throw Broken(at: index)
      case (false, _): cell.append(scalar)
      }
      index += 1
    }
    guard row.isEmpty, cell.isEmpty, !isQuoted else { throw Broken(at: index) }
    return rows
  }
}
