import Testing

@testable import Session
@testable import Storage

/// How a machine reports its time zone, and the fallback if it reports none.
struct MachineZonesTests {
  private func system() throws -> FakeZoneSystem {
    var system = FakeZoneSystem()
    for name in ZoneFixtures.names {
      system.files["/zoneinfo/\(name)"] = try ZoneFixtures.bytes(name)
    }
    system.files["/zoneinfo/tzdata.zi"] = Array(
      "# version 2025b\nZ Europe/Berlin 0:53:28 - LMT\nZ America/New_York -4:56 - LMT\nL America/New_York US/Eastern\n"
        .utf8)
    return system
  }

  private func local(_ change: (inout FakeZoneSystem) -> Void) throws -> (
    zone: Zone, warning: String?
  ) {
    var system = try system()
    change(&system)
    return MachineZones(system).local
  }

  @Test func theVariableNamesIt() throws {
    for variable in ["Europe/Berlin", ":Europe/Berlin", ":/usr/share/zoneinfo/Europe/Berlin"] {
      let local = try local { $0.variable = variable }
      #expect(local.zone.name == "Europe/Berlin")
      #expect(local.zone.offset(at: 1_700_000_000_000) == 3600)
      #expect(local.warning == nil)
    }
    let rule = try local { $0.variable = "<+03>-3" }
    #expect(rule.zone.offset(at: 0) == 10_800)
    #expect(rule.warning == nil)
    let empty = try local { $0.variable = "" }
    #expect(empty.zone == .utc)
    #expect(empty.warning == nil)
  }

  @Test func theLinkNamesIt() throws {
    let local = try local {
      $0.links["/etc/localtime"] = "../usr/share/zoneinfo/Asia/Kathmandu"
      $0.files["/etc/timezone"] = Array("Europe/Berlin\n".utf8)
    }
    #expect(local.zone.name == "Asia/Kathmandu")
    #expect(local.warning == nil)
  }

  @Test func aCopyOfAZoneFileHasItsNameBesideIt() throws {
    let bytes = try ZoneFixtures.bytes("Europe/Berlin")
    let named = try local {
      $0.files["/etc/localtime"] = bytes
      $0.files["/etc/timezone"] = Array("Europe/Berlin\n".utf8)
    }
    #expect(named.zone.name == "Europe/Berlin")
    let nameless = try local { $0.files["/etc/localtime"] = bytes }
    #expect(nameless.zone.name == "local")
    #expect(nameless.zone.offset(at: 1_690_000_000_000) == 7200)
    #expect(nameless.warning == nil)
  }

  @Test func withoutZoneFilesItIsUTCWithAWarning() throws {
    let missing = try local {
      $0.files = [:]
      $0.variable = "Europe/Berlin"
    }
    #expect(missing.zone == .utc)
    #expect(
      missing.warning
        == "this machine has no data for its time zone, Europe/Berlin, so times are in UTC: install tzdata, or set TZ"
    )
    let garbage = try local {
      $0.files["/zoneinfo/Europe/Berlin"] = Array("TZif2 garbage".utf8)
      $0.links["/etc/localtime"] = "/usr/share/zoneinfo/Europe/Berlin"
    }
    #expect(garbage.zone == .utc)
    #expect(garbage.warning != nil)
    let nothing = try local { $0.files = [:] }
    #expect(nothing.zone == .utc)
    #expect(nothing.warning?.hasPrefix("this machine has no time zone set") == true)
    // UTC is known without a zone file.
    let universal = try local {
      $0.files = [:]
      $0.variable = "UTC"
    }
    #expect(universal.zone == .utc)
    #expect(universal.warning == nil)
  }

  @Test(
    "no name leads outside the zone folder",
    arguments: [
      "../secret", "Europe/../../secret", "/secret", "Europe//Berlin", "", ".", "Europe/.", "a b",
      "Europe/Berlin\0", "Europe\\Berlin",
    ]) func unsafe(_ name: String) throws
  {
    var system = try system()
    let bytes = try ZoneFixtures.bytes("Europe/Berlin")
    for path in [
      "/secret", "/zoneinfo/../secret", "/zoneinfo/Europe/../../secret", "/zoneinfo/a b",
    ] {
      system.files[path] = bytes
    }
    system.files["/zoneinfo/\(name)"] = bytes
    #expect(MachineZones(system).zone(named: name) == nil)
  }

  @Test func aCityIsNotAZoneButLeadsToOne() throws {
    let inputs = MachineInputs(MachineZones(try system()))
    for (typed, meant) in [
      ("berlin", "Europe/Berlin"), ("europe/berlin", "Europe/Berlin"),
      ("New York", "America/New_York"),
    ] {
      let refusal = #expect(throws: Refusal.self) { try inputs.zone(named: typed) }
      #expect(
        refusal?.message
          == "this machine has no time zone \"\(typed)\": did you mean \"\(meant)\"?")
      #expect(refusal?.kind == .nobody)
    }
    #expect(try inputs.zone(named: "Asia/Kathmandu").offset(at: 0) == 19_800)
  }
}
