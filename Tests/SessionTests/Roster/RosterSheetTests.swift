@testable import Catalogue
import Testing

@testable import Session

@Suite("Roster: tables and lists as conferences write them")
struct RosterSheetTests {
  @Test(
    "every roster gives its seats, says what it ignored and asks what is uncertain",
    arguments: rosterTables + rosterWordings + rosterLists)
  func read(roster: RosterCase) throws {
    let sheet = try RosterSheet(roster.text)
    let reading = try sheet.reading(committee: roster.committee)
    #expect(reading.delegations.map(RosterCase.seat) == roster.seats)
    #expect(reading.ignored == roster.ignored)
    let doubts = reading.doubts.joined(separator: "; ")
    #expect(roster.doubt.isEmpty ? doubts.isEmpty : doubts.hasPrefix(roster.doubt), "\(doubts)")
  }

  @Test(
    "the same rosters are read with every separator and line end", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    for roster in rosterTables + rosterWordings + rosterLists {
      let text = roster.text.split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      ).joined(separator: end)
      let reading = try RosterSheet(text).reading(committee: roster.committee)
      #expect(reading.delegations.map(RosterCase.seat) == roster.seats, "\(roster.title)")
    }
  }

  @Test("names in capitals are written as the catalogue writes them")
  func spelling() throws {
    let names = try RosterSheet(
      "FRANCE\nHOLY SEE\nPALESTINE\nCÔTE D'IVOIRE\nsouth korea\nUK\nMalta\n"
    )
    .reading().delegations.map(\.name)
    #expect(
      names == [
        "France", "Holy See", "Palestine", "Côte d'Ivoire", "South Korea", "UK", "Malta",
      ])
    #expect(
      try RosterSheet("MINISTER OF WAR\nx\n").reading().delegations[0].name == "MINISTER OF WAR")
  }

  @Test("a duplicate without people is left out, and both lines and names are told")
  func twice() throws {
    for (text, message) in [
      (
        "name\nFrance\nRussie\nGhana\nРоссия\n",
        "line 5: \"Россия\" is Russian Federation, already in line 3 as \"Russie\""
      ),
      ("Chancellor\nAdmiral\nChancellor\n", "line 3: Chancellor is already in line 1"),
      (
        "USA, Ghana, États-Unis, Ghana",
        "\"États-Unis\" is United States of America, which is named as \"USA\"; "
          + "Ghana is already in the list"
      ),
      (
        "name\nSoviet Union\nRussia\nUSSR\n",
        "line 4: \"USSR\" is Union of Soviet Socialist Republics, already in line 2 as \"Soviet Union\""
      ),
    ] {
      let reading = try RosterSheet(text).reading()
      #expect(reading.faults.map(\.description).joined(separator: "; ") == message)
      #expect(reading.delegations.count == 2 || text.contains("France"))
    }
  }

  @Test("every row with an error is reported, and the others are read")
  func everyFault() throws {
    let reading = try RosterSheet(
      """
      name,seat,veto
      Ghana,member,no
      ,member,no
      Malta,sofa,no
      Peru,member,no,extra
      Kenya,observer,yes
      Ghana,member,no
      Japan,member,maybe
      Fiji,,
      """
    ).reading()
    #expect(reading.delegations.map(\.code) == ["GHA", "FJI"])
    #expect(reading.lines == [2, 9])
    #expect(reading.faults.map(\.line) == [3, 4, 5, 6, 7, 8])
    #expect(
      RosterReading.faultLines(reading.faults, most: 2) == [
        "line 3, column name: there is no name and no code",
        "line 4, column seat: \"sofa\" must be member, observer, invited, ngo, organisation or "
          + "briefer",
        "and 4 more",
      ])
    #expect(reading.leftOut?.hasPrefix("Left out: line 3, column name: there is no") == true)
  }

  @Test("two names of one State are told where they become one seat, and nothing is cut")
  func renamed() throws {
    let people = ["Ghana", "Peru", "Fiji", "Mali", "Chad", "Cuba", "Iran", "Oman"]
    let twice = people.flatMap { ["\($0),A \($0)", "\($0),B \($0)"] }
    let text = (["country,delegate", "USA,Ida Roe", "États-Unis,Bo Li"] + twice)
      .joined(separator: "\n")
    let reading = try RosterSheet(text).reading()
    #expect(reading.delegations[0].delegates == ["Ida Roe", "Bo Li"])
    #expect(
      reading.notes == [
        "On several rows, taken as one seat each: United States of America (\"USA\" in line 2 and "
          + "\"États-Unis\" in line 3), \(people.dropLast().joined(separator: ", ")) and Oman."
      ])
  }

  @Test("one of several committees must be named")
  func committees() throws {
    let sheet = try RosterSheet("Country,Committee\nFrance,DISEC\nGhana,ECOFIN\nMalta,disec\n")
    #expect(sheet.committees == ["DISEC", "ECOFIN"])
    #expect { try sheet.reading() } throws: {
      ($0 as? RosterFileError)?.description
        == "the rows are for several committees: \"DISEC\" and \"ECOFIN\""
    }
    #expect(try sheet.reading(committee: "eco").delegations.map(\.code) == ["GHA"])
    #expect(try sheet.reading(committee: "unga-1").delegations.map(\.code) == ["FRA", "MLT"])
    #expect(sheet.committee("SOCHUM") == nil)
  }

  @Test("the chair names the columns, and nothing is asked")
  func givenColumns() throws {
    let columns = try RosterSheet.columns("delegates, -, Country")
    let reading = try RosterSheet("Ida Roe,Hill 1,France\nBo Li,Lake 2,Ghana\n", columns: columns)
      .reading()
    #expect(reading.delegations.map(RosterCase.seat) == ["FRA: Ida Roe", "GHA: Bo Li"])
    #expect(reading.doubts.isEmpty)
    #expect(reading.columns == ["delegates", "-", "delegation"])
    #expect { try RosterSheet.columns("who,-") } throws: {
      ($0 as? RosterFileError)?.message.hasPrefix("\"who\" is not a column; the columns")
        == true
    }
    #expect(throws: RosterFileError.self) { try RosterSheet("a,b\nc,d", columns: [nil, .group]) }
  }

  @Test("the first lines as read are shown, and omissions are reported")
  func report() throws {
    let text =
      "Lake MUN\n\nCountry,Delegate,School\nFrance,Ida Roe,Hill\nFrance,Tom Ash,Hill\nHoly See,Bo Li,Sea\n"
      + "Ghana,,\nMalta,,\nPeru,,\nOxfam,,\n"
    let reading = try RosterSheet(text).reading()
    #expect(
      reading.firstLines(2) == [
        "France (FRA): Ida Roe and Tom Ash", "Holy See (VAT), an observer: Bo Li", "and 4 more",
      ])
    #expect(
      reading.notes == [
        "Ignored above the column names: Lake MUN.", "Ignored column: \"School\".",
        "On several rows, taken as one seat each: France.", "Not a known country: Oxfam.",
      ])
    #expect(RosterReading.shortened(["A", "B", "C", "D"], most: 3) == "A, B and 2 more")
  }

  @Test("a text without a delegation is refused with what is missing")
  func faults() {
    for (text, message) in [
      ("", "the file is empty"), ("Country,Delegate\n", "there is no delegation below"),
      ("First name,Last name\nIda,Roe\n", "line 1: no column says who sits"),
      ("Country,Seat\nFrance,sofa\n", "line 2, column seat: \"sofa\" must be member"),
      ("Country,Delegate\nFrance,Ida Roe,Tom\n", "line 2: more cells than columns"),
    ] {
      // A row that cannot be read is a fault among others; a text without rows is refused.
      let told: RosterFileError?
      do { told = try RosterSheet(text).reading().faults.first } catch { told = error }
      #expect(told?.description.hasPrefix(message) == true, "\(text)")
    }
  }
}

@Suite("Roster: some members of a body")
struct BodySeatsTests {
  private func council(_ names: String) throws -> BodySeats {
    let reading = try RosterSheet(names).reading()
    let body = try Catalogue.roster(of: "unsc", year: 1950).delegations
    return try BodySeats(reading.delegations, lines: reading.lines, in: body)
  }

  @Test("members keep the name of their year, their veto and their place in the roll")
  func members() throws {
    let seats = try council("USSR, China, United K, fra").seats
    #expect(seats.map(\.code) == ["CHN", "FRA", "RUS", "GBR"])
    #expect(seats.map(\.veto) == [true, true, true, true])
    #expect(seats[2].name.contains("Soviet"))
  }

  @Test("people and seats come from the sheet")
  func sheet() throws {
    let seats = try council("Country,Delegate,Seat\nFrance,Ida Roe,observer\nIndia,Bo Li,\n").seats
    #expect(seats.map(RosterCase.seat) == ["FRA o: Ida Roe", "IND: Bo Li"])
    #expect(seats.allSatisfy { !$0.veto })
  }

  @Test("a country outside the body is seated and reported")
  func outsiders() throws {
    let seats = try council("France, Ghana, Holy See")
    #expect(seats.seats.map(RosterCase.seat) == ["FRA", "GHA", "VAT o"])
    #expect(seats.outsiders == ["Ghana"])
  }

  @Test("an unknown name is left out with the closest member, and nobody sits twice")
  func refused() throws {
    let unknown = "no delegation is called "
    for (names, faults) in [
      ("France, Ecuadr", [unknown + "\"Ecuadr\": did you mean Ecuador (ECU)?"]),
      (
        "France\nOxfam\nEcuador\nZorgland\n",
        [
          "line 2: " + unknown + "\"Oxfam\"",
          "line 4: " + unknown + "\"Zorgland\"",
        ]
      ),
      ("Ecuador\nEcua", ["line 2: Ecua is named twice: \"Ecuador\" is the same member"]),
    ] {
      let found = try council(names).faults.map(\.description)
      #expect(found.count == faults.count, "\(found)")
      for (found, fault) in zip(found, faults) { #expect(found.hasPrefix(fault)) }
    }
    #expect { try council("Holy See, Palestine") } throws: {
      ($0 as? RosterFileError)?.description.hasPrefix("all are observers") == true
    }
    let seats = try council("name,seat\nFrance,\nOxfam,ngo\n")
    #expect(seats.seats.map(\.code) == ["FRA", "OXF"])
    #expect(seats.outsiders.isEmpty)
  }
}
