@testable import Catalogue
import Testing

@testable import Session

/// Every keyword of the language may be abbreviated at the prompt. The keywords come from the
/// table, so that new ones are tested too.
struct AbbreviationTests {
  private static func session(_ rules: String) throws -> Session {
    let (body, roster) = try Catalogue.roster(of: "unsc", year: 2023)
    return Session(
      Setup(
        committee: body.title, body: body,
        rules: try Catalogue.ruleBook(named: rules, for: body.organ), roster: roster,
        topics: [Topic(title: "One")]))
  }

  private typealias Piece = (text: String, isWord: Bool)

  /// A line in pieces, some of which are keywords.
  private struct Line {
    var pieces: [Piece]
    var text: String { pieces.map(\.text).joined(separator: " ") }
  }

  private static func ways(_ element: Pattern.Element) -> [[Piece]] {
    switch element {
    case .word(let word): [[(word, true)]]
    case .choice(_, let words): words.map { [($0, true)] }
    case .either(let groups): groups.flatMap(all)
    case .several(let group), .maybe(let group): all(group)
    case .value(_, .who), .value(_, .whos), .value(_, .named): [[("GHA", false)]]
    case .value(_, .reference): [[("1.1", false)]]
    case .value(_, .time): [[("60s", false)]]
    case .value(_, .number), .value(_, .place): [[("1", false)]]
    case .value(_, .clock): [[("14:30", false)]]
    case .value(_, .text), .value(_, .line): [[("\"x\"", false)]]
    }
  }

  /// Sequences that together contain every keyword of some elements.
  private static func all(_ elements: [Pattern.Element]) -> [[Piece]] {
    let each = elements.map(ways)
    let first = each.map { $0[0] }
    var lines = [first.flatMap(\.self)]
    for (index, ways) in each.enumerated() {
      for way in ways.dropFirst() {
        var line = first
        line[index] = way
        lines.append(line.flatMap(\.self))
      }
    }
    return lines
  }

  /// Lines that together contain every keyword of a pattern.
  private static func lines(_ words: [String], _ pattern: Pattern) -> [Line] {
    let start = words.map { (text: $0, isWord: true) }
    let required = all(pattern.required)
    return required.map { Line(pieces: start + $0) }
      + pattern.optional.flatMap(all).map { Line(pieces: start + required[0] + $0) }
  }

  private static func lines(of session: Session) throws -> [Line] {
    try CommandTable.all.flatMap { spec -> [Line] in
      let kinds = session.setup.rules.motions.map(\.kind)
      switch spec.name {
      case "motion":
        return try kinds.flatMap { kind in
          lines(
            ["motion", kind], try spec.pattern(session, Token.split("motion \(kind)")).after(1))
        }
      case "motion change": return []
      default:
        return lines(spec.words, try spec.pattern(session, Token.split(spec.name)))
      }
    }
  }

  /// Whether a prefix can only mean one word: it fits no other word of the command and no
  /// delegation.
  private static func isUnique(
    _ begun: String, of word: String, at index: Int, in line: Line, _ session: Session
  ) throws -> Bool {
    let tokens = try Token.split(line.text)
    let spec = try CommandTable.spec(for: tokens)
    let motions = session.setup.rules.motions.flatMap { [$0.kind] + $0.aliases }
    var rivals = try spec.pattern(session, tokens).keywords.union(["all", "rest", "next"])
    switch index {
    case 0: rivals = Set(CommandTable.firstWords)
    case 1 where tokens[0].word == "motion":
      rivals = Set(CommandTable.secondWords(after: "motion") + motions)
    case 1: rivals.formUnion(CommandTable.secondWords(after: tokens[0].text))
    default: break
    }
    let own = Set([word] + (session.setup.rules.motion(named: word)?.aliases ?? []))
    return !rivals.subtracting(own).contains { $0.hasPrefix(begun) }
      && (try? Names(session.roster.delegations).code(begun)) == nil
      && Names(session.roster.delegations).several(begun).isEmpty
  }

  @Test(arguments: ["harvard", "un", "thimun", "roberts"])
  func everyKeywordMayBeBegun(rules: String) throws {
    let session = try Self.session(rules)
    var tried = 0
    for line in try Self.lines(of: session) {
      do { _ = try Command(line.text, for: session) } catch {
        Issue.record("\(line.text): \(error)")
        continue
      }
      for (index, piece) in line.pieces.enumerated() where piece.isWord {
        for length in 1..<max(2, piece.text.count) where length < piece.text.count {
          let begun = String(piece.text.prefix(length))
          var typed = line
          typed.pieces[index].text = begun
          let asItIs = (try? Command(typed.text, for: session)) != nil
          let isUnique = try Self.isUnique(begun, of: piece.text, at: index, in: line, session)
          // An alias of a motion is a keyword itself.
          if index == 1, session.setup.rules.motion(named: begun) != nil { continue }
          if asItIs {
            #expect(!isUnique, "\(typed.text) is understood otherwise than \(line.text)")
            continue
          }
          do throws(Refusal) {
            let read = try Command.spelledOut(typed.text, for: session)
            if let read { #expect(read.line == line.text, "\(typed.text)") }
            if isUnique { #expect(read != nil, "\(typed.text)") }
          } catch {
            #expect(!isUnique, "\(typed.text): \(error.message)")
            #expect(error.message.contains(piece.text), "\(typed.text): \(error.message)")
          }
          tried += 1
        }
      }
    }
    #expect(tried > 500)
  }

  private func whole(_ typed: String, rules: String = "harvard") throws -> String? {
    try Command.spelledOut(typed, for: Self.session(rules))?.line
  }

  @Test func whatIsTypedMostIsWrittenOut() throws {
    for (typed, line) in [
      ("y qu", "yield questions"), ("point o mal", "point order mal"),
      ("vote open \"D\" by pl", "vote open \"D\" by placards"),
      ("vote open \"D\" sub by rec", "vote open \"D\" substantive by recorded"),
      ("v o \"D\" by r st Ghana", nil), ("attend Ghana p", "attend Ghana present"),
      ("attend rest p", "attend rest present"),
      ("motion v n 12 3", "motion vote next 12 3"),
      ("point order Malta su", "point order Malta sustained"),
      (
        "m mod 10m 60s \"W\" by Ghana se Japan",
        "motion moderated 10m 60s \"W\" by Ghana second Japan"
      ),
      ("speech st Ghana f 60s", "speech start Ghana for 60s"),
      ("correct speech 3 b Japan", "correct speech 3 by Japan"),
    ] as [(String, String?)] {
      let read = try? whole(typed)
      #expect(read == line, "\(typed)")
    }
  }

  @Test func whatMayBeSeveralNamesThem() throws {
    for (typed, words, place) in [
      ("point i Malta", ["inquiry or information"], 6..<7),
      ("vote cast rest n", ["no or no-with-rights"], 15..<16),
      ("y ch", ["chair", "China"], 2..<4),
      ("vote cast Ghana y", ["yes", "yes-with-rights"], 16..<17),
      ("sp", ["speakers", "speech"], 0..<2), ("vote c", ["cast", "count", "close"], 5..<6),
      ("speak add uni", ["United Kingdom", "United States"], 10..<13),
    ] {
      let refusal = #expect(throws: Refusal.self, "\(typed)") { _ = try whole(typed) }
      for word in words { #expect(refusal?.message.contains(word) == true, "\(typed)") }
      #expect(refusal?.range == place, "\(typed)")
    }
  }

  @Test func aTextGoesToTheEndWhereNothingElseCanFollow() throws {
    let session = try Self.session("harvard")
    for (line, text) in [
      ("agenda add Water as a cause, and \"peace\"", "Water as a cause, and \"peace\""),
      ("announce Lunch is served", "Lunch is served"), ("snapshot before voting", "before voting"),
      ("dais ruling It is one of procedure", "It is one of procedure"),
      ("motion rule-out 3 dilatory and late", "dilatory and late"),
      ("delegation rename Malta Republic of Malta", "Republic of Malta"),
    ] {
      let texts = try Command(line, for: session).arguments.values.values.filter {
        if case .text = $0 { true } else { false }
      }
      #expect(texts == [.text(text)], "\(line)")
    }
    // If more can follow, a script must mark the end of the text.
    #expect(throws: Refusal.self) {
      try Command("motion moderated 10m 60s Early warning by Ghana", for: session)
    }
  }

  @Test func atThePromptATextIsPutInQuotes() throws {
    for (typed, line) in [
      (
        "m mod 10m 60s Early warning systems by Ghana",
        "motion moderated 10m 60s \"Early warning systems\" by Ghana"
      ),
      (
        "m mod 10m 60s Early warning b Ghana", "motion moderated 10m 60s \"Early warning\" by Ghana"
      ),
      // A keyword of the command ends the text, and is never made part of it.
      ("motion moderated 10m 60s Fuelled by water by Ghana", nil),
      ("vote open Draft resolution by placrds", nil),
      ("vote open Draft resolution 1.1 by pl", "vote open \"Draft resolution 1.1\" by placards"),
      ("note Ghana Built the bloc", "note Ghana \"Built the bloc\""),
      (
        "point order Malta The list is closed den",
        "point order Malta \"The list is closed\" denied"
      ),
    ] as [(String, String?)] {
      #expect((try? whole(typed)) == line, "\(typed)")
    }
  }
}

extension Pattern {
  /// The pattern without its first `count` required elements.
  fileprivate func after(_ count: Int) -> Pattern {
    var pattern = self
    pattern.required.removeFirst(count)
    return pattern
  }
}

extension AbbreviationTests {
  @Test(arguments: ["a south korae", "a sout", "a south kVDraft 1"])
  func aSlipIsNotAnnounced(line: String) throws {
    let session = try Self.session("harvard")
    let read = try? Command.spelledOut(line, for: session)
    #expect(read == nil, "\(read?.line ?? "")")
    let quoted = try Command.spelledOut("an \"All rise\"", for: session)
    #expect(quoted?.line == "announce \"All rise\"")
    let clear = try Command.spelledOut("an All rise", for: session)
    #expect(clear?.line.hasPrefix("announce ") == true)
  }

  /// A name that nobody has is reported, and not the abbreviations before it.
  @Test(arguments: [
    ("m set 2 by ghanna", "motion set-agenda 2 by ghanna"),
    ("m mod 10m 60s \"Test\" by ghanna", "motion moderated 10m 60s \"Test\" by ghanna"),
  ])
  func aWrongNameDoesNotHideWhatIsMeant(typed: String, whole: String) throws {
    let read = try Command.spelledOut(typed, for: Self.session("harvard"))
    #expect(read?.line == whole)
  }
}
