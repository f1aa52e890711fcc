import Catalogue
import Glibc

/// One end of a connection that carries JSON objects in both directions, one per line. Never
/// blocks.
final class Connection {
  let descriptor: Int32
  private var lines = LineBuffer()
  private var unsent: [UInt8] = []
  /// The peer has closed the connection or violated the protocol.
  private(set) var hasEnded = false

  /// The maximum number of bytes buffered for a peer that does not read.
  private static let mostUnsent = 1 << 20

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  var hasUnsent: Bool { !unsent.isEmpty }

  /// Sends an object, as far as the socket accepts it; `flush` sends the rest.
  func send(_ object: JSONObject) {
    guard !hasEnded else { return }
    unsent += JSONValue.object(object).compact.utf8
    unsent.append(UInt8(ascii: "\n"))
    flush()
    if unsent.count > Self.mostUnsent { end() }
  }

  func flush() {
    let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    while !unsent.isEmpty, !hasEnded {
      let count = unsent.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, flags) }
      if count > 0 {
        unsent.removeFirst(count)
      } else if errno != EINTR {
        if errno != EAGAIN { end() }
        return
      }
    }
  }

  /// Reads what is available, once.
  func read() {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      let result = Glibc.recv(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
      if result < 0 { code = errno }
      count = max(0, result)
    }
    if bytes.isEmpty {
      if code != EINTR, code != EAGAIN { hasEnded = true }
    } else {
      lines.feed(bytes)
    }
  }

  /// The next complete object. A line that is not an object ends the connection.
  func next() -> JSONObject? {
    guard let line = lines.next() else { return nil }
    guard case .text(let text) = line, case .object(let object)? = try? JSONValue(text) else {
      end()
      return nil
    }
    return object
  }

  /// Ends the connection in both directions.
  func end() {
    hasEnded = true
    unsent = []
    lines = LineBuffer()
    shutdown(descriptor, Int32(SHUT_RDWR))
  }
}
