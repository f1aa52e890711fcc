@testable import chair
@testable import TerminalKit

/// Frames as a text file that a reviewer can read: `Tests/Goldens/NAME.txt`.
struct Golden {
  /// The file's path without its extension: `chair/speech`.
  var name: String
  var pictures: [(title: String, frame: Frame)]

  /// All golden files.
  static func all() throws -> [Golden] {
    try ChairGoldens.all() + HomeGoldens.all() + RoomGoldens.all()
  }

  /// - Parameter sizes: the columns and rows of each frame.
  init(_ name: String, _ sizes: [(Int, Int)], _ frame: (Int, Int) -> Frame) {
    self.init(name, sizes.map { ("\($0) × \($1)", frame($0, $1)) })
  }

  init(_ name: String, _ pictures: [(title: String, frame: Frame)]) {
    self.name = name
    self.pictures = pictures
  }

  /// The contents of the file.
  var text: String {
    pictures.map { "== \($0.title)\n\(GoldenText($0.frame).text)" }.joined(separator: "\n")
  }
}
