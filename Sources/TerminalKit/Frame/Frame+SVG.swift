extension Frame {
  /// The frame as an SVG image for any browser: cells at fixed positions, text as text, blocks and
  /// lines as shapes, no embedded font. The same frame always gives the same bytes.
  package func svg(_ theme: Theme, title: String) -> String {
    var drawing = Drawing(frame: self, theme: theme)
    for y in 0..<height { drawing.addRow(y) }
    return drawing.document(title: title)
  }
}

/// An SVG image under construction.
private struct Drawing {
  /// A rectangle of one colour, in tenths of a cell.
  private struct Patch {
    /// From the left of the frame, in tenths of a cell.
    package var x: Int
    /// From the top of the frame, in tenths of a cell.
    package var y: Int
    /// Tenths of a cell.
    package var width: Int
    /// Tenths of a cell.
    package var height: Int
    /// A colour as `#RRGGBB`.
    package var fill: String
    /// Whether it is drawn over the background at 30 %, for shaded blocks.
    package var isShade = false

    /// An SVG element; a cell is twice as high as wide.
    package var element: String {
      #"<rect x="\#(x)" y="\#(2 * y)" width="\#(width)" height="\#(2 * height)" fill="\#(fill)""#
        + (isShade ? #" fill-opacity=".3"/>"# : "/>")
    }
  }

  /// Drawn as it is, right-to-left text already in visual order.
  package let frame: Frame
  /// Gives the colours of the roles.
  package let theme: Theme
  private var grounds: [Patch] = []
  private var shapes: [Patch] = []
  private var words: [String] = []

  /// An image without any rows yet.
  package init(frame: Frame, theme: Theme) {
    self.frame = frame
    self.theme = theme
  }

  // A cell is 10 units wide and 20 high in the image; patches count tenths of a cell in both
  // directions.
  private static let cell = 10

  /// Adds the cells of a row, from 0.
  package mutating func addRow(_ y: Int) {
    var x = 0
    while x < frame.width {
      let cell = frame[x, y]
      let end = (x..<frame.width).first { frame[$0, y].style != cell.style } ?? frame.width
      addRun(y, x..<end, colours(cell.style))
      x = end
    }
  }

  /// Adds adjacent cells of one style.
  private mutating func addRun(
    _ y: Int, _ columns: Range<Int>, _ look: (fore: String, back: String, attributes: String)
  ) {
    if look.back != ground {
      add(patch(columns.lowerBound, y, columns.count, look.back), to: &grounds)
    }
    var x = columns.lowerBound
    while x < columns.upperBound {
      let start = x
      let isShape = parts(of: frame[x, y]) != nil
      while x < columns.upperBound, (parts(of: frame[x, y]) != nil) == isShape,
        isShape ? frame[x, y].glyph == frame[start, y].glyph : !isBreak(start, x, y)
      {
        x += 1
      }
      if isShape {
        for part in parts(of: frame[start, y]) ?? [] {
          // Shapes as wide as the cell are merged with their neighbours.
          let isWide = part.width == Self.cell
          for column in isWide ? start..<start + 1 : start..<x {
            var patch = part
            patch.x += column * Self.cell
            patch.y += y * Self.cell
            patch.width = isWide ? (x - start) * Self.cell : part.width
            patch.fill = look.fore
            add(patch, to: &shapes)
          }
        }
      } else {
        x = max(x, start + 1)
        addWord(y, start..<x, look)
      }
    }
  }

  /// Whether a word ends before cell `x`: between blanks and text, and around characters that a
  /// browser might reorder or draw wider.
  private func isBreak(_ start: Int, _ x: Int, _ y: Int) -> Bool {
    let cell = frame[x, y]
    if cell.isContinuation { return false }
    if x == start { return false }
    return (cell.glyph == .space) != (frame[start, y].glyph == .space) || !isPlain(cell)
      || !isPlain(frame[start, y])
  }

  private func isPlain(_ cell: Cell) -> Bool {
    guard cell.width == 1, let scalar = cell.text.unicodeScalars.first else { return false }
    return scalar.value < 0x590 || (0x2000...0x206F).contains(scalar.value)
  }

  private mutating func addWord(
    _ y: Int, _ columns: Range<Int>, _ look: (fore: String, back: String, attributes: String)
  ) {
    let text = columns.map { frame[$0, y].text }.joined()
    guard text.contains(where: { $0 != " " }) else { return }
    let width = columns.count * Self.cell
    words.append(
      #"<text x="\#(columns.lowerBound * Self.cell)" y="\#(y * 20 + 15)" textLength="\#(width)" "#
        + #"fill="\#(look.fore)"\#(look.attributes)>\#(Self.escaped(text))</text>"#)
  }

  private func patch(_ x: Int, _ y: Int, _ columns: Int, _ fill: String) -> Patch {
    Patch(
      x: x * Self.cell, y: y * Self.cell, width: columns * Self.cell, height: Self.cell,
      fill: fill)
  }

  /// Adds a patch, or extends the one directly above it if that has the same columns and colour.
  private func add(_ patch: Patch, to patches: inout [Patch]) {
    let above = patches.lastIndex {
      $0.x == patch.x && $0.width == patch.width && $0.fill == patch.fill
        && $0.isShade == patch.isShade && $0.y + $0.height == patch.y
    }
    if let above { patches[above].height += patch.height } else { patches.append(patch) }
  }

  /// The shapes of a block or line glyph; `nil` for text.
  private func parts(of cell: Cell) -> [Patch]? {
    func part(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> Patch {
      Patch(x: x, y: y, width: width, height: height, fill: "")
    }
    let across = part(0, 5, 10, 1)
    return switch cell.text {
    case "█": [part(0, 0, 10, 10)]
    case "▀": [part(0, 0, 10, 5)]
    case "▄": [part(0, 5, 10, 5)]
    case "░": [Patch(x: 0, y: 0, width: 10, height: 10, fill: "", isShade: true)]
    case "─": [across]
    case "│": [part(4, 0, 2, 10)]
    case "┬": [across, part(4, 5, 2, 5)]
    case "┴": [across, part(4, 0, 2, 5)]
    case "┌": [part(4, 5, 6, 1), part(4, 5, 2, 5)]
    case "┐": [part(0, 5, 6, 1), part(4, 5, 2, 5)]
    case "└": [part(4, 5, 6, 1), part(4, 0, 2, 5)]
    case "┘": [part(0, 5, 6, 1), part(4, 0, 2, 6)]
    default: nil
    }
  }

  private var ground: String { Self.hex(theme.look(of: .text).background) ?? "#000000" }

  private func colours(_ style: Style) -> (fore: String, back: String, attributes: String) {
    let look = theme.look(of: style.role)
    let emphasis = look.emphasis.union(style.emphasis)
    var fore = Self.hex(look.foreground) ?? "#ffffff"
    var back = Self.hex(look.background) ?? ground
    if emphasis.contains(.reverse) { swap(&fore, &back) }
    let weight = emphasis.contains(.bold) ? #" font-weight="700""# : ""
    let line = emphasis.contains(.underline) ? #" text-decoration="underline""# : ""
    return (fore, back, weight + line)
  }

  private static func hex(_ color: Color?) -> String? {
    guard let rgb = color?.rgb else { return nil }
    let digits = String(rgb, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }

  /// The SVG text with the rows that were added.
  /// - Parameter title: for readers that cannot see it.
  package func document(title: String) -> String {
    let (width, height) = (frame.width * 10, frame.height * 20)
    let fonts = "ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,'Noto Sans Mono',monospace"
    // The cells are already in visual order, so the browser must not reorder them.
    let text =
      #"font-family="\#(fonts)" font-size="16.6" lengthAdjust="spacingAndGlyphs" "#
      + #"style="white-space:pre;unicode-bidi:bidi-override;direction:ltr""#
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img">
      <title>\(Self.escaped(title))</title>
      <clipPath id="window"><rect width="\(width)" height="\(height)" rx="12"/></clipPath>
      <g clip-path="url(#window)">
      <rect width="\(width)" height="\(height)" fill="\(ground)"/>
      <g shape-rendering="crispEdges">
      \((grounds + shapes).map(\.element).joined(separator: "\n"))
      </g>
      <g \(text)>
      \(words.joined(separator: "\n"))
      </g>
      <rect x=".5" y=".5" width="\(width - 1)" height="\(height - 1)" rx="12" fill="none" \
      stroke="#808080" stroke-opacity=".5"/>
      </g>
      </svg>

      """
  }
}
