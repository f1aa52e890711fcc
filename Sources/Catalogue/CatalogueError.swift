/// An error in a rule book, body or year, worded for the user: where it is, what is wrong and what
/// to do.
package struct CatalogueError: Error, Equatable, Sendable {
  /// Begins with the place, such as a field's path, if there is one; without a full stop.
  package var message: String

  package init(_ message: String) { self.message = message }
}
