/// The sequences by which terminals are told to change colours, titles and the like.
enum EscapeSequence {
  /// How many scalars of a sequence follow the escape character at an index: `[31m`, `]0;title␇`.
  static func length(_ scalars: [Unicode.Scalar], after escape: Int) -> Int {
    guard escape + 1 < scalars.count else { return 0 }
    let rest = scalars[(escape + 1)...].prefix(longest)
    switch scalars[escape + 1] {
    case "[":
      let body = rest.dropFirst().prefix { (0x20...0x3F).contains($0.value) }
      let end = body.endIndex
      return end < scalars.count && (0x40...0x7E).contains(scalars[end].value)
        ? body.count + 2 : 0
    case "]", "P", "^", "_":
      guard
        let end = rest.firstIndex(where: { $0 == "\u{7}" || $0 == "\u{1B}" || $0.kind == .newline }
        ),
        scalars[end].kind != .newline
      else { return 0 }
      return end - escape - (scalars[end] == "\u{1B}" ? 1 : 0)
    default: return 0
    }
  }

  private static let longest = 200
}
