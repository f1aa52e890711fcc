/// How the text below the heading is built, found before it is read.
struct BodyLayout {
  /// The index of the first line of the operative part; the number of lines if there is none.
  let operativeStart: Int
  /// Clauses of the first level have markers.
  let isNumbered: Bool
  /// The preambular paragraphs have numbers too.
  let preambleIsNumbered: Bool
  /// Nothing tells clauses from preamble, so that all is taken for clauses.
  let isGuessed: Bool
  /// The index of the last line that has a marker of any kind.
  let lastMarked: Int

  private struct Found {
    let index: Int
    let marker: Marker
    let opening: Opening
    let indent: Int

    func isSecond(after first: Marker) -> Bool {
      marker.readings.contains {
        $0.style == first.readings[0].style && $0.ordinal == Ordinal(2)
      }
    }
  }

  /// - Parameter hasPreamble: false for a directive, which has none.
  init(_ lines: [SourceLine], from start: Int) {
    var marked: [Found] = []
    var firstVerb: Int?
    var firstParticiple: Int?
    var heading: Int?
    for index in lines.indices.dropFirst(start) {
      let line = lines[index]
      let before = index > start ? lines[index - 1] : nil
      if case .operative? = SectionHeading.part(line) {
        heading = heading ?? index + 1
        continue
      }
      if let marker = line.marker {
        marked.append(
          Found(
            index: index, marker: marker,
            opening: line.opening, indent: line.indent))
        continue
      }
      if line.listDepth > 0 { continue }
      let opening = line.opening
      let begins = line.afterBlank || before?.isEnded ?? true
      if opening.kind == .preambular, opening.isSure || line.afterBlank {
        firstParticiple = firstParticiple ?? index
      }
      if opening.kind == .operative, begins, opening.isSure || line.afterBlank {
        firstVerb = firstVerb ?? index
      }
    }
    lastMarked = marked.last?.index ?? -1
    isGuessed = marked.isEmpty && firstVerb == nil && firstParticiple == nil
    let automatic = lines.indices.dropFirst(start).first {
      lines[$0].listDepth > 0
        && lines[$0].opening.kind != .preambular
    }
    let candidates = heading.map { start in marked.filter { $0.index >= start } } ?? marked
    let first = Self.first(of: candidates, hasUnmarkedPreamble: firstParticiple, start: start)
    preambleIsNumbered =
      heading == nil
      && marked.contains {
        $0.index < first?.index ?? 0 && $0.marker.isOfFirstLevel && $0.opening.kind == .preambular
      }
    if let automatic {
      (operativeStart, isNumbered) = (automatic, true)
    } else if let heading, let firstVerb, firstVerb >= heading, first?.marker.isBullet ?? false,
      firstVerb < first?.index ?? 0
    {
      (operativeStart, isNumbered) = (heading, false)
    } else if let firstVerb, heading == nil,
      first.map({ firstVerb < $0.index && $0.opening.kind != .operative }) ?? true
    {
      (operativeStart, isNumbered) = (firstVerb, false)
    } else if let first {
      (operativeStart, isNumbered) = (heading ?? first.index, true)
    } else {
      let isPlain = firstParticiple == nil && automatic == nil
      (operativeStart, isNumbered) = (heading ?? (isPlain ? start : lines.count), false)
    }
  }

  /// The marker of the first operative clause.
  private static func first(of marked: [Found], hasUnmarkedPreamble: Int?, start: Int) -> Found? {
    let top = marked.filter {
      $0.marker.isOfFirstLevel && !$0.marker.isPreambular && $0.marker.path.isEmpty
    }
    let ones = top.filter { $0.marker.beginsAtOne }
    if let named = top.first(where: { $0.marker.isNamed }),
      ones.first.map({ $0.index >= named.index }) ?? true
    {
      return named
    }
    let verb = top.first { $0.opening.kind == .operative && $0.opening.isSure }
    if let one = ones.first {
      // The first number may be another one, and a list below it begins at 1.
      if let verb, verb.index < one.index, verb.indent <= one.indent { return verb }
      let next = ones.dropFirst().first { $0.opening.kind == .operative }
      if one.opening.kind == .preambular, one.opening.isSure {
        if let next { return next }
        if hasUnmarkedPreamble.map({ $0 < one.index }) ?? false { return one }
        return top.first { $0.opening.kind == .operative } ?? one
      }
      // Letters may be the first level, with numbers below them.
      if one.opening.kind == .other, hasUnmarkedPreamble == nil,
        let letter = marked.first(where: {
          $0.index < one.index && !$0.marker.isBullet && $0.marker.beginsAtOne
            && $0.indent <= one.indent && $0.opening.kind != .preambular
        }), marked.contains(where: { $0.index > one.index && $0.isSecond(after: letter.marker) })
      {
        return letter
      }
      // A list inside the preamble is indented more than the clauses.
      if one.opening.kind == .other, let next, one.indent > next.indent { return next }
      return one
    }
    if let verb = top.first(where: { $0.opening.kind == .operative }) ?? top.first { return verb }
    if let letter = marked.first(where: {
      !$0.marker.isBullet && $0.marker.beginsAtOne && $0.opening.kind == .operative
    }) {
      return letter
    }
    let bullets = marked.filter { $0.marker.isBullet }
    return bullets.first { $0.opening.kind == .operative }
      ?? bullets.first { $0.opening.kind == .other }
  }
}
