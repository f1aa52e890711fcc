extension Zone: Codable {
  private enum Key: String, CodingKey { case name, firstOffset, transitions, rule }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let rule = try container.decodeIfPresent(String.self, forKey: .rule)
    let read = rule.flatMap(ZoneRule.init)
    guard (rule == nil) == (read == nil),
      let zone = Zone(
        name: try container.decode(String.self, forKey: .name),
        firstOffset: try container.decode(Int.self, forKey: .firstOffset),
        transitions: try container.decodeIfPresent([Transition].self, forKey: .transitions) ?? [],
        rule: read)
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .name, in: container, debugDescription: "not a time zone")
    }
    self = zone
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encode(firstOffset, forKey: .firstOffset)
    if !transitions.isEmpty { try container.encode(transitions, forKey: .transitions) }
    try container.encodeIfPresent(rule?.text, forKey: .rule)
  }
}
