import SessionFixtures
import Testing

@testable import Session

/// Messages contain the command lines that they name as values, never within their text.
struct SayingTests {
  @Test func aSayingIsToldAsItStands() {
    let name = "Ghana: speech end"
    let saying: Saying = "\(name) has the floor: \(ways: "speech end", "yield"), \(2) left"
    #expect(saying.text == "Ghana: speech end has the floor: speech end, or yield, 2 left")
    #expect(
      saying.parts == [
        .words("Ghana: speech end"), .words(" has the floor: "), .ways(["speech end", "yield"]),
        .words(", "), .words("2"), .words(" left"),
      ])
    #expect(Saying("").isEmpty && !saying.isEmpty)
    #expect(Saying.choice(["a", "b", "c"]) == "a, b, or c")
    let long: Saying = "So: \(saying) and " + "\(line: "undo")"
    #expect(long.text == "So: \(saying.text) and undo" && long.parts.last == .line("undo"))
  }

  /// For any input, every line named in an answer, a warning or a refusal is valid, and none is
  /// hidden in the text.
  @Test func everyLineThatIsNamedIsUnderstood() throws {
    var known: Set<String> = []
    for seed in 0..<250 {
      var dice = RandomLines(dice: Dice(UInt64(seed)))
      var play = try RandomSequenceTests.play(UInt64(seed))
      let opening = ["meeting open", "attend all present", "speakers open", "agenda set 1"]
      for step in 0..<40 {
        let line = step < opening.count ? opening[step] : dice.next()
        var sayings = CommandTable.all.compactMap { $0.refusal(play.session)?.saying }
        do {
          let decision = try play.session.perform(
            Command(line, for: play.session), at: play.now, with: Inputs(lot: 5))
          try play.session.apply(decision.record)
          sayings += [decision.answer] + decision.warnings
        } catch let refusal as Refusal {
          sayings.append(refusal.saying)
        } catch {}
        for saying in sayings where known.insert(saying.text).inserted {
          expectLinesAreNamed(in: saying, after: line, play.session)
        }
      }
    }
    // Enough different messages must occur for the test to prove something.
    #expect(known.count > 250, "\(known.count)")
  }

  private func expectLinesAreNamed(in saying: Saying, after line: String, _ session: Session) {
    for part in saying.parts {
      let named: [String]
      switch part {
      case .words(let words):
        #expect(!Self.hides(words), "\(line): \(saying)")
        continue
      case .grammar, .commandList: continue
      case .line(let line), .subject(let line): named = [line]
      case .ways(let ways): named = ways
      }
      for name in named {
        let readiness = Readiness(Self.filled(name, session), for: session)
        #expect(readiness != .wrong, "\(line): \(saying) names \(name)")
      }
    }
  }

  /// A line with its placeholders filled in.
  private static func filled(_ line: String, _ session: Session) -> String {
    let who = session.state.roster.delegations[0].code
    var line = line.hasSuffix(" …") ? String(line.dropLast(2)) : line
    for (place, value) in [
      ("<whos>", who), ("<who>", who), ("<seconds>", "60"), ("<yes>", "3"), ("<no>", "2"),
      ("<abstain>", "0"), ("open …", "open \"Q\""), ("attend …", "attend \(who)"),
    ] {
      line = line.replacing(place, with: value)
    }
    return line
  }

  @Test func aLineThatHidesInWordsIsFound() {
    #expect(Self.hides("Ghana has the floor: speech end"))
    #expect(Self.hides("whom? speech start <who>, or caucus queue <whos>"))
    #expect(Self.hides("Ghana waits; speech resume starts the clock."))
    #expect(!Self.hides("Ghana has the floor: its speech ends at 12:30"))
  }

  private static let names = Set(CommandTable.all.map(\.name).filter { $0.contains(" ") })

  /// Whether a command's name appears where a sentence names a line: after punctuation, or after
  /// `or`.
  private static func hides(_ text: String) -> Bool {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    for place in words.indices.dropFirst(2) {
      let before = words[place - 2]
      guard before.last.map({ ":?;\"".contains($0) }) == true || before == "or" else { continue }
      let second = words[place].prefix { $0.isLetter || $0 == "-" }
      if names.contains("\(words[place - 1]) \(second)") { return true }
    }
    return false
  }
}
