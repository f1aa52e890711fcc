/// How a draft is printed.
package enum TextFormat: Sendable, CaseIterable {
  /// Reads back to the same draft, whatever the texts look like.
  case plain
  /// For people: opening phrases in italics, numbers and indentations as in the plain text.
  case markdown
}
