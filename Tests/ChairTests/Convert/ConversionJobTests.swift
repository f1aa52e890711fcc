import Glibc
import Host
import Storage
import Testing

@testable import chair

/// A file that takes long is made beside the screen. The program that makes it is a script here.
struct ConversionJobTests {
  /// - Parameters:
  ///   - words: the subcommand and its arguments.
  ///   - script: may use `$notes`, a folder with the named pipe `go`.
  ///   - body: takes the job, the loop and the folder.
  private func run(
    _ words: [String], _ script: String, _ body: (ConversionJob, EventLoop, String) throws -> Void
  ) throws {
    try TemporaryFolder.with("chair-job-test", for: "a test") { folder in
      let program = "\(folder)/program"
      try RealFileSystem().replaceFile(
        program, with: Array("#!/bin/bash\nnotes=\(folder)\n\(script)\n".utf8), mode: 0o700)
      try #require(mkfifo(folder + "/go", 0o600) == 0)
      let loop = EventLoop()
      let job = try ConversionJob(
        words, as: .own(.html), to: "\(folder)/a.pdf",
        success: "The minutes are in \(folder)/a.pdf", on: loop, program: program)
      try body(job, loop, folder)
      #expect(loop.isEmpty)
    }
  }

  private func end(of job: ConversionJob, _ loop: EventLoop) throws -> Result<String, Failure> {
    while job.outcome == nil { try #require(loop.wait(within: 60_000)) }
    return try #require(job.outcome)
  }

  @Test func theEndIsNoticedInTheLoop() throws {
    let script = "read <\"$notes/go\"; printf '%s\\n' \"$@\" >\"$notes/words\""
    try run(["minutes", "--style=summary", "--", "a.chair"], script) { (job, loop, folder) throws in
      // It does not hold up the loop.
      #expect(!loop.wait(within: 0) && job.outcome == nil)
      let go = open(folder + "/go", O_WRONLY)
      _ = write(go, "\n", 1)
      close(go)
      let told = try end(of: job, loop).get()
      #expect(told == "The minutes are in \(folder)/a.pdf.")
      let words = String(decoding: try InputFile.bytes(folder + "/words"), as: UTF8.self)
      #expect(
        words.split(separator: "\n") == [
          "minutes", "--format=html", "--output=\(folder)/a.pdf", "--style=summary", "--",
          "a.chair",
        ])
    }
  }

  @Test func whatItSaidIsTheMessage() throws {
    let script = "echo starting >&2; echo 'chair: soffice could not make the odt' >&2; exit 74"
    try run(["minutes"], script) { (job, loop, _) throws in
      let failure = try #require(throws: Failure.self) { try end(of: job, loop).get() }
      #expect(failure.message == "soffice could not make the odt")
    }
    try run(["minutes"], "echo 'chair: warning: a power cut' >&2") {
      (job, loop, folder) throws in
      let told = try end(of: job, loop).get()
      #expect(told == "The minutes are in \(folder)/a.pdf, but: warning: a power cut.")
    }
  }

  @Test func itIsStopped() throws {
    try run(["minutes"], "echo $$ >\"$notes/id\"; exec sleep 600") { (job, loop, _) throws in
      job.stop()
      let failure = try #require(throws: Failure.self) { try end(of: job, loop).get() }
      #expect(failure.message == "the other program was stopped")
    }
  }

  @Test func aProgramThatCannotBeStartedIsReported() throws {
    let failure = try #require(throws: Failure.self) {
      try ConversionJob(
        ["minutes"], as: .own(.html), to: "a.html", success: "", on: EventLoop(),
        program: "/nowhere")
    }
    #expect(failure.message.hasPrefix("no other program could be started: "))
  }
}
