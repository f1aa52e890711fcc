import Session
import TerminalKit

/// What the room sees on its own screen: the phase of the meeting, large and by itself.
///
/// It is made from the session, the time and the room's look alone. What the chair selects, types or
/// is told has no way in here, so nothing private can stand on it.
enum RoomScreen {
  /// The room's screen at a time, in milliseconds since 1970.
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
  /// What a phase shows, from top to bottom.
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
  /// Writes over the last row what whoever stands at this screen has to do something about.
  mutating func lastRow(_ text: String) {
    let row = bounds.bottom(1)
    fill(row, .banner)
    write(text, in: row.inset(horizontal: 1), .banner)
  }
}
