import Session

/// The hints for the selected document, the likeliest step first; those that are not in order are
/// left out later.
struct DocumentHints {
  /// `nil` if there is no document.
  private let row: RegisterRow?

  /// Whether the room is shown its text.
  private let isOnFloor: Bool

  init(_ session: Session, _ view: ViewState) {
    row = Placeholders(session, view).row
    isOnFloor = row?.document != nil && row?.document?.id == session.state.textOnFloor?.id
  }

  /// Lines as written in the keymap.
  var lines: [String] {
    guard row != nil else { return entering }
    // Documents come in while others are dealt with.
    return Array(steps.prefix(3)) + entering.prefix(1) + steps.dropFirst(3)
      + entering.dropFirst()
  }

  private var entering: [String] {
    [CommandID.docAdd.line("{kind} \""), CommandID.docAdd.line("")]
  }

  private var steps: [String] {
    switch row?.document?.status {
    case nil: answering
    case .submitted, .approved: early
    case .returned, .notAgreed:
      [CommandID.docRevise.line("{document}")] + names
        + [CommandID.docWithdraw.line("{document}")]
    case .introduced: introduced
    case .voting: [showing, CommandID.docHide.name]
    case .agreed: [CommandID.docDissociate.line("{agreed} "), showing] + answering
    case .adopted, .rejected, .notPut, .withdrawn, .lapsed, .superseded: answering + [showing]
    }
  }

  private var early: [String] {
    amending
      + (row?.becomesDraft == true ? [CommandID.docPromote.line("{document}")] : []) + [
        CommandID.docApprove.line("{document}"), CommandID.docIntroduce.line("{document}"),
        CommandID.motion.line("introduce {movable} by "),
      ] + names + statement
      + [
        CommandID.docReturn.line("{document} "), CommandID.docAdopt.line("{document}"),
        CommandID.docReject.line("{document}"),
      ] + amend
      + [
        CommandID.voteOpen.line("{document}"), showing, CommandID.docWithdraw.line("{document}"),
      ]
  }

  private var introduced: [String] {
    amending + statement + pages + [
      CommandID.docPresent.line("{document}"), CommandID.voteOpen.line("{document}"),
      CommandID.docAdopt.line("{document}"), CommandID.docReject.line("{document}"),
    ] + amend + [showing, CommandID.docRead.line("{document}")] + names + [
      CommandID.docWithdraw.line("{document}")
    ]
  }

  private var amend: [String] {
    row?.isAmendable == true ? [CommandID.amend.line("{amendable} ")] : []
  }

  /// Only for amendments.
  private var amending: [String] {
    guard let amendment = row?.document, amendment.of != nil else { return [] }
    guard amendment.isOrphan != true else { return [CommandID.amendFalls.line("{document} by ")] }
    return [
      CommandID.amendAccept.line("{document}"), CommandID.voteOpen.line("{document}"),
      CommandID.amendRank.line("{document} {earlier}"),
      CommandID.amendRank.line("{document} {later}"),
    ]
  }

  /// Only for a text that needs everybody's agreement.
  private var statement: [String] {
    guard row?.isByConsensus == true else { return [] }
    guard row?.document?.deadline != nil else {
      return [CommandID.docSilence.line("{document} "), CommandID.voteOpen.line("{document}")]
    }
    return [CommandID.docAgree.line("{document}"), CommandID.docObject.line("{document} ")]
  }

  private var names: [String] {
    (row?.mayBeSponsored == true ? [CommandID.docSponsor.line("{document} ")] : [])
      + (row?.maySign == true ? [CommandID.docSign.line("{document} ")] : [])
  }

  private var answering: [String] {
    guard row?.awaitsAnswer == true else { return [] }
    return [
      CommandID.docExecute.line("{document} \""),
      CommandID.docExecute.line("{document} not \""),
    ]
  }

  /// The pages of the text on the room's screen, if that is the selected one.
  private var pages: [String] {
    isOnFloor ? [CommandID.docPage.line("next"), CommandID.docPage.line("previous")] : []
  }

  private var showing: String { CommandID.docShow.line("{document}") }
}
