/// What stands above the text, as found; nil where the text says nothing.
package struct Heading: Equatable, Sendable {
  package let title: String?
  /// The number of the document: `1.1`, `1-B`, `A/C.3/81/L.20`.
  package let symbol: String?
  package let committee: String?
  package let topic: String?

  package init(
    title: String? = nil, symbol: String? = nil, committee: String? = nil, topic: String? = nil
  ) {
    func found(_ text: String?) -> String? {
      text.flatMap { $0.plainLine().isEmpty ? nil : $0.plainLine() }
    }
    self.title = found(title)
    self.symbol = found(symbol)
    self.committee = found(committee)
    self.topic = found(topic)
  }
}
