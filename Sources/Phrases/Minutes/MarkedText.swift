/// A text of the minutes in which what was corrected or undone is marked.
package struct MarkedText: Equatable, Sendable {
  /// How a part of the text is marked.
  package enum Mark: Equatable, Sendable {
    case none
    /// Was on record once.
    case struck
    /// Replaces what is struck before it.
    case inserted
  }

  /// A part of the text.
  package struct Run: Equatable, Sendable {
    package var text: String
    package var mark: Mark
  }

  package private(set) var runs: [Run] = []

  package init() {}

  package init(_ text: String, _ mark: Mark = .none) { append(text, mark) }

  package mutating func append(_ text: String, _ mark: Mark = .none) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.mark == mark {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, mark: mark))
    }
  }

  package mutating func append(_ other: MarkedText) {
    for run in other.runs { append(run.text, run.mark) }
  }

  /// For formats without markup: what is struck is in `[-…-]`, what replaces it is not marked.
  package var plain: String {
    rendered(\.self) { text, mark in mark == .struck ? "[-\(text)-]" : text }
  }

  /// The text in a format.
  /// - Parameters:
  ///   - escape: makes the characters of a part safe. The spaces at the ends of a part stay.
  ///   - wrap: marks a part that is safe.
  package func rendered(
    _ escape: (String) -> String, _ wrap: (String, Mark) -> String
  ) -> String {
    runs.map { run in
      guard let first = run.text.firstIndex(where: { $0 != " " }),
        let last = run.text.lastIndex(where: { $0 != " " })
      else { return run.text }
      return run.text[..<first] + wrap(escape(String(run.text[first...last])), run.mark)
        + run.text[last...].dropFirst()
    }.joined()
  }
}

extension MarkedText: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension [MarkedText] {
  /// The texts with another between them.
  package func joined(by separator: String) -> MarkedText {
    var joined = MarkedText()
    for (index, text) in enumerated() {
      if index > 0 { joined.append(separator) }
      joined.append(text)
    }
    return joined
  }
}
