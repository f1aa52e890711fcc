@testable import chair
@testable import TerminalKit

/// Frames as a text file that a reviewer can read: `Tests/Goldens/NAME.txt`.
struct Golden {
  /// The file's path without its ending: `chair/speech`.
  var name: String
  var pictures: [(title: String, frame: Frame)]

  /// All that there are.
  static func all() throws -> [Golden] {
    try ChairGoldens.all() + HomeGoldens.all() + RoomGoldens.all()
  }

  /// - Parameter sizes: columns and rows of each picture.
  init(_ name: String, _ sizes: [(Int, Int)], _ frame: (Int, Int) -> Frame) {
    self.init(name, sizes.map { ("\($0) × \($1)", frame($0, $1)) })
  }

  init(_ name: String, _ pictures: [(title: String, frame: Frame)]) {
    self.name = name
    self.pictures = pictures
  }

  /// The file's content.
  var text: String {
    pictures.map { "== \($0.title)\n\(GoldenText($0.frame).text)" }.joined(separator: "\n")
  }
}
