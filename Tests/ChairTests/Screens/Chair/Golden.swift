import FoundationEssentials
import Glibc
import Testing

@testable import chair

/// Frames as text files that a reviewer can read, in `Goldens/` beside this file. With
/// `RECORD_GOLDENS=1` in the environment they are written anew instead of compared.
enum Golden {
  /// Compares a picture at several sizes with the file of its name.
  static func expect(
    _ name: String, _ sizes: [(width: Int, height: Int)] = [(80, 24), (120, 40), (200, 60)],
    sourceLocation: SourceLocation = #_sourceLocation, _ frame: (Int, Int) -> Frame
  ) throws {
    let path = "\(#filePath)".split(separator: "/").dropLast().joined(separator: "/")
    let file = "/\(path)/Goldens/\(name).txt"
    var text = ""
    for (width, height) in sizes {
      text += "== \(width) × \(height)\n\(frame(width, height).text)\n"
    }
    if getenv("RECORD_GOLDENS") != nil {
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      return
    }
    let golden = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    let difference = firstDifference(text, golden)
    #expect(difference == nil, "\(name): \(difference ?? "")", sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ text: String, _ golden: String) -> String? {
    guard text != golden else { return nil }
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
    var size = ""
    for index in 0..<max(new.count, old.count) {
      let (a, b) = (index < new.count ? new[index] : "", index < old.count ? old[index] : "")
      if a.hasPrefix("== ") { size = String(a) }
      if a != b { return "\(size), line \(index + 1)\nis:  \(a)\nwas: \(b)" }
    }
    return "its end differs"
  }
}
