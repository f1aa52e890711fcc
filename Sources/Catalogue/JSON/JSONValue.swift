/// A JSON value. Unlike a dictionary it keeps the order of the keys, so that output for people has
/// the order of the file.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// Rule books and bodies use whole numbers only.
  case integer(Int)
  /// Seconds with up to three decimals, held in milliseconds; only written, never read.
  case seconds(milliseconds: Int)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// A description of the type for messages: `a whole number`.
  package var description: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .integer, .seconds: "a whole number"
    case .string: "a string in quotes"
    case .array: "a list [ ]"
    case .object: "an object { }"
    }
  }

  /// `nil` if it is not a string.
  package var stringValue: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// `nil` if it is not a list.
  package var arrayValue: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// `nil` if it is not an object.
  package var objectValue: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The value of a key, if this is an object that has it.
  package subscript(_ key: String) -> JSONValue? { objectValue?[key] }
}

/// Keys and values in the order they were written. Lookup is a linear search, because rule books
/// have too few keys to make an index worthwhile.
package struct JSONObject: Equatable, Sendable {
  /// Each key once, unless `append` was called for one that was there.
  package private(set) var members: [(key: String, value: JSONValue)] = []

  package init() {}

  /// Reserves capacity for the members of an object being read.
  package init(capacity: Int) { members.reserveCapacity(capacity) }

  /// In the order they were written.
  package var keys: [String] { members.map(\.key) }

  /// Setting a new key appends it; setting `nil` removes the key.
  package subscript(_ key: String) -> JSONValue? {
    get { index(of: key).map { members[$0].value } }
    set {
      let index = index(of: key)
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append((key, value))
      case (nil, nil): break
      }
    }
  }

  /// `nil` if there is no such key.
  package func index(of key: String) -> Int? { members.firstIndex { $0.key == key } }

  /// Appends a key that is not in the object yet.
  package mutating func append(_ key: String, _ value: JSONValue) { members.append((key, value)) }

  package static func == (a: JSONObject, b: JSONObject) -> Bool {
    a.members.count == b.members.count
      && zip(a.members, b.members).allSatisfy { $0.key == $1.key && $0.value == $1.value }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// A key that comes twice has its last value.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    for (key, value) in elements { self[key] = value }
  }
}

extension JSONValue {
  /// `null` for `nil`.
  package static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  /// `null` for `nil`.
  package static func optional(_ number: Int?) -> JSONValue {
    number.map(JSONValue.integer) ?? .null
  }

  /// A list of strings, in their order.
  package static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }
}
