/// The look of one cell: a role, and emphasis in addition to the role's own.
package struct Style: Equatable, Hashable, Sendable {
  /// Emphasis for every terminal, with or without colours.
  package struct Emphasis: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let bold = Emphasis(rawValue: 1)
    package static let underline = Emphasis(rawValue: 2)
    /// Foreground and background swapped; added to a role that the theme reverses, not swapped.
    package static let reverse = Emphasis(rawValue: 4)
  }

  /// What the cell means, which the theme turns into colours.
  package var role: ColorRole
  /// In addition to that of the theme for the role.
  package var emphasis: Emphasis

  /// - Parameter emphasis: none, unless a call adds it.
  package init(_ role: ColorRole, _ emphasis: Emphasis = []) {
    self.role = role
    self.emphasis = emphasis
  }

  /// The same role in bold.
  package var bold: Style { Style(role, emphasis.union(.bold)) }

  /// The same role underlined.
  package var underline: Style { Style(role, emphasis.union(.underline)) }

  /// The same role with foreground and background swapped.
  package var reverse: Style { Style(role, emphasis.union(.reverse)) }
}

/// A style for each role, without emphasis of its own, so that a call reads `.title` instead of
/// `Style(.title)`. `ColorRole` says what the roles mean.
extension Style {
  package static let text = Style(.text)
  package static let muted = Style(.muted)
  package static let label = Style(.label)
  package static let title = Style(.title)
  package static let heading = Style(.heading)
  package static let accent = Style(.accent)
  package static let good = Style(.good)
  package static let warning = Style(.warning)
  package static let danger = Style(.danger)
  package static let selection = Style(.selection)
  package static let hint = Style(.hint)
  package static let key = Style(.key)
  package static let border = Style(.border)
  package static let bar = Style(.bar)
  package static let barBack = Style(.barBack)
  package static let barWarning = Style(.barWarning)
  package static let barOver = Style(.barOver)
  package static let digits = Style(.digits)
  package static let digitsWarning = Style(.digitsWarning)
  package static let digitsOver = Style(.digitsOver)
  package static let banner = Style(.banner)
  package static let input = Style(.input)
  package static let match = Style(.match)
}
