import Catalogue
import Session

/// The first page of what is handed in after a meeting: who met and when, what was decided, and what
/// each file is. Everything in it is public.
package struct HandInIndex {
  /// A file beside the page.
  package struct File {
    /// Relative to the page.
    package var path: String
    /// `the votes, with each delegation's answer`
    package var what: String

    package init(_ path: String, _ what: String) { (self.path, self.what) = (path, what) }
  }

  private let minutes: Minutes
  private let statistics: MeetingStatistics
  private let files: [File]
  /// The folder of what is for the dais only.
  private let privateFolder: String

  package init(
    _ minutes: Minutes, _ statistics: MeetingStatistics, _ files: [File], privateFolder: String
  ) {
    (self.minutes, self.statistics, self.files) = (minutes, statistics, files)
    self.privateFolder = privateFolder
  }

  /// The page, in one file.
  /// - Throws: `History.Fault` for a record that cannot be read.
  package func html() throws -> String {
    let votes = try votes()
    var body = ["<h1>\(escaped(minutes.committee))</h1>", list("dl", fields)]
    if !meetings.isEmpty { body += ["<h2>Meetings</h2>", list("ul", meetings)] }
    if !votes.isEmpty { body += ["<h2>Votes</h2>", list("ol", votes)] }
    body += ["<h2>Files</h2>", list("ul", files.map(item))]
    body.append(
      "<p>To check that no file has changed: <code>sha256sum -c SHA256SUMS</code>, here and in "
        + "<code>\(escaped(privateFolder))</code>.</p>")
    body.append(
      "<p><strong>The folder <code>\(escaped(privateFolder))</code> is for the dais only.</strong> "
        + "It has the notes and scores, and a copy of the session, which contains them. Remove it "
        + "before you pass this folder on; no other file has anything of it.</p>")
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(escaped(minutes.committee))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <main>
      \(body.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private var fields: [String] {
    let figures =
      "\(Spelling.count(statistics.speeches, "speech", "speeches")), "
      + "\(TimeSpan.elapsed(milliseconds: statistics.milliseconds)) in all"
    let fields = minutes.headFields + [(name: "Speeches", value: MarkedText(figures))]
    return fields.map {
      "<dt>\(escaped($0.name))</dt><dd>\(Minutes.escapeHTML($0.value))</dd>"
    }
  }

  private var meetings: [String] {
    minutes.meetings.compactMap { meeting in
      guard let opened = meeting.openedAt else { return nil }
      let course = escaped(minutes.course(of: meeting))
      return "<li>Meeting \(meeting.number), \(escaped(minutes.longDate(opened))). \(course)</li>"
    }
  }

  /// Each vote that was closed, with its result.
  private func votes() throws -> [String] {
    var items: [String] = []
    try minutes.forEachEntry { _, entry in
      guard case .vote(let vote) = entry.event, let outcome = vote.outcome, outcome != .withdrawn
      else { return }
      let result = vote.reason ?? outcome.title
      items.append("<li>\(escaped(vote.question)): \(escaped(result))</li>")
    }
    return items
  }

  private func item(_ file: File) -> String {
    // Characters that have a meaning in an address are encoded.
    let address = file.path.utf8.map { byte in
      let isPlain =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-._/".utf8.contains(byte)
      guard !isPlain else { return String(UnicodeScalar(byte)) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
    return "<li><a href=\"\(address)\">\(escaped(file.path))</a>: \(escaped(file.what))</li>"
  }

  private func list(_ name: String, _ items: [String]) -> String {
    "<\(name)>\n\(items.joined(separator: "\n"))\n</\(name)>"
  }

  private func escaped(_ text: String) -> String { Minutes.escapeHTML(text) }

  private static let style = """
    :root { color-scheme: light dark; }
    body { margin: 0; font: 1rem/1.5 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
    main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
    h1, h2 { line-height: 1.2; break-after: avoid; }
    dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .1rem 1rem; }
    dt { font-weight: bold; }
    dd { margin: 0; }
    @page { margin: 20mm; }
    @media print { main { max-width: none; margin: 0; padding: 0; } }
    """
}
