/// The levels of clauses that are open at a line, and the place of the next marker among them.
struct OpenLevels {
  struct Level {
    let indent: Int
    let style: MarkerStyle
    var last: Ordinal
  }

  struct Place {
    /// From 0, the first level.
    let depth: Int
    let reading: Marker.Reading
    /// How well the marker goes on from what is open: 60 and more is sure.
    let score: Int
  }

  private(set) var levels: [Level] = []
  /// More levels than people use, and few enough for every program that walks the tree.
  static let deepest = 20

  /// - Parameters:
  ///   - isClause: whether the text begins like a clause of the first level.
  ///   - afterColon: whether the text before announces a list.
  func place(
    of marker: Marker, indent: Int, isClause: Bool, afterColon: Bool = false
  ) -> Place? {
    if !marker.path.isEmpty { return pathPlace(marker) }
    var best: Place?
    func offer(_ depth: Int, _ reading: Marker.Reading, _ score: Int) {
      if best.map({ score > $0.score }) ?? true {
        best = Place(depth: depth, reading: reading, score: score)
      }
    }
    for reading in marker.readings {
      for depth in levels.indices.reversed() {
        if let fit = goesOn(
          depth, reading, indent: indent, isClause: isClause, named: marker.isNamed)
        {
          offer(depth, reading, fit)
        }
      }
      if levels.isEmpty {
        offer(0, reading, reading.ordinal == Ordinal(1) ? 90 : 50)
      } else if !marker.isNamed {
        for depth in levels.indices.reversed() {
          guard depth + 1 < Self.deepest else { continue }
          offer(
            depth + 1, reading,
            opens(
              under: depth, reading, indent: indent, isClause: isClause,
              announced: afterColon && !isClause && depth + 1 == levels.count))
        }
      }
    }
    return best
  }

  /// A sibling of the last clause at this depth.
  private func goesOn(
    _ depth: Int, _ reading: Marker.Reading, indent: Int, isClause: Bool, named: Bool
  ) -> Int? {
    let level = levels[depth]
    guard level.style.sign == reading.style.sign, depth == 0 || !named else { return nil }
    var score: Int
    if case .bullet = reading.style.sign {
      score = 80
    } else if reading.ordinal == level.last.next
      || (reading.ordinal.value == level.last.value && reading.ordinal > level.last)
    {
      score = 100
    } else {
      score = reading.ordinal > level.last ? 40 : 20
      // Markdown may number every item 1.
      if depth == 0, isClause, abs(indent - level.indent) <= 1 { score += 60 }
    }
    if level.style.closer != reading.style.closer, !named { score -= 30 }
    if depth == 0, isClause { score += 10 }
    if depth == 0, named { score += 40 }
    return score + (abs(indent - level.indent) <= 1 ? 15 : -20)
  }

  /// The first of a new level below the last clause at this depth.
  private func opens(
    under depth: Int, _ reading: Marker.Reading, indent: Int, isClause: Bool, announced: Bool
  ) -> Int {
    let level = levels[depth]
    var score = reading.ordinal == Ordinal(1) ? 90 : 20
    if case .bullet = reading.style.sign { score = 70 }
    // "a." after "a." is one that was repeated.
    if levels[levels.count - 1].style == reading.style, indent <= level.indent + 1, !announced {
      score -= 60
    }
    // Only a deeper indentation can put a second list beside an open one.
    if depth + 1 < levels.count {
      score -= indent > level.indent && indent < levels[depth + 1].indent ? 10 : 60
    }
    if indent > level.indent + 1 { score += 15 } else if indent < level.indent { score -= 30 }
    if depth == 0, isClause, indent <= level.indent { score -= 20 }
    return score
  }

  /// `1.2` belongs to clause 1 if that is open.
  private func pathPlace(_ marker: Marker) -> Place? {
    let depth = marker.path.count - 1
    guard depth <= levels.count, !levels.isEmpty,
      zip(levels, marker.path.dropLast()).allSatisfy({ $0.last == $1 })
    else { return nil }
    let expected = depth < levels.count ? levels[depth].last.next : Ordinal(1)
    let last = marker.path[depth]
    let score = last == expected ? 100 : 30
    return Place(
      depth: depth, reading: Marker.Reading(style: marker.readings[0].style, ordinal: last),
      score: score)
  }

  /// Makes the place the deepest open one.
  mutating func open(_ place: Place, ordinal: Ordinal, indent: Int) {
    open(depth: place.depth, Level(indent: indent, style: place.reading.style, last: ordinal))
  }

  mutating func open(depth: Int, _ level: Level) {
    let former = depth < levels.count ? levels[depth] : nil
    levels.removeSubrange(min(depth, levels.count)...)
    // A level keeps the indentation and the style that it began with.
    levels.append(
      Level(
        indent: former?.indent ?? level.indent, style: former?.style ?? level.style,
        last: level.last))
  }

  mutating func close() { levels = [] }
}
