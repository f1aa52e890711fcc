/// The name of a command, for other tables and screens: a reference to a command that does not
/// exist does not compile. Each identifier is declared next to its command's entry.
package struct CommandID: Hashable, Sendable, ExpressibleByStringLiteral {
  /// `speakers add`
  package let name: String

  /// - Parameter name: one or two words in lower case, with a blank between them.
  package init(_ name: String) { self.name = name }

  package init(stringLiteral name: String) { self.name = name }

  /// `speakers`
  package var firstWord: String { String(name.prefix { $0 != " " }) }

  /// The command's name followed by arguments: `speakers add Ghana at 2`. With an empty text it
  /// ends in a blank, ready for typing arguments.
  package func line(_ arguments: String) -> String { "\(name) \(arguments)" }
}
