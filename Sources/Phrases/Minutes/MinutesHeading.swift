import Catalogue
import Session

/// The heading: what stands over the minutes.
extension Minutes {
  func heading(_ field: Heading.Field) -> String? { headings.first { $0.field == field }?.text }

  /// Labels and values, in order.
  var headFields: [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    func add(_ word: MinutesWord, _ value: String?) {
      if let value { fields.append((word.said(), value)) }
    }
    add(.conference, conference)
    add(.organization, heading(.organization))
    if showsCorrections, !committeeCorrections.isEmpty {
      add(.committee, text(committee, committeeCorrections, since: span.lowerBound))
    }
    add(.session, heading(.session))
    add(.symbol, heading(.symbol))
    add(.place, heading(.place))
    add(.presiding, presiding)
    for officer in officers {
      let name = officer.party.map { MinutesWord.personAt.said(officer.name, $0.name) }
      fields.append((officer.office, name ?? officer.name))
    }
    let year = setup.body.year.map { ", \($0)" } ?? ""
    add(.body, setup.body.title + year)
    add(.rules, setup.rules.title)
    add(.times, zone)
    if !authors.isEmpty { add(.enteredBy, Spelling.list(authors)) }
    return fields
  }

  /// A paper that looks like one of the United Nations says that it is not.
  private var conference: String? {
    if let conference = heading(.conference) { return conference }
    let isOfficial = heading(.symbol) != nil || style.isOfficial
    return isOfficial ? MinutesWord.modelUN.said() : nil
  }

  /// The number, the day and the place of a meeting: `Held at Boston, on Tuesday, 3 October 2023,
  /// at 10 a.m.`
  func formalHead(of meeting: MeetingReport, opened: Int) -> [MinutesPart] {
    let date = "\(Self.weekdays[localTime.weekday(opened)]), \(longDate(opened))"
    let held =
      heading(.place).map { MinutesWord.heldAt.said($0, date, clock(opened)) }
      ?? MinutesWord.heldOn.said(date, clock(opened))
    let number = MinutesWord.nthMeeting.said(Self.ordinal(meeting.number))
    return [.heading(level: 2, number), .paragraph(Minutes.closed(held))]
  }

  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  /// `1st`, `12th`
  static func ordinal(_ number: Int) -> String {
    let ending =
      switch (number % 10, number % 100) {
      case (_, 11), (_, 12), (_, 13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }
}
