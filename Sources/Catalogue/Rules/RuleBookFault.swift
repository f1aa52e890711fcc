/// Turns a decoding error into a message: the path of the field and what to do.
package enum RuleBookFault {
  /// - Parameters:
  /// - error: from decoding the complete book.
  /// - book: the complete book, by which motions are named.
  package static func message(_ error: any Error, in book: JSONValue) -> CatalogueError {
    guard let error = error as? DecodingError else { return CatalogueError("\(error)") }
    switch error {
    case .keyNotFound(let key, let context):
      let place = path(context.codingPath + [key], in: book)
      return CatalogueError(
        "\(place): missing; add it, or begin the file with \"extends\" and the name of a book")
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      return CatalogueError("\(path(context.codingPath, in: book)): \(context.debugDescription)")
    @unknown default: return CatalogueError("\(error)")
    }
  }

  /// Names a motion by its kind, because its index in the complete book differs from that in the
  /// file.
  private static func path(_ keys: [any CodingKey], in book: JSONValue) -> String {
    var result = ""
    var value: JSONValue? = book
    for key in keys {
      if let index = key.intValue, let elements = value?.arrayValue,
        elements.indices.contains(index)
      {
        value = elements[index]
        result += value?["kind"]?.stringValue.map { " (\($0))" } ?? "[\(index)]"
      } else {
        value = value?[key.stringValue]
        result += (result.isEmpty ? "" : ".") + key.stringValue
      }
    }
    return result
  }
}
