/// What is wrong with a rule book, a body or a year, in words for the person who asked: where it
/// stands, what is wrong and what to do.
package struct CatalogueError: Error, Equatable, Sendable {
  package var message: String

  package init(_ message: String) { self.message = message }
}
