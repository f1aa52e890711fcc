import Catalogue
import Session

extension Delegation {
  /// The name to use in the given number of columns: the label, another of its names, the label
  /// with its longest words shortened, or the truncated label.
  func label(within columns: Int) -> String {
    let label = label
    // Every column takes at least one byte, so a text with so few bytes fits. This avoids measuring
    // most names.
    if label.utf8.count <= columns || label.displayWidth <= columns { return label }
    if name.displayWidth <= columns { return name }
    let abbreviation = aliases.first { alias in
      (2...5).contains(alias.count) && alias.displayWidth <= columns
        && alias.allSatisfy { $0.isLetter && $0.isUppercase }
    }
    if let abbreviation { return abbreviation }
    let shorter = Self.shortened(label)
    return shorter.displayWidth <= columns ? shorter : shorter.truncated(to: columns)
  }

  /// `Trinidad & Tobago`, `Central African Rep.`
  private static func shortened(_ name: String) -> String {
    name.split(separator: " ").map { shortForms[String($0)] ?? String($0) }.joined(separator: " ")
  }

  private static let shortForms = [
    "and": "&", "Saint": "St", "Republic": "Rep.", "Democratic": "Dem.", "Federation": "Fed.",
    "Islands": "Is.", "United": "Utd", "People's": "P.", "Federated": "Fed.", "States": "St.",
    "Ministry": "Min.", "Minister": "Min.", "Representative": "Rep.", "Organization": "Org.",
    "International": "Int.", "National": "Nat.", "Committee": "Cttee", "Department": "Dept",
  ]
}

extension ChairScene {
  /// The name of a delegation in a narrow column.
  func label(_ code: String, within columns: Int) -> String {
    state.delegation(code)?.label(within: columns) ?? code
  }
}
