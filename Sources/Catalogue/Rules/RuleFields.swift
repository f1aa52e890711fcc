/// A group of a rule book's fields, with what may be written in them beyond their types.
protocol RuleFields: Sendable {
  /// The words permitted in its text fields and lists, by field name.
  static var words: [String: [String]] { get }
  /// The range of its numbers, by field name; a million without one.
  static var ranges: [String: ClosedRange<Int>] { get }
  /// Sets every optional field to some value, so that the schema has it.
  mutating func setOptionalFields()
}

extension RuleFields {
  static var words: [String: [String]] { [:] }
  static var ranges: [String: ClosedRange<Int>] { [:] }
  mutating func setOptionalFields() {}
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// All its words, for `RuleFields`.
  static var allWords: [String] { allCases.map(\.rawValue) }
}
