import Catalogue

extension Motion {
  /// Why a motion ended without a decision.
  package struct Ending: Codable, Equatable, Sendable {
    /// Decides the words; of the causes, only `ruling` has words of the chair.
    package var cause: Cause
    /// The motion that passed instead.
    package var passed: Int?
    /// The chair's reason, as typed.
    package var words: String?

    package init(_ cause: Cause, passed: Int? = nil, words: String? = nil) {
      (self.cause, self.passed, self.words) = (cause, passed, words)
    }
  }

  /// Why a motion ended without a decision.
  package enum Cause: String, Codable, Sendable, CaseIterable {
    /// The chair ruled it out of order.
    case ruling
    /// The mover withdrew from the committee.
    case moverLeft
    /// Another motion passed.
    case motionPassed
    /// Motions do not outlast the meeting.
    case meetingAdjourned
    case debateClosed
    case votingOver
    /// The phase in which it may be put has ended and will not return by itself.
    case momentPassed
    // Something that it needs no longer exists.
    case noMainMotion, noTopic, noQuestion, noDebate, nothingDecided, noCaucus
    case listClosed, listOpen
    // What it asks for has already happened, or is no longer possible.
    case topicUnderDebate, topicNotUnderDebate, topicNotSetAside, alreadyImportant, noExtension
    case overtaken

    /// The cause for a motion whose need is not met.
    init(without need: MotionNeed) {
      self =
        switch need {
        case .mainMotion: .noMainMotion
        case .topic: .noTopic
        case .question: .noQuestion
        case .debate: .noDebate
        case .openDebate: .debateClosed
        case .vote, .decision: .nothingDecided
        case .caucus: .noCaucus
        case .openList: .listClosed
        case .closedList: .listOpen
        }
    }
  }
}

extension Motion {
  /// An ending in English: `motion 2 passed`; empty if the chair gave no reason.
  func words(_ ending: Ending, in state: State) -> String {
    let topic = topic.map(state.topicWords)
    switch ending.cause {
    case .ruling: return ending.words ?? ""
    case .moverLeft: return "its mover left the committee"
    case .motionPassed: return "motion \(ending.passed ?? 0) passed"
    case .meetingAdjourned: return "the meeting adjourned"
    case .debateClosed: return "debate is closed"
    case .votingOver: return "voting is over"
    case .momentPassed: return "it is no longer in order"
    case .noMainMotion: return "no main motion is pending"
    case .noTopic: return "no topic is under debate"
    case .noQuestion: return "nothing is under debate"
    case .noDebate: return "there is no debate"
    case .nothingDecided: return "nothing was decided that could be reconsidered"
    case .noCaucus: return "there is no caucus"
    case .listClosed: return "the speakers' list is not open"
    case .listOpen: return "the speakers' list is already open"
    case .topicUnderDebate: return "\(topic ?? "the topic") is already under debate"
    case .topicNotUnderDebate: return "\(topic ?? "the topic") is not under debate"
    case .topicNotSetAside:
      return "\(topic ?? "no topic") was \(topic == nil ? "" : "not ")set aside"
    case .alreadyImportant: return "the question is already important"
    case .noExtension: return "the caucus cannot be extended further"
    case .overtaken: return "it can no longer be put"
    }
  }
}
