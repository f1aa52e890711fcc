import Catalogue
import Session

extension Delegation {
  /// What it is called where there are so many columns: its label, another of its names, the
  /// label with its longest words shortened, and only then the beginning of it.
  func label(within columns: Int) -> String {
    let label = label
    // As many bytes as columns cannot be too wide: most names are told so.
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
  /// What a delegation is called in a narrow column.
  func label(_ code: String, within columns: Int) -> String {
    state.delegation(code)?.label(within: columns) ?? code
  }
}
