import Session

/// The motion that is put first.
extension RoomPainter {
  func motionBlocks(_ motion: Motion) -> [RoomBlock] {
    let rules = session.setup.rules
    let rule = rules.motion(named: motion.kind)
    let pending = session.motionsInOrder
    var blocks = newsBlocks() + clockLine()
    blocks += [
      line("Motion on the table", .heading, worth: 75),
      tight(band(rule?.title ?? motion.kind, worth: 100)),
    ]
    if let subject = motion.subject, !subject.isEmpty {
      blocks.append(paragraph("“\(subject)”", .text.bold, atMost: 3, worth: 92))
    }
    if let number = motion.topicNumber, state.topics.indices.contains(number - 1) {
      let topic = "Topic \(number): \(state.topics[number - 1].title)"
      blocks.append(paragraph(topic, .text.bold, atMost: 2, worth: 91))
    }
    let figures = figures(motion)
    if !figures.isEmpty { blocks.append(strip(figures, worth: 90)) }
    blocks.append(line(moverWords(motion, rule), worth: 88))
    if let rule {
      blocks.append(paragraph(majorityWords(rule), atMost: 2, worth: 86, isTight: true))
    }
    if let debate = rule.flatMap(debateWords) {
      blocks.append(line(debate, .muted, worth: 60, isTight: true))
    }
    return blocks + othersBlocks(Array(pending.dropFirst()))
  }

  /// The caucus clock, which may run on while its extension is moved.
  private func clockLine() -> [RoomBlock] {
    guard let caucus = state.caucus else { return [] }
    let clock = clock(of: caucus)
    let paused = clock.isRunning ? "" : ", paused"
    let words = "\(caucus.title) · \(clock.digits) left\(paused)"
    return [line(words, .accent, worth: 84)]
  }

  private func figures(_ motion: Motion) -> [RoomCell] {
    var cells: [RoomCell] = []
    func add(_ caption: String, _ time: Int?) {
      guard let time else { return }
      let digits = TimeSpan.clock(milliseconds: time)
      cells.append(
        RoomCell(
          caption: caption, text: TimeSpan.words(milliseconds: time), digits: digits,
          style: .digits))
    }
    add("In all", motion.totalMilliseconds)
    add("Each speech", motion.eachMilliseconds)
    add("Speaking time", motion.timeMilliseconds)
    if let speakers = motion.speakers { cells.append(.figure("Speakers", speakers)) }
    if let until = motion.until {
      let time = session.setup.timeOfDay(until)
      cells.append(RoomCell(caption: "Until", text: time, digits: time, style: .digits))
    }
    return cells
  }

  private func moverWords(_ motion: Motion, _ rule: MotionRule?) -> String {
    var words = "Moved by \(label(motion.by))"
    if let second = motion.secondedBy {
      words += ", seconded by \(label(second))"
    } else if rule?.second ?? session.setup.rules.secondRequired {
      words += " · needs a second"
    }
    switch motion.proposer {
    case .first: words += " · would speak first"
    case .last: words += " · would speak last"
    default: break
    }
    return words
  }

  private func debateWords(_ rule: MotionRule) -> String? {
    func speakers(_ count: Int) -> String { "\(count) speaker\(count == 1 ? "" : "s")" }
    switch (rule.speakersFor, rule.speakersAgainst) {
    case (0, 0): return nil
    case (let count, 0): return "\(speakers(count)) in favour first".capitalizedFirst
    case (0, let count): return "\(speakers(count)) against first".capitalizedFirst
    case (let yes, let no): return "\(speakers(yes)) in favour and \(no) against first"
    }
  }

  /// The motions that come after it.
  private func othersBlocks(_ others: [Motion]) -> [RoomBlock] {
    guard !others.isEmpty else { return [] }
    let count =
      others.count == 1 ? "1 other motion is pending" : "\(others.count) other motions are pending"
    let listed = others.prefix(6).map { "\(label($0.by)): \($0.summary(session.setup.rules))" }
    var steps = [RoomBlock.Step(rows: 1, worth: 72)]
    // A single one of several would stand there with nothing but "and 3 more" below it.
    let least = min(listed.count, 2)
    steps += (least...listed.count).map { .init(rows: 1 + $0, worth: min(59, 61 - $0)) }
    return [
      RoomBlock(steps: steps) { frame, rect in
        let colon = rect.height > 1 ? ":" : ""
        frame.write(count + colon, in: rect, .label, align: .center)
        var shown = Array(listed.prefix(max(0, rect.height - 1)))
        if !shown.isEmpty, shown.count < others.count {
          shown[shown.count - 1] = "and \(others.count - shown.count + 1) more"
        }
        for (row, text) in shown.enumerated() {
          frame.write(text, in: rect, row: row + 1, .muted, align: .center)
        }
      }
    ]
  }
}
