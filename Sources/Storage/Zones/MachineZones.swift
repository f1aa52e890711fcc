import Catalogue
import Session

/// The time zones of this machine.
package struct MachineZones: Sendable {
  private let system: any ZoneSystem

  /// - Parameter system: what the machine provides; tests replace it.
  package init(_ system: any ZoneSystem = RealZoneSystem()) { self.system = system }

  /// The name of the machine's own zone, if it can be found.
  package var localName: String? {
    if let variable = system.variable {
      // As in the C library: empty means UTC, and a name may be preceded by a colon.
      let name = variable.hasPrefix(":") ? String(variable.dropFirst()) : variable
      return name.isEmpty ? "UTC" : zoneName(inPath: name) ?? name
    }
    if let path = system.link(Self.localFile) { return zoneName(inPath: path) }
    return system.file("/etc/timezone", atMost: 200).map {
      String(decoding: $0, as: UTF8.self).trimmed
    }
  }

  private static let localFile = "/etc/localtime"

  /// The machine's zone, and a warning if it is unknown and UTC is used instead.
  package var local: (zone: Zone, warning: String?) {
    let name = localName
    if let name, let zone = zone(named: name) { return (zone, nil) }
    // A zone without a known name can still be used.
    if system.variable == nil, let zone = read(Self.localFile, name: name ?? "local") {
      return (zone, nil)
    }
    let what = name.map { "this machine has no data for its time zone, \($0)" }
    return (
      .utc,
      "\(what ?? "this machine has no time zone set"), so times are in UTC: install tzdata, or "
        + "set TZ"
    )
  }

  /// - Returns: `nil` if there is no zone of that name, or its file cannot be read.
  package func zone(named name: String) -> Zone? {
    if Self.isSafe(name), let zone = read("\(system.folder)/\(name)", name: name) { return zone }
    if Self.universal.contains(name) { return Zone(name: name, offset: 0) }
    // TZ may contain a rule instead of a name.
    return ZoneRule(name).flatMap { rule in
      Zone(name: name, firstOffset: 0, rule: rule)
    }
  }

  /// Suggestions for a name that is not a zone: the same name in other letter case, and zones of a
  /// city of that name.
  package func near(_ name: String) -> [String] {
    let wanted = name.folded().map { $0 == " " ? "_" : $0 }
    guard !wanted.isEmpty else { return [] }
    return names.filter { known in
      let known = known.lowercased()
      return known.elementsEqual(wanted) || known.hasSuffix("/" + String(wanted))
    }
  }

  /// The names of zones in the database's own list that have the form `Area/City`.
  private var names: [String] {
    guard let bytes = system.file("\(system.folder)/tzdata.zi", atMost: 1_000_000) else {
      return []
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    var names: [String] = []
    for line in lines {
      let words = line.split(separator: " ")
      // `Z Europe/Berlin 0:53:28 …` and `L Europe/Berlin Europe/Copenhagen`
      if words.first == "Z", words.count > 1 { names.append(String(words[1])) }
      if words.first == "L", words.count > 2 { names.append(String(words[2])) }
    }
    return names.filter { $0.contains("/") }
  }

  private static let universal: Set<String> = ["UTC", "Etc/UTC", "UTC0", "GMT", "Etc/GMT", "GMT0"]

  private func read(_ path: String, name: String) -> Zone? {
    guard let bytes = system.file(path, atMost: ZoneFile.largest) else { return nil }
    return ZoneFile(bytes, name: name)?.zone
  }

  /// `Europe/Berlin` for `/usr/share/zoneinfo/Europe/Berlin`
  private func zoneName(inPath path: String) -> String? {
    guard path.hasPrefix("/") || path.hasPrefix(".") else { return nil }
    let words = path.split(separator: "/")
    guard let folder = words.lastIndex(of: "zoneinfo"), folder + 1 < words.count else { return nil }
    let rest = words[(folder + 1)...]
    return (rest.first == "posix" ? rest.dropFirst() : rest).joined(separator: "/")
  }

  /// Whether a name can only refer to a file below the folder of zone files.
  private static func isSafe(_ name: String) -> Bool {
    Zone.isName(name) && !name.hasPrefix("/")
      && name.utf8.allSatisfy {
        (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x2B...0x39).contains($0)
          || $0 == 0x5F
      }
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && !$0.hasPrefix(".")
      }
  }
}

/// Draws lots, looks up zones and reads files on this machine.
package struct MachineInputs: InputSource {
  private let zones: MachineZones

  /// - Parameter zones: where `meeting zone` looks up names.
  package init(_ zones: MachineZones = MachineZones()) { self.zones = zones }

  /// A random number from the system's generator, from 0 to 2³¹ − 1.
  package func lot() -> Int { Int.random(in: 0...Int(Int32.max)) }

  /// - Throws: `Refusal` if it cannot be read, or is no text.
  package func text(ofFile path: String) throws(Refusal) -> String { try TextFile.text(path) }

  /// - Throws: `Refusal` of the kind `nobody` with near names, if there is no such zone.
  package func zone(named name: String) throws(Refusal) -> Zone {
    if let zone = zones.zone(named: name) { return zone }
    let near = zones.near(name).prefix(4)
    let hint =
      near.isEmpty
      ? "names look like Europe/Berlin"
      : "did you mean \(Spelling.list(near.map(Token.quote), last: "or"))?"
    throw Refusal("this machine has no time zone \(Token.quote(name)): \(hint)", kind: .nobody)
  }
}
