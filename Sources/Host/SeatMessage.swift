import Catalogue
import Session

/// The messages between a seat and the host; docs/seats.md describes the protocol.
enum SeatMessage {
  /// The version of the protocol.
  static let version = 1

  /// Joins the session: the client's first message.
  struct Join {
    /// The requested name; without one, the next free seat.
    var name: String?
    /// Acts for the first seat and occupies none, as a script does.
    var isGuest = false

    init(name: String? = nil, isGuest: Bool = false) {
      self.name = name
      self.isGuest = isGuest
    }

    init?(_ object: JSONObject) {
      guard object["join"] == .string("chair-seat"), object["version"] == .integer(version) else {
        return nil
      }
      name = object["as"]?.stringValue.flatMap(Author.name)
      isGuest = object["guest"] == .bool(true)
    }

    var json: JSONObject {
      var object: JSONObject = ["join": .string("chair-seat"), "version": .integer(version)]
      object["as"] = name.map(JSONValue.string)
      if isGuest { object["guest"] = .bool(true) }
      return object
    }
  }

  /// The host's answer to `Join`.
  struct Welcome {
    /// The seat's name; `nil` for the first seat.
    var seat: String?
    var sequence: Int
    /// The host's time, milliseconds since 1970.
    var time: Int

    init(seat: String?, sequence: Int, time: Int) {
      self.seat = seat
      self.sequence = sequence
      self.time = time
    }

    init?(_ object: JSONObject) {
      guard object["welcome"] == .integer(version), let sequence = object["sequence"]?.integer,
        let time = object["time"]?.integer, sequence >= 0, JSONBounds.time.contains(time)
      else { return nil }
      self.init(seat: object["seat"]?.stringValue, sequence: sequence, time: time)
    }

    var json: JSONObject {
      [
        "welcome": .integer(version), "seat": seat.map(JSONValue.string) ?? .null,
        "sequence": .integer(sequence), "time": .integer(time),
      ]
    }
  }

  /// A line to be carried out.
  struct Request {
    var id: String
    var line: String
    var seen: Int?
    /// The folder in which the client runs, to which relative names of files refer.
    var folder: String?
    /// Whether it was sent before and not answered. Not part of the message.
    var isRepeated = false

    init(id: String, line: String, seen: Int?, folder: String? = nil) {
      self.id = id
      self.line = line
      self.seen = seen
      self.folder = folder
    }

    init?(_ object: JSONObject) {
      guard let id = object["id"]?.stringValue, let line = object["line"]?.stringValue,
        (1...64).contains(id.utf8.count), id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { return nil }
      // A client may send any whole number; the first record is 1.
      self.init(
        id: id, line: line, seen: object["seen"]?.integer.map { max(0, $0) },
        folder: object["folder"]?.stringValue)
    }

    var json: JSONObject {
      var object: JSONObject = ["id": .string(id), "line": .string(line)]
      object["seen"] = seen.map(JSONValue.integer)
      object["folder"] = folder.map(JSONValue.string)
      return object
    }
  }

  /// The answer to a line.
  enum Reply {
    /// The line was carried out and is on the disk.
    case done(sequence: Int, answer: Saying, warnings: [Saying])
    /// By the rules or the grammar; nothing has changed.
    case refused(Refusal)
    /// For another reason, such as a full disk; the line may have been written.
    case failed(SeatError)

    init?(_ object: JSONObject) {
      if let refused = object["refused"]?.objectValue.flatMap({ Refusal($0) }) {
        self = .refused(refused)
      } else if let failed = object["failed"], let text = failed["text"]?.stringValue,
        let status = failed["status"]?.integer
      {
        self = .failed(SeatError(text, status: Int32(clamping: status)))
      } else if let sequence = object["sequence"]?.integer,
        let answer = object["answer"].flatMap({ Saying($0) })
      {
        let warnings = object["warnings"]?.arrayValue?.compactMap { Saying($0) } ?? []
        self = .done(sequence: sequence, answer: answer, warnings: warnings)
      } else {
        return nil
      }
    }

    func json(id: String) -> JSONObject {
      var object: JSONObject = ["id": .string(id)]
      switch self {
      case .done(let sequence, let answer, let warnings):
        object["sequence"] = .integer(sequence)
        object["answer"] = answer.json
        object["warnings"] = .array(warnings.map(\.json))
      case .refused(let refusal): object["refused"] = .object(refusal.json)
      case .failed(let error):
        object["failed"] = .object([
          "text": .string(error.message), "status": .integer(Int(error.status)),
        ])
      }
      return object
    }
  }
}

extension JSONValue {
  var integer: Int? { if case .integer(let number) = self { number } else { nil } }
}
