/// Decodes the bytes that a terminal sends into keys. It does no I/O and has no timer.
///
/// Curses' own decoder is not used: it reads one byte at a time, depends on the locale to recognise
/// characters, and knows one form of each key although terminals send two. `sequences` adds the
/// keys in the terminal's description.
package struct KeyDecoder: Sendable {
  /// What the decoder waits for, which determines how long to wait.
  package enum Wait: Equatable, Sendable {
    /// Nothing: there is no incomplete input.
    case none
    /// The bytes after an escape, which is either the Escape key or the start of a sequence.
    case escape
    /// The rest of a multi-byte character, which may take a while over a slow line.
    case character
    /// A late rest of a sequence: the Escape key has just been reported, but over a slow line that
    /// may have been the start of a sequence.
    case tail
    /// The end marker of a paste.
    case paste
  }

  /// Keys by the bytes after the escape, from the terminal's description.
  private let sequences: [[UInt8]: Key]

  private var buffer: [UInt8] = []
  private var pasted: [UInt8]?
  private var mayHaveTail = false

  /// The most bytes in one `.paste` key; a longer paste is split.
  private static let longestPaste = 1 << 20

  /// - Parameter sequences: complete sequences of this terminal, including the escape.
  package init(sequences: [[UInt8]: Key] = [:]) {
    var tails: [[UInt8]: Key] = [:]
    for (sequence, key) in sequences where sequence.count > 1 && sequence[0] == 0x1B {
      tails[Array(sequence.dropFirst())] = key
    }
    self.sequences = tails
  }

  /// What the decoder is waiting for. If it does not arrive in time, call `flush`.
  package var wait: Wait {
    if pasted != nil { return .paste }
    if let first = buffer.first { return first == 0x1B ? .escape : .character }
    return mayHaveTail ? .tail : .none
  }

  /// Adds input and returns the keys that it completes.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    buffer.append(contentsOf: bytes)
    if mayHaveTail {
      mayHaveTail = false
      if isTail(buffer[...]) { buffer.insert(0x1B, at: 0) }
    }
    return drain(isLast: false)
  }

  /// Call this when no more input is pending: takes the incomplete sequence, character or paste as
  /// it is, and returns the resulting keys.
  package mutating func flush() -> [Key] {
    mayHaveTail = false
    var keys = drain(isLast: true)
    mayHaveTail = keys == [.escape] && pasted == nil
    if let text = pasted {
      keys.append(.paste(Self.text(text + buffer)))
      pasted = nil
      buffer = []
    }
    return keys
  }

  /// Whether the bytes are the rest of a sequence whose escape has been reported as the Escape key:
  /// a person cannot type a bracket and a letter at the same instant.
  private func isTail(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 1, bytes.first == UInt8(ascii: "["), case .key = Self.sequence(bytes) else {
      return false
    }
    return true
  }

  private mutating func drain(isLast: Bool) -> [Key] {
    var keys: [Key] = []
    var position = 0
    while position < buffer.count {
      if pasted != nil {
        guard takePasted(&position, &keys) else { break }
        continue
      }
      switch next(buffer[position...], isLast: isLast) {
      case .incomplete:
        buffer.removeFirst(position)
        return keys
      case .nothing(let count):
        position += count
      case .key(let key, let count):
        keys.append(key)
        position += count
      case .pasteBegins(let count):
        pasted = []
        position += count
      }
    }
    buffer.removeFirst(position)
    return keys
  }

  // MARK: - Parts of the input

  /// The item at the front of the input, with its length in bytes.
  package enum Step: Equatable {
    case key(Key, Int)
    case nothing(Int)
    case pasteBegins(Int)
    case incomplete
  }

  private func next(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Step {
    let first = bytes[bytes.startIndex]
    guard first == 0x1B else { return Self.plain(bytes, isLast: isLast) }
    let tail = bytes.dropFirst()
    guard let second = tail.first else { return isLast ? .key(.escape, 1) : .incomplete }
    if let own = ownSequence(tail) { return own }
    switch second {
    case 0x1B:
      return .key(.escape, 1)
    case UInt8(ascii: "["), UInt8(ascii: "O"), UInt8(ascii: "]"), UInt8(ascii: "P"):
      let step = Self.sequence(tail)
      guard step == .incomplete else { return step.adding(1) }
      if !isLast { return .incomplete }
      // Nobody types an incomplete sequence, but its first character may be a key typed with Alt.
      return tail.count == 1 || second == UInt8(ascii: "]") || second == UInt8(ascii: "P")
        ? .key(.alt(Character(Unicode.Scalar(second))), 2) : .nothing(bytes.count)
    default:
      switch Self.plain(tail, isLast: isLast) {
      case .key(let key, let count): return .key(key.with(.alt), count + 1)
      case .nothing(let count): return .nothing(count + 1)
      case let other: return other
      }
    }
  }

  /// The longest sequence from the terminal's description that `tail` starts with.
  private func ownSequence(_ tail: ArraySlice<UInt8>) -> Step? {
    guard !sequences.isEmpty else { return nil }
    for count in stride(from: min(tail.count, 8), through: 1, by: -1) {
      if let key = sequences[Array(tail.prefix(count))] { return .key(key, count + 1) }
    }
    return nil
  }

  /// Consumes pasted bytes; `false` if the end marker has not arrived yet.
  private mutating func takePasted(_ position: inout Int, _ keys: inout [Key]) -> Bool {
    let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
    while position < buffer.count {
      let rest = buffer[position...]
      if rest.first == 0x1B {
        if rest.starts(with: end) {
          keys.append(.paste(Self.text(pasted ?? [])))
          pasted = nil
          position += end.count
          return true
        }
        // The end marker may be split between two reads.
        if end.starts(with: rest) { return false }
      }
      pasted?.append(buffer[position])
      position += 1
      if let text = pasted, text.count >= Self.longestPaste {
        keys.append(.paste(Self.text(text)))
        pasted = []
      }
    }
    return false
  }

  /// Pasted bytes as text: line ends as `\n`, tabs kept, other control characters removed.
  private static func text(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if previous != "\r" { text.append("\n") }
      case "\t": text.append("\t")
      default: if scalar.properties.generalCategory != .control { text.append(scalar) }
      }
      previous = scalar
    }
    return String(text)
  }
}

extension KeyDecoder.Step {
  fileprivate func adding(_ count: Int) -> Self {
    switch self {
    case .key(let key, let length): .key(key, length + count)
    case .nothing(let length): .nothing(length + count)
    case .pasteBegins(let length): .pasteBegins(length + count)
    case .incomplete: .incomplete
    }
  }
}
