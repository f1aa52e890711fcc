import Session

extension Teller {
  /// A name in the sentence of an entry, which a correction of that name changes.
  package struct Mention: Sendable {
    /// What the name belongs to.
    package enum Subject: Equatable, Sendable {
      /// By its `id`.
      case topic(Int)
      /// Whoever presided at the time.
      case presiding
    }

    var subject: Subject
    var name: String
    var kind: Minutes.Kind
    var word: MinutesWord
    /// The values of the sentence before and after the name.
    var before: [String]
    var after: [String] = []
    /// The delegation that a person comes from, which is not part of the name.
    var party: String? = nil

    func event(in voice: MinutesVoice) -> Minutes.Event {
      .plain(kind, voice.say(word, before + [voice.person(name, of: party)] + after))
    }
  }

  /// The correction of a name in every sentence before it that has the wrong one.
  package struct NameChange: Sendable {
    var subject: Mention.Subject
    var old: String
    var new: String
    /// The number of entries at the time.
    var end: Place
    var correction: Minutes.Correction
  }

  /// Adds a sentence with a name in it.
  package mutating func say(
    _ kind: Minutes.Kind, _ word: MinutesWord, _ before: [String], naming name: String,
    _ after: [String] = [], of subject: Mention.Subject, party: String? = nil
  ) {
    let mention = Mention(
      subject: subject, name: name, kind: kind, word: word, before: before, after: after,
      party: party)
    self.mention(mention, at: add(mention.event(in: voice)))
  }

  /// Corrects a name in every sentence in which it is wrong.
  package mutating func correct(_ subject: Mention.Subject, from old: String, to new: String) {
    nameChanges.append(
      NameChange(
        subject: subject, old: old, new: new, end: slots.count,
        correction: correction([change(quoting: new, old)])))
  }

  /// Adds a sentence with the number and the title of a topic in it.
  package mutating func say(
    _ kind: Minutes.Kind, _ word: MinutesWord, topic id: Int, _ after: String...
  ) {
    guard let number = state.number(ofTopic: id), let topic = state.topic(id) else { return }
    say(kind, word, ["\(number)"], naming: topic.title, after, of: .topic(id))
  }
}

extension Teller.Slot {
  /// The entry with the corrections of the names in it.
  func entry(after changes: [Teller.NameChange], in voice: MinutesVoice) -> Minutes.Entry {
    guard var mention else { return entry }
    var entry = entry
    for change in changes
    where place < change.end && mention.subject == change.subject && mention.name == change.old {
      entry.corrections.append(change.correction)
      guard change.correction.undone == nil else { continue }
      mention.name = change.new
      entry.event = mention.event(in: voice)
    }
    if mention.word == .topicSet, let number = mention.before.first {
      entry.topic = voice.say(.topicHeading, number, voice.isolated(mention.name))
    }
    return entry
  }
}
