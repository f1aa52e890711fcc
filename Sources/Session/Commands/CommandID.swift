/// The name of a command, as other tables and screens say it: one that does not exist does not
/// compile. Each stands beside its command's entry.
package struct CommandID: Hashable, Sendable, ExpressibleByStringLiteral {
  /// `speakers add`
  package let name: String

  package init(_ name: String) { self.name = name }

  package init(stringLiteral name: String) { self.name = name }

  /// `speakers`
  package var firstWord: String { String(name.prefix { $0 != " " }) }

  /// The line that it begins: `speakers add Ghana at 2`. With an empty text it ends in a blank, to be
  /// gone on with.
  package func line(_ arguments: String) -> String { "\(name) \(arguments)" }
}
