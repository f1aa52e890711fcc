import Session
import TerminalKit

/// The public screen in the meeting room: it shows the current phase in large letters and nothing
/// else.
///
/// It is drawn from the session, the time and the room's look only. The chair's selection, input
/// and messages are not passed in, so nothing private can appear on it.
enum RoomScreen {
  /// The room's screen at a given time, in milliseconds since 1970.
  static func frame(
    _ session: Session, _ look: RoomLook = RoomLook(), now: Int, width: Int, height: Int
  ) -> Frame {
    var painter = RoomPainter(session, look, now: now, width: width, height: height)
    let phase = RoomPhase(session)
    guard width >= 40, height >= 12 else {
      painter.paintOneLine(phase)
      return painter.frame
    }
    painter.paintSurround(phase)
    painter.paint(painter.blocks(of: phase))
    return painter.frame
  }
}

extension RoomPainter {
  /// The blocks that a phase shows, from top to bottom.
  fileprivate func blocks(of phase: RoomPhase) -> [RoomBlock] {
    switch phase {
    case .waiting: waitingBlocks()
    case .suspended: suspendedBlocks()
    case .adjourned: adjournedBlocks()
    case .rollCall: rollCallBlocks()
    case .vote(let vote): voteBlocks(vote)
    case .verdict(let vote): verdictBlocks(vote)
    case .speech(let speech): speechBlocks(speech)
    case .caucus(let caucus): caucusBlocks(caucus)
    case .motion(let motion): motionBlocks(motion)
    case .question(let index): questionBlocks(index)
    case .voting: votingBlocks()
    case .floor: floorBlocks()
    case .crisis(let interruption): crisisBlocks(interruption)
    case .point(let point): pointBlocks(point)
    }
  }
}

extension Frame {
  /// Overwrites the last row with a notice for the person operating this screen.
  mutating func lastRow(_ text: String) {
    let row = bounds.bottom(1)
    fill(row, .banner)
    write(text, in: row.inset(horizontal: 1), .banner)
  }
}
