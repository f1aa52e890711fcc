import Catalogue

/// A line of the heading of the minutes, beyond what the session itself says.
package struct Heading: Codable, Equatable, Sendable {
  /// The lines that the heading may have, with an example of each.
  package enum Field: String, Codable, Sendable, CaseIterable {
    /// `Harvard National Model United Nations 2026`
    case conference
    /// `General Assembly`
    case organization
    /// `Seventy-eighth session`
    case session
    /// `A/C.1/78/SR.3`
    case symbol
    /// `Boston`
    case place
  }

  /// At most one line of a heading has a given field.
  package var field: Field
  /// As typed; never empty.
  package var text: String
}

/// An officer other than the one who presides.
package struct Officer: Codable, Equatable, Sendable {
  /// `Rapporteur`
  package var office: String
  /// The person, as typed; never empty.
  package var name: String
  /// The delegation that the officer comes from, if any.
  package var code: String?
}

extension Meeting {
  /// A line of the heading.
  package func heading(_ field: Heading.Field) -> String? {
    headings.first { $0.field == field }?.text
  }
}

/// A line of the heading of the minutes was set, or removed.
package struct HeadingSet: Fact {
  package static let name = "headingSet"
  /// The line that is set, in place of an earlier one.
  package var field: Heading.Field
  /// `nil` to remove it.
  package var text: String?

  package func apply(to state: inout State, at now: Int) {
    state.meeting.headings.removeAll { $0.field == field }
    if let text { state.meeting.headings.append(Heading(field: field, text: text)) }
  }
}

/// An officer was named, in place of the one with that office.
package struct OfficerNamed: Fact {
  package static let name = "officerNamed"
  /// Replaces the officer with the same office, in the same place of the list.
  package var officer: Officer

  package func apply(to state: inout State, at now: Int) {
    let place = state.meeting.officers.firstIndex { $0.office == officer.office }
    if let place {
      state.meeting.officers[place] = officer
    } else {
      state.meeting.officers.append(officer)
    }
  }
}

/// There is no longer an officer with that office.
package struct OfficerRemoved: Fact {
  package static let name = "officerRemoved"
  /// Exactly as in `Officer.office`.
  package var office: String

  package func apply(to state: inout State, at now: Int) {
    state.meeting.officers.removeAll { $0.office == office }
  }
}
