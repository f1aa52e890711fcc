import Testing

@testable import chair

/// Which files may be a logo: what every browser shows, whatever the file is called.
struct MinutesLogoTests {
  @Test func theKindIsToldFromTheBeginning() {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]
    #expect(MinutesLogo.kind(of: png) == "image/png")
    #expect(MinutesLogo.kind(of: [0xFF, 0xD8, 0xFF, 0xE0]) == "image/jpeg")
    for text in [
      "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "\u{FEFF} \n<?xml version=\"1.0\"?>\n<svg/>",
      "<!-- drawn by hand --><svg></svg>",
    ] {
      #expect(MinutesLogo.kind(of: Array(text.utf8)) == "image/svg+xml", "\(text)")
    }
  }

  @Test func anythingElseIsRefused() {
    for text in ["", "GIF89a", "<html></html>", "see <svg", "\u{89}PNG"] {
      #expect(MinutesLogo.kind(of: Array(text.utf8)) == nil, "\(text)")
    }
    #expect(MinutesLogo.kind(of: [0xFF, 0xD8]) == nil)
    #expect(throws: Failure.self) { try MinutesLogo("/nowhere/logo.png") }
  }
}
