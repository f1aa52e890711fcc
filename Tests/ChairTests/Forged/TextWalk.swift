@testable import Session

/// Finds every text that values store, by the property that holds it: `Motion.by`,
/// `Statistic.delegates key`.
struct TextWalk {
  private(set) var texts: [String: Set<String>] = [:]
  private var walked: Set<ObjectIdentifier> = []
  private var met: [ObjectIdentifier: String] = [:]

  /// The properties whose values were empty wherever they were met, so that nobody knows what is
  /// in them.
  var unknown: [String] {
    met.filter { !walked.contains($0.key) }.values.sorted()
  }

  /// - Parameter place: the property that holds it; a value's own type names those inside it.
  mutating func walk(_ value: Any, _ place: String = "") {
    if let text = value as? String {
      texts[place, default: []].insert(text)
      return
    }
    meet(type(of: value), place)
    guard !Self.isPlain(type(of: value)) else { return }
    if let log = value as? any Log {
      for element in log.all { walk(element, place) }
      return
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional, .collection, .set:
      for child in mirror.children { walk(child.value, place) }
    case .dictionary:
      for child in mirror.children {
        let pair = Mirror(reflecting: child.value).children.map(\.value)
        walk(pair[0], place + " key")
        walk(pair[1], place)
      }
    default:
      walked.insert(ObjectIdentifier(type(of: value)))
      let name = String(reflecting: type(of: value)).split(separator: ".").dropFirst()
      for child in mirror.children {
        walk(child.value, "\(name.joined(separator: ".")).\(child.label ?? "")")
      }
    }
  }

  /// Notes what a type may hold, whether or not there is anything in it now.
  private mutating func meet(_ type: Any.Type, _ place: String) {
    if type == String.self {
      texts[place, default: []].formUnion([])
    } else if let container = type as? any Container.Type {
      for (index, held) in container.held.enumerated() {
        meet(held, container.held.count > 1 && index == 0 ? place + " key" : place)
      }
    } else if !Self.isPlain(type) {
      met[ObjectIdentifier(type)] = place
    }
  }

  private static func isPlain(_ type: Any.Type) -> Bool {
    type == Int.self || type == Bool.self || type is any RawRepresentable.Type
  }
}

private protocol Container {
  static var held: [Any.Type] { get }
}

extension Optional: Container {
  static var held: [Any.Type] { [Wrapped.self] }
}

extension Array: Container {
  static var held: [Any.Type] { [Element.self] }
}

private protocol Log: Container {
  var all: [Any] { get }
}

extension Settled: Log {
  static var held: [Any.Type] { [Element.self] }
  var all: [Any] { Array(self) }
}

extension Dictionary: Container {
  static var held: [Any.Type] { [Key.self, Value.self] }
}
