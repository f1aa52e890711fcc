import Testing

@testable import TerminalKit

@Suite struct KeyDecoderTests {
  private func keys(_ text: String, sequences: [[UInt8]: Key] = [:]) -> [Key] {
    var decoder = KeyDecoder(sequences: sequences)
    return decoder.feed(text.utf8) + decoder.flush()
  }

  @Test(arguments: [
    ("a", Key.character("a")), (" ", .character(" ")), ("é", .character("é")),
    ("日", .character("日")), ("👍", .character("👍")), ("\r", .enter), ("\n", .enter),
    ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1B}", .escape),
    ("\u{12}", .control("r")), ("\0", .control(" ")), ("\u{1F}", .control("_")),
    ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")), ("\u{1B}\r", .modified(.alt, .enter)),
    ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")), ("\u{1B}]", .alt("]")),
    ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OD", .left),
    ("\u{1B}[C", .right), ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home),
    ("\u{1B}[3~", .delete), ("\u{1B}[2~", .insert), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)),
    ("\u{1B}[[B", .function(2)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[1;5A", .modified(.control, .up)), ("\u{1B}[3;2~", .modified(.shift, .delete)),
    ("\u{1B}[1;4C", .modified([.shift, .alt], .right)), ("\u{1B}OM", .enter),
  ])
  func decodes(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test func decodesWhateverTheReadCuts() {
    let text = "a\u{1B}[A\u{1B}OBé日👍\u{1B}[1;5C\u{1B}[<0;3;4M\u{1B}[200~é\r\nb\u{1B}[201~z"
    let expected = keys(text)
    #expect(
      expected == [
        .character("a"), .up, .down, .character("é"), .character("日"), .character("👍"),
        .modified(.control, .right), .mouse(Key.Mouse(kind: .click, x: 2, y: 3)), .paste("é\nb"),
        .character("z"),
      ])
    let bytes = Array(text.utf8)
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      let found = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...]) + decoder.flush()
      #expect(found == expected, "cut at \(cut)")
    }
    var decoder = KeyDecoder()
    #expect(bytes.flatMap { decoder.feed([$0]) } == expected)
  }

  @Test func aCharacterWaitsLongerThanAnEscape() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xE2, 0x82]) == [])
    #expect(decoder.wait == .character)
    #expect(decoder.feed([0xAC]) == [.character("€")])
    #expect(decoder.wait == .none)
  }

  @Test func anEscapeWaitsForTheRest() {
    var decoder = KeyDecoder()
    #expect(decoder.wait == .none)
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.wait == .escape)
    #expect(decoder.flush() == [.escape])
    #expect(decoder.wait == .tail)
    #expect(decoder.flush() == [])
    #expect(decoder.wait == .none)
    #expect(decoder.feed([0x1B, 0x1B]) == [.escape])
    #expect(decoder.feed([0x5B, 0x41]) == [.up])
  }

  /// Over a slow line an arrow key may arrive in two pieces, the second too late for its escape.
  @Test func aLateArrowIsAnArrow() {
    var decoder = KeyDecoder()
    func escape() {
      _ = decoder.feed([0x1B])
      #expect(decoder.flush() == [.escape])
    }
    escape()
    #expect(decoder.feed("[A".utf8) == [.up])
    escape()
    #expect(decoder.feed("[1;5Cx".utf8) == [.modified(.control, .right), .character("x")])
    // Keys typed by hand arrive one by one, or do not form a sequence.
    escape()
    #expect(decoder.feed("[".utf8) + decoder.feed("A".utf8) == [.character("["), .character("A")])
    escape()
    #expect(decoder.feed("O1".utf8) == [.character("O"), .character("1")])
    escape()
    #expect(decoder.feed("[ ]".utf8) == [.character("["), .character(" "), .character("]")])
    escape()
    #expect(decoder.flush() == [])
    #expect(decoder.feed("[A".utf8) == [.character("["), .character("A")])
  }

  @Test func typingAheadIsManyKeys() {
    #expect(keys("jjk\r") == [.character("j"), .character("j"), .character("k"), .enter])
  }

  @Test func aPasteIsOneKey() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~France\rGer".utf8) == [])
    #expect(decoder.wait == .paste)
    #expect(decoder.feed("many\u{7}\u{1B}[A\tq\u{1B}[20".utf8) == [])
    #expect(decoder.feed("1~q".utf8) == [.paste("France\nGermany[A\tq"), .character("q")])
  }

  @Test func aPasteThatNeverEndsIsTakenAsItIs() {
    #expect(keys("\u{1B}[200~abc\u{1B}[20") == [.paste("abc[20")])
  }

  @Test func theMouse() {
    #expect(keys("\u{1B}[<64;10;5M") == [.mouse(Key.Mouse(kind: .wheelUp, x: 9, y: 4))])
    #expect(keys("\u{1B}[<65;300;5M") == [.mouse(Key.Mouse(kind: .wheelDown, x: 299, y: 4))])
    #expect(keys("\u{1B}[<16;1;1M") == [.mouse(Key.Mouse(kind: .click, x: 0, y: 0))])
    #expect(keys("\u{1B}[<0;10;5m\u{1B}[<32;3;3M\u{1B}[<0;0;0M") == [])
    #expect(keys("\u{1B}[M !\"") == [.mouse(Key.Mouse(kind: .click, x: 0, y: 1))])
  }

  @Test func answersOfTheTerminalAreNoKeys() {
    #expect(keys("\u{1B}]11;rgb:0000/0000/0000\u{7}a") == [.character("a")])
    #expect(keys("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\a") == [.character("a")])
    #expect(keys("\u{1B}[?62;22ca\u{1B}[I\u{1B}[O") == [.character("a")])
  }

  @Test func theTerminalsOwnSequencesCount() {
    #expect(keys("\u{1B}A\u{1B}B", sequences: [[0x1B, 0x41]: .up]) == [.up, .alt("B")])
  }

  @Test func noiseIsLeftOut() {
    var decoder = KeyDecoder()
    #expect(
      decoder.feed([0xFF, 0xC3, 0x61, 0xE9, 0x80, 0x62]) == [.character("a"), .character("b")])
    #expect(decoder.feed([0xC2, 0x9B, 0xED, 0xA0, 0x80, 0x63]) == [.character("c")])
    #expect(decoder.feed([0xE2, 0x82]) == [])
    #expect(decoder.flush() == [])
  }

  @Test func noBytesTrapAndNoneStayBehind() {
    var random = SystemRandomNumberGenerator()
    let likely: [UInt8] = [0x1B, 0x1B, 0x5B, 0x4F, 0x5D, 0x3B, 0x3C, 0x4D, 0x7E, 0x30, 0x32, 0xE2]
    for _ in 0..<5_000 {
      var decoder = KeyDecoder(sequences: [[0x1B, 0x4F, 0x41]: .up, [0x1B]: .down, []: .left])
      let bytes = (0..<Int.random(in: 0...24)).map { _ in
        Bool.random() ? likely.randomElement(using: &random)! : UInt8.random(in: 0...255)
      }
      _ = decoder.feed(bytes)
      _ = decoder.flush()
      #expect(decoder.wait == .none || decoder.wait == .tail, "\(bytes)")
      #expect(decoder.feed("z".utf8) == [.character("z")], "\(bytes)")
    }
  }
}
