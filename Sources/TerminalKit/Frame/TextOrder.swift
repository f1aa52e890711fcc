/// Who puts text that is written from right to left into the order in which it is seen.
package enum TextOrder: Equatable, Sendable {
  /// We do: the cells stand as they are seen, Arabic letters in the forms that their neighbours ask
  /// for. What nearly every terminal needs, and the only order that a screen with columns can
  /// rely on, since a terminal that reorders knows of lines and not of fields.
  case visual
  /// The terminal does: the cells stand in the order of reading.
  case logical
}
