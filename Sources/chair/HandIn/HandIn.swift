import Phrases
import Session
import Storage

/// What is handed in after a meeting, as a folder: the minutes, tables, statistics, and apart from
/// these what is for the dais only. All of it is made from one reading of the journal, so that it
/// agrees even while the session is open elsewhere.
struct HandIn {
  /// The folder of what is for the dais only. It includes the copy of the session, because the
  /// journal contains the notes and scores.
  static let privateFolder = "private"

  private let contents: JournalContents
  private let session: Session
  /// The session's name, without its suffix.
  private let name: String
  private var minutes: Minutes
  var formats: [FileFormat]
  /// Makes the formats that need another program.
  var convert: (ConvertedFormat, Minutes) throws -> [UInt8] = { try Converter($0).convert($1) }
  /// The text before each table.
  var beginning = ""

  /// - Parameters:
  ///   - formats: those of the minutes. The tables of votes, speeches and so on are always there.
  /// - Throws: `StorageError`
  init(
    _ contents: JournalContents, at path: String, formats: [FileFormat],
    style: MinutesStyle.Name = .report
  ) throws {
    self.contents = contents
    session = try contents.session(at: path)
    name = SessionFolder(path).name
    minutes = try Minutes(session)
    minutes.style = MinutesStyle(style)
    self.formats = formats
  }

  /// Writes the folder.
  /// - Returns: the names of the files, and an error if the folder is in place but may not survive a
  ///   power cut.
  /// - Throws: `StorageError`, `History.Fault`, and `Failure` if another program is missing or fails.
  ///   There is no folder then.
  func write(
    to path: String, on fileSystem: any FileSystem = RealFileSystem()
  ) throws -> (files: [String], doubt: StorageError?) {
    let folder = try NewFolder(path, on: fileSystem)
    do {
      try fill(folder)
      let doubt = try folder.commit(listing: [Self.privateFolder])
      return (folder.files, doubt)
    } catch {
      folder.discard()
      throw error
    }
  }

  private func fill(_ folder: NewFolder) throws {
    let statistics = MeetingStatistics(PublicSession(session).session)
    var listed: [HandInIndex.File] = []
    func write(
      _ path: String, _ what: String, isTable: Bool = false, isPrivate: Bool = false,
      _ content: @escaping (Minutes.Sink) throws -> Void
    ) throws {
      try folder.write(path, mode: isPrivate ? 0o600 : 0o644) { write in
        let beginning = isTable ? self.beginning : ""
        try PieceBuffer.fill({ sink in
          if !beginning.isEmpty { try sink(beginning) }
          try content(sink)
        }) { try write(Array($0.utf8)) }
      }
      listed.append(.init(path, what))
    }

    for format in formats {
      let (path, what) = ("minutes.\(format.fileExtension)", "the minutes as \(format.name)")
      switch format {
      case .own(let own):
        try write(path, what, isTable: format.isTable) { try minutes.write(as: own, to: $0) }
      case .converted(let converted):
        let bytes = try convert(converted, minutes)
        try folder.write(path) { try $0(bytes) }
        listed.append(.init(path, what))
      }
    }
    for format in Minutes.Format.allCases where format.isExcerpt {
      try write("\(format.rawValue).csv", Self.words(format), isTable: true) {
        try minutes.write(as: format, to: $0)
      }
    }
    try write("statistics.txt", "who spoke, moved and voted how") {
      try $0(statistics.rendered(as: .text))
    }
    try write("statistics.csv", "the same, a row for each delegation", isTable: true) {
      try $0(statistics.rendered(as: .csv))
    }

    let apart = Self.privateFolder
    let sheet = ScoreSheet(session)
    try folder.makeFolder(apart, mode: 0o700)
    let sheets: [(name: String, format: ScoreSheet.Format, what: String)] = [
      ("nominations.csv", .nominations, "the delegations by their points"),
      ("scores.csv", .csv, "the notes and scores, a row for each"),
      ("scores.txt", .text, "the notes and scores by delegation"),
    ]
    for (name, format, what) in sheets {
      try write("\(apart)/\(name)", what, isTable: format.isTable, isPrivate: true) {
        try $0(sheet.rendered(as: format))
      }
    }
    let copy = "\(apart)/\(name)\(SessionFolder.suffix)"
    try folder.copy(contents, to: copy)
    listed.append(.init(copy, "a copy of the session"))

    let index = HandInIndex(minutes, statistics, listed, privateFolder: apart)
    let page = try index.html()
    try write("index.html", "") { try $0(page) }
  }

  private static func words(_ format: Minutes.Format) -> String {
    switch format {
    case .votes: "the votes, with the answer of each delegation"
    case .speeches: "the speeches, with their times and what was said"
    case .motions: "the motions, with their movers, counts and results"
    case .attendance: "who was there, by meeting and delegation"
    case .points: "the points, with their rulings"
    case .markdown, .html, .text, .json, .csv: "the minutes"
    }
  }
}
