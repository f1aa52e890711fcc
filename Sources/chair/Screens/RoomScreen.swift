import Presentation
import Session
import TerminalKit

/// What the room sees on its own screen: the phase of the meeting, large and by itself. It paints a
/// `RoomView`, and knows no session.
enum RoomScreen {
  static func frame(_ view: RoomView, _ look: RoomLook, width: Int, height: Int) -> Frame {
    var painter = RoomPainter(view, look, width: width, height: height)
    guard width >= 40, height >= 12 else {
      painter.paintOneLine()
      return painter.frame
    }
    painter.paintSurround()
    painter.paint(painter.blocks)
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
  /// What a phase shows, from top to bottom.
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
    case .voting: votingBlocks()
    case .floor: floorBlocks()
    case .crisis: crisisBlocks()
    case .point: pointBlocks()
    }
  }
}

extension Frame {
  /// Writes over the last row what whoever stands at this screen has to do something about.
  mutating func lastRow(_ text: String) {
    let row = bounds.bottom(1)
    fill(row, .banner)
    write(text, in: row.inset(horizontal: 1), .banner)
  }
}
