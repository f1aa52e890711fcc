import Catalogue
import Session

/// Values of the engine in words. In English they are those that the other screens use.
extension MinutesVoice {
  func title(of attendance: Attendance) -> String {
    switch attendance {
    case .notCalled: say(.isNotCalled)
    case .absent: say(.isAbsent)
    case .excused: say(.isExcused)
    case .present: say(.isPresent)
    case .voting: say(.isVoting)
    }
  }

  func title(of answer: Answer) -> String {
    switch answer {
    case .yes: say(.answerYes)
    case .no: say(.answerNo)
    case .abstain: say(.answerAbstain)
    case .absent: say(.answerAbsent)
    case .pass: say(.answerPass)
    case .yesWithRights: say(.answerYesWithRights)
    case .noWithRights: say(.answerNoWithRights)
    }
  }

  func title(of method: Vote.Method) -> String {
    language == .english ? method.title : method.roomWord.said(in: language)
  }

  func title(of outcome: VoteOutcome) -> String {
    language == .english ? outcome.title : outcome.roomWord.said(in: language)
  }

  func title(of point: PointKind) -> String {
    language == .english ? point.title : point.roomWord.said(in: language)
  }

  func ruling(_ point: PointKind, _ sustained: Bool) -> String {
    say(!sustained ? .denied : point == .reply ? .granted : .sustained)
  }

  /// `Malta raised a point of order, "The list is closed": denied.`
  func sentence(_ point: RaisedPoint, by party: Minutes.Party, sustained: Bool?) -> String {
    let word: MinutesWord =
      switch point.kind {
      case .order: .pointOfOrder
      case .privilege: .pointOfPrivilege
      case .inquiry: .parliamentaryInquiry
      case .information: .pointOfInformation
      case .reply: .replyRequested
      }
    let about = point.text.isEmpty ? [] : [quoted(point.text)]
    let words = clauses([say(word, party.name)] + about)
    guard let sustained else { return words + language.forms.stop }
    return colon(words, ruling(point.kind, sustained)) + language.forms.stop
  }

  /// A ruling of the chair: `motion 3 is out of order: dilatory`.
  func text(_ ruling: ChairRuling, in state: State) -> String {
    if let point = ruling.point {
      return say(
        .pointByIs, title(of: point.kind), party(point.by, in: state).name,
        self.ruling(point.kind, point.sustained))
    }
    guard let motion = ruling.motion else { return isolated(ruling.words ?? "") }
    let words = say(.motionIsOut, "\(motion)")
    return ruling.words.map { colon(words, isolated($0)) } ?? words
  }

  /// `13 in favour, 1 against, 1 abstaining`
  func count(_ tally: Tally) -> String {
    language == .english ? Verdict.count(tally) : RoomReason.count(tally, in: language)
  }

  func reason(_ vote: Vote, in state: State) -> String? {
    language == .english ? vote.reason(in: state) : reasons(state).of(vote)
  }
}
