extension Theme {
  /// For a dark room; paints its own background, near black.
  package static let dark = Theme(name: "dark") { role in
    let ground = Color(233, basic: 0)
    let black = Color(16, basic: 0)
    let white = Color(231, basic: 15)
    let yellow = Color(220, basic: 11)
    let pale = Color(255, basic: 7)
    let grey = Color(249, basic: 7)
    let salmon = Color(210, basic: 9)
    return switch role {
    case .text: Look(pale, on: ground)
    case .muted, .label, .hint, .border: Look(grey, on: ground)
    case .title: Look(white, on: Color(24, basic: 4), .bold)
    case .heading: Look(Color(117, basic: 14), on: ground, .bold)
    case .accent: Look(Color(221, basic: 11), on: ground, .bold)
    case .good: Look(Color(120, basic: 10), on: ground, .bold)
    case .warning, .banner: Look(black, on: yellow, .bold)
    case .danger: Look(white, on: Color(124, basic: 1), .bold)
    case .selection: Look(black, on: Color(117, basic: 6))
    case .key: Look(Color(221, basic: 11), on: ground, .bold)
    case .bar: Look(Color(114, basic: 2), on: ground)
    case .barWarning, .digitsWarning: Look(yellow, on: ground)
    case .digitsOver: Look(white, on: Color(124, basic: 1))
    case .barOver: Look(salmon, on: ground)
    case .digits, .barBack: Look(white, on: ground)
    case .input: Look(white, on: Color(237, basic: 0))
    case .match: Look(Color(221, basic: 11), on: ground, [.bold, .underline])
    }
  }
}
