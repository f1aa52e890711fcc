import Catalogue

/// An element of a `Settled` log.
package protocol LogElement: Codable, Equatable, Sendable {
  /// The number of elements in a chunk; small if elements are sometimes changed after they have
  /// settled.
  static var perChunk: Int { get }
  /// Whether it is found without a search, through `Settled.indexed`. Only a few elements of a long
  /// log should be.
  var isIndexed: Bool { get }
}

/// An append-only list that copies cheaply: all elements but the last few are in immutable chunks
/// that all copies share. A state is copied for each line and kept for each place that undo may go
/// to, so the cost of a copy must not grow with the length of the meeting. Replacing an element
/// copies only its chunk.
package struct Settled<Element: LogElement>: Sendable {
  /// `Element.perChunk` elements.
  package final class Chunk: Sendable {
    /// Exactly `Element.perChunk`, the earliest first.
    @usableFromInline package let elements: [Element]

    /// - Parameter elements: exactly `Element.perChunk`; it is not checked here.
    package init(_ elements: [Element]) { self.elements = elements }
  }

  /// The settled elements, shared by all copies.
  @usableFromInline package private(set) var chunks: [Chunk] = []
  /// The elements after the chunks: from one to `Element.perChunk`, unless the log is empty.
  @usableFromInline package private(set) var tail: [Element] = []
  /// The positions of the indexed elements, in order.
  package private(set) var indexed: [Int] = []

  package init() {}

  package init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  /// - Returns: `nil` if these do not form a log: each chunk must be full, and the tail must have
  ///   from one to `Element.perChunk` elements, unless the log is empty.
  package init?(chunks: [Chunk], tail: [Element]) {
    let isWhole = chunks.allSatisfy { $0.elements.count == Element.perChunk }
    guard isWhole, tail.count <= Element.perChunk, !tail.isEmpty || chunks.isEmpty else {
      return nil
    }
    self.chunks = chunks
    self.tail = tail
    for (index, element) in enumerated() where element.isIndexed { indexed.append(index) }
  }

  /// The indexed elements, in order.
  package var indexedElements: [Element] { indexed.map { self[$0] } }

  /// Adds an element; a full tail becomes a chunk first.
  package mutating func append(_ element: Element) {
    if tail.count == Element.perChunk {
      chunks.append(Chunk(tail))
      tail = []
    }
    tail.append(element)
    if element.isIndexed { indexed.append(count - 1) }
  }

  private var settledCount: Int { chunks.count * Element.perChunk }

  private mutating func replace(at position: Int, with element: Element) {
    var elements = chunks[position / Element.perChunk].elements
    elements[position % Element.perChunk] = element
    chunks[position / Element.perChunk] = Chunk(elements)
  }

  private mutating func index(_ position: Int) {
    let place = indexed.partitioningIndex { $0 >= position }
    let isThere = place < indexed.count && indexed[place] == position
    guard isThere != self[position].isIndexed else { return }
    if isThere { indexed.remove(at: place) } else { indexed.insert(position, at: place) }
  }
}

extension Settled: RandomAccessCollection, MutableCollection {
  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { chunks.count * Element.perChunk + tail.count }

  /// By index from 0. Changing an element updates `indexed`, and copies its chunk if it has
  /// settled.
  package subscript(position: Int) -> Element {
    @inlinable get {
      let inTail = position - chunks.count * Element.perChunk
      if inTail >= 0 { return tail[inTail] }
      return chunks[position / Element.perChunk].elements[position % Element.perChunk]
    }
    _modify {
      defer { index(position) }
      if position >= settledCount {
        yield &tail[position - settledCount]
      } else {
        var element = self[position]
        yield &element
        replace(at: position, with: element)
      }
    }
  }
}

extension Settled: Equatable {
  /// Identical chunks are not compared element by element.
  package static func == (a: Self, b: Self) -> Bool {
    a.chunks.count == b.chunks.count && a.tail == b.tail
      && zip(a.chunks, b.chunks).allSatisfy { $0 === $1 || $0.elements == $1.elements }
  }
}

/// Coded as an array.
extension Settled: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try [Element](elementsOf: decoder))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Array(self))
  }
}

extension Settled: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension Array {
  /// The first index at which a condition holds, or the count if there is none. The array must be
  /// partitioned: after an element for which it holds, it holds for all.
  package func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
