import Session

/// The lines typed at the prompt, from the oldest, and the way back through them. What has been
/// typed already chooses: after `m`, which begins a motion, Up goes through the motions alone.
struct PromptHistory: Equatable {
  private(set) var lines: [String]
  private var way: Way?

  /// The way back: what was typed before it began, and the line that it has come to.
  private struct Way: Equatable {
    var typed: String
    /// Whether a line may have it anywhere (`C-r`), not only at its beginning (Up).
    var anywhere: Bool
    var index: Int

    func leads(to line: String) -> Bool {
      let (line, typed) = (line.folded(), typed.folded())
      return anywhere ? line.contains(typed) : line.hasPrefix(typed)
    }
  }

  /// As many as are kept.
  static let limit = 500

  init(_ lines: [String] = []) {
    self.lines = lines.suffix(Self.limit)
  }

  /// A line was given: it becomes the newest, wherever it stood.
  mutating func add(_ line: String) {
    lines.removeAll { $0 == line }
    lines = (lines + [line]).suffix(Self.limit)
    way = nil
  }

  /// Something else was typed: the way back begins anew.
  mutating func leave() { way = nil }

  /// An earlier line that begins with what was typed, or has it anywhere in it.
  /// - Parameter text: what stands in the prompt.
  mutating func older(than text: String, anywhere: Bool = false) -> String? {
    var way = way ?? Way(typed: text, anywhere: anywhere, index: lines.count)
    way.anywhere = anywhere
    guard let index = lines[..<way.index].lastIndex(where: { $0 != text && way.leads(to: $0) })
    else { return nil }
    way.index = index
    self.way = way
    return lines[index]
  }

  /// The next newer of them; past the newest what was typed. `nil` where no way back was begun.
  mutating func newer() -> String? {
    guard let way else { return nil }
    if let index = lines[(way.index + 1)...].firstIndex(where: way.leads) {
      self.way?.index = index
      return lines[index]
    }
    self.way = nil
    return way.typed
  }
}
