import Testing

@testable import Catalogue

@Suite("Catalogue: text files in the encodings of spreadsheets")
struct FileTextTests {
  private let text = "Name,Délégué\r\nMalta,Žan Œhl “x”\r\n"

  private func encodingOf(_ bytes: [UInt8]) throws -> (String, FileText.Encoding) {
    let (text, encoding) = try FileText.decoded(bytes)
    return (text, encoding)
  }

  @Test("UTF-8 with and without a byte order mark")
  func utf8() throws {
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let (read, encoding) = try encodingOf(mark + Array(text.utf8))
      #expect(read == text)
      #expect(encoding == .utf8)
    }
    #expect(try encodingOf([]).0.isEmpty)
  }

  @Test(
    "UTF-16 in either byte order, with and without a mark", arguments: [true, false], [true, false])
  func utf16(isLittle: Bool, isMarked: Bool) throws {
    let units = (isMarked ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
    let (read, encoding) = try encodingOf(bytes)
    #expect(read == text)
    #expect(encoding == .utf16)
    // The last unit was cut.
    #expect(try encodingOf(bytes.dropLast()).0 == String(text.unicodeScalars.dropLast()))
  }

  @Test("Windows-1252, with the letters that Latin-1 does not have")
  func windows() throws {
    let bytes: [UInt8] =
      Array("Malta,".utf8) + [0x8E, 0x61, 0x6E, 0x20, 0x8C, 0x68, 0x6C, 0x20, 0x93, 0xE9, 0x94]
    let (read, encoding) = try encodingOf(bytes)
    #expect(read == "Malta,Žan Œhl “é”")
    #expect(encoding == .windows1252)
  }

  @Test(
    "a file that is not text is refused with advice",
    arguments: [
      (Array("PK\u{3}\u{4}".utf8) + [20, 0, 6], "this is an .xlsx spreadsheet, not text"),
      (
        Array("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8),
        "this is an .ods spreadsheet, not text"
      ),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "this is an .xls spreadsheet, not text"),
      (Array("%PDF-1.7".utf8), "this is a PDF, not text"),
      ([0x41, 0, 0xE9], "this is not a text file"),
      ([0x41, 0x81], "this is not a text file"), ([0x41, 0x07, 0xE9], "this is not a text file"),
      ([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], "this is not a text file"),
    ] as [([UInt8], String)])
  func refused(bytes: [UInt8], message: String) {
    #expect { try FileText.decoded(bytes) } throws: { error in
      let found = (error as? RosterFileError)?.description ?? ""
      return found.hasPrefix(message) && found.hasSuffix("in the spreadsheet: Save as, CSV UTF-8")
    }
  }
}

@Suite("Catalogue: the words of rosters")
struct RosterWordsTests {
  @Test(
    "column names in four languages, whatever their case, accents and punctuation",
    arguments: [
      ("COUNTRY", RosterColumn.delegation), ("Country:", .delegation), ("Land", .delegation),
      ("Pays", .delegation), ("PAIS", .delegation), ("Délégation", .delegation),
      ("Delegación", .delegation), ("Représenté(e)", nil), ("Represented", .delegation),
      ("Portfolio", .position), ("Puesto", .position), ("Rolle", .position), ("Name", .name),
      ("Nom", .name), ("Nombre", .name), ("ISO3", .iso), ("ISO-2", .iso), ("alpha-2", .iso),
      ("Delegate(s)", .delegates), ("Delegate 2", .delegates), ("Délégué(e)", .delegates),
      ("Delegierte/r", .delegates), ("Delegado/a", .delegates), ("First Name", .firstName),
      ("Vorname", .firstName), ("Prénom", .firstName), ("Apellidos", .lastName),
      ("Nachname", .lastName), ("Nom de famille", .lastName), ("Ausschuss", .committee),
      ("Comité", .committee), ("Sitz", .seat), ("Bloc", .group), ("Región", .group),
      ("Vetorecht", .veto), ("School", .personal), ("École", .personal), ("#", .other),
      ("N°", .other), ("Secretary of State", nil), ("", nil), ("2", nil),
    ] as [(String, RosterColumn?)])
  func columns(heading: String, column: RosterColumn?) {
    #expect(RosterWords.column(heading) == column)
  }

  @Test(
    "longer headings by a part, their last or their first words",
    arguments: [
      ("Country/Delegation", RosterColumn.delegation), ("Your assigned country", .delegation),
      ("Delegate 1 First Name", .firstName), ("Name of the school", .personal),
      ("Head Delegate Name", .delegates), ("Lunch", nil),
    ] as [(String, RosterColumn?)])
  func longer(heading: String, column: RosterColumn?) {
    #expect(RosterWords.column(within: heading) == column)
  }

  @Test("kinds of seat, and yes or no")
  func words() {
    for (word, role) in [
      ("Voting Member", Role(.member)), ("Permanent Observer", Role(.observer)),
      ("NGO", Role(.observer, .organisation)), ("Beobachterstaat", Role(.observer)),
      ("membre", Role(.member)), ("Invitado", Role(.observer, .invited)),
      ("expert", Role(.observer, .briefer)),
    ] {
      #expect(RosterWords.role(word) == role, "\(word)")
    }
    #expect(RosterWords.role("sofa") == nil)
    #expect(["Yes", "✓", "Oui", "sí", "JA", "x"].allSatisfy { RosterWords.answer($0) == true })
    #expect(["no", "Nein", "-", "non"].allSatisfy { RosterWords.answer($0) == false })
    #expect(RosterWords.answer("maybe") == nil)
    #expect(RosterWords.isTotal("Total: 12"))
    #expect(!RosterWords.isTotal("Togo"))
  }
}
