/// Reads lines from the first to the last: heading, preamble, clauses, and what comes after.
struct DraftReading {
  enum Part {
    case preamble, operative, end
  }

  let lines: [SourceLine]
  var names: NameReading
  var head = HeadReading()
  var remarks: [Remark] = []
  var enacting: String?

  var part = Part.preamble
  var layout: BodyLayout
  var heads: RunningHeads
  var footnotes: FootnoteReading
  var preambular = FlatClauses()
  var operative = FlatClauses()
  var levels = OpenLevels()
  /// The line before, unless it was a heading or a name.
  var before: SourceLine?
  /// A running head or page number stood since the line before.
  var afterPage = false
  var afterRule = false
  /// The line before belongs to a footnote.
  var inFootnote = false
  lazy var vocabulary = Vocabulary(lines)
  /// What follows is an annex, whose numbers are its own.
  var isAnnex = false

  init(_ lines: [SourceLine], names: KnownNames) {
    self.lines = NameColumns.arranged(lines).flatMap { $0.dividedAtLabels() }
      .flatMap(RunInClauses.divided).map { $0.examined() }
    self.names = NameReading(known: names)
    layout = BodyLayout([], from: 0)
    heads = RunningHeads(head: [], body: [])
    footnotes = FootnoteReading([])
  }

  mutating func read() {
    let start = readHead()
    layout = BodyLayout(lines, from: start)
    heads = RunningHeads(head: head.unlabelled.map(\.text) + labelledTexts, body: lines[start...])
    footnotes = FootnoteReading(lines[start...])
    for index in lines.indices.dropFirst(start) { readBody(index) }
    names.close()
  }

  /// The values of labels, which a page may repeat.
  var labelledTexts: [String] = []

  /// The draft, once all lines are read.
  lazy var draft: DraftText = {
    for list in operative.divideInlineLists() {
      remarks.append(Remark(list.line, .inlineList(list.count)))
    }
    let heading = head.heading(enacting: enacting)
    let items = preambular.items + operative.items
    let notes = footnotes.attached(to: items.map { ($0.text, $0.line) })
    let preambleNotes = Array(notes.own.prefix(preambular.items.count))
    let operativeNotes = Array(notes.own.dropFirst(preambular.items.count))
    remarks += head.remarks + notes.remarks
    if operative.isEmpty { remarks.append(Remark(lines.last?.number ?? 1, .noClauses)) }
    return DraftText(
      heading: heading, enacting: enacting, preambular: preambular.tree(preambleNotes),
      operative: operative.tree(operativeNotes), footnotes: notes.rest)
  }()
}
