/// A JSON text as a flat list of its values, each after its container. Strings are copied only on
/// demand, and values are not freed one by one: an Assembly has 10,000 values to read before its
/// first frame.
package final class JSONTape: Sendable {
  /// The kind of a value; `copied` is a string that had escapes and was decoded.
  package enum Kind: Sendable { case null, bool, integer, text, copied, array, object }

  /// A value, or the key that precedes one.
  package struct Node: Sendable {
    /// Decides what `end` and `number` mean.
    package let kind: Kind
    /// For a string, the end offset of its bytes; for a container, the index of the node after
    /// everything in it. Short, because a checkpoint has tens of thousands of nodes to write to
    /// fresh memory.
    package var end: UInt32 = 0
    /// For an integer, the number; for a Boolean, 1 if true; for a container, the count of its
    /// elements or members; for a string, the offset of its first byte or its index in `copies`.
    package var number: Int
  }

  private let bytes: [UInt8]
  private let nodes: [Node]
  /// Strings with escapes or non-ASCII characters, because bytes that are not valid UTF-8 must be
  /// replaced.
  private let copies: [String]

  /// - Parameters:
  /// - bytes: the whole text, which `text` nodes refer to.
  /// - nodes: each value after its container, each key before its value.
  /// - copies: what `copied` nodes refer to.
  package init(bytes: [UInt8], nodes: [Node], copies: [String]) {
    self.bytes = bytes
    self.nodes = nodes
    self.copies = copies
  }

  /// Creates a tape from a value, for rule books and bodies.
  package convenience init(of value: JSONValue) {
    var writer = Writer()
    writer.append(value)
    self.init(bytes: [], nodes: writer.nodes, copies: writer.copies)
  }

  /// By index from 0; the value of the whole text is first.
  package subscript(place: Int) -> Node { nodes[place] }

  /// The string of a `text` or `copied` node.
  package func text(at place: Int) -> String {
    let node = nodes[place]
    if node.kind == .copied { return copies[node.number] }
    return String(decoding: bytes[node.number..<Int(node.end)], as: UTF8.self)
  }

  /// The index of the node after the value at `place` and everything in it.
  package func next(after place: Int) -> Int {
    switch nodes[place].kind {
    case .array, .object: Int(nodes[place].end)
    case .null, .bool, .integer, .text, .copied: place + 1
    }
  }

  /// The keys of the object at `place`, and the indices of their values.
  package func members(of place: Int) -> [(key: String, place: Int)] {
    var members: [(key: String, place: Int)] = []
    members.reserveCapacity(nodes[place].number)
    var next = place + 1
    for _ in 0..<nodes[place].number {
      members.append((text(at: next), next + 1))
      next = self.next(after: next + 1)
    }
    return members
  }

  /// The index of the value of the first key with that name in the object at `place`.
  package func member(_ key: String, of place: Int) -> Int? {
    var key = key
    return key.withUTF8 { key in
      var place = place
      let count = nodes[place].number
      place += 1
      for _ in 0..<count {
        if isText(at: place, key) { return place + 1 }
        place = next(after: place + 1)
      }
      return nil
    }
  }

  private func isText(at place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let node = nodes[place]
    if node.kind == .copied { return copies[node.number].utf8.elementsEqual(text) }
    guard Int(node.end) - node.number == text.count else { return false }
    for index in text.indices where bytes[node.number + index] != text[index] { return false }
    return true
  }

  /// The value at a place, including everything in it.
  package func value(at place: Int = 0) -> JSONValue {
    let node = nodes[place]
    switch node.kind {
    case .null: return .null
    case .bool: return .bool(node.number == 1)
    case .integer: return .integer(node.number)
    case .text, .copied: return .string(text(at: place))
    case .array:
      var elements: [JSONValue] = []
      elements.reserveCapacity(node.number)
      var place = place + 1
      for _ in 0..<node.number {
        elements.append(value(at: place))
        place = next(after: place)
      }
      return .array(elements)
    case .object:
      var object = JSONObject(capacity: node.number)
      for (key, place) in members(of: place) { object.append(key, value(at: place)) }
      return .object(object)
    }
  }

  private struct Writer {
    /// What has been written so far.
    package var nodes: [Node] = []
    /// All strings: there are no bytes to refer to.
    package var copies: [String] = []

    /// Appends a value and everything in it.
    package mutating func append(_ value: JSONValue) {
      let place = nodes.count
      switch value {
      // `seconds` is only written, never read.
      case .null, .seconds: append(.null, 0)
      case .bool(let isTrue): append(.bool, isTrue ? 1 : 0)
      case .integer(let number): append(.integer, number)
      case .string(let text): append(text)
      case .array(let elements):
        append(.array, elements.count)
        for element in elements { append(element) }
      case .object(let object):
        append(.object, object.members.count)
        for member in object.members {
          append(member.key)
          append(member.value)
        }
      }
      nodes[place].end = UInt32(nodes.count)
    }

    private mutating func append(_ text: String) {
      append(.copied, copies.count)
      copies.append(text)
    }

    private mutating func append(_ kind: Kind, _ number: Int) {
      nodes.append(Node(kind: kind, number: number))
    }
  }
}
