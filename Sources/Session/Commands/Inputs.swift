/// Something that a command needs and the engine does not have, since it reads and draws nothing.
package enum Need: Equatable, Sendable {
  /// A number drawn by lot.
  case lot
  /// A time zone by its name.
  case zone(String)
}

/// What was fetched for a command before it is judged.
package struct Inputs: Equatable, Sendable {
  /// A number drawn by lot, for what begins by lot.
  package var lot: Int?
  /// For `meeting zone`.
  package var zone: Zone?

  package init(lot: Int? = nil, zone: Zone? = nil) {
    self.lot = lot
    self.zone = zone
  }

  /// In place of what would be fetched, for a line that is only tried: whether it is in order does
  /// not depend on the lot that is drawn or the transitions of a zone.
  package static let trial = Inputs(lot: 0, zone: .utc)
}

/// Where inputs come from: the machine, or a test.
package protocol InputSource: Sendable {
  /// A number, not negative, that nobody can foresee.
  func lot() -> Int
  /// - Throws: `Refusal` where there is no such zone.
  func zone(named name: String) throws(Refusal) -> Zone
}

extension Command {
  package var needs: [Need] { spec.needs(arguments) }

  /// Fetches what the command needs.
  /// - Throws: `Refusal` where something does not exist.
  package func inputs(from source: any InputSource) throws(Refusal) -> Inputs {
    var inputs = Inputs()
    for need in needs {
      switch need {
      case .lot: inputs.lot = source.lot()
      case .zone(let name): inputs.zone = try source.zone(named: name)
      }
    }
    return inputs
  }
}
