/// Alternatives and repeated groups in a pattern.
extension Parser {
  /// Reads the first alternative that matches the line. Those that begin with a keyword are tried
  /// before those that begin with a value, because a value may match anything.
  /// - Throws: if none matches, the refusal of the one that matched furthest.
  func take(
    oneOf ways: [[Pattern.Element]], from index: Int, _ keywords: Set<String>,
    _ progress: inout Progress
  ) throws(Refusal) -> Int {
    var best: (refusal: Refusal, progress: Progress, place: Int)?
    let isWorded = ways.map { opens($0, tokens[index], keywords: true) }
    let inTurn =
      zip(ways, isWorded).filter(\.1).map(\.0) + zip(ways, isWorded).filter { !$0.1 }.map(\.0)
    for way in inTurn {
      var trial = progress
      do throws(Refusal) {
        let end = try take(way, from: index, keywords, &trial)
        progress = trial
        return end
      } catch {
        let place = error.missing == nil ? error.range?.lowerBound ?? 0 : .max
        if best == nil || place > best!.place { best = (error, trial, place) }
      }
    }
    guard let best else { return index }
    progress = best.progress
    // A name that is not on the roster is reported as such; if a word is wrong, all possible ones
    // are listed.
    let isAtStart = best.place == tokens[index].range.lowerBound
    guard isAtStart, best.refusal.kind == .notUnderstood else { throw best.refusal }
    throw unexpected(tokens[index], .either(ways))
  }

  /// Reads a group once, and repeats it until a keyword that does not begin another repetition.
  func take(
    several group: [Pattern.Element], from start: Int, _ keywords: Set<String>,
    _ progress: inout Progress
  ) throws(Refusal) -> Int {
    var index = start
    var rounds: [[String: Arguments.Value]] = []
    repeat {
      var round = progress
      round.values = [:]
      do throws(Refusal) {
        index = try take(group, from: index, keywords, &round, isWhole: false)
      } catch {
        progress.within = round.within
        throw error
      }
      rounds.append(round.values)
    } while index < tokens.count && fits(group, tokens[index], keywords)
    for name in Set(rounds.flatMap(\.keys)) {
      progress.values[name] = .list(rounds.compactMap { $0[name] })
    }
    if index == tokens.count { progress.running = group.first }
    return index
  }

  /// Whether a token may begin an optional group: as its keyword, or by its form if it is not a
  /// keyword of the pattern.
  func fits(_ group: [Pattern.Element], _ token: Token, _ keywords: Set<String>) -> Bool {
    if opens(group, token, keywords: true) { return true }
    if let word = token.word, keywords.contains(word) { return false }
    return group.openings.contains { way in
      switch way[0] {
      case .value(_, .number): token.isNumber
      case .value(_, .place): token.isNumber || token.word == "next"
      default: opens(way, token, keywords: false)
      }
    }
  }
}

extension Token {
  /// Whether it is a whole number, not quoted.
  var isNumber: Bool { !quoted && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// Whether it may be the number of a document or a clause: letters, digits, dots, slashes and
  /// hyphens with at least one digit, not quoted.
  var isReference: Bool {
    !quoted && text.utf8.contains { (0x30...0x39).contains($0) }
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || "./-".utf8.contains(byte)
      }
  }

  /// The choice that it matches in any case, in the case of the pattern.
  func choice(among words: [String]) -> String? { word.flatMap { Self.choice($0, among: words) } }

  /// - Parameter word: in lower case.
  static func choice(_ word: String, among words: [String]) -> String? {
    words.first { $0 == word } ?? words.first { $0.lowercased() == word }
  }
}
