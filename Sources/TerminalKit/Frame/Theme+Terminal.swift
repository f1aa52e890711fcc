extension Theme {
  /// For people who have chosen their terminal's colours: its default foreground and background
  /// with emphasis, plus the terminal's own red and green for a few roles.
  package static let terminal = Theme(name: "terminal") { role in
    let emphasis = Theme.plain(role)
    return switch role {
    case .danger, .digitsOver, .barOver: Look(.basic(1), on: nil, emphasis)
    case .good, .bar: Look(.basic(2), on: nil, emphasis)
    default: Look(nil, on: nil, emphasis)
    }
  }
}
