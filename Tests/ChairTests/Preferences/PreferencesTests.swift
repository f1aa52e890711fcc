import Presentation
import Session
import Testing

@testable import chair

/// `chair.conf`: the preferences understood, the errors reported, and the effect on keys.
struct PreferencesTests {
  @Test func everyPreferenceIsRead() {
    let preferences = PreferencesFile.read(
      """
      # ours
      theme light    # a bright room
      mouse off

      warn 10s 1m
      bell on
      bounce off
      language en,ar
      bind n in floor record "announce \\"" "tell the room"
      """)
    #expect(preferences.faults.isEmpty)
    #expect(preferences.theme == "light")
    #expect(!preferences.mouse)
    #expect(preferences.marks == Marks([60_000, 10_000]))
    #expect(preferences.bell)
    #expect(preferences.bounce == 0)
    #expect(preferences.languages == [.english, .arabic])
    let binding = preferences.keys.all[0]
    #expect(binding.key == "n")
    #expect(binding.panes == [.floor, .record])
    #expect(binding.line == "announce \"")
    #expect(binding.note == "tell the room")
    #expect(binding.use == .prompt)
  }

  /// Every wrong line is reported with its number, the error and a remedy; the other lines take
  /// effect.
  @Test(arguments: [
    ("bnid a \"undo\"", "there is no preference \"bnid\""),
    ("speech start", "is a command of the meeting, not a preference: bind KEY"),
    ("bind", "which key?"),
    ("bind Foo \"undo\"", "there is no key Foo"),
    ("bind C-c \"undo\"", "C-c cannot be rebound"),
    ("bind a", "what does a do?"),
    ("bind a in flor \"undo\"", "no part of the screen called flor: floor, motions"),
    ("bind a in \"undo\"", "in which part?"),
    ("bind a \"\"", "the line is empty"),
    ("bind a \"speach start\"", "did you mean \"speech\""),
    ("bind a \"speech stat\"", "did you mean \"speech start\""),
    ("bind a \"speech extend soon\"", "soon"),
    ("bind a \"theme blue\"", "blue is not allowed here"),
    ("bind a \"attend {caled} present\"", "{called}"),
    ("bind a speech end", "in quotes: \"speech end…\""),
    ("bind a \"undo\" \"back\" \"x\"", "does not belong here"),
    ("bind a \"undo", "never closed"),
    ("unbind", "which key?"),
    ("unbind a in floor x", "called x"),
    ("theme blue", "theme dark|light|terminal"),
    ("mouse", "write mouse on|off"),
    ("mouse on off", "does not belong here"),
    ("warn", "warn 30s 10s"),
    ("warn soon", "soon is not a time"),
    ("warn 5m 4m 3m 2m 1m", "one to 4 times"),
    ("bounce 3s", "how many milliseconds?"),
    ("language xx", "there are no names in xx"),
  ])
  func aWrongLineIsTold(_ line: String, _ words: String) throws {
    let preferences = PreferencesFile.read("bell on\r\n\(line)\r\nmouse off\r\n")
    let fault = try #require(preferences.faults.first, "\(line)")
    #expect(preferences.faults.count == 1)
    #expect(fault.line == 2)
    #expect(fault.saying.text.contains(words), "\(fault.saying.text)")
    #expect(preferences.bell)
    #expect(!preferences.mouse)
    #expect(preferences.keys.all == Keymap.bindings)
  }

  /// The built-in bindings could be written in the file.
  @Test func theOwnKeymapIsUnderstood() throws {
    for binding in Keymap.bindings {
      let places = binding.panes.map(\.rawValue).sorted().joined(separator: " ")
      let line =
        "bind \(Token.quote(binding.key)) \(places.isEmpty ? "" : "in \(places) ")"
        + "\(Token.quote(binding.line)) \(Token.quote(binding.note))"
      guard case .bind(let read) = try Preference.read(line) else {
        Issue.record("\(line)")
        continue
      }
      #expect(read.key == binding.key)
      #expect(read.panes == binding.panes)
      #expect(read.line == binding.line)
      #expect((read.use == .prompt) == (binding.use == .prompt), "\(line)")
    }
  }

  @Test func aBindingDisplacesTheOneOfTheProgram() {
    func lines(_ key: String, _ pane: ViewState.Pane, _ text: String) -> [String] {
      PreferencesFile.read(text).keys.all
        .filter { $0.key == key && ($0.panes.isEmpty || $0.panes.contains(pane)) }.map(\.line)
    }
    let bind = "bind e in floor \"speech extend 30s\""
    #expect(lines("e", .floor, bind) == ["speech extend 30s"])
    #expect(lines("e", .vote, bind) == ["voting end", "speech end"])
    #expect(lines("e", .record, bind) == ["voting end", "speech end"])
    // A binding without panes applies to all of them; several bindings of the chair's are tried in
    // order.
    let both = "bind e \"speech end\"\nbind e \"undo\"\n"
    #expect(lines("e", .vote, both) == ["speech end", "undo"])
    #expect(lines("e", .vote, both + "unbind e in vote\n").isEmpty)
    #expect(lines("e", .floor, both + "unbind e in vote\n") == ["speech end", "undo"])
    #expect(lines("space", .floor, "unbind Space").isEmpty)
  }

  @Test func keysDoWhatTheyAreBoundTo() throws {
    var desk = try CockpitTests.Desk()
    try desk.press(":", "\"bind F5 \"meeting open\" \"begin\"\"", "enter")
    #expect(desk.cockpit.view.message?.text == "F5: begin, until you leave.")
    #expect(Cockpit.hints(desk.session, desk.cockpit.view).contains { $0.key == "O" })
    try desk.press("F5")
    #expect(desk.session.meeting.status == .open)
    let rows = Cockpit.helpRows(desk.session, desk.cockpit.view, filter: "begin")
    #expect(rows.first?.whyNot != nil)
    // A line that cannot be parsed stays in the prompt, with the error below it.
    try desk.press(":", "\"bind F5 \"meting open\"\"", "enter")
    #expect(desk.cockpit.view.prompt?.error?.contains("did you mean") == true)
    #expect(desk.cockpit.view.prompt?.errorRange == 8..<21)
  }
}
