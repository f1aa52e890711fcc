/// Merging of rule books, which state only their differences from the book they extend.
extension JSONValue {
  /// Merges `over` into this value: objects by key, where `null` removes a key; the lists
  /// `motions` and `kinds` by `kind`, where `"remove": true` removes a kind. Any other value is
  /// replaced.
  package func merging(_ over: JSONValue) -> JSONValue {
    guard case .object(var result) = self, case .object(let changes) = over else {
      return over.withoutNulls
    }
    for (key, change) in changes.members {
      switch (result[key], change) {
      case (_, .null): result[key] = nil
      case (.array(let old)?, .array(let new)) where Self.lists.contains(key):
        result[key] = .array(Self.mergingKinds(old, new))
      case (let old?, _): result[key] = old.merging(change)
      case (nil, .array(let new)) where Self.lists.contains(key):
        result[key] = .array(Self.mergingKinds([], new))
      case (nil, _): result[key] = change.withoutNulls
      }
    }
    return .object(result)
  }

  /// The changes that turn this value into `target`: `merging(changes(to:))` gives `target`, except
  /// for the order of keys and kinds. `nil` if there is no difference.
  package func changes(to target: JSONValue) -> JSONValue? {
    if self == target { return nil }
    guard case .object(let old) = self, case .object(let new) = target else { return target }
    var changes = JSONObject()
    for key in old.keys where new[key] == nil { changes[key] = .null }
    for (key, value) in new.members {
      switch (old[key], value) {
      case (.array(let before)?, .array(let after)) where Self.lists.contains(key):
        let kinds = Self.kindChanges(from: before, to: after)
        if !kinds.isEmpty { changes[key] = .array(kinds) }
      case (let before?, _): if let change = before.changes(to: value) { changes[key] = change }
      case (nil, _): changes[key] = value
      }
    }
    return changes.members.isEmpty ? nil : .object(changes)
  }

  /// The field of a book with its motions.
  package static let motions = "motions"
  /// The field of a book's `documents` with their kinds.
  package static let kinds = "kinds"
  /// The fields whose elements are merged by their kinds.
  private static let lists: Set<String> = [motions, kinds]
  /// The field, `true`, of a kind that a file takes out of the book it extends.
  package static let removal = "remove"

  private var isRemoval: Bool { self[Self.removal] == .bool(true) }

  /// A new value without nulls, because there is nothing for them to remove.
  private var withoutNulls: JSONValue {
    guard case .object(let object) = self else { return self }
    var result = JSONObject()
    for (key, value) in object.members where value != .null { result[key] = value.withoutNulls }
    return .object(result)
  }

  private static func mergingKinds(_ old: [JSONValue], _ new: [JSONValue]) -> [JSONValue] {
    var result = old
    for change in new {
      let index = result.firstIndex { $0["kind"] == change["kind"] }
      if change.isRemoval {
        if let index { result.remove(at: index) }
      } else if let index {
        result[index] = result[index].merging(change)
      } else {
        result.append(change.withoutNulls)
      }
    }
    return result
  }

  private static func kindChanges(from old: [JSONValue], to new: [JSONValue]) -> [JSONValue] {
    var changes: [JSONValue] = []
    for element in new {
      guard let before = old.first(where: { $0["kind"] == element["kind"] }) else {
        changes.append(element)
        continue
      }
      guard case .object(let change)? = before.changes(to: element) else { continue }
      var named = JSONObject()
      named["kind"] = element["kind"]
      for (key, value) in change.members { named[key] = value }
      changes.append(.object(named))
    }
    for element in old where !new.contains(where: { $0["kind"] == element["kind"] }) {
      var gone = JSONObject()
      gone["kind"] = element["kind"]
      gone[removal] = .bool(true)
      changes.append(.object(gone))
    }
    return changes
  }
}
