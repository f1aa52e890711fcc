import Catalogue

/// The difference between the chunks of a log and those of an earlier log: a chunk that is not new
/// is at the same index in both.
struct LogChange<Element: LogElement>: Codable, Sendable {
  typealias Chunk = Settled<Element>.Chunk

  /// Consecutive new chunks.
  private struct Run: Codable, Sendable {
    /// The index of the first, from 0.
    var at: Int
    var chunks: [Chunk]
  }

  /// How many chunks the log has.
  private var count: Int
  private var runs: [Run] = []

  init(to chunks: [Chunk], from old: [Chunk]) {
    count = chunks.count
    for (place, chunk) in chunks.enumerated() {
      if place < old.count, old[place] === chunk { continue }
      if let last = runs.last, last.at + last.chunks.count == place {
        runs[runs.count - 1].chunks.append(chunk)
      } else {
        runs.append(Run(at: place, chunks: [chunk]))
      }
    }
  }

  /// How many elements are new, with a full chunk counted for each new one.
  var newElements: Int { runs.reduce(0) { $0 + $1.chunks.count } * Element.perChunk }

  /// Applies the difference to the chunks of the earlier log.
  /// - Returns: `false` if it does not fit them; they are unusable then.
  func apply(to chunks: inout [Chunk]) -> Bool {
    guard count >= 0 else { return false }
    if count < chunks.count { chunks.removeLast(chunks.count - count) }
    var next = 0
    for run in runs {
      // In order, and without gaps.
      guard run.at >= next, run.at <= chunks.count, run.chunks.count <= count - run.at else {
        return false
      }
      for (offset, chunk) in run.chunks.enumerated() {
        let place = run.at + offset
        if place < chunks.count { chunks[place] = chunk } else { chunks.append(chunk) }
      }
      next = run.at + run.chunks.count
    }
    return chunks.count == count
  }
}

extension Settled.Chunk: Codable {
  package convenience init(from decoder: any Decoder) throws {
    self.init(try [Element](elementsOf: decoder))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(elements)
  }
}

/// The chunks of all logs of a state.
struct LogChunks: Sendable {
  var speeches: [Settled<PastSpeech>.Chunk] = []
  var motions: [Settled<Motion>.Chunk] = []
  var votes: [Settled<Vote>.Chunk] = []
  var points: [Settled<RaisedPoint>.Chunk] = []
  var questions: [Settled<PutQuestion>.Chunk] = []
  var statements: [Settled<Statement>.Chunk] = []
  var notes: [Settled<PrivateNote>.Chunk] = []
  var documents: [Settled<Document>.Chunk] = []
  var directives: [Settled<PrivateDirective>.Chunk] = []

  init() {}

  init(of state: State) {
    speeches = state.floor.speeches.chunks
    motions = state.motions.chunks
    votes = state.voting.votes.chunks
    points = state.points.all.chunks
    questions = state.floor.questions.chunks
    statements = state.floor.statements.chunks
    notes = state.notes.chunks
    documents = state.register.documents.chunks
    directives = state.register.privateDirectives.chunks
  }
}

/// The differences between all logs of a state and those of an earlier one.
struct LogChanges: Codable, Sendable {
  private var speeches: LogChange<PastSpeech>
  private var motions: LogChange<Motion>
  private var votes: LogChange<Vote>
  private var points: LogChange<RaisedPoint>
  private var questions: LogChange<PutQuestion>
  private var statements: LogChange<Statement>
  private var notes: LogChange<PrivateNote>
  private var documents: LogChange<Document>
  private var directives: LogChange<PrivateDirective>

  init(to new: LogChunks, from old: LogChunks) {
    speeches = LogChange(to: new.speeches, from: old.speeches)
    motions = LogChange(to: new.motions, from: old.motions)
    votes = LogChange(to: new.votes, from: old.votes)
    points = LogChange(to: new.points, from: old.points)
    questions = LogChange(to: new.questions, from: old.questions)
    statements = LogChange(to: new.statements, from: old.statements)
    notes = LogChange(to: new.notes, from: old.notes)
    documents = LogChange(to: new.documents, from: old.documents)
    directives = LogChange(to: new.directives, from: old.directives)
  }

  var newElements: Int {
    speeches.newElements + motions.newElements + votes.newElements + points.newElements
      + questions.newElements + statements.newElements + notes.newElements
      + documents.newElements + directives.newElements
  }

  /// - Returns: `false` if a difference does not fit.
  func apply(to chunks: inout LogChunks) -> Bool {
    speeches.apply(to: &chunks.speeches) && motions.apply(to: &chunks.motions)
      && votes.apply(to: &chunks.votes) && points.apply(to: &chunks.points)
      && questions.apply(to: &chunks.questions) && statements.apply(to: &chunks.statements)
      && notes.apply(to: &chunks.notes)
      && documents.apply(to: &chunks.documents) && directives.apply(to: &chunks.directives)
  }
}

extension State {
  /// The state without the chunks of its logs and its delegations, as a checkpoint's content holds
  /// it.
  var withoutChunks: State {
    var state = self
    state.roster.delegations = []
    state.floor.speeches = Settled(state.floor.speeches.tail)
    state.motions = Settled(state.motions.tail)
    state.voting.votes = Settled(state.voting.votes.tail)
    state.points.all = Settled(state.points.all.tail)
    state.floor.questions = Settled(state.floor.questions.tail)
    state.floor.statements = Settled(state.floor.statements.tail)
    state.notes = Settled(state.notes.tail)
    state.register.documents = Settled(state.register.documents.tail)
    state.register.privateDirectives = Settled(state.register.privateDirectives.tail)
    return state
  }

  /// Inserts delegations, and chunks before the tails of its logs.
  /// - Returns: `nil` if the result would not be valid logs.
  func with(_ chunks: LogChunks, _ delegations: [Delegation]) -> State? {
    guard
      floor.speeches.chunks.isEmpty, motions.chunks.isEmpty, voting.votes.chunks.isEmpty,
      points.all.chunks.isEmpty, floor.questions.chunks.isEmpty, floor.statements.chunks.isEmpty,
      notes.chunks.isEmpty, register.documents.chunks.isEmpty,
      register.privateDirectives.chunks.isEmpty,
      let speeches = Settled(chunks: chunks.speeches, tail: floor.speeches.tail),
      let motions = Settled(chunks: chunks.motions, tail: motions.tail),
      let votes = Settled(chunks: chunks.votes, tail: voting.votes.tail),
      let points = Settled(chunks: chunks.points, tail: points.all.tail),
      let questions = Settled(chunks: chunks.questions, tail: floor.questions.tail),
      let statements = Settled(chunks: chunks.statements, tail: floor.statements.tail),
      let notes = Settled(chunks: chunks.notes, tail: notes.tail),
      let documents = Settled(chunks: chunks.documents, tail: register.documents.tail),
      let directives = Settled(
        chunks: chunks.directives, tail: register.privateDirectives.tail)
    else { return nil }
    var state = self
    state.roster.delegations = delegations
    state.floor.speeches = speeches
    state.motions = motions
    state.voting.votes = votes
    state.points.all = points
    state.floor.questions = questions
    state.floor.statements = statements
    state.notes = notes
    state.register.documents = documents
    state.register.privateDirectives = directives
    return state
  }
}
