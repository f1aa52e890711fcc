/// Something that a command needs from outside the engine, which reads no files and draws no random
/// numbers.
package enum Need: Equatable, Sendable {
  /// A number drawn by lot.
  case lot
  /// A time zone by its name.
  case zone(String)
  /// The text of a file by its path.
  case file(String)
}

/// The values fetched for a command before it is judged.
package struct Inputs: Equatable, Sendable {
  /// A random number, for a roll-call vote that begins by lot.
  package var lot: Int?
  /// For `meeting zone`.
  package var zone: Zone?
  /// For a document's text.
  package var file: String?

  /// - Parameters:
  ///   - lot: `nil` if the command needs no lot.
  ///   - zone: `nil` if the command names no zone.
  ///   - file: `nil` if the command names no file.
  package init(lot: Int? = nil, zone: Zone? = nil, file: String? = nil) {
    self.lot = lot
    self.zone = zone
    self.file = file
  }

  /// For a line that is only validated: whether it is in order does not depend on the lot that is
  /// drawn or on the transitions of a zone. A file is not read for that.
  package static let placeholders = Inputs(lot: 0, zone: .utc)
}

/// The source of inputs: the machine, or a test.
package protocol InputSource: Sendable {
  /// An unpredictable number, not negative.
  func lot() -> Int
  /// - Throws: `Refusal` if there is no such zone.
  func zone(named name: String) throws(Refusal) -> Zone
  /// - Throws: `Refusal` if it cannot be read, or is no text.
  func text(ofFile path: String) throws(Refusal) -> String
}

extension Command {
  /// In the order in which they are fetched; empty for most commands.
  package var needs: [Need] { spec.needs(arguments) }

  /// Fetches what the command needs.
  /// - Parameter folder: to which relative names of files refer, if it is not that of the source.
  /// - Throws: `Refusal` if something does not exist.
  package func inputs(
    from source: any InputSource, in folder: String? = nil
  ) throws(Refusal) -> Inputs {
    var inputs = Inputs()
    for need in needs {
      switch need {
      case .lot: inputs.lot = source.lot()
      case .zone(let name): inputs.zone = try source.zone(named: name)
      case .file(let path):
        guard !path.isEmpty else {
          throw Refusal("which file? file \"draft.md\"", kind: .notUnderstood, missing: "a file")
        }
        // `~` is the user's home.
        let isWhole = folder == nil || path.hasPrefix("/") || path.hasPrefix("~")
        inputs.file = try source.text(ofFile: isWhole ? path : "\(folder ?? "")/\(path)")
      }
    }
    return inputs
  }
}
