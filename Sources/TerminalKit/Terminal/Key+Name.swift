extension Key: CustomStringConvertible {
  /// The key's name as bindings and hints write it: `a`, `Space`, `F1`, `C-r`, `M-x`, `S-Tab`,
  /// `C-Up`. `init(name:)` reads it back. For pasted text and the mouse it is only a description.
  package var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    case .control(" "): "C-Space"
    case .control(let character): "C-\(character)"
    case .alt(" "): "M-Space"
    case .alt(let character): "M-\(character)"
    case .backTab: "S-Tab"
    case .modified(let modifiers, let key): modifiers.prefix + key.name
    case .paste(let text): "paste of \(text.count)"
    case .mouse(let mouse): "\(mouse.kind.rawValue) at \(mouse.x),\(mouse.y)"
    default: Self.named.first { $0.key == self }?.name ?? ""
    }
  }

  package var description: String { name }

  /// Reads a key's name. Case is ignored except in single letters. `nil` if there is no such key.
  package init?(name: String) {
    if name.count == 1, let character = name.first, !character.isWhitespace {
      self = .character(character)
      return
    }
    let lowered = name.lowercased()
    if let modifiers = Modifiers(prefixOf: lowered) {
      guard let key = Key(name: String(name.dropFirst(2))) else { return nil }
      self = key.with(modifiers)
      return
    }
    if lowered == "space" {
      self = .character(" ")
    } else if lowered.first == "f", let number = Int(lowered.dropFirst()), (1...63) ~= number,
      lowered.dropFirst().allSatisfy(\.isNumber)
    {
      self = .function(number)
    } else if let key = Self.named.first(where: { $0.name.lowercased() == lowered })?.key {
      self = key
    } else if let key = Self.otherNames[lowered] {
      self = key
    } else {
      return nil
    }
  }

  /// The key with additional modifiers, in the same form in which the decoder reports it.
  package func with(_ modifiers: Modifiers) -> Key {
    switch (self, modifiers) {
    case (_, []): self
    case (.tab, .shift): .backTab
    case (.character(let character), .control) where character.isASCII:
      .control(Character(character.lowercased()))
    case (.character(let character), .alt): .alt(character)
    case (.modified(let others, let key), _): .modified(others.union(modifiers), key)
    default: .modified(modifiers, self)
    }
  }

  private static let named: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab),
    ("Backspace", .backspace), ("Delete", .delete), ("Insert", .insert), ("Up", .up),
    ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
    ("PageUp", .pageUp), ("PageDown", .pageDown),
  ]

  private static let otherNames: [String: Key] = [
    "return": .enter, "escape": .escape, "backtab": .backTab, "btab": .backTab,
    "bspace": .backspace, "del": .delete, "ins": .insert, "pgup": .pageUp, "pgdn": .pageDown,
    "page-up": .pageUp, "page-down": .pageDown,
  ]
}

extension Key.Modifiers {
  fileprivate var prefix: String {
    (contains(.control) ? "C-" : "") + (contains(.alt) ? "M-" : "") + (contains(.shift) ? "S-" : "")
  }

  /// The modifier at the start of a lowercase name.
  fileprivate init?(prefixOf name: String) {
    switch name.prefix(2) {
    case "c-": self = .control
    case "m-", "a-": self = .alt
    case "s-": self = .shift
    default: return nil
    }
  }
}
