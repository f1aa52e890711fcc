@testable import Phrases
import Glibc
import Session
import Storage
import StorageFixtures
import Testing

@testable import chair

/// A file is written completely, replaces another only on request, and the reported result is
/// correct.
struct OutputFileTests {
  private func text(_ path: String, on disk: MemoryFileSystem) throws -> String? {
    guard try disk.status(path) != nil else { return nil }
    let file = try disk.open(path, in: .workingDirectory, for: .reading)
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = try bytes.withUnsafeMutableBytes { try disk.read(file, at: 0, into: $0) }
    try disk.close(file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  @Test func nothingIsReplacedUnasked() throws {
    let disk = MemoryFileSystem()
    #expect(try OutputFile.write("one", to: "/a.md", on: disk) == nil)
    let failure = try #require(throws: Failure.self) {
      try OutputFile.write("two", to: "/a.md", on: disk)
    }
    #expect(failure.status == 74)
    #expect(failure.message.contains("/a.md already exists"))
    #expect(try text("/a.md", on: disk) == "one")
    #expect(try OutputFile.write("two", to: "/a.md", replacing: true, on: disk) == nil)
    #expect(try text("/a.md", on: disk) == "two")
  }

  /// If any operation fails, an error means that the old file is unchanged; a warning or no message
  /// means that the new one is in place.
  @Test func whatIsSaidOfTheFileIsTrue() throws {
    var warnings = 0
    for operation in 1... {
      let disk = MemoryFileSystem()
      _ = try OutputFile.write("old", to: "/a.md", on: disk)
      let failing = FailingFileSystem(disk, failAt: operation, fault: .error(EACCES))
      do {
        let warning = try OutputFile.write("new", to: "/a.md", replacing: true, on: failing)
        #expect(try text("/a.md", on: disk) == "new")
        #expect((warning != nil) == failing.hasFailed)
        if !failing.hasFailed { break }
        warnings += 1
      } catch {
        #expect(try text("/a.md", on: disk) == "old")
      }
    }
    #expect(warnings > 0)
  }

  @Test(arguments: [
    ("minutes.html", Minutes.Format.html), ("a/minutes.HTM", .html), ("m.md", .markdown),
    ("m.markdown", .markdown), ("m.txt", .text), ("m.text", .text), ("m.json", .json),
    ("m.csv", .csv), ("minutes", .markdown), ("/tmp/a.b/minutes", .markdown),
    (".minutes", .markdown),
  ])
  func theEndingSaysTheFormat(path: String, format: Minutes.Format) throws {
    #expect(try MinutesCommand.format(of: path) == .own(format))
  }

  @Test func otherProgramsMakeMore() throws {
    for format in ConvertedFormat.allCases {
      #expect(try MinutesCommand.format(of: "a.md.\(format)") == .converted(format))
    }
  }

  @Test(arguments: ["minutes.doc", "m.md.rtf", "m."])
  func anUnknownEndingIsRefused(path: String) throws {
    let failure = try #require(throws: Failure.self) { try MinutesCommand.format(of: path) }
    #expect(failure.status == 64)
    #expect(failure.message.contains(".md, .html, .txt, .json, .csv, .pdf, .docx, .odt, .xlsx"))
  }
}
