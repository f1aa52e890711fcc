@testable import chair
@testable import TerminalKit

/// A frame as lines of text: its picture, with large letters as `«GHANA» 3 rows` at their upper
/// left, followed by the styles of its rows. Repeated rows are written once.
struct GoldenText {
  private let frame: Frame
  private let large: [LargeWords]

  init(_ frame: Frame) {
    self.frame = frame
    large = frame.largeWords
  }

  var text: String {
    var lines = Self.folded(picture)
    lines.append("--")
    if let place = frame.cursor { lines.append("cursor \(place.x),\(place.y)") }
    if let place = frame.focus { lines.append("focus \(place.x),\(place.y)") }
    return (lines + styles).joined(separator: "\n") + "\n"
  }

  // MARK: - The picture

  private var picture: [String] {
    var rows = (0..<frame.height).map { y in (0..<frame.width).map { frame[$0, y].text } }
    for words in large.reversed() { label(words, in: &rows) }
    var lines = rows.map { row in
      var line = row.joined()[...]
      while line.last == " " { line.removeLast() }
      return String(line)
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Replaces large letters by their text, in one row if it fits, otherwise in two. If neither
  /// fits, the letters stay.
  private func label(_ words: LargeWords, in rows: inout [[String]]) {
    let rect = words.rect
    let size = "\(rect.height) rows"
    var blank = rows
    for y in rect.y..<rect.bottom {
      for x in rect.x..<rect.right { blank[y][x] = " " }
    }
    func fits(_ text: String, _ y: Int) -> Bool {
      let end = rect.x + text.displayWidth
      let others = large.map(\.rect).filter { $0.y <= y && y < $0.bottom && $0.x >= rect.right }
      return blank[y][rect.x..<min(end + 1, frame.width)].allSatisfy { $0 == " " }
        && !others.contains { $0.x <= end }
    }
    func write(_ text: String, _ y: Int) {
      let columns = text.map { String($0) }
      let end = min(rect.x + columns.count, frame.width)
      blank[y].replaceSubrange(rect.x..<end, with: columns)
    }
    let name = "«\(words.text)»"
    if fits("\(name) \(size)", rect.y) {
      write("\(name) \(size)", rect.y)
    } else if fits(name, rect.y), fits(size, rect.y + 1) {
      write(name, rect.y)
      write(size, rect.y + 1)
    } else {
      return
    }
    rows = blank
  }

  /// Collapses runs of more than two equal lines.
  private static func folded(_ lines: [String]) -> [String] {
    var folded: [String] = []
    var rest = lines[...]
    while let line = rest.first {
      let count = rest.prefix { $0 == line }.count
      folded += count > 2 ? [line, "⋮ \(count - 1) more"] : Array(repeating: line, count: count)
      rest = rest.dropFirst(count)
    }
    return folded
  }

  // MARK: - The styles

  /// The styles of the rows, with equal neighbours merged: `3-5  label 1-7, text bold 9-20`.
  private var styles: [String] {
    let rows = (0..<frame.height).map(runs)
    var lines: [String] = []
    var start = 0
    while start < rows.count {
      let end = rows[start...].prefix { $0 == rows[start] }.endIndex - 1
      if !rows[start].isEmpty {
        let name = start == end ? "\(start)" : "\(start)-\(end)"
        lines.append(name + String(repeating: " ", count: max(1, 6 - name.count)) + rows[start])
      }
      start = end + 1
    }
    return lines
  }

  /// The ranges of a row that are not plain text.
  private func runs(_ y: Int) -> String {
    let styles = (0..<frame.width).map { style($0, y) }
    var runs: [String] = []
    var start = 0
    while start < styles.count {
      let style = styles[start]
      let end = styles[start...].prefix { $0 == style }.endIndex
      let place = end - start == 1 ? "\(start)" : "\(start)-\(end - 1)"
      if style != .text { runs.append("\(Self.name(style)) \(place)") }
      start = end
    }
    return runs.joined(separator: ", ")
  }

  /// A cell's style; for a blank cell within large letters, their style.
  private func style(_ x: Int, _ y: Int) -> Style {
    let style = frame[x, y].style
    guard style == .text, frame[x, y].glyph == .space,
      let rect = large.first(where: { $0.rect.contains(Point(x: x, y: y)) })?.rect
    else { return style }
    for y in rect.y..<rect.bottom {
      for x in rect.x..<rect.right where frame[x, y].glyph != .space { return frame[x, y].style }
    }
    return style
  }

  private static func name(_ style: Style) -> String {
    var name = "\(style.role)"
    if style.emphasis.contains(.bold) { name += " bold" }
    if style.emphasis.contains(.underline) { name += " underline" }
    if style.emphasis.contains(.reverse) { name += " reverse" }
    return name
  }
}
