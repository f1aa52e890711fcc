import Testing

@testable import chair

/// Tests the line editor against simple string operations.
struct LineEditorTests {
  @Test func itIsWhatIsTyped() {
    var editor = LineEditor("speakers add Ghana")
    editor.moveBack()
    editor.deleteWord()
    editor.insert("Chin")
    #expect(editor.text == "speakers add China" && editor.cursor == 17)
    editor.moveToStart()
    editor.moveBack()
    editor.deleteForward()
    editor.insert("S")
    #expect(editor.text == "Speakers add China" && editor.cursor == 1)
    editor.deleteToEnd()
    editor.moveForward()
    #expect(editor.text == "S" && editor.cursor == 1)
    editor.insert(" add Ghana  ")
    editor.deleteWord()
    #expect(editor.text == "S add ")
    editor.delete(back: 99)
    #expect(editor.isEmpty && editor.text.isEmpty)
  }

  /// After random edits, the text and the cursor are the same as with string operations.
  @Test func randomKeysDoWhatTheyDoToAText() {
    var dice = Dice(7)
    let pieces: [Character] = ["a", "é", "\u{301}", "👩", "\u{200D}", "💻", "한", " ", "\u{1112}"]
    for _ in 0..<300 {
      var editor = LineEditor()
      var (head, tail) = ("", "")
      for _ in 0..<60 {
        switch Int.random(in: 0..<8, using: &dice) {
        case 0:
          editor.moveBack()
          if let last = head.popLast() { tail = String(last) + tail }
        case 1:
          editor.moveForward()
          if !tail.isEmpty { head.append(tail.removeFirst()) }
        case 2:
          editor.delete(back: 1)
          _ = head.popLast()
        case 3:
          editor.deleteForward()
          _ = tail.isEmpty ? nil : tail.removeFirst()
        default:
          let piece = dice.pick(pieces)
          editor.insert(piece)
          head.append(piece)
        }
        // Compare Unicode scalars: with `==`, composed and decomposed letters would be equal.
        #expect(Array(editor.text.unicodeScalars) == Array((head + tail).unicodeScalars))
        // A character that was joined across the cursor is now before it.
        (head, tail) = (String(editor.before), String(editor.after))
      }
    }
  }

  @Test func aMarkJoinsItsLetter() {
    var editor = LineEditor("e\u{301}")
    #expect(editor.count == 1 && editor.cursor == 1)
    editor.insert("\u{302}")
    #expect(editor.count == 1)
    editor.delete(back: 1)
    #expect(editor.isEmpty)
    // Insert a letter before a combining mark that was alone.
    editor.insert("\u{301}")
    editor.moveToStart()
    editor.insert("e")
    #expect(editor.count == 1 && editor.cursor == 1 && editor.text == "é")
  }

  @Test func itHasAnEnd() {
    var editor = LineEditor(String(repeating: "x", count: LineEditor.longest))
    #expect(!editor.isCut)
    editor.moveToStart()
    editor.insert("y")
    #expect(editor.isCut && editor.count == LineEditor.longest && editor.cursor == 0)
    editor.deleteForward()
    editor.insert("y")
    #expect(!editor.isCut && editor.text.hasPrefix("yx"))
    // The number of combining marks on a letter is limited too.
    editor = LineEditor("e" + String(repeating: "\u{301}", count: 1000))
    #expect(editor.count == 1 && editor.text.utf8.count <= 64)
    for _ in 0..<1000 { editor.insert("\u{301}") }
    #expect(editor.count == 1 && editor.text.utf8.count <= 64)
  }
}
