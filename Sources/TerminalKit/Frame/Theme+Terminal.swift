extension Theme {
  /// For people who chose their terminal's colours themselves: its own foreground and ground,
  /// with emphasis, and a colour only where reverse makes its ground the terminal's own choice.
  package static let terminal = Theme(name: "terminal") { role in
    let emphasis = Theme.plain(role)
    return switch role {
    case .danger, .digitsOver, .barOver: Look(.basic(1), on: nil, emphasis)
    case .good, .bar: Look(.basic(2), on: nil, emphasis)
    default: Look(nil, on: nil, emphasis)
    }
  }
}
