/// Who reorders right-to-left text for display.
package enum TextOrder: Equatable, Sendable {
  /// We do: cells are in visual order, with Arabic letters in their contextual forms. Nearly every
  /// terminal needs this, and it is the only order that works on a screen with columns: a terminal
  /// that reorders text works on whole lines, not on fields.
  case visual
  /// The terminal does: cells are in reading order.
  case logical
}
