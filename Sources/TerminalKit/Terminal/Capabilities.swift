import CNcurses
import Glibc

/// Capabilities of the terminal beyond those that curses uses.
package struct Capabilities {
  /// Whether it supports xterm's private modes: bracketed paste, mouse reports, synchronized
  /// updates.
  package let hasModes: Bool

  /// The colour depth to use.
  package let depth: ColorDepth

  /// The key sequences in the terminal's description.
  package let keys: [[UInt8]: Key]

  /// Reads the description of the terminal that curses has opened.
  /// - Parameter depth: the depth that the user asked for, instead of the one that `NO_COLOR` and
  ///   the terminal give.
  package init(depth asked: ColorDepth?) {
    // A terminal with xterm-style mouse reports supports these modes or ignores them.
    hasModes = curses_string("kmous") != nil
    keys = Self.keyNames.reduce(into: [:]) { keys, entry in
      guard let text = curses_string(entry.0) else { return }
      keys[Self.bytes(text)] = entry.1
    }
    depth = asked ?? (environment("NO_COLOR") == nil ? Self.depth() : .none)
  }

  /// The escape sequences that restore the screen when curses can no longer do so.
  package static var restoring: [UInt8] {
    ["sgr0", "cnorm", "rmkx", "rmcup"].reduce(into: []) { bytes, name in
      if let text = curses_string(name) { bytes += Self.bytes(text) }
    }
  }

  private static func depth() -> ColorDepth {
    switch Int(curses_colors()) {
    case (1 << 24)...: .direct
    case 256...: .indexed
    case 16...: .sixteen
    case 8...: .eight
    default: .none
    }
  }

  /// A string of the description, without padding delays (`$<5>`).
  private static func bytes(_ text: UnsafePointer<CChar>) -> [UInt8] {
    var bytes: [UInt8] = []
    var isPause = false
    var previous: UInt8 = 0
    for byte in String(cString: text).utf8 {
      if byte == UInt8(ascii: "<"), previous == UInt8(ascii: "$") {
        bytes.removeLast()
        isPause = true
      } else if isPause {
        isPause = byte != UInt8(ascii: ">")
      } else {
        bytes.append(byte)
      }
      previous = byte
    }
    return bytes
  }

  private static let keyNames: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
    ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
    ("kdch1", .delete), ("kich1", .insert), ("kcbt", .backTab),
    ("kf1", .function(1)), ("kf2", .function(2)), ("kf3", .function(3)), ("kf4", .function(4)),
    ("kf5", .function(5)), ("kf6", .function(6)), ("kf7", .function(7)), ("kf8", .function(8)),
    ("kf9", .function(9)), ("kf10", .function(10)), ("kf11", .function(11)),
    ("kf12", .function(12)),
  ]
}
