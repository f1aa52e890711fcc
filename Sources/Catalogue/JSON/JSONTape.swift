/// A JSON text as the list of its values, each after what holds it. No text is copied before it is
/// asked for, and nothing is freed value by value: an Assembly has 10,000 before its first frame.
package final class JSONTape: Sendable {
  package enum Kind: Sendable { case null, bool, integer, text, copied, array, object }

  /// A value, or the key that stands before one.
  package struct Node: Sendable {
    package let kind: Kind
    /// The number itself; 1 for true; how many elements or members follow; where the bytes of a
    /// text begin, or its place in `copies`.
    package var number: Int
    /// Where the bytes of a text end.
    package var end = 0
    /// The place of what stands after this value and all that it holds.
    package var next: Int
  }

  private let bytes: [UInt8]
  private let nodes: [Node]
  /// Texts with escapes, or with more than ASCII: bytes that are no UTF-8 must be replaced.
  private let copies: [String]

  package init(bytes: [UInt8], nodes: [Node], copies: [String]) {
    self.bytes = bytes
    self.nodes = nodes
    self.copies = copies
  }

  /// What a value of a rule book or a body holds.
  package convenience init(of value: JSONValue) {
    var writer = Writer()
    writer.append(value)
    self.init(bytes: [], nodes: writer.nodes, copies: writer.copies)
  }

  package subscript(place: Int) -> Node { nodes[place] }

  /// The text of a node that is one.
  package func text(at place: Int) -> String {
    let node = nodes[place]
    if node.kind == .copied { return copies[node.number] }
    return String(decoding: bytes[node.number..<node.end], as: UTF8.self)
  }

  /// The keys of the object at `place`, and the places of their values.
  package func members(of place: Int) -> [(key: String, place: Int)] {
    var members: [(key: String, place: Int)] = []
    members.reserveCapacity(nodes[place].number)
    var next = place + 1
    for _ in 0..<nodes[place].number {
      members.append((text(at: next), next + 1))
      next = nodes[next + 1].next
    }
    return members
  }

  /// The place of the value of a key, the first of that name, in the object at `place`.
  package func member(_ key: String, of place: Int) -> Int? {
    var key = key
    return key.withUTF8 { key in
      var place = place
      let count = nodes[place].number
      place += 1
      for _ in 0..<count {
        if isText(at: place, key) { return place + 1 }
        place = nodes[place + 1].next
      }
      return nil
    }
  }

  private func isText(at place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let node = nodes[place]
    if node.kind == .copied { return copies[node.number].utf8.elementsEqual(text) }
    guard node.end - node.number == text.count else { return false }
    for index in text.indices where bytes[node.number + index] != text[index] { return false }
    return true
  }

  /// The value at a place, with all that it holds.
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
        place = nodes[place].next
      }
      return .array(elements)
    case .object:
      var object = JSONObject(capacity: node.number)
      for (key, place) in members(of: place) { object.append(key, value(at: place)) }
      return .object(object)
    }
  }

  private struct Writer {
    package var nodes: [Node] = []
    package var copies: [String] = []

    package mutating func append(_ value: JSONValue) {
      let place = nodes.count
      switch value {
      // Seconds are written only.
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
      nodes[place].next = nodes.count
    }

    private mutating func append(_ text: String) {
      append(.copied, copies.count)
      copies.append(text)
    }

    private mutating func append(_ kind: Kind, _ number: Int) {
      nodes.append(Node(kind: kind, number: number, next: nodes.count + 1))
    }
  }
}
