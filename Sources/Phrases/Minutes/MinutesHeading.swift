import Catalogue
import Session

/// The heading: what stands over the minutes.
extension Minutes {
  func heading(_ field: Heading.Field) -> String? { headings.first { $0.field == field }?.text }

  /// As a value, apart from the direction of what is around it.
  private func headingValue(_ field: Heading.Field) -> String? {
    heading(field).map(voice.isolated)
  }

  /// Labels and values, in order.
  var headFields: [(name: String, value: MarkedText)] {
    var fields: [(name: String, value: MarkedText)] = []
    func add(_ word: MinutesWord, _ value: String?) {
      if let value { fields.append((voice.say(word), MarkedText(value))) }
    }
    add(.conference, conference)
    add(.organization, headingValue(.organization))
    if showsCorrections, !committeeCorrections.isEmpty {
      fields.append(
        (
          voice.say(.committee),
          text(voice.isolated(committee), committeeCorrections, since: span.lowerBound)
        ))
    }
    add(.session, headingValue(.session))
    add(.symbol, headingValue(.symbol))
    add(.place, headingValue(.place))
    add(.presiding, presiding.map { voice.person($0, of: presidingParty?.name) })
    for officer in officers {
      let words = voice.person(officer.name, of: officer.party?.name)
      fields.append((voice.isolated(officer.office), MarkedText(words)))
    }
    let year = setup.body.year.map { ", \($0)" } ?? ""
    add(.body, voice.title(of: setup.body) + year)
    add(.rules, voice.isolated(setup.rules.title))
    add(.times, zone)
    if !authors.isEmpty { add(.enteredBy, voice.list(authors.map(voice.isolated))) }
    return fields
  }

  /// A paper that looks like one of the United Nations says that it is not.
  private var conference: String? {
    if let conference = headingValue(.conference) { return conference }
    let isOfficial = heading(.symbol) != nil || style.isOfficial
    return isOfficial ? voice.say(.modelUN) : nil
  }

  /// The number, the day and the place of a meeting: `Held at Boston, on Tuesday, 3 October 2023,
  /// at 10 a.m.`
  func formalHead(of meeting: MeetingReport, opened: Int) -> [PaperPart] {
    let date = voice.weekdayDate(localTime.weekday(opened), longDate(opened))
    let held =
      headingValue(.place).map { voice.say(.heldAt, $0, date, clock(opened)) }
      ?? voice.say(.heldOn, date, clock(opened))
    let isEnglish = voice.language == .english
    let number = isEnglish ? Self.ordinal(meeting.number) : "\(meeting.number)"
    return [.heading(level: 2, voice.say(.nthMeeting, number)), .paragraph(voice.closed(held))]
  }

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
