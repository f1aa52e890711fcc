import Session

import Testing

@testable import Storage

/// Files are told apart by what they contain, not by their names.
struct TextFileTests {
  private func refusal(_ bytes: [UInt8], named name: String) throws -> String? {
    let folder = try TemporaryDirectory()
    let path = "\(folder.path)/\(name)"
    try RealFileSystem().replaceFile(path, with: bytes, mode: 0o600)
    do throws(Refusal) {
      _ = try TextFile.text(path)
      return nil
    } catch {
      return error.message
    }
  }

  /// Such as a spreadsheet, or a document of another word processor: a converter that took it for
  /// text would not end.
  @Test(arguments: ["draft.md", "draft.docx", "draft.pages"])
  func anyOtherArchiveIsNoText(_ name: String) throws {
    let archive = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 100)
    #expect(try refusal(archive, named: name)?.contains("not a text file") == true)
  }

  @Test func plainTextIsReadAsItIs() throws {
    #expect(try refusal(Array("1. Urges all.".utf8), named: "draft.docx") == nil)
  }
}
