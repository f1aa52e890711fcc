import Catalogue
import Presentation
import Session
import TerminalKit

/// A name for a column that is too narrow for it.
enum NarrowName {
  /// The name to use in the given number of columns: the label, the full name, an abbreviation, the
  /// label with its longest words shortened, or the truncated label.
  static func of(
    _ label: String, full: @autoclosure () -> String, abbreviation: @autoclosure () -> String?,
    within columns: Int
  ) -> String {
    // Every column takes at least one byte, so a text with so few bytes fits. This avoids measuring
    // most names.
    if label.utf8.count <= columns || label.displayWidth <= columns { return label }
    let full = full()
    if full.displayWidth <= columns { return full }
    if let abbreviation = abbreviation(), abbreviation.displayWidth <= columns {
      return abbreviation
    }
    let shorter = shortened(label)
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

extension Delegation {
  /// The delegation's name for the given number of columns.
  func label(within columns: Int) -> String {
    NarrowName.of(label, full: name, abbreviation: abbreviation, within: columns)
  }
}

extension ChairScene {
  /// A delegation's name for a narrow column.
  func label(_ code: String, within columns: Int) -> String {
    state.delegation(code)?.label(within: columns) ?? code
  }
}
