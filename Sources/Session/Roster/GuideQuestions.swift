import Catalogue

/// Collects the questions of a guide line by line: those in a section of questions, and single list
/// items elsewhere that end with a question mark.
struct GuideQuestions {
  private var found: [String] = []
  private var pending = ""
  private var inSection = false
  /// Whether the section's questions are numbered or have bullets.
  private var isList = false
  private var afterBlank = false
  /// Whether it is reading the references, whose titles may contain questions.
  private var inReferences = false

  /// `Questions:`, `Guiding questions`, `Questions to consider`.
  static func isHeading(_ text: String) -> Bool {
    guard let last = text.last, last != "?", last != "." else { return false }
    let words = text.folded().split { !$0.isLetter }
    return words.count <= 7
      && ["questions", "leitfragen", "preguntas"].contains {
        words.first == $0[...] || words.last == $0[...]
      }
  }

  /// Returns the questions completed since the last call.
  mutating func take() -> [String] {
    defer { found = [] }
    return found
  }

  mutating func endSection() {
    complete()
    inSection = false
    inReferences = false
  }

  mutating func read(_ line: GuideLine) {
    if line.isAside { return }
    if line.isBlank {
      afterBlank = true
      return
    }
    defer { afterBlank = false }
    if Self.isHeading(line.numberedText ?? line.text) {
      endSection()
      inSection = true
      isList = false
      return
    }
    if GuideTopics.isReferences(line.text) {
      endSection()
      inReferences = true
      return
    }
    let item = line.numberedText ?? (line.isBullet ? line.text : nil)
    guard inSection else {
      // A list item that ends with a question mark is a question in any section.
      if let item, item.hasSuffix("?"), !inReferences { found.append(cleaned(item, limit: 1000)) }
      return
    }
    if GuideTopics.isSectionHeading(line), item == nil { return endSection() }
    if let item {
      complete()
      isList = true
      pending = item
    } else if continues(line.text) {
      let joint = pending.isEmpty || pending.hasSuffix("-") ? "" : " "
      pending += joint + line.text
    } else if isList {
      endSection()
    } else {
      complete()
      pending = line.text
    }
  }

  /// Whether a line without a number continues the question before it.
  private func continues(_ text: String) -> Bool {
    guard let end = pending.last else { return false }
    // A page break may fall within a sentence, but not after one.
    if isList, !afterBlank { return true }
    return !"?.!".contains(end) || text.first?.isLowercase == true
  }

  /// Records the pending question. A section may begin with an introduction, so outside a list only
  /// text with a question mark counts.
  private mutating func complete() {
    if isList ? !pending.isEmpty : pending.contains("?") {
      found.append(cleaned(pending, limit: 1000))
    }
    pending = ""
  }
}
