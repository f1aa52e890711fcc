import FoundationEssentials

/// Any JSON text, read by a library and not by this program.
package enum AnyJSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([AnyJSON])
  case object([String: AnyJSON])

  package init(_ text: String) throws {
    self = try JSONDecoder().decode(AnyJSON.self, from: Data(text.utf8))
  }

  package subscript(_ key: String) -> AnyJSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  package var array: [AnyJSON] { if case .array(let elements) = self { elements } else { [] } }

  package var string: String? { if case .string(let text) = self { text } else { nil } }

  /// A string without quotes, a whole number without decimals; empty for null.
  package var words: String {
    switch self {
    case .null: ""
    case .bool(let value): "\(value)"
    case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
    case .string(let text): text
    case .array, .object: "\(self)"
    }
  }
}

extension AnyJSON: Decodable {
  package init(from decoder: any Decoder) throws {
    if let members = try? decoder.container(keyedBy: Key.self) {
      let pairs = try members.allKeys.map { key in
        (key.stringValue, try members.decode(AnyJSON.self, forKey: key))
      }
      self = .object(Dictionary(uniqueKeysWithValues: pairs))
    } else if var elements = try? decoder.unkeyedContainer() {
      var array: [AnyJSON] = []
      while !elements.isAtEnd { array.append(try elements.decode(AnyJSON.self)) }
      self = .array(array)
    } else {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .null
      } else if let bool = try? value.decode(Bool.self) {
        self = .bool(bool)
      } else if let number = try? value.decode(Double.self) {
        self = .number(number)
      } else {
        self = .string(try value.decode(String.self))
      }
    }
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
