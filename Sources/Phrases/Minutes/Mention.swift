import Session

extension Teller {
  /// A name in the sentence of an entry, which a correction of that name changes.
  package struct Mention {
    package enum Subject: Equatable {
      /// By its `id`.
      case topic(Int)
      case presiding
    }

    var subject: Subject
    var name: String
    var place: Place
    var kind: Minutes.Kind
    /// The sentence before and after the name.
    var before: String
    var after: String

    var event: Minutes.Event { .plain(kind, before + name + after) }
  }

  /// Adds a sentence with a name in it.
  package mutating func say(
    _ kind: Minutes.Kind, _ before: String, _ name: String, _ after: String,
    of subject: Mention.Subject
  ) {
    let place = add(.plain(kind, before + name + after))
    mentions.append(
      Mention(
        subject: subject, name: name, place: place, kind: kind, before: before, after: after))
  }

  /// Corrects a name in every sentence in which it is wrong.
  package mutating func correct(_ subject: Mention.Subject, from old: String, to new: String) {
    for index in mentions.indices
    where mentions[index].subject == subject && mentions[index].name == old {
      mentions[index].name = new
      correct(
        mentions[index].place, to: mentions[index].event,
        [.init(quoting: new, old)])
    }
  }

  /// Adds a sentence with the number and the title of a topic in it.
  package mutating func say(_ kind: Minutes.Kind, _ before: String, topic id: Int, _ after: String)
  {
    guard let number = state.number(ofTopic: id), let topic = state.topic(id) else { return }
    say(kind, "\(before)\(number): ", topic.title, after, of: .topic(id))
  }
}
