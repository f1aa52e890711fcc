@testable import Catalogue
import Foundation
import Testing

@testable import Session

/// How a delegation is encoded in the journal: default values are omitted, and nothing else is.
struct DelegationCodingTests {
  private var unusual: Delegation {
    var delegation = Delegation(
      code: "NGO", name: "Médecins", shortName: "MSF", seat: .observer, guest: .organisation,
      veto: true, group: "guests", aliases: ["Doctors"], delegates: ["Ada"], attendance: .voting)
    delegation.vetoRests = false
    return delegation
  }

  private func json(_ delegation: Delegation) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(delegation), as: UTF8.self)
  }

  @Test func theUsualIsLeftOut() throws {
    let usual = Delegation(code: "GHA", name: "Ghana")
    #expect(try json(usual) == #"{"code":"GHA","name":"Ghana"}"#)
    #expect(try JSONValueDecoder.decode(Delegation.self, from: json(usual).utf8) == usual)
  }

  @Test func allElseIsKept() throws {
    let text = try json(unusual)
    #expect(try JSONValueDecoder.decode(Delegation.self, from: text.utf8) == unusual)
    // A field that the encoding forgets would be lost silently.
    for field in Mirror(reflecting: unusual).children.compactMap(\.label) {
      #expect(text.contains("\"\(field)\":"), "\(field) is not written")
    }
    #expect(Mirror(reflecting: unusual).children.count == 11)
  }
}
