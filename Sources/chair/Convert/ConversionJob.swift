import Storage
import Glibc
import Host
import Phrases

/// Another `chair minutes` or `chair document` that makes a file while this program goes on:
/// converters take seconds.
final class ConversionJob {
  static let thisProgram = "/proc/self/exe"

  /// Where the file will be.
  let path: String
  /// The message once it is there.
  private let success: String
  /// `nil` until it has ended.
  private(set) var outcome: Result<String, Failure>?
  private let child: pid_t
  private let messages: Int32
  private let loop: EventLoop
  private var said: [UInt8] = []

  /// Starts it.
  /// - Parameters:
  ///   - words: the subcommand and its arguments, without the file.
  ///   - success: the message once the file is there, without a full stop.
  ///   - loop: notices the end.
  ///   - program: the program with the subcommand; this one by default.
  /// - Throws: `Failure` (74) if the format's program is missing, or if it could not be started.
  init(
    _ words: [String], as format: FileFormat, to path: String, success: String, on loop: EventLoop,
    program: String = thisProgram
  ) throws(Failure) {
    if case .converted(let format) = format { try Converter(format).check() }
    (self.path, self.success, self.loop) = (path, success, loop)
    (child, messages) = try Self.start(
      program, [words[0], "--format=\(format.name)", "--output=\(path)"] + words.dropFirst())
    loop.watch(messages) { [unowned self] in read() }
  }

  private static func start(
    _ program: String, _ arguments: [String]
  ) throws(Failure) -> (child: pid_t, messages: Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw failed(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    defer { close(ends[1]) }
    do {
      return (try OtherProgram.start(program, arguments, messages: ends[1]), ends[0])
    } catch {
      close(ends[0])
      throw failed(error.code)
    }
  }

  private static func failed(_ code: Int32) -> Failure {
    Failure(
      "no other program could be started: \(String(cString: strerror(code)))",
      status: Failure.Status.inputOutput)
  }

  private func read() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(messages, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      guard count > 0 else { return end() }
      said = (said + buffer[..<count]).suffix(buffer.count)
    }
  }

  /// It closes its messages when it ends.
  private func end() {
    guard outcome == nil else { return }
    loop.unwatch(messages)
    close(messages)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let lines = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline)
    let last = lines.last.map { $0.hasPrefix("chair: ") ? String($0.dropFirst(7)) : String($0) }
    if status == 0 {
      let doubt = last.map { ", but: \($0)" } ?? ""
      outcome = .success("\(success)\(doubt).")
    } else {
      outcome = .failure(
        Failure(
          last ?? "the other program was stopped", status: Failure.Status.inputOutput))
    }
  }

  /// Ends it, if it has not ended. The file is there as a whole or not at all, and nothing else is
  /// left.
  func stop() {
    guard outcome == nil else { return }
    kill(child, SIGTERM)
    // It stops the converter and removes the temporary folder.
    _ = fcntl(messages, F_SETFL, 0)
    while outcome == nil { read() }
  }
}
