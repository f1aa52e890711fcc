import Session

extension RoomView {
  /// A delegation, with its names in the room's languages, without duplicates.
  package struct Party: Equatable, Sendable {
    /// The name in one language.
    package struct Name: Equatable, Sendable {
      /// As in the roster, or the country's name in another language.
      package var full: String
      /// A shorter name for narrow columns.
      package var short: String

      /// - Parameter short: `nil` if the full name serves as the short one.
      package init(full: String, short: String? = nil) {
        (self.full, self.short) = (full, short ?? full)
      }
    }

    /// As in the roster.
    package var code: String
    /// Never empty.
    package var names: [Name]
    /// An abbreviation in capitals: `UK`.
    package var abbreviation: String?

    /// As used within a sentence, in the first language.
    package var label: String { names[0].short.isolated }
  }

  /// A number, time or names with a caption.
  package struct Figure: Equatable, Sendable {
    /// What the caption is about.
    package enum Value: Equatable, Sendable {
      case number(Int)
      /// A time span in milliseconds and in words.
      case time(Int, words: String)
      /// `14:30`
      case timeOfDay(String)
      case names([String])
    }

    /// What the value means, in the first language.
    package var caption: String
    /// A shorter form for narrow screens.
    package var brief: String?
    /// What is shown beside the caption.
    package var value: Value
    /// Whether it is of secondary importance, such as the number of answers still to come.
    package var isMuted = false

    /// A figure that is a number, such as a count of votes.
    package static func number(
      _ caption: String, brief: String? = nil, _ number: Int, isMuted: Bool = false
    ) -> Figure {
      Figure(caption: caption, brief: brief, value: .number(number), isMuted: isMuted)
    }
  }

  /// The next speakers, in order.
  package struct Speakers: Equatable, Sendable {
    /// Those who wait, from the place `from` on; a screen shows as many as fit.
    package var parties: [Party]
    /// The place of the first of them: 2 if the first is shown elsewhere.
    package var from = 1
    /// A caption for the first of them.
    package var caption: String
    /// The state of the list: `The speakers’ list is open · 8 waiting`.
    package var status: String?
    /// The time of each speech: `1 minute 30 seconds each`.
    package var each: String?
  }

  /// The topics of the agenda, in order.
  package struct Agenda: Equatable, Sendable {
    /// A topic.
    package struct Item: Equatable, Sendable {
      /// Whether a topic was taken up, and what became of it.
      package enum Status: String, Sendable { case open, current, concluded, setAside }

      /// Its place on the agenda, from 1.
      package var number: Int
      /// As typed, in no particular language.
      package var title: String
      /// Only `current` for the topic under debate.
      package var status: Status
      /// `concluded`, `set aside`
      package var note: String?
    }

    /// Above the list, in the first language.
    package var caption: String
    /// All topics; a screen may have to leave some out.
    package var items: [Item]
  }

  /// A roll call.
  package struct Roll: Equatable, Sendable {
    /// How many delegations have been called.
    package var called: Int
    /// How many are on the roll, observers included.
    package var of: Int
    /// `Quorum to open debate: 4, reached · to vote: 8, 2 missing`
    package var quorum: String
    /// The majorities for the members present, once everyone has been called.
    package var majorities: String?
  }

  /// The motion that is put first.
  package struct PutMotion: Equatable, Sendable {
    /// On one line.
    package var summary: String
    /// The topic that it names.
    package var topic: String?
    /// Who moves it, whether it is seconded, and when the mover would speak.
    package var mover: String
    /// The speeches to be heard before it is put.
    package var debate: String?
    /// The motions that come after it, in order.
    package var others: [String]
    /// `2 other motions are pending`
    package var othersCaption: String?
  }

  /// A document that is before the committee. Its title and the texts of a change are as typed.
  package struct Paper: Equatable, Sendable {
    /// `1.1`
    package var number: String
    /// `Draft resolution`
    package var kind: String
    /// `Draft resolution 1.1`
    package var name: String
    /// `nil` for an amendment that says what it changes.
    package var title: String?
    /// The name of the document that it amends.
    package var amends: String?
    /// What an amendment changes: `replace clause 3`.
    package var change: String?
    /// The new text of an amendment.
    package var text: String?
    /// The delegations that submit it, in the order in which they joined.
    package var sponsors: [String]
    /// What was decided about it: `Passed`.
    package var decision: String?
    /// Until when an objection may be made.
    package var note: String?
    /// The symbol of the adopted text: `S/RES/2720 (2023)`.
    package var symbol: String?
    /// The page of its text, or of what it changes, that is shown.
    package var passage: Passage?

    /// Its title, or what it changes, on one line.
    package var subject: String {
      title ?? [amends, change].compactMap(\.self).joined(separator: " · ")
    }
  }

  /// A page of a document's text, as typed. An amendment's has what it strikes and adds.
  package struct Passage: Equatable, Sendable {
    package enum Change: String, Sendable { case kept, struck, added }

    /// Words that are kept, struck or added together.
    package struct Run: Equatable, Sendable {
      package var change: Change
      package var text: String
    }

    /// A clause or a sub-clause.
    package struct Line: Equatable, Sendable {
      /// 0 for the clause, 1 for its sub-clauses.
      package var level: Int
      /// What is struck comes before what takes its place.
      package var runs: [Run]
    }

    /// The number of the clause: `3`, `p2`.
    package var clause: String
    /// The number of the page, from 1.
    package var page: Int
    /// The pages of the clause, or of the change.
    package var pages: Int
    /// `Clause 3 (1 of 2)`; `nil` if the question or the amendment says so.
    package var caption: String?
    package var lines: [Line]
  }

  /// The question that is put to the vote.
  package struct PutVote: Equatable, Sendable {
    /// The answer of one delegation in a vote by name.
    package struct Entry: Equatable, Sendable {
      /// The delegation, in the order of the call.
      package var party: Party
      /// `nil` if it has not answered; `absent` once the vote is closed.
      package var answer: Answer?
      /// Whether its answer is being waited for.
      package var isCalled: Bool
    }

    /// The number of the vote, from 1.
    package var number: Int
    /// Names are shown only for methods that take answers by name.
    package var method: Vote.Method
    /// `false` once there is a verdict.
    package var isOpen: Bool
    /// `nil` if nothing has been counted, and before a secret ballot is closed.
    package var tally: Tally?
    /// Whether somebody objects to the consensus.
    package var isObjectedTo = false
    /// The delegations that object.
    package var objections: String?
    /// The delegations that can veto it: `China, France … can veto it`.
    package var canStop: String?
    /// The answers, in the order in which delegations are called; empty if names are not shown.
    package var entries: [Entry] = []
  }

  /// The result of a vote.
  package struct Decision: Equatable, Sendable {
    /// Decides the colour, and the mark in `words`.
    package var outcome: VoteOutcome
    /// `✓ ADOPTED`
    package var words: String
    /// The reason.
    package var reason: String?
    /// The delegations that vetoed it: `Veto: Russian Federation`.
    package var veto: String?
    /// The delegations that will explain their votes.
    package var explanations: String?
  }

  /// The result of the motion that was just put, or a result that was just corrected.
  package struct News: Equatable, Sendable {
    /// `✓ Moderated caucus passed: 11 in favour, 3 against`
    package var words: String
    /// Whether the motion passed; the mark in `words` says so too.
    package var isPassed: Bool
    package var isCorrection = false
  }
}

extension String {
  /// A name for use in other text. If it is written from right to left, it is enclosed in isolate
  /// characters, so that it keeps its order.
  package var isolated: String {
    // The UTF-8 of a right-to-left character begins with at least this byte.
    guard utf8.contains(where: { $0 >= 0xD6 }), unicodeScalars.contains(where: \.isRightToLeft)
    else { return self }
    return "\u{2068}\(self)\u{2069}"
  }

  /// The text with a capital first letter, for the beginning of a line.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Unicode.Scalar {
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
