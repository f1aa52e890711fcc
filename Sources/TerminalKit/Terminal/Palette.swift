import CNcurses

/// A theme in curses' terms: the attributes and colour pair of each role.
package struct Palette {
  /// The attributes and colour pair to write with.
  package struct Brush: Equatable {
    /// Curses' attribute bits, without the pair.
    package var attributes: attr_t
    /// The number of a colour pair that has been defined; 0 for the terminal's defaults.
    package var pair: Int

    /// - Parameter pair: the number of a colour pair, or 0 for the terminal's defaults.
    package init(attributes: attr_t, pair: Int) {
      self.attributes = attributes
      self.pair = pair
    }
  }

  private var brushes: [Brush] = []

  /// The background colours, by role.
  private var grounds: [Int] = []

  /// The colour pairs defined so far, by foreground and background.
  private var pairs: [[Int]: Int] = [:]

  private let depth: ColorDepth

  /// Whether -1 means the terminal's default colour; pair 0 then has both defaults.
  private let hasDefaults: Bool

  /// Defines the colour pairs of a theme.
  package init(theme: Theme, depth: ColorDepth) {
    self.depth = depth
    hasDefaults = depth != .none && curses_default_colors()
    for role in ColorRole.allCases { brushes.append(brush(theme, role)) }
    curses_ground(Int32(brush(for: .text).pair))
  }

  /// The brush for a style.
  package func brush(for style: Style) -> Brush {
    var brush = brushes[Int(style.role.rawValue)]
    if style.emphasis.contains(.bold) { brush.attributes |= curses_bold }
    if style.emphasis.contains(.underline) { brush.attributes |= curses_underline }
    if style.emphasis.contains(.reverse) { brush.attributes ^= curses_reverse }
    return brush
  }

  /// Whether a blank looks the same in both styles, ignoring foreground colours. Colour changes
  /// make up most of what curses sends and a third of its work.
  package func isSameForBlanks(_ one: Style, _ other: Style) -> Bool {
    let drawn = brush(for: one).attributes | brush(for: other).attributes
    return grounds[Int(one.role.rawValue)] == grounds[Int(other.role.rawValue)]
      && drawn & (curses_underline | curses_reverse) == 0
  }

  private mutating func brush(_ theme: Theme, _ role: ColorRole) -> Brush {
    guard depth != .none else {
      grounds.append(-1)
      return Brush(attributes: Self.attributes(Theme.plain(role)), pair: 0)
    }
    let look = theme.look(of: role)
    var emphasis = look.emphasis
    if depth == .eight, let color = look.foreground, color.basic >= 8 { emphasis.insert(.bold) }
    let foreground = number(look.foreground) ?? (hasDefaults ? -1 : 7)
    let background = number(look.background) ?? (hasDefaults ? -1 : 0)
    grounds.append(background)
    return Brush(
      attributes: Self.attributes(emphasis), pair: pair(foreground, background))
  }

  private mutating func pair(_ foreground: Int, _ background: Int) -> Int {
    // Pair 0 is the terminal's default and cannot be defined.
    if foreground == -1, background == -1 { return 0 }
    let colors = [foreground, background]
    if let known = pairs[colors] { return known }
    let pair = pairs.count + 1
    pairs[colors] = pair
    curses_pair(Int32(pair), Int32(foreground), Int32(background))
    return pair
  }

  private func number(_ color: Color?) -> Int? {
    guard let color else { return nil }
    return switch depth {
    case .none: nil
    case .eight: Int(color.basic & 7)
    case .sixteen: Int(color.basic)
    case .indexed: Int(color.index)
    case .direct: color.rgb ?? Int(color.basic & 7)
    }
  }

  private static func attributes(_ emphasis: Style.Emphasis) -> attr_t {
    var attributes: attr_t = 0
    if emphasis.contains(.bold) { attributes |= curses_bold }
    if emphasis.contains(.underline) { attributes |= curses_underline }
    if emphasis.contains(.reverse) { attributes |= curses_reverse }
    return attributes
  }
}
