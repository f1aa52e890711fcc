import Catalogue

/// The people who sit for a delegation.
extension Ruling {
  /// The delegate that a text means: by name, by the beginning of one of its words, or by number.
  /// Without a text, the only delegate if the roster names exactly one.
  /// - Throws: `Refusal` for a text that matches no delegate, or several.
  func delegate(_ text: String?, of code: String) throws(Refusal) -> String? {
    let names = state.delegation(code)?.delegates ?? []
    guard let text else { return names.count == 1 ? names[0] : nil }
    guard !names.isEmpty else {
      throw Refusal(
        "\(name(code)) has no named delegates: \(line: "delegation delegates \(code) \"…\"")",
        kind: .nobody)
    }
    let wanted = text.folded()
    if let exact = names.first(where: { $0.folded() == wanted }) { return exact }
    if let number = Int(wanted), names.indices.contains(number - 1) { return names[number - 1] }
    let near = names.filter { name in
      let folded = name.folded()
      return !wanted.isEmpty
        && (folded.hasPrefix(wanted)
          || folded.split(separator: " ").contains { $0.hasPrefix(wanted) })
    }
    guard near.count != 1 else { return near[0] }
    throw Refusal(
      near.isEmpty
        ? "\(name(code)) has no delegate called \(Token.named(text)): it is "
          + "\(Spelling.list(names, last: "or"))"
        : "\(Token.named(text)) may be \(Spelling.list(near, last: "or"))", kind: .nobody)
  }
}
