/// What a piece of the screen means; a theme says how that looks.
///
/// Screens speak of roles only, so that one change of theme, of colour depth or of `NO_COLOR`
/// reaches every screen, and so that contrast can be proven for all of them at once.
package enum ColorRole: UInt8, CaseIterable, Sendable {
  /// Plain reading matter, and the blank cell.
  case text
  /// What matters less: times past, counts, the absent.
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
  /// Ask for attention: little time left, a quorum in doubt.
  case warning
  /// Against, out of order, over time, an error.
  case danger
  /// The row that keys act on.
  case selection
  /// The words of the hint row.
  case hint
  /// A key to press.
  case key
  /// Lines and boxes.
  case border
  /// The done part of a progress bar.
  case bar
  /// The part of a progress bar that is still to come.
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
  /// A message across the screen that must be seen.
  case banner
  /// The line being typed.
  case input
  /// The letters of a row that a filter found.
  case match

  /// One letter for each role, for tests that look at roles as text.
  package var letter: Character {
    Self.letters[Int(rawValue)]
  }

  private static let letters = Array("tmlTHagwdshkbPpqQ123BiM")
}
