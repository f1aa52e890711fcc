import Presentation
import TerminalKit

/// A band across the screen with its main subject: in large letters if the window is large enough
/// and the script can be drawn in blocks, otherwise as text.
struct RoomBand {
  /// A line of the band.
  private enum Line {
    case text(String)
    case letters(BigLetters.Points, BigLetters.Scale)
    case blank

    var rows: Int {
      guard case .letters(let points, let scale) = self else { return 1 }
      return scale.rows(points.count)
    }
  }

  /// One of the forms that a band can take.
  private struct Form {
    var lines: [Line]
    /// Blank rows above and below.
    var edge = 0
    var worth: Int

    var rows: Int { lines.reduce(2 * edge) { $0 + $1.rows } }
  }

  /// The same name in several languages. The first takes precedence.
  var names: [RoomName]
  /// Fills the whole band.
  var style: Style
  /// The size of the smallest large letters.
  var smallest: BigLetters.Scale
  /// The width available for text.
  var columns: Int
  /// Whether the letters of the text may be spaced out.
  var isSpaced: Bool
  /// The priority of showing it at all.
  var worth: Int
  /// The priority of the smallest large letters.
  var lettersWorth = RoomBand.letters
  /// The priority of a blank row above and below them, and of the next larger letters.
  var marginWorth = RoomBand.margin

  /// The default priority of margins: below that of digits that are readable from the last row.
  static let margin = 54
  /// The default priority of large letters, for words that are readable as text too.
  static let letters = 55
  /// For the name of a speaker, which shares the screen with little more than a clock: higher than
  /// that of digits larger than one row per point.
  static let speaker = 62
  /// For the name of a delegation that must answer next: higher than that of a table of all others.
  static let called = 70

  /// The band as a block of the screen.
  var block: RoomBlock {
    let forms = forms
    return RoomBlock(
      steps: forms.map { .init(rows: $0.rows, worth: $0.worth) }, isField: true
    ) { [style] frame, rect in
      frame.fill(rect, style)
      guard let form = forms.last(where: { $0.rows <= rect.height }) ?? forms.first else { return }
      Self.draw(form, in: rect, style, &frame)
    }
  }

  private static func draw(_ form: Form, in rect: Rect, _ style: Style, _ frame: inout Frame) {
    let used = form.lines.reduce(0) { $0 + $1.rows }
    var rest = rect.centered(width: rect.width, height: used)
    for line in form.lines {
      switch line {
      case .blank: break
      case .text(let text): frame.write(text, in: rest, style.bold, align: .center)
      case .letters(let points, let scale):
        let place = rest.centered(width: scale.columns(points[0].count), height: rest.height)
        frame.points(points, in: place, scale, style)
      }
      rest = rest.inset(top: line.rows)
    }
  }

  /// The forms, from the lowest to the highest.
  private var forms: [Form] {
    var text = Wrapping.name(names[0].full, short: names[0].short, to: columns)
    if isSpaced, let spaced = Wrapping.spaced(names[0].full, to: columns) { text = [spaced] }
    var forms = [Form(lines: text.map(Line.text), worth: worth)]
    if names.count > 1 {
      forms.append(Form(lines: (text + [Self.line(names[1], columns)]).map(Line.text), worth: 79))
    }
    let large = lettered
    let padded = Form(
      lines: forms[forms.count - 1].lines, edge: 1, worth: max(57, large.first?.worth ?? 0))
    // Skip padded text that is at least as high as the smallest large letters.
    if (large.first?.rows ?? .max) > padded.rows { forms.append(padded) }
    for form in large where form.rows > forms[forms.count - 1].rows { forms.append(form) }
    if large.isEmpty, isSpaced { forms.append(Form(lines: padded.lines, edge: 2, worth: 42)) }
    return forms
  }

  /// The forms in large letters, from small to large. The larger ones have lower priority than all
  /// other content, but higher than digits of more than two rows per point.
  private var lettered: [Form] {
    let steps: [(scale: BigLetters.Scale, edge: Int, worth: Int)] = [
      (smallest, 0, lettersWorth), (smallest, 1, marginWorth), (.rows(1), 1, marginWorth - 1),
      (.rows(2), 1, 45), (.rows(3), 1, 36),
    ]
    let forms = steps.compactMap { step in
      lines(in: step.scale).map { Form(lines: $0, edge: step.edge, worth: step.worth) }
    }
    // Of forms with the same height keep only the last, whose letters are the widest.
    return zip(forms, forms.dropFirst().map(\.rows) + [0]).filter { $0.rows != $1 }.map(\.0)
  }

  /// Draws the first name whose script has block letters, with the other name as text.
  private func lines(in scale: BigLetters.Scale) -> [Line]? {
    for index in names.indices {
      guard let drawn = Self.drawn(names[index], scale, columns) else { continue }
      var lines: [Line] = drawn.enumerated().flatMap { row, points in
        (row > 0 ? [Line.blank] : []) + [.letters(points, scale)]
      }
      if names.count > 1, index == 0 { lines += [.blank, .text(Self.line(names[1], columns))] }
      if index == 1 { lines = [.text(Self.line(names[0], columns)), .blank] + lines }
      return lines
    }
    return nil
  }

  /// The full name on one line, else the short name on one line, else either on two lines.
  private static func drawn(
    _ name: RoomName, _ scale: BigLetters.Scale, _ columns: Int
  ) -> [BigLetters.Points]? {
    for text in [name.full, name.short] {
      guard let line = BigLetters.line(text) else { continue }
      if scale.columns(line[0].count) <= columns { return [line] }
    }
    for text in [name.full, name.short] {
      let pairs = twoLines(text).map { [$0, $1].compactMap(BigLetters.line) }
      let fitting = pairs.filter { pair in
        pair.count == 2 && pair.allSatisfy { scale.columns($0[0].count) <= columns }
      }
      // Choose the pair whose longer line is the shortest.
      let best = fitting.min {
        max($0[0][0].count, $0[1][0].count) < max($1[0][0].count, $1[1][0].count)
      }
      if let best { return best }
    }
    return nil
  }

  /// All ways to break a text between two words.
  private static func twoLines(_ text: String) -> [(String, String)] {
    let words = text.split(separator: " ")
    return words.indices.dropFirst().map { index in
      (words[..<index].joined(separator: " "), words[index...].joined(separator: " "))
    }
  }

  private static func line(_ name: RoomName, _ columns: Int) -> String {
    Wrapping.name(name.full, short: name.short, to: columns, rows: 1)[0]
  }
}

extension RoomPainter {
  /// The name of the delegation that speaks or is called, in a band across the screen.
  func nameBand(
    _ party: RoomView.Party, worth: Int = 100, letters: Int = RoomBand.letters
  ) -> RoomBlock {
    band(party.names, worth: worth, letters: letters)
  }

  /// Text in a band across the screen.
  func band(
    _ text: String?, _ style: Style = .title, worth: Int, letters: Int = RoomBand.letters,
    margin: Int = RoomBand.margin
  ) -> RoomBlock {
    band([RoomName(full: text ?? "")], style, worth: worth, letters: letters, margin: margin)
  }

  private func band(
    _ names: [RoomName], _ style: Style = .title, worth: Int, letters: Int = RoomBand.letters,
    margin: Int = RoomBand.margin
  ) -> RoomBlock {
    RoomBand(
      names: names, style: style, smallest: smallest, columns: columns - 4,
      // `.cell` letters are taller, so more names must be shown as text. Space those out.
      isSpaced: isHuge || smallest == .cell, worth: worth, lettersWorth: letters,
      marginWorth: margin
    ).block
  }
}
