/// What is wrong with a rule book, a body or a year, in words for the person who asked: where it
/// stands, what is wrong and what to do.
public struct CatalogueError: Error, Equatable, Sendable {
  public var message: String

  public init(_ message: String) { self.message = message }
}
