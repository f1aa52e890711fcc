import Session

extension Minutes {
  /// A correction of an entry.
  package struct Correction: Equatable, Sendable {
    /// What was corrected in it.
    package struct Change: Equatable, Sendable {
      /// What it is, where the words do not say so: `Japan` for its vote.
      package var subject: String?
      /// What was on record; `nil` if nothing was.
      package var before: String?
      /// What is right; `nil` if nothing is.
      package var now: String?

      package init(_ now: String?, _ before: String?, of subject: String? = nil) {
        (self.subject, self.before, self.now) = (subject, before, now)
      }
    }

    /// When it was made, in milliseconds since 1970.
    package var time: Int
    /// In order.
    package var changes: [Change]
    /// The seat at the dais that made it; `nil` for the first seat.
    package var by: String?
    /// When and by whom it was undone, if it was.
    package var undone: Undoing?
  }

  /// The sentence of an entry, followed by its corrections if they are shown, and that it was undone:
  /// `Japan spoke … (corrected at 10:31 by the chair: Ghana Japan).`, in which Ghana is struck out.
  package func text(of entry: Entry) -> MarkedText {
    text(entry.text(in: voice), of: entry)
  }

  /// The same for the sentence in which a style words the entry.
  func text(
    _ text: String, of entry: Entry, corrections: [Correction]? = nil
  ) -> MarkedText {
    var notes = notes(on: corrections ?? entry.corrections, since: entry.time)
    if let undone = entry.undone {
      notes.append(
        MarkedText(said(.undoneAt, at: undone.time, by: undone.by, since: entry.time)))
    }
    return noted(text, entry.undone == nil ? .none : .struck, notes)
  }

  /// A text followed by its corrections if they are shown.
  /// - Parameter time: when it was on record first; corrections of another day are dated.
  func text(_ text: String, _ corrections: [Correction], since time: Int) -> MarkedText {
    noted(text, .none, notes(on: corrections, since: time))
  }

  private func notes(on corrections: [Correction], since time: Int) -> [MarkedText] {
    guard showsCorrections else { return [] }
    return corrections.map { correction in
      let head = said(.correctedAt, at: correction.time, by: correction.by, since: time)
      let words = text(of: correction)
      var note = MarkedText(words.runs.isEmpty ? head : voice.colon(head, ""))
      note.append(words)
      if let undone = correction.undone {
        let tail = said(.undoneAt, at: undone.time, by: undone.by, since: time)
        note.append(voice.language.forms.comma + tail)
      }
      return note
    }
  }

  /// What was on record, struck out, and what is right: `Ghana Japan`. Of a correction that was
  /// undone, what it put on record: `Japan`, struck out.
  func text(of correction: Correction) -> MarkedText {
    correction.changes.map { change in
      var text = MarkedText(change.subject.map { voice.colon($0, "") } ?? "")
      guard correction.undone == nil else {
        text.append(change.now ?? "", .struck)
        return text
      }
      if let before = change.before { text.append(before, .struck) }
      if change.before != nil, change.now != nil { text.append(" ") }
      if let now = change.now { text.append(now, .inserted) }
      return text
    }.joined(by: voice.language.forms.semicolon)
  }

  private func noted(_ text: String, _ mark: MarkedText.Mark, _ notes: [MarkedText]) -> MarkedText {
    guard !notes.isEmpty else { return MarkedText(text, mark) }
    let stop = voice.language.forms.stop
    let isClosed = text.hasSuffix(stop)
    let words = MarkedText(isClosed ? String(text.dropLast()) : text, mark)
    var noted = voice.say(
      .personAt, marked: [words, notes.joined(by: voice.language.forms.semicolon)])
    if isClosed { noted.append(stop) }
    return noted
  }

  /// When and by whom something was done to an entry: `undone at 10:31 by the chair`.
  private func said(
    _ word: MinutesWord, at time: Int, by author: String?, since earlier: Int
  ) -> String {
    voice.say(
      word, stamp(time, since: earlier), author.map(voice.isolated) ?? voice.say(.firstSeat))
  }

  /// `10:31`, preceded by the date if it is not that of an earlier time.
  private func stamp(_ time: Int, since earlier: Int) -> String {
    let date = localTime.date(time)
    let clock = localTime.timeOfDay(time)
    return date == localTime.date(earlier) ? clock : "\(date) \(clock)"
  }
}
