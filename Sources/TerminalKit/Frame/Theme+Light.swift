extension Theme {
  /// For a lit room and weak projectors; paints its own background, white.
  package static let light = Theme(name: "light") { role in
    let ground = Color(231, basic: 15)
    let black = Color(16, basic: 0)
    let yellow = Color(220, basic: 11)
    let red = Color(124, basic: 1)
    let violet = Color(90, basic: 5)
    let grey = Color(239, basic: 0)
    return switch role {
    case .text: Look(black, on: ground)
    case .muted, .label, .hint, .border: Look(grey, on: ground)
    case .title: Look(ground, on: Color(24, basic: 4), .bold)
    case .heading: Look(Color(18, basic: 4), on: ground, .bold)
    case .accent, .key: Look(violet, on: ground, .bold)
    case .good: Look(Color(22, basic: 2), on: ground, .bold)
    // Yellow is illegible on white, so warnings have their own background.
    case .warning, .banner: Look(black, on: yellow, .bold)
    case .digitsWarning: Look(black, on: yellow)
    case .danger: Look(ground, on: red, .bold)
    case .digitsOver: Look(ground, on: red)
    case .selection: Look(ground, on: Color(18, basic: 4))
    case .bar: Look(Color(22, basic: 2), on: ground)
    case .barWarning: Look(Color(88, basic: 1), on: ground)
    case .barOver: Look(red, on: ground)
    case .digits, .barBack: Look(black, on: ground)
    case .input: Look(black, on: Color(254, basic: 7))
    case .match: Look(violet, on: ground, [.bold, .underline])
    }
  }
}
