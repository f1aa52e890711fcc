@testable import TerminalKit
@testable import chair

/// Frames, or a text of another kind, as a text file that a reviewer can read:
/// `Tests/Goldens/NAME.txt`.
struct Golden {
  /// The file's path without its extension: `chair/speech`.
  var name: String
  /// The contents of the file.
  var text: String

  /// All golden files.
  static func all() throws -> [Golden] {
    try ChairGoldens.all() + HomeGoldens.all() + RoomGoldens.all() + MinutesGoldens.all()
  }

  init(_ name: String, text: String) { (self.name, self.text) = (name, text) }

  /// - Parameter sizes: the columns and rows of each frame.
  init(_ name: String, _ sizes: [(Int, Int)], _ frame: (Int, Int) -> Frame) {
    self.init(name, sizes.map { ("\($0) × \($1)", frame($0, $1)) })
  }

  init(_ name: String, _ pictures: [(title: String, frame: Frame)]) {
    self.init(
      name,
      text: pictures.map { "== \($0.title)\n\(GoldenText($0.frame).text)" }.joined(separator: "\n"))
  }
}
