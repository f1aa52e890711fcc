import Presentation
import Session

/// Nothing is under way: what the meeting is about, and what time it is.
extension RoomPainter {
  func waitingBlocks() -> [RoomBlock] {
    var blocks = [band(view.committee, worth: 100)]
    blocks += announcementBlocks()
    blocks += agendaBlocks()
    blocks += timeOfDayBlocks(isAside: view.agenda != nil)
    blocks.append(line(view.headline, .heading, worth: 87))
    return blocks + newsBlocks()
  }

  func suspendedBlocks() -> [RoomBlock] {
    var blocks = [band(view.title, worth: 100)]
    guard let clock = view.clocks.first else {
      return blocks + announcementBlocks() + timeOfDayBlocks()
    }
    blocks.append(line(view.headline, .heading, worth: 75))
    let left = reading(clock)
    if left.isOver {
      blocks.append(line(view.note, .text.bold, worth: 74, isTight: true))
    } else {
      blocks.append(tight(digits(left.digits, worth: 90)))
    }
    return blocks + announcementBlocks()
  }

  func adjournedBlocks() -> [RoomBlock] {
    [line(view.committee, .heading, worth: 75), band(view.title, worth: 100)]
      + announcementBlocks()
  }

  /// Large digits that say what they are: in a caucus the same ones would be minutes.
  /// - Parameter isAside: they stand beside what the meeting is about, and stay small.
  private func timeOfDayBlocks(isAside: Bool = false) -> [RoomBlock] {
    [
      digits(
        view.timeOfDay, worth: 88, first: isAside ? 57 : 80, second: isAside ? nil : 61),
      line(view.note, .muted, worth: 70, isTight: true),
    ]
  }

  /// What the chair tells the room, in the middle of it.
  private func announcementBlocks() -> [RoomBlock] {
    view.announcement.map { [notice($0, worth: 98)] } ?? []
  }
}
