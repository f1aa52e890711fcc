import Glibc
import Session

@testable import Storage

/// The zone files that the tests read, from release 2025b of the IANA database, with all
/// transitions up to 2037 (`zic -b fat`).
enum ZoneFixtures {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Zones/"

  static func bytes(_ name: String) throws -> [UInt8] {
    let bytes = RealZoneSystem().file(folder + name, atMost: 10_000)
    guard let bytes else { throw StorageError(.notASession, path: folder + name) }
    return bytes
  }

  static let names = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]

  static func zone(_ name: String) throws -> Zone? {
    ZoneFile(try bytes(name), name: name)?.zone
  }
}

/// A machine with settings that a test chooses.
struct FakeZoneSystem: ZoneSystem {
  var variable: String?
  var links: [String: String] = [:]
  var files: [String: [UInt8]] = [:]
  var folder = "/zoneinfo"

  func link(_ path: String) -> String? { links[path] }

  func file(_ path: String, atMost count: Int) -> [UInt8]? {
    files[path].flatMap { $0.count <= count ? $0 : nil }
  }
}
