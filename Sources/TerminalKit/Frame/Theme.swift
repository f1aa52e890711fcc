/// The look of a role.
package struct Look: Equatable, Sendable {
  /// The foreground; `nil` for the terminal's default.
  package var foreground: Color?
  /// The background; `nil` for the terminal's default.
  package var background: Color?
  /// Emphasis that goes with the colours.
  package var emphasis: Style.Emphasis

  /// - Parameters:
  /// - foreground: `nil` for the terminal's default.
  /// - background: `nil` for the terminal's default.
  package init(_ foreground: Color?, on background: Color?, _ emphasis: Style.Emphasis = []) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }
}

/// A look for every role. Themes are data: a new one is a table of looks and an entry in `all`.
package struct Theme: Sendable {
  /// The name that the user selects it by.
  package let name: String

  private let looks: [Look]

  /// - Parameter look: called once for each role.
  package init(name: String, look: (ColorRole) -> Look) {
    self.name = name
    looks = ColorRole.allCases.map(look)
  }

  /// The look of a role.
  package func look(of role: ColorRole) -> Look {
    looks[Int(role.rawValue)]
  }

  /// The emphasis that marks a role when there are no colours, the same in every theme.
  package static func plain(_ role: ColorRole) -> Style.Emphasis {
    switch role {
    case .title, .selection: .reverse
    case .heading, .accent, .key, .good: .bold
    case .warning, .danger, .banner: [.bold, .reverse]
    case .digitsOver, .digitsWarning: .bold
    case .input, .match: .underline
    case .text, .muted, .label, .hint, .border, .bar, .barBack, .barWarning, .barOver, .digits: []
    }
  }

  /// All themes, the default first.
  package static let all: [Theme] = [.dark, .light, .terminal]

  /// The theme of that name; `nil` if there is none.
  package static func named(_ name: String) -> Theme? {
    all.first { $0.name == name }
  }
}
