import Glibc
import Session
import Testing

@testable import chair

@Suite struct ChairScreenTests {
  @Test func prints() throws {
    guard let size = getenv("SHOW") else { return }
    let parts = String(cString: size).split(separator: "x").compactMap { Int($0) }
    let only = getenv("ONLY").map { String(cString: $0) }
    for phase in try ChairPhase.all() where only.map(phase.name.hasPrefix) ?? true {
      print("=== \(phase.name)")
      print(phase.frame(parts[0], parts[1]).text)
    }
  }
}
