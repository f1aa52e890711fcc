import FoundationEssentials
import Testing

/// Every screen is unchanged since its last review. `make goldens` rewrites the files; `git diff`
/// then shows the effect of a change on the screens.
@Suite struct GoldenTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  private static let folder = "\(root)/Goldens"
  private static let isRecording =
    ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil

  @Test func everyScreenLooksAsItDid() throws {
    for golden in try Golden.all() {
      let file = "\(Self.folder)/\(golden.name).txt"
      let text = golden.text
      let kept = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
      if Self.isRecording, text != kept {
        try FileManager.default.createDirectory(
          atPath: "/" + file.split(separator: "/").dropLast().joined(separator: "/"),
          withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
      } else {
        let difference = Self.difference(text, kept)
        #expect(difference == nil, "\(golden.name): \(difference ?? ""); make goldens")
      }
    }
  }

  @Test func noFileIsLeftOver() throws {
    let names = try Golden.all().map(\.name)
    #expect(Set(names).count == names.count)
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.folder)
      .filter { $0.hasSuffix(".txt") }
    for file in files where !names.contains(String(file.dropLast(4))) {
      if Self.isRecording {
        try FileManager.default.removeItem(atPath: "\(Self.folder)/\(file)")
      } else {
        Issue.record("\(file) is no golden of any test; make goldens")
      }
    }
  }

  /// The first line that differs; `nil` if the texts are equal.
  private static func difference(_ text: String, _ kept: String) -> String? {
    guard text != kept else { return nil }
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    var size = ""
    for index in 0..<max(new.count, old.count) {
      let (a, b) = (index < new.count ? new[index] : "", index < old.count ? old[index] : "")
      if a.hasPrefix("== ") { size = String(a) }
      if a != b { return "\(size), line \(index + 1)\nis:  \(a)\nwas: \(b)" }
    }
    return "its end differs"
  }
}
