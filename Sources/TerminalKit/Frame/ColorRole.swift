/// The meaning of a part of the screen; a theme defines how it looks.
///
/// Screens use only roles, so that a change of theme or colour depth, or `NO_COLOR`, affects every
/// screen, and so that contrast can be tested for all of them at once.
package enum ColorRole: UInt8, CaseIterable, Sendable {
  /// Normal text, and blank cells.
  case text
  /// Less important text: past times, counts, absent delegations.
  case muted
  /// The name of a field, before its value.
  case label
  /// The bar at the top: committee, meeting, time of day.
  case title
  /// The heading of a pane or of a table.
  case heading
  /// What is current: the speaker, the motion on the floor.
  case accent
  /// In favour, present, passed.
  case good
  /// Needs attention: little time left, a quorum in doubt.
  case warning
  /// Against, out of order, over time, an error.
  case danger
  /// The row that keys act on.
  case selection
  /// The descriptions in the hint row.
  case hint
  /// A key to press.
  case key
  /// Lines and boxes.
  case border
  /// The done part of a progress bar.
  case bar
  /// The remaining part of a progress bar.
  case barBack
  /// A progress bar with little left.
  case barWarning
  /// A progress bar past its end.
  case barOver
  /// Large digits of a clock with time left.
  case digits
  /// Large digits of a clock with little time left.
  case digitsWarning
  /// Large digits of a clock that counts overtime.
  case digitsOver
  /// A message across the screen that must not be missed.
  case banner
  /// The line being typed.
  case input
  /// The letters of a row that match a filter.
  case match

  /// A letter for each role, for tests that compare roles as text.
  package var letter: Character {
    Self.letters[Int(rawValue)]
  }

  private static let letters = Array("tmlTHagwdshkbPpqQ123BiM")
}
