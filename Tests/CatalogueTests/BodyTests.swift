import SessionFixtures
import Testing

@testable import Catalogue

@Suite("Catalogue: bodies")
struct CatalogueBodyTests {
  @Test("every file is a body, and no word names two")
  func words() {
    #expect(Catalogue.bodies.count == Catalogue.names(in: "bodies").count)
    var owners: [String: String] = [:]
    for body in Catalogue.bodies {
      for word in [body.name] + body.aliases {
        #expect(owners.updateValue(body.name, forKey: word) == nil, "\(word) names two")
      }
    }
  }

  @Test(
    "the Assembly and its committees are all Members",
    arguments: [
      "unga", "unga-1", "unga-2", "unga-3", "unga-4", "unga-5", "unga-6",
    ])
  func assembly(name: String) throws {
    let (body, seats) = try Catalogue.roster(of: name, year: nil)
    #expect(seats.count == 193)
    #expect(seats.filter(\.veto).isEmpty)
    #expect(body.organ == (name == "unga" ? .plenary : .committee))
    #expect(body.affirmativeVotes == nil)
    #expect(body.year == nil)
    #expect(seats.map(\.code) == Catalogue.countries.map(\.code))
  }

  @Test("an Assembly of another year has the names of that year")
  func assemblyOfAYear() throws {
    let seats = try Catalogue.roster(of: "unga", year: 2015).delegations
    #expect(seats.first { $0.code == "TUR" }?.name == "Turkey")
    #expect(seats.first { $0.code == "SWZ" }?.name == "Swaziland")
    #expect(throws: CatalogueError.self) { try Catalogue.roster(of: "unga", year: 1971) }
  }

  @Test(
    "a body without fixed members has none until the chair gives them",
    arguments: [
      "custom", "cabinet", "c34", "hrc", "ecosoc", "pbc",
    ])
  func left(name: String) throws {
    let error = catalogueFault { _ = try Catalogue.roster(of: name, year: nil) }
    #expect(error?.contains("its roster must be given") == true)
    #expect(try Catalogue.body(named: name, year: nil).organ != .council)
  }

  @Test("a body is found by its aliases, in any case")
  func aliases() throws {
    #expect(try Catalogue.body(named: "DISEC", year: nil).name == "unga-1")
    #expect(try Catalogue.body(named: "sc", year: 1950).affirmativeVotes == 7)
    let error = catalogueFault { _ = try Catalogue.body(named: "league\u{1B}[2J", year: nil) }
    #expect(error?.hasPrefix("there is no body \"league[2J\"; choose one of unsc, unga") == true)
  }
}
