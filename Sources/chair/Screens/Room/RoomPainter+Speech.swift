import Phrases
import Session

/// Somebody has the floor.
extension RoomPainter {
  /// The clock of whoever speaks.
  func clock(of speech: Speech) -> RoomClock {
    let stopwatch = state.clocks[.speech]
    return RoomClock(
      left: speech.left(at: stopwatch?.reading(at: now) ?? 0),
      whole: speech.grantedMilliseconds, isRunning: stopwatch?.isRunning == true,
      marks: look.marks)
  }

  func speechBlocks(_ speech: Speech) -> [RoomBlock] {
    speakerBlocks(speech) + shownQuestionBlocks() + afterBlocks(speech)
  }

  /// Who speaks, and the clock.
  func speakerBlocks(_ speech: Speech) -> [RoomBlock] {
    let clock = clock(of: speech)
    var blocks = [
      line(role(of: speech), .heading, worth: 75),
      tight(nameBand(speech.code, letters: RoomBand.speaker)),
    ]
    // What is to be answered, where it was noted.
    if let question = speech.openQuestion, !question.text.isEmpty {
      blocks.append(paragraph("“\(question.text)”", .text.bold, atMost: 3, worth: 93))
    }
    return blocks + [digits(clock)] + bar(clock, low: .pleaseConclude)
  }

  /// As what the speaker speaks.
  private func role(of speech: Speech) -> String {
    switch speech.openTo {
    case .questions:
      guard let question = speech.openQuestion else { return say(.openToQuestions) }
      return say(.questionBy, label(question.code))
    case .comments: return say(.openToComments)
    default: break
    }
    if let giver = speech.yieldedBy, speech.origin == .comment {
      return say(.commentOn, label(giver))
    }
    if let giver = speech.yieldedBy { return say(.yieldedBy, label(giver)) }
    switch speech.origin {
    case .rights, .explanation: return say(.explanation)
    case .favour: return say(.speakingFor)
    case .against: return say(.speakingAgainst)
    case .reply: return say(.reply)
    case .comment: return say(.comment)
    case .list, .caucus, .roundRobin, .consultation, .chair: return say(.speakingNow)
    }
  }

  /// Who comes after the speaker.
  private func afterBlocks(_ speech: Speech) -> [RoomBlock] {
    if speech.origin == .rights {
      guard !state.rightsOwed.isEmpty else { return [] }
      return [nextStrip(state.rightsOwed, worth: 70)]
    }
    if speech.origin == .favour || speech.origin == .against {
      guard let motion = motion(of: speech) else { return [] }
      return [paragraph(summary(of: motion), .text.bold, atMost: 2, worth: 74)]
    }
    return listBlocks()
  }

  /// The motion that a speech for or against is about.
  private func motion(of speech: Speech) -> Motion? {
    session.state.pendingMotions.last { motion in
      ((motion.heardFor ?? []) + (motion.heardAgainst ?? [])).contains(speech.code)
    }
  }

  /// The speakers' list: the next five, and how it stands.
  func listBlocks() -> [RoomBlock] {
    let list = state.debate.list
    var blocks: [RoomBlock] = []
    if !list.queue.isEmpty { blocks.append(nextStrip(list.queue, worth: 70)) }
    guard list.wasOpened else { return blocks }
    blocks.append(
      line(listWords(list), .muted, worth: 58, isTight: !isLarge && !list.queue.isEmpty))
    return blocks
  }

  /// `The list is open · 8 waiting · 1 minute 30 seconds each`
  private func listWords(_ list: SpeakersList) -> String {
    var words = say(list.open ? .listIsOpen : .listIsClosed)
    words += " · "
    words += list.queue.isEmpty ? say(.nobodyWaits) : say(.waiting, "\(list.queue.count)")
    let whole = "\(words) · \(say(.each, span(list.speakingTimeMilliseconds)))"
    return whole.displayWidth <= columns ? whole : words
  }

  /// The guiding question, beside whatever is on the floor.
  func shownQuestionBlocks() -> [RoomBlock] {
    guard let index = state.shownQuestion, state.questions.indices.contains(index) else {
      return []
    }
    return [paragraph(state.questions[index], .accent, atMost: 3, worth: 64)]
  }
}

/// Debate, while nobody speaks.
extension RoomPainter {
  /// Who is next, with the clock as it will start, so that the screen does not jump between two
  /// speeches.
  func floorBlocks() -> [RoomBlock] {
    let list = state.debate.list
    let time = TimeSpan.clock(milliseconds: list.speakingTimeMilliseconds)
    let caption = line(say(.speakingTime), .muted, worth: 71, isTight: true)
    guard let next = list.queue.first else {
      return [
        line(say(.floorIsOpen), .heading, worth: 75),
        tight(band(say(list.open ? .listIsOpen : .listIsClosed), worth: 100)),
        digits(time, .muted, worth: 72), caption,
        line(say(list.open ? .raiseToBeAdded : .nobodyIsWaiting), worth: 70),
      ] + newsBlocks()
    }
    var blocks = newsBlocks()
    blocks += [
      line(say(.nextToSpeak), .heading, worth: 75),
      tight(nameBand(next, letters: RoomBand.speaker)),
      digits(time, .muted, worth: 72), caption,
    ]
    let rest = Array(list.queue.dropFirst())
    if !rest.isEmpty { blocks.append(nextStrip(rest, from: 2, worth: 70)) }
    blocks.append(line(listWords(list), .muted, worth: 58, isTight: !isLarge && !rest.isEmpty))
    return blocks
  }

  func questionBlocks(_ index: Int) -> [RoomBlock] {
    let questions = state.questions
    return [
      line(
        say(.guidingQuestion, "\(index + 1)", "\(questions.count)"), .heading, worth: 75),
      tight(banner(Wrapping.balanced(questions[index], to: min(columns - 4, 100), atMost: 8))),
    ] + listBlocks() + newsBlocks()
  }

  /// What became of the motion that was just put: before the larger digits of a clock.
  func newsBlocks() -> [RoomBlock] {
    guard let motion = RoomNews(session).decided else { return [] }
    let passed = motion.status == .passed
    let name = "\(title(of: motion)) \(whichWords(motion))"
    let decision = reasons.of(motion, say(passed ? .passed : .failed, name))
    let words = "\(passed ? "✓" : "✗") \(decision)"
    return [paragraph(words, passed ? .good : .text.bold, atMost: 2, worth: 63)]
  }

  /// Which of several motions of one kind it was: by what it was about, else by who moved it.
  private func whichWords(_ motion: Motion) -> String {
    guard let subject = motion.subject, !subject.isEmpty else { return "(\(label(motion.by)))" }
    return "“\(subject)”"
  }
}
