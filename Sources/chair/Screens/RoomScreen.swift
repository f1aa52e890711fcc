import Presentation
import Session
import TerminalKit

/// The room's screen: the current phase of the meeting, as large as possible. It paints a
/// `RoomView` and has no access to the session.
enum RoomScreen {
  /// A window below 40 columns or 12 rows shows one line.
  static func frame(_ view: RoomView, _ look: RoomLook, width: Int, height: Int) -> Frame {
    var painter = RoomPainter(view, look, width: width, height: height)
    guard width >= 40, height >= 12 else {
      painter.paintOneLine()
      return painter.frame
    }
    painter.paintSurround()
    painter.paint(painter.blocks + painter.correctionBlocks() + painter.timerBlocks())
    return painter.frame
  }

  /// The room's screen of a session at a time, in milliseconds since 1970.
  static func frame(
    _ session: Session, _ look: RoomLook = RoomLook(), now: Int, width: Int, height: Int
  ) -> Frame {
    let view = RoomView(PublicSession(session), RoomNews(session), in: look.languages, at: now)
    return frame(view, look, width: width, height: height)
  }
}

extension RoomPainter {
  /// The blocks of the current phase, from top to bottom.
  fileprivate var blocks: [RoomBlock] {
    switch view.phase {
    case .waiting: waitingBlocks()
    case .suspended: suspendedBlocks()
    case .adjourned: adjournedBlocks()
    case .rollCall: view.roll.map(rollCallBlocks) ?? []
    case .vote: view.vote.map(voteBlocks) ?? []
    case .verdict: verdictBlocks()
    case .speech: speechBlocks()
    case .caucus: caucusBlocks()
    case .motion: view.motion.map(motionBlocks) ?? []
    case .question: questionBlocks()
    case .document: view.document.map(documentBlocks) ?? []
    case .voting: votingBlocks()
    case .floor: floorBlocks()
    case .crisis: crisisBlocks()
    case .point: pointBlocks()
    }
  }
}

extension Frame {
  /// Writes a message over the last row, for problems that the person at this screen must solve.
  mutating func lastRow(_ text: String) {
    let row = bounds.bottom(1)
    fill(row, .banner)
    write(text, in: row.inset(horizontal: 1), .banner)
  }
}
