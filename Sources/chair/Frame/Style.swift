/// How one cell is to be shown: a role, and emphasis beyond what the role brings.
struct Style: Equatable, Hashable, Sendable {
  /// Emphasis that every terminal has, with colour or without.
  struct Emphasis: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let bold = Emphasis(rawValue: 1)
    static let underline = Emphasis(rawValue: 2)
    static let reverse = Emphasis(rawValue: 4)
  }

  var role: Role
  var emphasis: Emphasis

  init(_ role: Role, _ emphasis: Emphasis = []) {
    self.role = role
    self.emphasis = emphasis
  }

  /// The same role in bold.
  var bold: Style { Style(role, emphasis.union(.bold)) }

  /// The same role underlined.
  var underline: Style { Style(role, emphasis.union(.underline)) }

  /// The same role with foreground and background exchanged.
  var reverse: Style { Style(role, emphasis.union(.reverse)) }
}

// One name for each role, so that a call reads `.title` and not `Style(.title)`.
extension Style {
  static let text = Style(.text)
  static let muted = Style(.muted)
  static let label = Style(.label)
  static let title = Style(.title)
  static let heading = Style(.heading)
  static let accent = Style(.accent)
  static let good = Style(.good)
  static let warning = Style(.warning)
  static let danger = Style(.danger)
  static let selection = Style(.selection)
  static let hint = Style(.hint)
  static let key = Style(.key)
  static let border = Style(.border)
  static let bar = Style(.bar)
  static let barBack = Style(.barBack)
  static let barWarning = Style(.barWarning)
  static let barOver = Style(.barOver)
  static let digits = Style(.digits)
  static let digitsWarning = Style(.digitsWarning)
  static let digitsOver = Style(.digitsOver)
  static let banner = Style(.banner)
  static let input = Style(.input)
  static let match = Style(.match)
}
