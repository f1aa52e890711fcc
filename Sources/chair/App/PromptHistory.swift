import Session

/// The lines typed at the prompt, oldest first, and the position while recalling them. Text already
/// typed filters them: after `m`, which begins a motion, Up recalls only motions.
struct PromptHistory: Equatable {
  /// The oldest first; each once.
  private(set) var lines: [String]
  private var way: Way?

  /// The recall in progress: the text typed before it began, and the current position.
  private struct Way: Equatable {
    var typed: String
    /// Whether the text may match anywhere in a line (`C-r`) or only at its beginning (Up).
    var anywhere: Bool
    var index: Int

    func leads(to line: String) -> Bool {
      let (line, typed) = (line.folded(), typed.folded())
      return anywhere ? line.contains(typed) : line.hasPrefix(typed)
    }
  }

  /// Whether earlier lines are being recalled.
  var isRecalling: Bool { way != nil }

  /// The number of lines that are kept.
  static let limit = 500

  init(_ lines: [String] = []) {
    self.lines = lines.suffix(Self.limit)
  }

  /// Appends a line and removes an earlier duplicate.
  mutating func add(_ line: String) {
    lines.removeAll { $0 == line }
    lines = (lines + [line]).suffix(Self.limit)
    way = nil
  }

  /// Ends the recall, because the text was edited.
  mutating func leave() { way = nil }

  /// An earlier line that begins with what was typed, or contains it anywhere.
  /// - Parameter text: the current text of the prompt.
  mutating func older(than text: String, anywhere: Bool = false) -> String? {
    var way = way ?? Way(typed: text, anywhere: anywhere, index: lines.count)
    way.anywhere = anywhere
    guard let index = lines[..<way.index].lastIndex(where: { $0 != text && way.leads(to: $0) })
    else { return nil }
    way.index = index
    self.way = way
    return lines[index]
  }

  /// The next newer matching line, and after the newest the text that was typed. `nil` if no recall
  /// is in progress.
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
