/// Who may use a command. The engine checks it against the seat that enters the line.
package enum Permission: Equatable, Sendable {
  /// Any seat at the dais.
  case dais
  /// Only the first seat.
  case firstSeat

  /// - Parameter author: `nil` for the first seat.
  func allows(_ author: String?) -> Bool {
    switch self {
    case .dais: true
    case .firstSeat: author == nil
    }
  }
}
