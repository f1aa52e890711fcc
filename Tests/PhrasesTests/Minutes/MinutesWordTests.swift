import FoundationEssentials
import Session
import Testing

@testable import Catalogue
@testable import Phrases

/// The fixed texts of the minutes, as the source has them.
struct MinutesWordTests {
  private struct Word {
    var name: Substring
    /// By the label in the source.
    var texts: [String: String] = [:]
  }

  /// Every text, read from the source, so that none can be left out of a list.
  private static func words() throws -> [Word] {
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let folder = "\(root)/Sources/Phrases/Minutes/Language"
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix("MinutesWord+") }
      .flatMap { try words(in: String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) }
  }

  private static func words(in source: String) -> [Word] {
    source.split(separator: "  static let ").dropFirst().map { block in
      var word = Word(name: block.prefix { $0 != " " })
      var rest = block
      // A label, and the literal after it.
      while let quote = rest.firstIndex(of: "\"") {
        let label = rest[..<quote].split { !$0.isLetter }.last ?? ""
        let text = rest[rest.index(after: quote)...].prefix { $0 != "\"" }
        word.texts[String(label)] = String(text)
        rest = rest[text.endIndex...].dropFirst()
      }
      return word
    }
  }

  /// What is in braces.
  private func places(_ text: String) -> [Substring] {
    text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1).map {
      $0.prefix { $0 != "}" }
    }
  }

  private func number(_ place: Substring) -> Int { Int(place.prefix { $0.isNumber }) ?? 0 }

  @Test func everyTextIsInEveryLanguage() throws {
    let words = try Self.words()
    #expect(words.count > 200)
    for word in words {
      let english = try #require(word.texts["en"], "\(word.name)")
      let plain = Set(places(english).filter { !$0.contains("|") }.map(number))
      let all = Set(places(english).map(number))
      for language in Language.allCases {
        let text = try #require(word.texts[language.rawValue], "\(word.name) in \(language)")
        #expect(!text.isEmpty, "\(word.name) in \(language)")
        let places = places(text)
        #expect(plain.isSubset(of: places.map(number)), "\(word.name) in \(language)")
        for place in places {
          let forms = place.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
          let isChoice = !forms.isEmpty
          #expect(all.contains(number(place)) || isChoice, "\(word.name) in \(language): \(place)")
          let count = forms.filter { !$0.hasPrefix("0:") }.count
          #expect(count == (isChoice ? language.pluralForms : 0), "\(word.name) in \(language)")
          let isFrench = language == .french
          #expect(isFrench || !forms.isEmpty || place.allSatisfy(\.isNumber), "\(word.name)")
        }
        guard [.russian, .arabic, .chinese].contains(language) else { continue }
        #expect(!text.contains { $0.isASCII && $0.isLetter }, "\(word.name) in \(language)")
      }
    }
  }

  @Test func everyWordOfTheRoomThatTheMinutesSayIsInGerman() {
    let methods: [Vote.Method] = [.rollCall, .placards, .recorded, .consensus, .secretBallot]
    let shared =
      RoomWord.reasonWords.map(\.word) + RoomWord.outcomeWords.map(\.word)
      + RoomWord.motionTitles.values + RoomWord.pointWords.map(\.word).prefix(5)
      + methods.map(\.roomWord)
    for english in shared.map({ ($0, $0.text(in: .english)) })
    where english.1.contains(where: \.isLetter) {
      #expect(english.0.text(in: .german) != english.1, "\(english.1)")
    }
  }
}
