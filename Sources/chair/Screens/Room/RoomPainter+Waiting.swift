import Presentation
import Session

/// No business is under way: the agenda and the time of day.
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

  /// The time of day in large digits. A caption says so, because in a caucus the same digits would
  /// be minutes.
  /// - Parameter isAside: whether the agenda is shown too, so that the digits must stay small.
  private func timeOfDayBlocks(isAside: Bool = false) -> [RoomBlock] {
    [
      digits(
        view.timeOfDay, worth: 88, first: isAside ? 57 : 80, second: isAside ? nil : 61),
      caption(view.note, worth: 70),
    ]
  }

  /// The chair's announcement, in the middle of the screen.
  private func announcementBlocks() -> [RoomBlock] {
    view.announcement.map { [notice($0, worth: 98)] } ?? []
  }
}
