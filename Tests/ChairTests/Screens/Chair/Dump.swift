import Glibc
import Testing

@testable import chair

@Suite struct DumpTests {
  @Test func dumps() throws {
    guard let size = getenv("DUMP") else { return }
    let parts = String(cString: size).split(separator: "x").compactMap { Int($0) }
    let only = getenv("ONLY").map { String(cString: $0) }!
    let theme = Theme.named(getenv("THEME").map { String(cString: $0) } ?? "dark")!
    for phase in try ChairPhase.all() where phase.name == only {
      let frame = phase.frame(parts[0], parts[1])
      print("DUMP \(frame.width) \(frame.height)")
      for y in 0..<frame.height {
        for x in 0..<frame.width {
          let cell = frame[x, y]
          let look = theme.look(of: cell.style.role)
          let e = look.emphasis.union(cell.style.emphasis)
          print("C\t\(x)\t\(y)\t\(cell.text)\t\(look.foreground?.rgb ?? -1)\t\(look.background?.rgb ?? -1)\t\(e.rawValue)")
        }
      }
    }
  }
}
