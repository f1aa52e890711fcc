@testable import Catalogue
import Phrases
import Session
import Testing

@testable import chair
@testable import TerminalKit

/// The fixed words of the room's screen in the six official languages.
@Suite struct RoomWordTests {
  @Test func everyWordHasAllSix() {
    for (name, word) in RoomWord.all {
      for language in Language.official {
        let text = word.text(in: language)
        #expect(!text.isEmpty, "\(name) in \(language)")
        // Each placeholder occurs at most once, and as often as in English.
        for place in ["{1}", "{2}", "{3}"] {
          let count = text.components(of: place)
          #expect(count <= 1, "\(name) in \(language)")
          #expect(count == word.text(in: .english).components(of: place), "\(name) in \(language)")
        }
        let isLatin = [.english, .french, .spanish].contains(language)
        let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
        #expect(isLatin || !letters.contains { $0.value < 0x250 }, "\(name) in \(language)")
      }
    }
    #expect(Set(RoomWord.all.map(\.name)).count == RoomWord.all.count)
  }

  /// Every kind of motion in the built-in books has a name in all six languages.
  @Test func everyKindOfMotionIsNamed() throws {
    for name in Catalogue.ruleBookNames {
      for motion in try Catalogue.ruleBook(named: name, for: .committee).motions {
        #expect(RoomWord.motionTitles[motion.kind] != nil, "\(motion.kind) of \(name)")
      }
    }
  }

  /// No fixed English text appears on a screen in another language, in any phase.
  @Test(arguments: Language.official.filter { $0 != .english })
  func nothingIsLeftInEnglish(_ language: Language) throws {
    // The English text between placeholders, except short pieces and those that the language uses
    // too.
    let own = RoomWord.all.map { $0.word.text(in: language).lowercased() }.joined(separator: "\n")
    let foreign = RoomWord.all.flatMap { name, word in
      word.text(in: .english).lowercased().split(whereSeparator: { "{}12·:,?✓✗–".contains($0) })
        .map { (name: name, words: $0.split { !$0.isLetter }, text: $0.trimmed) }
        .filter { $0.text.count > 4 && !own.contains($0.text) }
    }
    #expect(foreign.count > 80)
    for (phase, meeting) in try RoomFixtures.phases() {
      // Text entered by the chair is not translated.
      let state = meeting.session.state
      let typed =
        ([state.meeting.interruption?.text ?? ""] + state.voting.votes.map(\.question)
        + state.register.documents.flatMap { $0.text ?? [] }).joined(separator: "\n").lowercased()
      for (width, height) in [(30, 8), (80, 24), (200, 60)] {
        let text = RoomScreen.frame(
          meeting.session, RoomLook(languages: [language]), now: meeting.now, width: width,
          height: height
        ).text.lowercased()
        let words = Set(text.split { !$0.isLetter })
        for piece in foreign
        where piece.words.allSatisfy(words.contains) && !typed.contains(piece.text) {
          #expect(!text.contains(piece.text), "\(piece.text) (\(piece.name)) in \(phase)\n\(text)")
        }
      }
    }
  }

  /// Why a vote came out as it did is read in whatever language the screen has.
  @Test(arguments: [Language.french, .spanish, .russian, .chinese])
  func theVerdictsReasonIsShown(_ language: Language) throws {
    let look = RoomLook(languages: [language])
    for (name, word) in [
      ("verdict-vetoed", RoomWord.permanentVeto), ("verdict-insufficient", .tooFewVotes),
    ] {
      let meeting = try #require(try RoomFixtures.phases().first { $0.name == name }).meeting
      let frame = RoomScreen.frame(meeting.session, look, now: meeting.now, width: 120, height: 40)
      let text = frame.text.filter { !$0.isWhitespace }.lowercased()
      let whole = word.text(in: language).split(separator: "{")[0].filter { !$0.isWhitespace }
      #expect(text.contains(whole.lowercased()), "\(name)\n\(frame.text)")
    }
  }

  @Test func arabicIsJoinedAndReadsFromTheRight() throws {
    let meeting = try #require(try RoomFixtures.phases().first { $0.name == "adjourned" }).meeting
    let look = RoomLook(languages: [.arabic])
    let frame = RoomScreen.frame(meeting.session, look, now: meeting.now, width: 80, height: 24)
    let joined = ArabicForms.shaped(RoomWord.isAdjourned.text(in: .arabic))
    #expect(frame.text.contains(String(String.UnicodeScalarView(joined.unicodeScalars.reversed()))))
  }

  /// The speaker's name and the text of an update are large even in a small window.
  @Test func whatTheRoomLooksForIsLarge() throws {
    let phases = try RoomFixtures.phases()
    for (name, text) in [("moderated", "ALBANIA"), ("speech", "GHANA")] {
      let meeting = try #require(phases.first { $0.name == name }).meeting
      let frame = RoomScreen.frame(meeting.session, now: meeting.now, width: 80, height: 24)
      #expect(frame.shows(large: text), "\(frame.text)")
    }
    let boom = try #require(phases.first { $0.name == "speech" }).meeting
      .after("interrupt \"The palace burns\"")
    let frame = RoomScreen.frame(boom.session, now: boom.now, width: 80, height: 24)
    #expect(
      "THE PALACE BURNS".split(separator: " ").allSatisfy { frame.shows(large: String($0)) },
      "\(frame.text)")
    #expect(frame.text.contains("Crisis update"))
    let told = try #require(phases.first { $0.name == "waiting" }).meeting
      .after("announce \"We begin at ten\"")
    let waiting = RoomScreen.frame(told.session, now: told.now, width: 80, height: 24)
    #expect(["BEGIN", "TEN"].allSatisfy(waiting.shows(large:)), "\(waiting.text)")
  }
}

extension String {
  /// The number of occurrences of a text in this one.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
