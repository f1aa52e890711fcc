/// An error in a rule book, body or year, worded for the user: where it is, what is wrong and what
/// to do.
package struct CatalogueError: Error, Equatable, Sendable {
  package var message: String

  package init(_ message: String) { self.message = message }
}
