import Testing

@testable import TerminalKit

@Suite struct KeyNameTests {
  @Test(arguments: [
    (Key.character("a"), "a"), (.character("A"), "A"), (.character(" "), "Space"),
    (.character("?"), "?"), (.character("-"), "-"), (.character("é"), "é"), (.enter, "Enter"),
    (.escape, "Esc"), (.tab, "Tab"), (.backTab, "S-Tab"), (.backspace, "Backspace"),
    (.pageDown, "PageDown"), (.function(12), "F12"), (.control("r"), "C-r"),
    (.control(" "), "C-Space"), (.control("_"), "C-_"), (.alt("x"), "M-x"), (.alt(" "), "M-Space"),
    (.alt("X"), "M-X"), (.modified(.control, .up), "C-Up"),
    (.modified([.control, .shift], .left), "C-S-Left"), (.modified(.alt, .enter), "M-Enter"),
    (.modified(.alt, .control("a")), "M-C-a"), (.modified(.shift, .function(3)), "S-F3"),
  ])
  func namesGoBothWays(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test func namesInAnyCaseAndOtherNames() {
    #expect(Key(name: "space") == .character(" "))
    #expect(Key(name: "ENTER") == .enter)
    #expect(Key(name: "return") == .enter)
    #expect(Key(name: "escape") == .escape)
    #expect(Key(name: "f5") == .function(5))
    #expect(Key(name: "f") == .character("f"))
    #expect(Key(name: "c-R") == .control("r"))
    #expect(Key(name: "pgup") == .pageUp)
  }

  @Test(arguments: ["", " ", "C-", "M-", "F0", "F64", "Fx", "F+1", "Entre", "ab", "C-C-", "S-"])
  func noSuchKey(name: String) {
    #expect(Key(name: name) == nil)
  }
}
