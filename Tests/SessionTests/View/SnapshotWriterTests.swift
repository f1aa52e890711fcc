import SessionFixtures
import Testing

@testable import Session

/// A snapshot that uses cached chunks equals one that is printed from scratch.
struct SnapshotWriterTests {
  @Test func itIsAsPrintedAnew() throws {
    var play = try Play(body: "unga", rules: "harvard")
    var writer = SnapshotWriter()
    func check(_ line: String) {
      let expected = Snapshot(play.session).json
      #expect(
        String(decoding: writer.bytes(of: play.session), as: UTF8.self) == expected, "\(line)")
    }
    check("a new session")
    try play.run(["meeting open", "attend all present", "agenda set 1", "speakers open"])
    for round in 1...70 {
      try play.run(["speech start Ghana", "speech end", "speech start Japan", "speech end"])
      if round % 3 > 0 { try play.run("motion unmoderated 5m by Ghana second Japan") }
      // One motion stays pending while others around it are settled.
      if round % 3 > 0, round > 10 { try play.run("motion withdraw \(play.session.motions.count)") }
      if round % 10 == 0 { check("round \(round)") }
    }
    for line in [
      "correct speech 3 by Malta", "motion withdraw 2", "correct motion 1 by Malta", "undo", "undo",
      "undo", "redo", "delegation rename Ghana \"Republic of Ghana\"", "snapshot \"here\"",
    ] {
      try play.run(line)
      check(line)
    }
    for number in 1...8 {
      try play.run(["vote open \"Text \(number)\"", "vote count 100 0 20", "vote close"])
      check("vote \(number)")
    }
    try play.run("restore \"here\"")
    check("restored")
  }
}
